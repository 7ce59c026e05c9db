import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { check } from '../../src/domain/check.ts';
import {
  AccountAddressDraft,
  AccountUpdate,
  ActingRequest,
  BuyerDraft,
  BuyerUpdate,
  CompanyRegistration,
  CustomerCriteria,
  OrganizationDraft,
  PageRequest,
  PasswordChange,
  PostalAddress,
  RoleDraft,
  UnitAddressDraft,
} from '../../src/domain/schemas.ts';
import { BusinessUnitDraft } from '../../src/domain/schemas/business-unit.ts';

/** What is found wrong with a draft: `path code limit`, one a line. */
function wrongs(schema: z.ZodMiniType, draft: unknown): string[] {
  const found = check(schema, draft);
  if (found.ok) return [];
  return found.issues.map(({ path, code, limit }) =>
    [path.join('/'), code, limit].filter((part) => part !== undefined).join(' '),
  );
}

const long = (length: number) => 'x'.repeat(length);
const address = { street: 'Main Street', zip: '1', city: 'Ulm', country: 'DE' };
const buyer = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com', organizationId: 'o' };
const password = { current: 'old', next: 'correct horse battery', repeated: 'correct horse battery' };
const place = { companyId: 'c', country: 'DE', city: 'Ulm', zip: '1', street: 'Main Street', labelIds: [] };
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

const unit = { companyId: 'c', name: 'Ulm' };
const home = { nickname: 'Home', use: 'shipping', defaults: [], address };
const roleWith = (key: string, value: unknown) => ({
  companyId: 'c',
  name: 'R',
  isDefault: false,
  permissions: [{ key, value }],
});
const amounts = [{ currency: 'EUR', value: '1' }];
const wrongValue = 'permissions/0/value invalid';

type Case = readonly [what: string, schema: z.ZodMiniType, draft: unknown, ...wrongs: string[]];

