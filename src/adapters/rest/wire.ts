// Written by tools/wire.ts from rest.contract.ts. Do not edit.
import type { Shape } from './shape.ts';

export interface WireRoute {
  readonly method: string;
  readonly path: string;
  readonly body?: true;
  readonly read?: true;
  readonly versioned?: true;
  readonly answer?: Shape;
}

/** The routes of one resource, by verb; or what fetches them, where a build splits them off. */
export type WireRoutes = Readonly<Record<string, WireRoute>>;
export type WireSource = WireRoutes | (() => Promise<WireRoutes>);

const shape1: Shape = { id: 's', name: 's' };
const shape2: Shape = {
  id: 's',
  loginId: 's',
  firstName: 's',
  lastName: 's',
  roles: [
    {
      $: [
        'site-admin',
        'seller-admin',
        'csr',
        'csr-supervisor',
        'company-admin',
        'buyer-admin',
        'buyer-approver',
        'buyer',
      ],
    },
  ],
  organizations: [shape1],
  'company?': { id: 's', name: 's', active: 'b', status: { $: ['pending', 'approved', 'denied'] } },
};
const shape3: Shape = {
  id: 's',
  actor: shape2,
  'subject?': shape2,
  'reason?': 's',
  'ticket?': 's',
  'since?': 't',
  'until?': 't',
  'idleMinutes?': 'n',
  'lookOnly?': 'b',
  'grants?': { $of: { $: ['any', 'own', 'below'] } },
  'authoritative?': 'b',
};
const shape4: Shape = { $: ['mr', 'mrs', 'ms', 'dr'] };
const shape5: Shape = { street: 's', 'addition?': 's', zip: 'e', city: 's', 'state?': 's', country: 's' };
const shape6: Shape = {
  id: 's',
  name: 's',
  'actorRole?': {
    $: [
      'site-admin',
      'seller-admin',
      'csr',
      'csr-supervisor',
      'company-admin',
      'buyer-admin',
      'buyer-approver',
      'buyer',
    ],
  },
};
const shape7: Shape = [
  { id: 's', organization: shape1, company: shape1, roles: [shape6], enabled: 'b', 'isDefault?': 'b' },
];
const shape8: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  loginId: 's',
  'salutation?': shape4,
  firstName: 's',
  lastName: 's',
  email: 's',
  'phone?': 's',
  'mobile?': 's',
  'dateOfBirth?': 's',
  'currency?': 's',
  'language?': 's',
  'address?': shape5,
  enabled: 'b',
  'assistance?': 'b',
  memberships: shape7,
};
const shape9: Shape = {
  buyers: { $: ['enabled', 'off', 'inherited'] },
  orders: { $: ['enabled', 'off', 'inherited'] },
  'effective?': { buyers: 'b', orders: 'b' },
};
const shape10: Shape = { $: ['pending', 'approved', 'denied'] };
const shape11: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  name: 's',
  'description?': 's',
  path: [shape1],
  childCount: 'i',
  'buyerCount?': 'i',
  'email?': 's',
  'phone?': 's',
  'address?': shape5,
  'locked?': 'b',
  'approvals?': shape9,
  'roles?': [shape1],
  kind: { $: ['company'] },
  active: 'b',
  status: shape10,
};
const shape12: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  name: 's',
  'description?': 's',
  path: [shape1],
  childCount: 'i',
  'buyerCount?': 'i',
  'email?': 's',
  'phone?': 's',
  'address?': shape5,
  'locked?': 'b',
  'approvals?': shape9,
  'roles?': [shape1],
  kind: { $: ['unit'] },
  companyId: 's',
  'companyName?': 's',
  'parentId?': 's',
  'externalUrl?': 's',
  'iban?': 's',
  'bic?': 's',
  'addresses?': [shape1],
};
const shape13: Shape = { $any: [shape11, shape12] };
const shape14: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  customerId: 's',
  loginId: 's',
  'salutation?': shape4,
  firstName: 's',
  lastName: 's',
  'gender?': { $: ['female', 'male', 'other'] },
  'dateOfBirth?': 's',
  email: 's',
  'phone?': 's',
  'address?': shape5,
  organization: shape1,
  company: shape1,
  roles: [shape6],
  enabled: 'b',
  approval: { $: ['approved', 'pending', 'rejected'] },
};
const shape15: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  firstName: 's',
  lastName: 's',
  email: 's',
  organization: shape1,
  company: shape1,
  state: { $: ['new', 'sent', 'accepted'] },
  'sentAt?': 't',
};
const shape16: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  companyId: 's',
  country: 's',
  city: 's',
  zip: 's',
  street: 's',
  'number?': 's',
  'addition?': 's',
  'comment?': 's',
  'phone?': 's',
  companyName: 's',
  labels: [shape1],
  units: [shape1],
};
const shape17: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  name: 's',
  companyId: 's',
  'companyName?': 's',
  isDefault: 'b',
  'actorRole?': {
    $: [
      'site-admin',
      'seller-admin',
      'csr',
      'csr-supervisor',
      'company-admin',
      'buyer-admin',
      'buyer-approver',
      'buyer',
    ],
  },
  permissions: [{ key: 's', 'value?': { $any: ['i', 's', [{ currency: 's', value: 's' }]] } }],
  'buyerCount?': 'i',
};
const shape18: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  buyerId: 's',
  firstName: 's',
  lastName: 's',
  email: 's',
  organization: shape1,
  state: { $: ['approved', 'pending', 'rejected'] },
  submittedAt: 't',
  'decidedAt?': 't',
  'comment?': 's',
};
const shape19: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  loginId: 's',
  'salutation?': shape4,
  firstName: 's',
  lastName: 's',
  email: 's',
  'phone?': 's',
  'mobile?': 's',
  'dateOfBirth?': 's',
  'currency?': 's',
  'language?': 's',
  'address?': shape5,
  enabled: 'b',
  'assistance?': 'b',
  memberships: shape7,
  'company?': { id: 's', name: 's', active: 'b', status: shape10 },
  'pendingEmail?': 's',
};
const shape20: Shape = {
  id: 's',
  'version?': 's',
  'allowed?': ['s'],
  nickname: 's',
  use: { $: ['shipping', 'billing', 'both'] },
  defaults: [{ $: ['shipping', 'billing'] }],
  'recipient?': 's',
  'phone?': 's',
  address: shape5,
};
const shape21: Shape = { id: 's', loginId: 's', firstName: 's', lastName: 's' };

