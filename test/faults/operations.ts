import { type TemplateResult, html } from 'lit';
import type { Capability } from '../../src/capabilities/verbs.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import { type Name, click, see } from '../support/user.ts';
import { act, pick, put, putSecret, valueOf } from './gestures.ts';

export type Operation = Capability | 'session.read' | 'session.end';
export type Tag = keyof HTMLElementTagNameMap & `${string}-${string}`;

interface Row {
  readonly element: Tag;
  readonly as: ActorRole | 'nobody';
  readonly acting?: ActorRole;
  readonly page: TemplateResult;
}

/** How an element comes to ask for something, and what is on the screen once it is answered. */
export interface ReadRow extends Row {
  /** Where it is not asked for at once. */
  readonly open?: () => Promise<unknown>;
  /** By role and name, or as a text. */
  readonly sees: readonly [role: string, name: Name];
}

/** How an element comes to write something. */
export interface WriteRow extends Row {
  /** The way to where it is done, from where the element stands; also after a failure. */
  readonly open?: () => Promise<unknown>;
  /** Text fields by their names, and what is typed there: none of it may be lost. */
  readonly typed?: readonly (readonly [Name, string])[];
  /** What is chosen besides. */
  readonly choose?: () => Promise<unknown>;
  /** Is typed each time anew, since it is never kept. */
  readonly secret?: () => Promise<unknown>;
  /** What tells that it is done, where the answer that was lost is found on the next try. */
  readonly done?: string;
  /** What is told where it is done in another place from then on. */
  readonly elsewhere?: RegExp;
  readonly commit: readonly [role: string, name: Name, dialog?: 'dialog' | 'alertdialog'];
}

const asks = (name: Name, dialog: 'dialog' | 'alertdialog' = 'dialog') => ({
  commit: ['button', name, dialog] as const,
});
const saves = { commit: ['button', 'Save'] as const };
const sees = (role: string, name: Name) => ({ sees: [role, name] as const });

const administrator = { as: 'company-admin' } as const;
const seller = { as: 'seller-admin' } as const;
const buyer = { as: 'buyer' } as const;
const csr = { as: 'csr' } as const;
const actingCsr = { as: 'csr', acting: 'buyer-admin' } as const;

const panel = (section: string) => ({
  element: 'my-account-panel' as const,
  page: html`<my-account-panel section=${section}></my-account-panel>`,
});
const manager = (id = 'nordwind-hamburg', settings = '') => ({
  element: 'org-buyer-manager' as const,
  page: html`<org-buyer-manager organization-id=${id} open-section=${settings}></org-buyer-manager>`,
});
const users = { element: 'company-user-list', page: html`<company-user-list></company-user-list>` } as const;
const userForm = (id: string, asCustomer = false) => ({
  element: 'company-user-form' as const,
  page: html`<company-user-form
    buyer-id=${id}
    organization-id=${id ? '' : 'nordwind-hamburg'}
    ?as-customer=${asCustomer}
  ></company-user-form>`,
});
const companies = { element: 'company-list', page: html`<company-list></company-list>`, ...seller } as const;
const units = { element: 'business-unit-list', page: html`<business-unit-list></business-unit-list>` } as const;
const unitForm = (id: string) => ({
  element: 'business-unit-form' as const,
  page: html`<business-unit-form unit-id=${id} company-id=${id ? '' : 'nordwind'}></business-unit-form>`,
});
const roleList = { element: 'company-role-list', page: html`<company-role-list></company-role-list>` } as const;
const roleForm = (id: string) => ({
  element: 'company-role-form' as const,
  page: html`<company-role-form role-id=${id} company-id=${id ? '' : 'nordwind'}></company-role-form>`,
});
const addressList = { element: 'unit-address-list', page: html`<unit-address-list></unit-address-list>` } as const;
const addressForm = (id: string) => ({
  element: 'unit-address-form' as const,
  page: html`<unit-address-form address-id=${id} company-id=${id ? '' : 'nordwind'}></unit-address-form>`,
});
const companyForm = (id: string) => ({
  element: 'company-form' as const,
  page: html`<company-form company-id=${id}></company-form>`,
});
const invitations = {
  element: 'company-invitations',
  page: html`<company-invitations></company-invitations>`,
  ...administrator,
} as const;
const invitationForm = {
  element: 'company-invitation-form',
  page: html`<company-invitation-form organization-id="nordwind-hamburg"></company-invitation-form>`,
  ...administrator,
} as const;
const approvals = {
  element: 'buyer-approvals',
  page: html`<buyer-approvals></buyer-approvals>`,
  ...administrator,
} as const;
const finder = { element: 'find-customers', page: html`<find-customers></find-customers>`, ...csr } as const;
const customer = (id: string) => ({
  element: 'find-customers' as const,
  page: html`<find-customers customer-id=${id}></find-customers>`,
  ...csr,
});
const colleague = {
  element: 'buy-on-behalf',
  page: html`<buy-on-behalf></buy-on-behalf>`,
  as: 'buyer-admin',
} as const;

