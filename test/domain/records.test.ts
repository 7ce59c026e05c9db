import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import { check } from '../../src/domain/check.ts';
import {
  addressSortFields,
  buyerSortFields,
  companySortFields,
  customerSortFields,
  roleSortFields,
  unitSortFields,
} from '../../src/domain/model.ts';
import * as schemas from '../../src/domain/schemas.ts';
import { samples } from './samples.ts';

/** The words that servers send and people's records are made of: none may go or be called otherwise. */
const words: readonly (readonly [what: string, schema: z.ZodMiniType, field: string, words: string])[] = [
  ['salutations', schemas.BuyerUpdate, 'salutation', 'mr mrs ms dr'],
  ['genders', schemas.BuyerUpdate, 'gender', 'female male other'],
  ['uses of an address', schemas.AccountAddress, 'use', 'shipping billing both'],
  ['statuses of a company', schemas.CompanyFilter, 'status', 'pending approved denied'],
  ['settings of approvals', schemas.Approvals, 'buyers', 'enabled off inherited'],
  [
    'parts that people play',
    schemas.Role,
    'actorRole',
    'site-admin seller-admin csr csr-supervisor company-admin buyer-admin buyer-approver buyer',
  ],
  ['states of an approval', schemas.ApprovalFilter, 'state', 'approved pending rejected'],
  ['states of an invitation', schemas.InvitationFilter, 'state', 'new sent accepted'],
  [
    'orders of buyers',
    schemas.sortOf(buyerSortFields),
    'field',
    'lastName firstName loginId enabled id organization company',
  ],
  [
    'orders of customers',
    schemas.sortOf(customerSortFields),
    'field',
    'lastName firstName loginId email organization city',
  ],
  ['orders of companies', schemas.sortOf(companySortFields), 'field', 'name id active status'],
  ['orders of units', schemas.sortOf(unitSortFields), 'field', 'name id company parent'],
  ['orders of roles', schemas.sortOf(roleSortFields), 'field', 'name id company'],
  ['orders of addresses', schemas.sortOf(addressSortFields), 'field', 'city id zip country company'],
];

/** Fields that a value lacks or has wrong. */
const wrongs = (schema: z.ZodMiniType, value: unknown): string[] => {
  const found = check(schema, value);
  return found.ok ? [] : found.issues.map(({ path }) => path.join('/'));
};

for (const [what, schema, whole, needs] of samples)
  describe(what, () => {
    it('keeps all that there can be in it, and nothing else', () => {
      expect(check(schema, { ...whole, surprise: 1 })).to.deep.equal({ ok: true, value: whole });
    });

    it(`needs ${needs === '' ? 'nothing' : needs}`, () => {
      expect(wrongs(schema, {})).to.have.members(needs.split(' ').filter(Boolean));
    });
  });

describe('The words for', () => {
  for (const [what, schema, field, known] of words)
    it(`${what} are ${known}`, () => {
      for (const word of known.split(' ')) expect(wrongs(schema, { [field]: word }), word).not.to.include(field);
      expect(wrongs(schema, { [field]: 'whatever' })).to.include(field);
    });
});

describe('An organization', () => {
  const [company, unit] = ['A company', 'A unit'].map((what) => samples.find(([some]) => some === what)?.[2]);

  it('is a company or a unit, and what each of them is', () => {
    for (const one of [company, unit]) expect(check(schemas.Organization, one)).to.deep.equal({ ok: true, value: one });
    expect(wrongs(schemas.Organization, { ...unit, kind: 'branch' })).to.deep.equal(['kind']);
    expect(wrongs(schemas.Organization, { ...unit, kind: 'company' })).to.deep.equal(['active', 'status']);
  });
});
