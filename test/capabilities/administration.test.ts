import { expect } from '@open-wc/testing';
import { isLastAdministrator, rolesChange } from '../../src/capabilities/administration.ts';
import type { Buyer, Page, Role } from '../../src/domain/model.ts';

const role = (id: string, actorRole?: Role['actorRole'], buyerCount?: number): Role => ({
  id,
  name: id,
  companyId: 'c',
  isDefault: false,
  permissions: [],
  actorRole,
  buyerCount,
});
const administrator = role('administrator', 'company-admin', 1);
const some = role('some', 'buyer', 7);
const all: Page<Role> = { items: [administrator, some, role('part', 'buyer-admin', 0)] };

const last: Buyer = {
  id: 'm',
  customerId: 'p',
  loginId: 'ada',
  firstName: 'Ada',
  lastName: 'Byron',
  email: 'ada@example.com',
  company: { id: 'c', name: 'C' },
  organization: { id: 'o', name: 'O' },
  roles: [administrator],
  enabled: true,
  approval: 'approved',
  allowed: ['read', 'update', 'assignRoles'],
};

describe('The last administrator', () => {
  it('is told where the server lets nobody take them away, and one holds what administers', () => {
    expect(isLastAdministrator(last, all)).to.equal(true);
  });

  const others: Readonly<Record<string, readonly [Partial<Buyer>, Page<Role> | undefined]>> = {
    'is another one': [{}, { items: [{ ...administrator, buyerCount: 2 }, some] }],
    'holds another part of the company': [{}, { items: [administrator, role('part', 'buyer-admin', 1)] }],
    'may be disabled': [{ allowed: ['disable'] }, all],
    'may be deleted': [{ allowed: ['delete'] }, all],
    'is not told of by the server': [{ allowed: undefined }, all],
    'is disabled': [{ enabled: false }, all],
    'administers nothing': [{ roles: [some] }, all],
    'has roles that are not known': [{}, undefined],
    'has roles that are not all listed': [{}, { ...all, next: 'more' }],
    'has roles that are not counted': [{}, { items: [role('administrator', 'company-admin')] }],
    'has roles of another company': [{ company: { id: 'd', name: 'D' } }, all],
  };
  for (const [name, [change, roles]] of Object.entries(others))
    it(`is nobody who ${name}`, () => {
      expect(isLastAdministrator({ ...last, ...change }, roles)).to.equal(false);
    });

  it('is demoted by roles that do not administer, and by nothing else', () => {
    expect(rolesChange(last, ['some'], all)).to.deep.equal({ demotes: true, isLastAdministrator: true });
    for (const chosen of [['administrator', 'some'], ['part']])
      expect(rolesChange(last, chosen, all).demotes, String(chosen)).to.equal(false);
    expect(rolesChange(last, ['some'], undefined)).to.deep.equal({ demotes: true, isLastAdministrator: false });
    expect(rolesChange({ ...last, roles: [some] }, ['some'], all).demotes).to.equal(false);
  });
});
