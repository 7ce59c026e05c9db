import { isAccountError } from '../../backend/errors.ts';
import type { Operations } from '../../backend/port.ts';
import type { FieldIssue, Invitation, InvitationDraft, Page } from '../../domain/model.ts';
import { textIssues } from '../shared/issues.ts';
import { holds, pageOfAll } from '../shared/paging.ts';
import { inOrder, organizationOf, ownOrganizations } from './directory.ts';
import type { Exchange } from './exchange.ts';
import { invitedRoleOf } from './roles.ts';
import type { Run } from './run.ts';
import { type WireInvitation, type WireOrganization, invitationFrom, invitationsFrom, listed } from './wire.ts';

type Verbs = Operations['invitation'];

export function invitationVerbs(run: Run): Verbs {
  return {
    list: (query, call) => run('invitation.list', call, (exchange) => list(exchange, query)),
    send: (id, call) => run('invitation.send', call, (exchange) => send(exchange, id)),
    revoke: (id, call) => run('invitation.revoke', call, (exchange) => revoke(exchange, id)),
  };
}

/** The server sends an invitation as soon as it is written down. */
export const invite =
  (run: Run): Operations['buyer']['invite'] =>
  (draft, call) =>
    run('buyer.invite', call, async (exchange) => {
      const organizations = await ownOrganizations(exchange);
      const organization = organizations.find(({ id }) => id === draft.organizationId);
      const fieldErrors = draftIssues(draft);
      if (!organization) fieldErrors.push({ path: ['organizationId'], code: 'unknown' });
      if (!organization || fieldErrors.length > 0) throw exchange.fail('validation', fieldErrors);
      const { firstName, lastName, email } = draft;
      // Names are kept where the server was told of the fields, and go lost where not.
      const person = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim() };
      const body = { ...person, organizationId: organization.id, role: invitedRoleOf(exchange.options) };
      return invitationOf(await exchange.post('/organization/invite-member', body, invitationFrom), organization);
    });

function draftIssues({ firstName, lastName, email }: InvitationDraft): FieldIssue[] {
  const isAddress = /^[^\s@]+@[^\s@]+$/u.test(email.trim());
  const addressIssues = textIssues(['email'], email, 254);
  return [
    ...textIssues(['firstName'], firstName, 100),
    ...textIssues(['lastName'], lastName, 100),
    ...(isAddress || addressIssues.length > 0 ? addressIssues : [{ path: ['email'], code: 'format' } as const]),
  ];
}

/** What is neither waiting nor accepted was taken back or turned down: no invitation any more. */
const isKept = ({ status }: WireInvitation): boolean => status === 'pending' || status === 'accepted';

function invitationOf(invitation: WireInvitation, { id, name }: WireOrganization): Invitation {
  const { email, firstName, lastName, status, createdAt } = invitation;
  const place = { id, name };
  return {
    id: invitation.id,
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    email,
    organization: place,
    company: place,
    state: status === 'accepted' ? 'accepted' : 'sent',
    ...(createdAt && { sentAt: new Date(createdAt).toISOString() }),
  };
}

const kept = async (exchange: Exchange, organizationId: string): Promise<WireInvitation[]> =>
  (await exchange.get('/organization/list-invitations', { organizationId }, invitationsFrom)).filter(isKept);

async function list(
  exchange: Exchange,
  { filter, sort, page }: Parameters<Verbs['list']>[0],
): Promise<Page<Invitation>> {
  const organization = await organizationOf(exchange, filter.companyId);
  const invitations = (await kept(exchange, organization.id))
    .map((invitation) => invitationOf(invitation, organization))
    .filter(
      ({ firstName, lastName, email, state }) =>
        holds(filter.text, email, `${firstName} ${lastName}`) && state === (filter.state ?? state),
    );
  const order = sort ?? { field: 'email' };
  return pageOfAll('invitation.list', invitations, { page, sort: order }, { email: ({ email }) => email });
}

/** One that still waits, in whichever of one's own organizations one may see invitations. */
async function waiting(
  exchange: Exchange,
  id: string,
): Promise<{ readonly invitation: WireInvitation; readonly organization: WireOrganization }> {
  let isRefused = true;
  for (const organization of await inOrder(exchange)) {
    const invitations = await kept(exchange, organization.id).catch((error: unknown) => {
      if (!isAccountError(error) || error.kind !== 'forbidden') throw error;
    });
    const invitation = invitations?.find((some) => some.id === id);
    if (invitation?.status === 'accepted') throw exchange.fail('conflict-state');
    if (invitation) return { invitation, organization };
    isRefused &&= !invitations;
  }
  throw exchange.fail(isRefused ? 'forbidden' : 'not-found');
}

/** Sends it again. One that ran out is written down anew, and has another id from then on. */
async function send(exchange: Exchange, id: string): Promise<Invitation> {
  const { invitation, organization } = await waiting(exchange, id);
  const { email, role, firstName, lastName } = invitation;
  const roles = listed(role);
  const body = { email, role: roles, firstName, lastName, organizationId: organization.id, resend: true };
  return invitationOf(await exchange.post('/organization/invite-member', body, invitationFrom), organization);
}

async function revoke(exchange: Exchange, id: string): Promise<void> {
  const { invitation } = await waiting(exchange, id);
  await exchange.do('/organization/cancel-invitation', { invitationId: invitation.id });
}