export const problem: Shape = {
  'type?': 's',
  'title?': 's',
  'status?': 'i',
  'detail?': 's',
  'instance?': 's',
  'errors?': [{ pointer: 's', code: 's', 'limit?': 'n' }],
  'refusal?': {
    because: { $: ['role', 'backend', 'state', 'acting'] },
    code: {
      $: [
        'not-granted',
        'not-offered',
        'outside',
        'own-top',
        'server',
        'look-only',
        'unknown',
        'oneself',
        'last-administrator',
        'default-role',
        'role-in-use',
        'unit-in-use',
        'own-descendant',
        'company-not-open',
        'customer-disabled',
        'no-consent',
        'outranks',
      ],
    },
    ask: [
      {
        $: [
          'site-admin',
          'seller-admin',
          'csr',
          'csr-supervisor',
          'company-admin',
          'buyer-admin',
          'buyer-approver',
          'buyer',
        ],
      },
    ],
  },
};

export const wire: Readonly<Record<string, WireSource>> = {
  session: {
    read: { method: 'GET', path: '/session', read: true, answer: shape3 },
    end: { method: 'DELETE', path: '/session/acting', answer: shape3 },
  },
  customer: {
    search: {
      method: 'POST',
      path: '/customers/search',
      body: true,
      read: true,
      answer: { items: [shape8], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/customers/{id}', read: true, answer: shape8 },
    recent: { method: 'GET', path: '/recent-customers', read: true, answer: { pinned: [shape8], recent: [shape8] } },
    pin: { method: 'POST', path: '/customers/{id}/pin' },
    unpin: { method: 'POST', path: '/customers/{id}/unpin' },
    access: { method: 'POST', path: '/customers/{id}/access', body: true, answer: shape3 },
    enable: { method: 'POST', path: '/customers/{id}/enable', versioned: true, answer: shape8 },
    disable: { method: 'POST', path: '/customers/{id}/disable', versioned: true, answer: shape8 },
    resetPassword: { method: 'POST', path: '/customers/{id}/reset-password' },
    create: { method: 'POST', path: '/customers', body: true, answer: shape8 },
  },
  organization: {
    list: {
      method: 'POST',
      path: '/organizations/search',
      body: true,
      read: true,
      answer: { items: [shape13], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/organizations/{id}', read: true, answer: shape13 },
    create: { method: 'POST', path: '/organizations', body: true, answer: shape13 },
    update: { method: 'PATCH', path: '/organizations/{id}', body: true, versioned: true, answer: shape13 },
    delete: { method: 'DELETE', path: '/organizations/{id}', versioned: true },
    setApprovals: {
      method: 'PUT',
      path: '/organizations/{id}/approvals',
      body: true,
      versioned: true,
      answer: shape13,
    },
    setRoles: { method: 'PUT', path: '/organizations/{id}/roles', body: true, versioned: true, answer: shape13 },
  },
  buyer: {
    search: {
      method: 'POST',
      path: '/buyers/search',
      body: true,
      read: true,
      answer: { items: [shape14], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/buyers/{id}', read: true, answer: shape14 },
    enable: { method: 'POST', path: '/buyers/{id}/enable', versioned: true, answer: shape14 },
    disable: { method: 'POST', path: '/buyers/{id}/disable', versioned: true, answer: shape14 },
    create: { method: 'POST', path: '/buyers', body: true, answer: shape14 },
    update: { method: 'PATCH', path: '/buyers/{id}', body: true, versioned: true, answer: shape14 },
    attach: { method: 'POST', path: '/buyers/{id}/attach', body: true, answer: shape14 },
    invite: { method: 'POST', path: '/invitations', body: true, answer: shape15 },
    assignRoles: { method: 'PUT', path: '/buyers/{id}/roles', body: true, versioned: true, answer: shape14 },
    delete: { method: 'DELETE', path: '/buyers/{id}', versioned: true },
    anonymize: { method: 'POST', path: '/buyers/{id}/anonymize', versioned: true },
  },
  invitation: {
    list: {
      method: 'POST',
      path: '/invitations/search',
      body: true,
      read: true,
      answer: { items: [shape15], 'next?': 's', 'total?': 'i' },
    },
    send: { method: 'POST', path: '/invitations/{id}/send', versioned: true, answer: shape15 },
    revoke: { method: 'DELETE', path: '/invitations/{id}', versioned: true },
  },
  company: {
    list: {
      method: 'POST',
      path: '/companies/search',
      body: true,
      read: true,
      answer: { items: [shape11], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/companies/{id}', read: true, answer: shape11 },
    create: { method: 'POST', path: '/companies', body: true, answer: shape11 },
    update: { method: 'PATCH', path: '/companies/{id}', body: true, versioned: true, answer: shape11 },
    activate: { method: 'POST', path: '/companies/{id}/activate', versioned: true, answer: shape11 },
    deactivate: { method: 'POST', path: '/companies/{id}/deactivate', versioned: true, answer: shape11 },
    approve: { method: 'POST', path: '/companies/{id}/approve', versioned: true, answer: shape11 },
    deny: { method: 'POST', path: '/companies/{id}/deny', versioned: true, answer: shape11 },
  },
  unit: {
    list: {
      method: 'POST',
      path: '/units/search',
      body: true,
      read: true,
      answer: { items: [shape12], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/units/{id}', read: true, answer: shape12 },
    create: { method: 'POST', path: '/units', body: true, answer: shape12 },
    update: { method: 'PATCH', path: '/units/{id}', body: true, versioned: true, answer: shape12 },
    delete: { method: 'DELETE', path: '/units/{id}', versioned: true },
  },
  address: {
    list: {
      method: 'POST',
      path: '/addresses/search',
      body: true,
      read: true,
      answer: { items: [shape16], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/addresses/{id}', read: true, answer: shape16 },
    listLabels: {
      method: 'POST',
      path: '/address-labels/search',
      body: true,
      read: true,
      answer: { items: [shape1], 'next?': 's', 'total?': 'i' },
    },
    create: { method: 'POST', path: '/addresses', body: true, answer: shape16 },
    update: { method: 'PATCH', path: '/addresses/{id}', body: true, versioned: true, answer: shape16 },
    delete: { method: 'DELETE', path: '/addresses/{id}', versioned: true },
  },
  role: {
    list: {
      method: 'POST',
      path: '/roles/search',
      body: true,
      read: true,
      answer: { items: [shape17], 'next?': 's', 'total?': 'i' },
    },
    read: { method: 'GET', path: '/roles/{id}', read: true, answer: shape17 },
    create: { method: 'POST', path: '/roles', body: true, answer: shape17 },
    update: { method: 'PATCH', path: '/roles/{id}', body: true, versioned: true, answer: shape17 },
    delete: { method: 'DELETE', path: '/roles/{id}', versioned: true },
    configure: { method: 'PUT', path: '/roles/{id}/permissions', body: true, versioned: true, answer: shape17 },
  },
  approval: {
    list: {
      method: 'POST',
      path: '/approvals/search',
      body: true,
      read: true,
      answer: { items: [shape18], 'next?': 's', 'total?': 'i' },
    },
    approve: { method: 'POST', path: '/approvals/{id}/approve', body: true, versioned: true, answer: shape18 },
    reject: { method: 'POST', path: '/approvals/{id}/reject', body: true, versioned: true, answer: shape18 },
  },
  account: {
    read: { method: 'GET', path: '/account', read: true, answer: shape19 },
    update: { method: 'PATCH', path: '/account', body: true, versioned: true, answer: shape19 },
    changePassword: { method: 'PUT', path: '/account/password', body: true },
    changeEmail: { method: 'PUT', path: '/account/email', body: true, versioned: true, answer: shape19 },
    setAssistance: { method: 'PUT', path: '/account/assistance', body: true, versioned: true, answer: shape19 },
    switchUnit: { method: 'POST', path: '/account/switch-unit', body: true, answer: shape3 },
    listAddresses: {
      method: 'POST',
      path: '/account/addresses/search',
      body: true,
      read: true,
      answer: { items: [shape20], 'next?': 's', 'total?': 'i' },
    },
    createAddress: { method: 'POST', path: '/account/addresses', body: true, answer: shape20 },
    updateAddress: { method: 'PATCH', path: '/account/addresses/{id}', body: true, versioned: true, answer: shape20 },
    deleteAddress: { method: 'DELETE', path: '/account/addresses/{id}', versioned: true },
  },
  record: {
    list: {
      method: 'POST',
      path: '/records/search',
      body: true,
      read: true,
      answer: {
        items: [
          {
            id: 's',
            actor: shape21,
            subject: shape21,
            reason: 's',
            'ticket?': 's',
            'lookOnly?': 'b',
            since: 't',
            'until?': 't',
            changes: [{ at: 't', capability: 's', 'recordId?': 's', 'name?': 's' }],
          },
        ],
        'next?': 's',
        'total?': 'i',
      },
    },
  },
  registration: {
    create: { method: 'POST', path: '/registrations', body: true },
  },
};
