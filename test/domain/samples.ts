import type * as z from 'zod/mini';
import * as schemas from '../../src/domain/schemas.ts';
import { BusinessUnitDraft } from '../../src/domain/schemas/business-unit.ts';

/** What a server may say of everything. */
const record = { id: 'r', version: '1', allowed: ['read'] };
const reference = (id: string) => ({ id, name: `The ${id}` });
const at = '2026-03-01T09:00:00+01:00';

const address = { street: 'Main Street 1', addition: 'Yard', zip: '89073', city: 'Ulm', state: 'BW', country: 'DE' };
const name = { firstName: 'Ada', lastName: 'Lovelace' };
const person = { ...name, email: 'ada@example.com' };
const role = { ...reference('role'), actorRole: 'buyer' };
const personal = { salutation: 'dr', gender: 'female', dateOfBirth: '1990-12-10', phone: '+49 731 1', address };
const membership = {
  id: 'm',
  organization: reference('unit'),
  company: reference('company'),
  roles: [role],
  enabled: true,
  isDefault: true,
};
const customer = {
  ...record,
  ...person,
  loginId: 'ada',
  salutation: 'dr',
  phone: '1',
  mobile: '2',
  dateOfBirth: '1990-12-10',
  currency: 'EUR',
  language: 'de',
  address,
  enabled: true,
  assistance: false,
  memberships: [membership],
};
const organization = {
  ...record,
  name: 'Works',
  description: 'Where it is made',
  path: [reference('company')],
  childCount: 2,
  buyerCount: 3,
  email: 'works@example.com',
  phone: '1',
  address,
  locked: false,
  approvals: { buyers: 'enabled', orders: 'inherited', effective: { buyers: true, orders: false } },
  roles: [reference('role')],
};
const principal = {
  ...name,
  id: 'p',
  loginId: 'ada',
  roles: ['csr'],
  organizations: [reference('unit')],
  company: { ...reference('company'), active: true, status: 'approved' },
};
const permissions = [{ key: 'order.place', value: [{ currency: 'EUR', value: '1.50' }] }];
const accountAddress = {
  nickname: 'Home',
  use: 'shipping',
  defaults: ['shipping'],
  recipient: 'Reception',
  phone: '1',
  address,
};
const place = {
  companyId: 'c',
  country: 'DE',
  city: 'Ulm',
  zip: '89073',
  street: 'Main Street',
  number: '1',
  addition: 'Yard',
  comment: 'Ring twice',
  phone: '1',
};
const names = { ...name, loginId: 'ada', id: 'p' };

export type Sample = readonly [
  what: string,
  schema: z.ZodMiniType,
  whole: Readonly<Record<string, unknown>>,
  needs: string,
];