const cases: readonly Case[] = [
  ['the least of a buyer', BuyerDraft, buyer],
  [
    'nothing of a buyer',
    BuyerDraft,
    {},
    'firstName required',
    'lastName required',
    'organizationId required',
    'email required',
  ],
  [
    'a buyer of blanks',
    BuyerDraft,
    { ...buyer, firstName: '  ', lastName: '' },
    'firstName required',
    'lastName required',
  ],
  ['a first name of 100', BuyerDraft, { ...buyer, firstName: long(100) }],
  ['a first name of 101', BuyerDraft, { ...buyer, firstName: long(101) }, 'firstName too-long 100'],
  ['a page of 101', PageRequest, { size: 101 }, 'size invalid 100'],
  ['a page of none', PageRequest, { size: 0 }, 'size invalid 1'],
  ['an e-mail without a place', BuyerDraft, { ...buyer, email: 'ada' }, 'email format'],
  ['an e-mail of blanks', BuyerDraft, { ...buyer, email: ' ' }, 'email required'],
  ['an e-mail between blanks', BuyerDraft, { ...buyer, email: ' ada@example.com ' }],
  ['an e-mail of 255', BuyerDraft, { ...buyer, email: `${long(243)}@example.com` }, 'email too-long 254'],
  ['a phone as people write it', BuyerDraft, { ...buyer, phone: '+49 (731) 12-34/5.6' }],
  ['a phone of letters', BuyerDraft, { ...buyer, phone: 'call me' }, 'phone format'],
  ['a salutation that nobody has', BuyerDraft, { ...buyer, salutation: 'sir' }, 'salutation invalid'],
  ['a birth today', BuyerUpdate, { ...buyer, dateOfBirth: today }],
  ['a birth tomorrow', BuyerUpdate, { ...buyer, dateOfBirth: tomorrow }, 'dateOfBirth future'],
  ['a birth on no day', BuyerUpdate, { ...buyer, dateOfBirth: '2023-02-29' }, 'dateOfBirth format'],
  ['a birth on a leap day', BuyerUpdate, { ...buyer, dateOfBirth: '2024-02-29' }],
  ['a buyer without roles', BuyerDraft, { ...buyer, roleIds: [] }, 'roleIds required'],
  ['a number for an id', BuyerDraft, { ...buyer, organizationId: 7 }, 'organizationId invalid'],
  [
    'an address begun',
    BuyerDraft,
    { ...buyer, address: { city: 'Ulm' } },
    'address/street required',
    'address/country required',
    'address/zip required',
  ],
  ['an address', BuyerDraft, { ...buyer, address }],
  [
    'a country by its name',
    BuyerDraft,
    { ...buyer, address: { ...address, country: 'Germany' } },
    'address/country format',
  ],
  [
    'a country in small letters',
    AccountUpdate,
    { ...buyer, address: { ...address, country: 'de' } },
    'address/country format',
  ],
  ['an organization without a name', OrganizationDraft, { parentId: 'p' }, 'name required'],
  ['an organization that lies nowhere', OrganizationDraft, { name: 'Ulm' }, 'parentId required'],
  [
    'a description of 513',
    OrganizationDraft,
    { parentId: 'p', name: 'Ulm', description: long(513) },
    'description too-long 512',
  ],
  ['a unit with its page', BusinessUnitDraft, { companyId: 'c', name: 'Ulm', externalUrl: 'https://ulm.example/shop' }],
  [
    'a unit with a script for a page',
    BusinessUnitDraft,
    { companyId: 'c', name: 'Ulm', externalUrl: 'javascript:alert(1)' },
    'externalUrl format',
  ],
  [
    'an account number in groups',
    BusinessUnitDraft,
    { companyId: 'c', name: 'U', iban: 'de89 3704 0044 0532 0130 00' },
  ],
  [
    'an account number with a digit changed',
    BusinessUnitDraft,
    { companyId: 'c', name: 'Ulm', iban: 'DE88370400440532013000' },
    'iban checksum',
  ],
  [
    'an account number that is too short, and a bank code that is none',
    BusinessUnitDraft,
    { companyId: 'c', name: 'Ulm', iban: 'DE8937040044', bic: 'COBA' },
    'iban format',
    'bic format',
  ],
  [
    'a text where a permission has a number',
    RoleDraft,
    { companyId: 'c', name: 'R', isDefault: false, permissions: [{ key: 'cart.alter-up-to', value: 'much' }] },
    'permissions/0/value invalid',
  ],
  ['a password, twice the same', PasswordChange, password],
  ['a password, twice different', PasswordChange, { ...password, repeated: 'something else' }, 'repeated mismatch'],
  ['a password of 11', PasswordChange, { ...password, next: long(11), repeated: long(11) }, 'next too-short 12'],
  [
    'a short password, twice different',
    PasswordChange,
    { ...password, next: long(11) },
    'next too-short 12',
    'repeated mismatch',
  ],
  [
    'blanks around a password, which are part of it',
    PasswordChange,
    { current: ' ', next: ` ${long(11)}`, repeated: ` ${long(11)}` },
  ],
  ['no reason', ActingRequest, {}, 'reason required'],
  ['a reason of 9 between blanks', ActingRequest, { reason: `   ${long(9)}   ` }, 'reason too-short 10'],
  ['a reason of 10', ActingRequest, { reason: long(10) }],
  ['no criterion', CustomerCriteria, {}],
  ['a criterion of 41', CustomerCriteria, { lastName: long(41) }, 'lastName too-long 40'],
  [
    'an amount with a comma',
    RoleDraft,
    {
      companyId: 'c',
      name: 'R',
      isDefault: false,
      permissions: [{ key: 'limit', value: [{ currency: 'EUR', value: '1,5' }] }],
    },
    'permissions/0/value/0/value format',
  ],
  [
    'an amount',
    RoleDraft,
    {
      companyId: 'c',
      name: 'R',
      isDefault: false,
      permissions: [{ key: 'limit', value: [{ currency: 'EUR', value: '1.5' }] }],
    },
  ],
  ['a place of a company', UnitAddressDraft, place],
  ['a place without labels said', UnitAddressDraft, { ...place, labelIds: undefined }, 'labelIds required'],
  ['a page of 100', PageRequest, { size: 100 }],
  ['a country without postal codes', PostalAddress, { ...address, zip: undefined, country: 'IE' }],
  ['a country of three letters', PostalAddress, { ...address, country: 'DEU' }, 'country format'],
  ['a country after something else', PostalAddress, { ...address, country: '1DE' }, 'country format'],
  ['nothing for an address', PostalAddress, null, ' invalid'],
  ['a birth that was left out', BuyerUpdate, { ...buyer, dateOfBirth: '' }, 'dateOfBirth required'],
  ['a salutation that was left out', BuyerUpdate, { ...buyer, salutation: '' }, 'salutation required'],
  ['a text of digits where a permission has a number', RoleDraft, roleWith('cart.alter-up-to', '5'), wrongValue],
  ['blanks for a postal code', PostalAddress, { ...address, zip: ' ' }, 'zip required'],
  ['a text for an address', PostalAddress, 'Ulm', ' invalid'],
  ['an address that is the default for what it is used for', AccountAddressDraft, { ...home, defaults: ['shipping'] }],
  [
    'an address that is the default for something else',
    AccountAddressDraft,
    { ...home, defaults: ['shipping', 'billing'] },
    'defaults not-allowed',
  ],
  ['an address for both, as a default for one', AccountAddressDraft, { ...home, use: 'both', defaults: ['billing'] }],
  ['no account number and no bank code', BusinessUnitDraft, { ...unit, iban: '', bic: ' ' }],
  [
    'an account number whose bank has another check digit',
    BusinessUnitDraft,
    { ...unit, iban: 'NO6686011117948' },
    'iban checksum',
  ],
  [
    'an account number of a country that has none',
    BusinessUnitDraft,
    { ...unit, iban: 'US12345678901234567890' },
    'iban format',
  ],
  ['a unit with a page that is not safe', BusinessUnitDraft, { ...unit, externalUrl: 'http://ulm.example' }],
  [
    'a unit with an e-mail address for a page',
    BusinessUnitDraft,
    { ...unit, externalUrl: 'httpx://ulm.example' },
    'externalUrl format',
  ],
  ['a value where a permission has none', RoleDraft, roleWith('buyer.see', 1), wrongValue],
  ['a permission without its value', RoleDraft, roleWith('buyer.see', undefined)],
  ['a number where a permission has one', RoleDraft, roleWith('cart.alter-up-to', 0)],
  ['a number below nothing', RoleDraft, roleWith('cart.alter-up-to', -1), wrongValue],
  ['a text where a permission has one', RoleDraft, roleWith('order.cost-center', 'north')],
  ['a number where a permission has a text', RoleDraft, roleWith('order.cost-center', 7), wrongValue],
  ['amounts where a permission has them', RoleDraft, roleWith('order.place', amounts)],
  ['a number where a permission has amounts', RoleDraft, roleWith('order.place', 7), wrongValue],
  ['whatever a permission has that is not known', RoleDraft, roleWith('order.fly', 'high')],
  [
    'a currency in small letters',
    RoleDraft,
    roleWith('order.place', [{ currency: 'eur', value: '1' }]),
    'permissions/0/value/0/currency format',
  ],
  [
    'a currency of four letters',
    RoleDraft,
    roleWith('order.place', [{ currency: 'EURO', value: '1' }]),
    'permissions/0/value/0/currency format',
  ],
  [
    'an amount below nothing',
    RoleDraft,
    roleWith('order.place', [{ currency: 'EUR', value: '-1' }]),
    'permissions/0/value/0/value format',
  ],
  [
    'an amount that ends in a point',
    RoleDraft,
    roleWith('order.place', [{ currency: 'EUR', value: '1.' }]),
    'permissions/0/value/0/value format',
  ],
  ['an amount of cents', RoleDraft, roleWith('order.place', [{ currency: 'EUR', value: '10.05' }])],
  ['a page of two and a half', PageRequest, { size: 2.5 }, 'size invalid'],
  ['no terms', CompanyRegistration, { ...buyer, companyName: 'C', acceptsTerms: false }, 'acceptsTerms invalid'],
  ['nothing at all', BuyerDraft, undefined, ' required'],
  ['a text for a record', BuyerDraft, 'Ada', ' invalid'],
];

