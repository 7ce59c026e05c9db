import { msg } from '@lit/localize';
import { html } from 'lit';
import { invitationTarget } from '../../capabilities/target.ts';
import { type Invitation, type InvitationState, fullName, invitationStates } from '../../domain/model.ts';
import { absent, emailText, isolated } from '../../ui/details.ts';
import { mailIcon } from '../../ui/icons.ts';
import { type StatusKind, statusLabel } from '../../ui/status-label.ts';
import { companyColumn, companyFilter } from '../parts/overview/cells.ts';
import type { OverviewDefinition } from '../parts/overview/definition.ts';
import { invitationStateText } from '../texts/invitations.ts';

const stateKinds: Readonly<Record<InvitationState, StatusKind>> = {
  new: 'neutral',
  sent: 'warning',
  accepted: 'positive',
};

function sentCell({ sentAt }: Invitation, { language }: { readonly language: string }): unknown {
  if (sentAt === undefined) return absent();
  const text = new Date(sentAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<time class="number" datetime=${sentAt}>${text}</time>`;
}

/**
 * The overview of invitations: one who accepted has become a user, and their invitation stays as a note of it. It is not
 * edited; who is to be invited otherwise is invited anew.
 */
export const invitations: OverviewDefinition<Invitation, 'email'> = {
  resource: 'invitation',
  list: 'invitation.list',
  create: 'buyer.invite',
  watches: ['invitation', 'buyer', 'unit', 'organization'],
  icon: mailIcon,
  texts: {
    title: () => msg('Invitations'),
    find: () => msg('Find an invitation by name or e-mail'),
    loading: () => msg('Loading invitations…'),
    pages: () => msg('Pages of invitations'),
    create: () => msg('Invite somebody'),
    chosen: () => msg('Chosen invitations'),
    empty: () => ({
      title: msg('No invitations yet'),
      text: msg('Invite somebody by e-mail, or many at once from a file: they join by themselves.'),
    }),
  },
  columns: [
    companyColumn(({ company }) => company.name),
    {
      key: 'name',
      header: () => msg('Name'),
      rowHeader: true,
      cell: (invitation, { language }) => isolated(fullName(invitation, language)),
    },
    { key: 'email', header: () => msg('E-mail'), cell: ({ email }) => emailText(email) },
    {
      key: 'organization',
      header: () => msg('Business unit'),
      cell: ({ organization }) => isolated(organization.name),
    },
    {
      key: 'state',
      header: () => msg('Status'),
      cell: ({ state }) => statusLabel(stateKinds[state], invitationStateText(state)),
    },
    { key: 'sentAt', header: () => msg('Sent at'), cell: sentCell },
  ],
  wide: true,
  sort: { field: 'email' },
  sortFields: () => ['email'],
  filters: [
    companyFilter,
    {
      key: 'state',
      label: () => msg('Status'),
      kind: 'known',
      options: () => invitationStates.map((value) => ({ value, label: invitationStateText(value) })),
    },
  ],
  page: (backend, { text, values, sort, page }, call) => {
    const state = invitationStates.find((known) => known === values['state']);
    return backend.invitation.list({ filter: { text, companyId: values['company'], state }, sort, page }, call);
  },
  name: (invitation, language) => fullName(invitation, language),
  target: invitationTarget,
  acts: [
    {
      capability: 'invitation.send',
      label: (invitation) => (invitation?.state === 'sent' ? msg('Send again') : msg('Send')),
      icon: mailIcon,
      fits: ({ state }) => state !== 'accepted',
      bulk: true,
    },
    { capability: 'invitation.revoke', label: () => msg('Revoke'), danger: true },
  ],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ values, scope }) =>
    html`<company-invitation-form company-id=${values['company'] ?? ''} .scope=${scope}></company-invitation-form>`,
};