const find = (text: string) => put('Name, logon ID or e-mail', text, 'searchbox');
const findBruno = async () => {
  await find('almeida');
  await see('button', 'Actions for Bruno Almeida');
};
const openBen = async () => {
  await click('button', 'Ben Fischer');
  await see('button', 'Edit contact');
};
const postal = [
  [/^Street/u, 'Deichstraße 1'],
  [/^Postal code/u, '20459'],
  [/^City/u, 'Hamburg'],
] as const;
const germany = async () => {
  const country = await see('combobox', /^Country/u);
  if (!(country instanceof HTMLSelectElement)) throw new Error('no choice of countries');
  country.value = 'DE';
  country.dispatchEvent(new Event('change', { bubbles: true }));
};
const person = [
  [/^E-mail/u, 'greta@nordwind.example'],
  [/^First name/u, 'Greta'],
  [/^Last name/u, 'Sørensen'],
] as const;

/**
 * Each operation of the contract, with every element that performs it and how; or why none does. A verb that is added
 * has no row yet, and does not compile.
 */
export const operations: Readonly<Record<Operation, readonly (ReadRow | WriteRow)[] | string>> = {
  'session.read': [{ ...finder, ...sees('searchbox', 'Name, logon ID or e-mail') }],
  'session.end': [
    {
      element: 'acting-banner',
      page: html`<acting-banner></acting-banner>`,
      ...actingCsr,
      commit: ['button', 'End session'],
    },
    { ...colleague, acting: 'buyer', commit: ['button', 'Buy as yourself'] },
  ],

  'customer.search': [{ ...finder, open: () => find('almeida'), ...sees('button', 'Actions for Bruno Almeida') }],
  'customer.read': [{ ...customer('bruno'), ...sees('heading', /Bruno Almeida/u) }],
  'customer.recent': [{ ...finder, ...sees('text', 'Who needs your help?') }],
  'customer.pin': [
    {
      ...finder,
      open: async () => {
        await findBruno();
        await click('button', 'Actions for Bruno Almeida');
      },
      commit: ['menuitem', 'Pin'],
    },
  ],
  'customer.unpin': 'The way back of customer.pin, by the same command and button.',
  'customer.access': [
    {
      ...finder,
      open: async () => {
        await findBruno();
        await act('Bruno Almeida', 'Access account');
      },
      typed: [[/^Reason/u, 'Helping with an order']],
      // An answer that cannot be read: the session is asked for again, and it is the new one.
      done: 'You act for Bruno Almeida',
      ...asks('Access account'),
    },
    {
      ...colleague,
      choose: () => pick(/^Colleague/u, 'fischer', /Ben Fischer/u),
      commit: ['button', 'Buy for this colleague'],
    },
  ],
  'customer.enable': [
    {
      ...finder,
      open: async () => {
        await find('ivo');
        await act('Ivo Kovačić', 'Enable');
      },
      ...asks('Enable'),
    },
  ],
  'customer.disable': [
    {
      ...finder,
      open: async () => {
        await findBruno();
        await act('Bruno Almeida', 'Disable');
      },
      ...asks('Disable', 'alertdialog'),
    },
  ],
  'customer.resetPassword': [
    {
      ...finder,
      open: async () => {
        await findBruno();
        await act('Bruno Almeida', 'Reset password');
      },
      ...asks('Reset password'),
    },
    {
      ...panel('reset-password'),
      ...actingCsr,
      open: async () =>
        click('button', 'Reset password', (await see('heading', 'Reset password')).parentElement ?? undefined),
      ...asks('Reset password', 'alertdialog'),
    },
    { ...manager(), ...administrator, open: () => act('Ben Fischer', 'Reset password'), ...asks('Reset password') },
  ],
  'customer.create': [{ ...userForm('', true), ...csr, typed: person, commit: ['button', 'Create user'] }],

  'organization.list': [
    { ...manager(''), ...administrator, ...sees('treeitem', /^Region Nord/u) },
    { ...approvals, open: () => put('Organization', 'Brem', 'combobox'), ...sees('option', /Bremen/u) },
  ],
  'organization.read': [{ ...manager('nordwind-hamburg'), ...administrator, ...sees('heading', 'Hamburg') }],
  'organization.create': [
    {
      ...manager(),
      ...administrator,
      open: () => click('button', 'Create organization'),
      typed: [[/^Name/u, 'Altona']],
      commit: ['button', 'Create organization'],
    },
  ],
  'organization.update': [
    { ...manager(), ...administrator, open: () => click('button', 'Edit'), typed: [[/^Name/u, 'Altona']], ...saves },
  ],
  'organization.delete': [
    {
      ...manager('nordwind-south'),
      ...seller,
      open: () => click('button', 'Delete organization'),
      ...asks('Delete organization', 'alertdialog'),
    },
  ],
  'organization.setApprovals': [
    {
      ...manager('nordwind-hamburg', 'settings'),
      ...administrator,
      open: () => click('button', 'Edit approvals'),
      choose: async () => click('radio', 'Not needed', await see('radiogroup', 'Approval of buyers')),
      ...saves,
    },
  ],
  'organization.setRoles': [
    {
      ...manager('nordwind-hamburg', 'settings'),
      ...administrator,
      open: () => click('button', 'Edit the roles that may be held here'),
      choose: async () => click('checkbox', 'Approver', await see('group', 'Roles that may be held here')),
      ...saves,
    },
  ],

  'buyer.search': [
    { ...manager(), ...administrator, ...sees('button', 'Ben Fischer') },
    { ...users, ...seller, ...sees('rowheader', /^Ben Fischer/u) },
    { ...colleague, open: () => put(/^Colleague/u, 'fischer', 'combobox'), ...sees('option', /Ben Fischer/u) },
  ],
  'buyer.read': [
    { ...manager(), ...administrator, open: () => click('button', 'Ben Fischer'), ...sees('button', 'Edit contact') },
    { ...userForm('ben-nordwind-hamburg'), ...administrator, ...sees('textbox', /^First name/u) },
    { ...approvals, open: () => click('button', /^Details of Pia/u), ...sees('text', 'Roles') },
  ],
  'buyer.enable': [
    { ...manager(), ...administrator, open: () => click('button', 'Enable Dóra Szabó'), ...asks('Enable') },
    { ...users, ...administrator, open: () => act('Dóra Szabó', 'Enable'), ...asks('Enable') },
  ],
  'buyer.disable': [
    {
      ...manager(),
      ...administrator,
      open: () => click('button', 'Disable Ben Fischer'),
      ...asks('Disable', 'alertdialog'),
    },
    { ...users, ...administrator, open: () => act('Ben Fischer', 'Disable'), ...asks('Disable', 'alertdialog') },
  ],
  'buyer.create': [{ ...userForm(''), ...administrator, typed: person, commit: ['button', 'Create user'] }],
  'buyer.update': [
    {
      ...manager(),
      ...administrator,
      open: async () => {
        await openBen();
        await click('button', 'Edit contact');
      },
      typed: [[/^First name/u, 'Benjamin']],
      ...saves,
    },
    {
      ...manager(),
      ...administrator,
      open: () => act('Ben Fischer', 'Move'),
      choose: () => pick(/^To which organization/u, 'Brem', /^Bremen/u),
      ...asks('Move'),
    },
    { ...userForm('ben-nordwind-hamburg'), ...administrator, typed: [[/^First name/u, 'Benjamin']], ...saves },
  ],
  'buyer.attach': [
    {
      ...users,
      ...administrator,
      open: () => act('Ben Fischer', 'Attach to business unit'),
      choose: () => pick(/^Business unit/u, 'Brem', /^Bremen/u),
      ...asks('Attach'),
    },
    {
      ...manager(),
      ...administrator,
      open: async () => {
        await openBen();
        await click('button', 'Attach to business unit');
      },
      choose: () => pick(/^Business unit/u, 'Brem', /^Bremen/u),
      ...asks('Attach'),
    },
  ],
  'buyer.invite': [{ ...invitationForm, typed: person, commit: ['button', 'Invite'] }],
  'buyer.assignRoles': [
    {
      ...manager(),
      ...administrator,
      open: async () => {
        await openBen();
        await click('button', 'Edit roles');
      },
      choose: () => click('checkbox', /^Approver/u),
      ...saves,
    },
    {
      ...userForm('ben-nordwind-hamburg'),
      ...administrator,
      choose: () => click('button', 'Approver: assign'),
      done: 'The changes are saved.',
      ...saves,
    },
  ],
  'buyer.delete': [
    {
      ...manager(),
      ...administrator,
      open: () => act('Ben Fischer', 'Delete'),
      ...asks('Delete buyer', 'alertdialog'),
    },
    {
      ...users,
      ...administrator,
      open: () => act('Søren Ølgaard', 'Delete membership'),
      ...asks('Delete membership', 'alertdialog'),
    },
  ],
  'buyer.anonymize': [
    {
      ...users,
      ...administrator,
      open: () => act('Søren Ølgaard', 'Delete person for good'),
      typed: [[/^Type their logon ID/u, 'soren@nordwind.example']],
      ...asks('Delete person for good', 'alertdialog'),
    },
  ],

  'invitation.list': [{ ...invitations, ...sees('rowheader', /^Freya/u) }],
  'invitation.send': [
    { ...invitations, open: () => act('Freya Lindqvist', /^Send/u), ...asks(/^Send/u) },
    {
      ...invitationForm,
      typed: person,
      commit: ['button', 'Invite'],
      elsewhere: /It can be sent from the list of invitations/u,
    },
  ],
  'invitation.revoke': [
    { ...invitations, open: () => act('Tomasz Wójcik', /^Revoke/u), ...asks(/^Revoke/u, 'alertdialog') },
  ],

  'company.list': [
    { ...companies, ...sees('rowheader', /^Nordwind/u) },
    { ...users, ...seller, open: () => put('Company', 'nordw', 'combobox'), ...sees('option', /^Nordwind/u) },
  ],
  'company.read': [
    { ...companyForm('lumiere'), ...seller, ...sees('textbox', /^Name/u) },
    {
      element: 'company-account',
      page: html`<company-account></company-account>`,
      ...administrator,
      ...sees('textbox', /^Name/u),
    },
  ],
  'company.create': [
    { ...companyForm(''), ...seller, typed: [[/^Name/u, 'Brightside Ltd']], commit: ['button', 'Create company'] },
  ],
  'company.update': [{ ...companyForm('lumiere'), ...seller, typed: [[/^Name/u, 'Lumière']], ...saves }],
  'company.activate': [{ ...companies, open: () => act('Old Mill Supplies Ltd', 'Activate'), ...asks('Activate') }],
  'company.deactivate': [
    { ...companies, open: () => act('Nordwind Elektro GmbH', 'Deactivate'), ...asks('Deactivate', 'alertdialog') },
  ],
  'company.approve': [{ ...companies, open: () => act('Lumière & Fils', 'Approve'), ...asks('Approve') }],
  'company.deny': [{ ...companies, open: () => act('Lumière & Fils', 'Deny'), ...asks('Deny', 'alertdialog') }],

  'unit.list': [
    { ...units, ...seller, ...sees('rowheader', /^Hamburg/u) },
    {
      ...unitForm('nordwind-port'),
      ...administrator,
      open: () => put(/^Parent/u, 'Brem', 'combobox'),
      ...sees('option', /^Bremen/u),
    },
    {
      ...users,
      ...administrator,
      open: async () => {
        await act('Ben Fischer', 'Attach to business unit');
        await put(/^Business unit/u, 'Brem', 'combobox');
      },
      ...sees('option', /^Bremen/u),
    },
  ],
  'unit.read': [{ ...unitForm('nordwind-port'), ...administrator, ...sees('textbox', /^Name/u) }],
  'unit.create': [
    { ...unitForm(''), ...administrator, typed: [[/^Name/u, 'Kiel']], commit: ['button', 'Create unit'] },
  ],
  'unit.update': [{ ...unitForm('nordwind-port'), ...administrator, typed: [[/^Name/u, 'Kai']], ...saves }],
  'unit.delete': [
    {
      ...units,
      ...administrator,
      open: () => act('Region Süd', /^Delete/u),
      ...asks('Delete business unit', 'alertdialog'),
    },
  ],

  'address.list': [
    { ...addressList, ...administrator, ...sees('rowheader', /Sandtorkai/u) },
    {
      ...unitForm('nordwind-port'),
      ...administrator,
      open: () => put(/address/iu, 'Am S', 'combobox'),
      ...sees('option', /Sandtorkai/u),
    },
  ],
  'address.read': [{ ...addressForm('nordwind-lager'), ...administrator, ...sees('textbox', /^Street/u) }],
  'address.listLabels': [{ ...addressForm('nordwind-lager'), ...administrator, ...sees('checkbox', 'Billing') }],
  'address.create': [
    {
      ...addressForm(''),
      ...administrator,
      typed: [...postal, [/^Number/u, '1']],
      choose: germany,
      commit: ['button', 'Create address'],
    },
  ],
  'address.update': [{ ...addressForm('nordwind-lager'), ...administrator, typed: [[/^City/u, 'Verden']], ...saves }],
  'address.delete': [
    {
      ...addressList,
      ...administrator,
      open: () => act('Überseetor 18a, Bremen', /^Delete/u),
      ...asks('Delete address', 'alertdialog'),
    },
  ],

  'role.list': [
    { ...roleList, ...administrator, ...sees('rowheader', /^Trainee/u) },
    { ...userForm('ben-nordwind-hamburg'), ...administrator, ...sees('button', 'Approver: assign') },
    {
      ...manager(),
      ...administrator,
      open: async () => {
        await openBen();
        await click('button', 'Edit roles');
      },
      ...sees('checkbox', /^Approver/u),
    },
    {
      ...manager('nordwind-hamburg', 'settings'),
      ...administrator,
      open: () => click('button', 'Edit the roles that may be held here'),
      ...sees('checkbox', 'Approver'),
    },
  ],
  'role.read': [{ ...roleForm('nordwind-trainee'), ...administrator, ...sees('textbox', /^Name/u) }],
  'role.create': [
    { ...roleForm(''), ...administrator, typed: [[/^Name/u, 'Clerk']], commit: ['button', 'Create role'] },
  ],
  'role.update': [{ ...roleForm('nordwind-trainee'), ...administrator, typed: [[/^Name/u, 'Clerk']], ...saves }],
  'role.delete': [
    { ...roleList, ...administrator, open: () => act('Trainee', /^Delete/u), ...asks('Delete role', 'alertdialog') },
  ],
  'role.configure': 'Its limits are saved with the role, by role.create and role.update.',

  'approval.list': [
    { ...approvals, ...sees('button', /^Approve Pia/u) },
    { ...panel('overview'), ...administrator, ...sees('button', /^Buyers to approve/u) },
  ],
  'approval.approve': [
    {
      ...approvals,
      open: () => click('button', /^Approve Pia/u),
      typed: [['Comment', 'We know her']],
      ...asks('Approve'),
    },
  ],
  'approval.reject': [
    {
      ...approvals,
      open: () => click('button', /^Reject Pia/u),
      typed: [[/^Comment/u, 'Nobody knows her']],
      ...asks('Reject', 'alertdialog'),
    },
  ],
  'order.approve': 'Orders are the storefront’s own; the port has no such call.',

  'account.read': [{ ...panel('profile'), ...buyer, ...sees('button', 'Edit') }],
  'account.update': [
    {
      ...panel('profile'),
      ...buyer,
      open: () => click('button', 'Edit'),
      typed: [[/^First name/u, 'Benedikt']],
      ...saves,
    },
  ],
  'account.changePassword': [
    {
      ...panel('password'),
      ...buyer,
      secret: () =>
        putSecret('my-account-panel', 'correct horse battery', 'lantern over the harbour', 'lantern over the harbour'),
      commit: ['button', 'Change password'],
    },
  ],
  'account.changeEmail': [
    {
      ...panel('profile'),
      ...buyer,
      open: () => click('button', 'Change e-mail'),
      secret: async () => {
        // The button that opens the form is called as the one that sends it.
        if (valueOf(/^New e-mail/u) === undefined) await click('button', 'Change e-mail');
        await put(/^New e-mail/u, 'ben@new.example');
        await putSecret('my-account-panel', 'correct horse battery');
      },
      commit: ['button', 'Change e-mail'],
    },
  ],
  'account.setAssistance': [{ ...panel('assistance'), ...buyer, commit: ['switch', /^Let representatives/u] }],
  'account.switchUnit': [
    {
      ...panel('memberships'),
      ...buyer,
      choose: async () => {
        const other = await see('radio', /Tokyo|東京|Bremen|Werk Hafen|Hamburg/u);
        other.click();
      },
      commit: ['button', 'Switch'],
    },
  ],
  'account.listAddresses': [{ ...panel('addresses'), ...buyer, ...sees('button', 'Edit Werft') }],
  'account.createAddress': [
    {
      ...panel('addresses'),
      ...buyer,
      open: () => click('button', 'Add an address'),
      typed: [[/^Nickname/u, 'Depot'], ...postal],
      choose: germany,
      ...saves,
    },
  ],
  'account.updateAddress': [
    {
      ...panel('addresses'),
      ...buyer,
      open: () => click('button', 'Edit Werft'),
      typed: [[/^Nickname/u, 'Dock']],
      ...saves,
    },
  ],
  'account.deleteAddress': [
    { ...panel('addresses'), ...buyer, open: () => click('button', 'Delete Werft'), ...asks('Delete', 'alertdialog') },
  ],

  'record.list': [
    {
      element: 'acting-record',
      page: html`<acting-record></acting-record>`,
      as: 'csr-supervisor',
      ...sees('text', 'Nobody has acted for anybody'),
    },
  ],
  'registration.create': [
    {
      element: 'company-registration',
      page: html`<company-registration></company-registration>`,
      as: 'nobody',
      choose: () => click('checkbox', /^I accept the terms/u),
      typed: [
        [/^Company name/u, 'Fjord'],
        [/^First name/u, 'Ingrid'],
        [/^Last name/u, 'Ås'],
        [/^E-mail/u, 'ingrid@fjord.example'],
      ],
      commit: ['button', 'Register company'],
    },
  ],
};
