import { expect } from '@open-wc/testing';
import {
  addressTarget,
  buyerTarget,
  customerTarget,
  invitationTarget,
  organizationTarget,
  roleTarget,
} from '../../src/capabilities/target.ts';
import type { Account, Buyer, Customer, Invitation, Organization, Role, UnitAddress } from '../../src/domain/model.ts';

const reference = (id: string) => ({ id, name: id });
const person = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' };
const allowed = ['read'];

const unit: Organization = {
  id: 'unit',
  kind: 'unit',
  name: 'Unit',
  companyId: 'company',
  path: [reference('company'), reference('top')],
  childCount: 2,
  buyerCount: 3,
  allowed,
};
const buyer: Buyer = {
  ...person,
  id: 'membership',
  customerId: 'ada',
  loginId: 'ada',
  company: reference('company'),
  organization: reference('unit'),
  roles: [],
  enabled: false,
  approval: 'approved',
  allowed,
};
const [role, place]: [Role, UnitAddress] = [
  { id: 'role', name: 'Role', companyId: 'company', isDefault: true, permissions: [], buyerCount: 1, allowed },
  {
    id: 'place',
    companyId: 'company',
    companyName: 'Company',
    country: 'DE',
    city: 'Ulm',
    zip: '1',
    street: 'Main Street',
    labels: [],
    units: [],
    allowed,
  },
];
const invitation: Invitation = {
  ...person,
  id: 'invitation',
  company: reference('company'),
  organization: reference('unit'),
  state: 'sent',
  allowed,
};
const membership = {
  id: 'm',
  company: reference('company'),
  organization: reference('unit'),
  enabled: true,
  roles: [
    { ...reference('buyers'), actorRole: 'buyer' as const },
    reference('unknown'),
    { ...reference('admins'), actorRole: 'company-admin' as const },
  ],
};
const customer: Customer = {
  ...person,
  id: 'ada',
  loginId: 'ada',
  enabled: true,
  assistance: false,
  memberships: [membership, { ...membership, roles: [] }],
  allowed,
};

describe('What decide wants to know', () => {
  it('of an organization: where it lies, itself included, and what is in it', () => {
    expect(organizationTarget(unit)).to.deep.equal({
      id: 'unit',
      within: ['company', 'top', 'unit'],
      allowed,
      buyerCount: 3,
      childCount: 2,
    });
  });

  it('of a buyer: who it is, and where their organization lies, if that is the one at hand', () => {
    const known = { id: 'membership', customerId: 'ada', allowed, enabled: false };
    expect(buyerTarget(buyer, unit)).to.deep.equal({ ...known, within: ['company', 'top', 'unit'] });
    for (const other of [undefined, { ...unit, id: 'other' }])
      expect(buyerTarget(buyer, other)).to.deep.equal({ ...known, within: undefined });
  });

  it('of a role and an address: that they are the company’s as a whole', () => {
    const known = { within: ['company'], allowed };
    expect(roleTarget(role)).to.deep.equal({ ...known, id: 'role', isDefault: true, buyerCount: 1 });
    expect(addressTarget(place)).to.deep.equal({ ...known, id: 'place' });
  });

  it('of an invitation: nothing of where, which is the server’s to say', () => {
    expect(invitationTarget(invitation)).to.deep.equal({ id: 'invitation', allowed });
  });

  it('of a customer: the parts that they play anywhere, and of an account its company', () => {
    const known = { id: 'ada', allowed, enabled: true, assistance: false, actorRoles: ['buyer', 'company-admin'] };
    expect(customerTarget(customer)).to.deep.equal({ ...known, company: undefined });
    const company = { ...reference('company'), active: true, status: 'approved' as const };
    const account: Account = { ...customer, company };
    expect(customerTarget(account)).to.deep.equal({ ...known, company });
  });
});