/** One of each with everything that there can be in it, and the fields that it cannot do without. */
export const samples: readonly Sample[] = [
  [
    'An account',
    schemas.Account,
    { ...customer, company: principal.company, pendingEmail: 'a@example.com' },
    'id loginId firstName lastName email enabled memberships',
  ],
  [
    'The change of an account',
    schemas.AccountUpdate,
    { ...name, salutation: 'dr', phone: '1', address, language: 'de', currency: 'EUR' },
    'firstName lastName',
  ],
  ['A change of e-mail', schemas.EmailChange, { email: 'a@example.com', password: 'secret' }, 'email password'],
  [
    'An address of an account',
    schemas.AccountAddress,
    { ...record, ...accountAddress },
    'id nickname use defaults address',
  ],
  ['A new address of an account', schemas.AccountAddressDraft, accountAddress, 'nickname use defaults address'],
  ['The addresses of an account, as looked for,', schemas.AccountAddressFilter, { text: 'Ulm' }, ''],
  [
    'An address of a company',
    schemas.UnitAddress,
    { ...record, ...place, companyName: 'C', labels: [reference('label')], units: [reference('unit')] },
    'id companyId country city zip street companyName labels units',
  ],
  [
    'A new address of a company',
    schemas.UnitAddressDraft,
    { ...place, labelIds: ['l'] },
    'companyId country city zip street labelIds',
  ],
  [
    'Addresses, as looked for,',
    schemas.AddressFilter,
    { companyId: 'c', country: 'DE', labelId: 'l', text: 'Ulm' },
    '',
  ],
  ['Labels, as looked for,', schemas.LabelFilter, { text: 'Ulm' }, ''],
  [
    'An approval',
    schemas.Approval,
    {
      ...record,
      ...person,
      buyerId: 'b',
      organization: reference('unit'),
      state: 'rejected',
      submittedAt: at,
      decidedAt: at,
      comment: 'No',
    },
    'id buyerId firstName lastName email organization state submittedAt',
  ],
  ['Approvals, as looked for,', schemas.ApprovalFilter, { state: 'pending', organizationId: 'o', text: 'Ada' }, ''],
  ['An answer', schemas.ApprovalAnswer, { comment: 'Welcome' }, ''],
  [
    'A buyer',
    schemas.Buyer,
    {
      ...record,
      ...person,
      ...personal,
      customerId: 'c',
      loginId: 'ada',
      organization: reference('unit'),
      company: reference('company'),
      roles: [role],
      enabled: true,
      approval: 'approved',
    },
    'id customerId loginId firstName lastName email organization company roles enabled approval',
  ],
  ['The change of a buyer', schemas.BuyerUpdate, { ...name, ...personal, organizationId: 'o' }, 'firstName lastName'],
  [
    'What the form of a buyer holds',
    schemas.BuyerEdit,
    { ...name, ...personal, organizationId: 'o', roleIds: ['r'] },
    'firstName lastName',
  ],
  [
    'A new buyer',
    schemas.BuyerDraft,
    { ...person, ...personal, organizationId: 'o', roleIds: ['r'] },
    'firstName lastName organizationId email',
  ],
  [
    'Buyers, as looked for,',
    schemas.BuyerFilter,
    {
      organizationId: 'o',
      companyId: 'c',
      customerId: 'p',
      text: 'Ada',
      roleId: 'r',
      enabled: true,
      approval: 'pending',
    },
    '',
  ],
  ['A customer', schemas.Customer, customer, 'id loginId firstName lastName email enabled memberships'],
  ['The customers at hand', schemas.RecentCustomers, { pinned: [customer], recent: [customer] }, 'pinned recent'],
  [
    'Customers, as looked for,',
    schemas.CustomerCriteria,
    {
      organization: 'o',
      loginId: 'ada',
      ...person,
      phone: '1',
      street: 'S',
      city: 'C',
      zip: '1',
      country: 'DE',
      state: 'BW',
      text: 'Ada',
    },
    '',
  ],
  [
    'An invitation',
    schemas.Invitation,
    { ...record, ...person, organization: reference('unit'), company: reference('company'), state: 'sent', sentAt: at },
    'id firstName lastName email organization company state',
  ],
  [
    'A new invitation',
    schemas.InvitationDraft,
    { ...person, organizationId: 'o' },
    'firstName lastName email organizationId',
  ],
  ['Invitations, as looked for,', schemas.InvitationFilter, { companyId: 'c', state: 'new', text: 'Ada' }, ''],
  [
    'A company',
    schemas.Company,
    { ...organization, kind: 'company', active: true, status: 'approved' },
    'id name path childCount kind active status',
  ],
  ['A new company', schemas.CompanyDraft, { name: 'C' }, 'name'],
  ['Companies, as looked for,', schemas.CompanyFilter, { text: 'C', active: true, status: 'denied' }, ''],
  [
    'A unit',
    schemas.BusinessUnit,
    {
      ...organization,
      kind: 'unit',
      companyId: 'c',
      companyName: 'C',
      parentId: 'p',
      externalUrl: 'https://u.example',
      iban: 'DE89',
      bic: 'COBA',
      addresses: [reference('address')],
    },
    'id name path childCount kind companyId',
  ],
  [
    'A new unit',
    BusinessUnitDraft,
    {
      companyId: 'c',
      parentId: 'p',
      name: 'U',
      email: 'u@example.com',
      phone: '1',
      externalUrl: 'http://u.example',
      iban: 'DE89370400440532013000',
      bic: 'COBADEFFXXX',
      addressIds: ['a'],
    },
    'companyId name',
  ],
  ['Units, as looked for,', schemas.UnitFilter, { companyId: 'c', text: 'U' }, ''],
  [
    'The change of an organization',
    schemas.OrganizationUpdate,
    { name: 'O', description: 'D', email: 'o@example.com', phone: '1', address },
    'name',
  ],
  [
    'A new organization',
    schemas.OrganizationDraft,
    { name: 'O', description: 'D', email: 'o@example.com', phone: '1', address, parentId: 'p' },
    'name parentId',
  ],
  ['A page, as asked for,', schemas.PageRequest, { size: 10, cursor: 'next' }, 'size'],
  ['A page', schemas.pageOf(schemas.CompanyDraft), { items: [{ name: 'C' }], next: 'next', total: 1 }, 'items'],
  ['An order', schemas.sortOf(['name']), { field: 'name', descending: true }, 'field'],
  [
    'A record of acting',
    schemas.ActingRecord,
    {
      id: 's',
      actor: names,
      subject: names,
      reason: 'Asked for help',
      ticket: 'T1',
      lookOnly: true,
      since: at,
      until: at,
      changes: [{ at, capability: 'buyer.disable', recordId: 'b', name: 'Ada' }],
    },
    'id actor subject reason since changes',
  ],
  ['Records, as looked for,', schemas.RecordFilter, { actor: 'Ada', customer: 'Bob', from: at, before: at }, ''],
  [
    'A registration',
    schemas.CompanyRegistration,
    { ...person, companyName: 'C', salutation: 'ms', phone: '1', acceptsTerms: true },
    'companyName firstName lastName email acceptsTerms',
  ],
  [
    'A role',
    schemas.Role,
    {
      ...record,
      name: 'R',
      companyId: 'c',
      companyName: 'C',
      isDefault: true,
      actorRole: 'buyer',
      permissions,
      buyerCount: 1,
    },
    'id name companyId isDefault permissions',
  ],
  [
    'A new role',
    schemas.RoleDraft,
    { companyId: 'c', name: 'R', isDefault: false, permissions },
    'companyId name isDefault permissions',
  ],
  ['Roles, as looked for,', schemas.RoleFilter, { companyId: 'c', text: 'R' }, ''],
  [
    'A session',
    schemas.Session,
    {
      id: 's',
      actor: principal,
      subject: principal,
      reason: 'Asked for help',
      ticket: 'T1',
      since: at,
      until: at,
      idleMinutes: 15,
      lookOnly: true,
      grants: { 'buyer.read': 'own' },
      authoritative: true,
    },
    'id actor',
  ],
  [
    'A request to act',
    schemas.ActingRequest,
    { reason: 'Asked for help', ticket: 'T1', lookOnly: true, membershipId: 'm' },
    'reason',
  ],
];