describe('The rules of the forms', () => {
  for (const [what, schema, draft, ...expected] of cases) {
    it(`${expected.length === 0 ? 'take' : 'do not take'} ${what}`, () => {
      expect(wrongs(schema, draft)).to.deep.equal(expected);
    });
  }

  it('hand over what they know of, clean, and nothing else', () => {
    const found = check(BuyerDraft, { ...buyer, firstName: ' Ada ', email: ' ada@example.com', password: 'secret' });
    expect(found).to.deep.equal({ ok: true, value: buyer });
  });

  it('pass on the codes of their own checks, and no others', () => {
    const refusing = (code: unknown) => z.string().check(z.refine(() => false, { params: { code } }));
    expect(wrongs(refusing('taken'), 'Ada')).to.deep.equal([' taken']);
    for (const code of ['whatever', undefined]) expect(wrongs(refusing(code), 'Ada')).to.deep.equal([' invalid']);
    expect(wrongs(z.string().check(z.refine(() => false)), 'Ada')).to.deep.equal([' invalid']);
    expect(wrongs(z.union([z.int(), z.boolean()]), 'Ada')).to.deep.equal([' invalid']);
  });

  it('let no password into a new buyer: the server makes it', () => {
    expect(Object.keys(BuyerDraft.shape).filter((field) => /password|secret/u.test(field))).to.deep.equal([]);
  });

  it('let neither the e-mail nor the roles into the change of a buyer', () => {
    expect(Object.keys(BuyerUpdate.shape)).not.to.include.members(['email']);
    expect(Object.keys(BuyerUpdate.shape)).not.to.include.members(['roleIds']);
  });
});
