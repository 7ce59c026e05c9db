import type { Operations } from '../../backend/port.ts';
import type { Invitation, Page } from '../../domain/model.ts';
import { InvitationDraft, InvitationFilter } from '../../domain/schemas.ts';
import { organizationNamed } from './enrol.ts';
import { pageFrom } from './listing.ts';
import { organizationFacts } from './organization-record.ts';
import type { Run } from './run.ts';
import { companiesAsked, organizationsInSight } from './sight.ts';
import { loginKey } from './store.ts';
import { matcher } from './text.ts';
import { companyIdOf, companyOf, reference } from './tree.ts';
import type { Turn } from './turn.ts';
import type { InvitationRow, OrganizationRow } from './world.ts';

type Query = Parameters<Operations['invitation']['list']>[0];

/** There is no mail here: that an invitation was sent stands in its record and in the log. */
export function invitationVerbs(run: Run): Operations['invitation'] {
  return {
    list: (query, call) => run('invitation.list', call, [query], (turn) => list(turn, query)),
    send: (id, call) => run('invitation.send', call, [id], (turn) => send(turn, id)),
    revoke: (id, call) =>
      run('invitation.revoke', call, [id], (turn) => {
        turn.store.invitations.delete(findToWrite(turn, id).id);
      }),
  };
}

/** Writes an invitation down. Throws `conflict-state` for an address that was invited or has an account. */
export function invite(turn: Turn, input: unknown): Invitation {
  const { store } = turn;
  const draft = turn.checked(InvitationDraft, input);
  turn.permit(organizationFacts(store, organizationNamed(turn, draft.organizationId)));
  const key = loginKey(draft.email);
  if (store.invitations.countBy('email', key) > 0 || store.people.countBy('login', key) > 0) {
    throw turn.error('conflict-state', [{ path: ['email'], code: 'taken' }]);
  }
  return invitationRecord(turn, store.invitations.put({ ...draft, id: store.newId('invitation'), state: 'new' }));
}

function list(turn: Turn, query: Query): Page<Invitation> {
  const filter = turn.checked(InvitationFilter, query.filter);
  const { companyId, state } = filter;
  if (companyId !== undefined) companiesAsked(turn, companyId);
  const matches = matcher(filter.text);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: [...organizationsInSight(turn)]
      .filter((organization) => companyId === undefined || companyIdOf(organization) === companyId)
      .flatMap(({ id }) => turn.store.invitations.by('organization', id))
      .filter((row) => state === undefined || row.state === state)
      .filter(({ firstName, lastName, email }) => matches(firstName, lastName, email)),
    sortBy: { email: ({ email }) => email },
    record: (row) => invitationRecord(turn, row),
  });
}

function invitationRecord(turn: Turn, row: InvitationRow): Invitation {
  const { store } = turn;
  const { organizationId, ...fields } = row;
  const organization = organizationOf(turn, row);
  return {
    ...fields,
    version: store.invitations.version(row.id),
    allowed: turn.allowed(
      'invitation',
      organizationFacts(store, organization),
      row.state === 'accepted' ? ['send'] : [],
    ),
    organization: reference(organization),
    company: reference(companyOf(store, organization)),
  };
}

const organizationOf = ({ store }: Turn, { organizationId }: InvitationRow): OrganizationRow =>
  store.organizations.known(organizationId);

function findToWrite(turn: Turn, id: string): InvitationRow {
  const row = turn.found(turn.store.invitations.get(id));
  turn.permit(organizationFacts(turn.store, organizationOf(turn, row)));
  turn.expectVersion(turn.store.invitations.version(id));
  return row;
}

function send(turn: Turn, id: string): Invitation {
  const row = findToWrite(turn, id);
  if (row.state === 'accepted') throw turn.error('conflict-state');
  return invitationRecord(turn, turn.store.invitations.put({ ...row, state: 'sent', sentAt: turn.now }));
}
