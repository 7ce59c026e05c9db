import type { Operations } from '../../backend/port.ts';
import type { Approval, Page } from '../../domain/model.ts';
import { ApprovalAnswer, ApprovalFilter } from '../../domain/schemas.ts';
import { pageFrom } from './listing.ts';
import { organizationOf } from './memberships.ts';
import { organizationFacts } from './organization-record.ts';
import { organizationsInSight } from './sight.ts';
import { matcher } from './text.ts';
import { reference, withinOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow } from './world.ts';

type Query = Parameters<Operations['approval']['list']>[0];
/** A membership that somebody asked for. The approval has the membership's id: there is at most one to each. */
type Asked = MembershipRow & { readonly submittedAt: string };

const wasAskedFor = (row: MembershipRow): row is Asked => row.submittedAt !== undefined;

export function approvalVerbs(run: Run): Operations['approval'] {
  return {
    list: (query, call) => run('approval.list', call, [query], (turn) => list(turn, query)),
    approve: (id, answer, call) =>
      run('approval.approve', call, [id, answer], (turn) => decideOn(turn, id, 'approved', answer)),
    reject: (id, answer, call) =>
      run('approval.reject', call, [id, answer], (turn) => decideOn(turn, id, 'rejected', answer)),
  };
}

function list(turn: Turn, query: Query): Page<Approval> {
  const filter = turn.checked(ApprovalFilter, query.filter);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: listed(turn, filter),
    sortBy: { submittedAt: ({ submittedAt }) => submittedAt },
    record: (row) => approvalRecord(turn, row),
  });
}

function listed(turn: Turn, { state, organizationId, text }: ApprovalFilter): Asked[] {
  const { memberships, organizations, people } = turn.store;
  const matches = matcher(text);
  if (organizationId !== undefined) {
    turn.permit(organizationFacts(turn.store, turn.found(organizations.get(organizationId))));
  }
  const ids = organizationId === undefined ? [...organizationsInSight(turn)].map(({ id }) => id) : [organizationId];
  return ids
    .flatMap((id) => memberships.by('organization', id))
    .filter(wasAskedFor)
    .filter(({ approval }) => state === undefined || approval === state)
    .filter(({ personId }) => {
      const { firstName, lastName, email } = people.known(personId);
      return matches(firstName, lastName, email);
    });
}

function approvalRecord(turn: Turn, row: Asked): Approval {
  const { store } = turn;
  const { firstName, lastName, email } = store.people.known(row.personId);
  return {
    id: row.id,
    version: store.memberships.version(row.id),
    allowed: row.approval === 'pending' ? turn.allowed('approval', approvalFacts(turn, row)) : [],
    buyerId: row.id,
    firstName,
    lastName,
    email,
    organization: reference(organizationOf(store, row)),
    state: row.approval,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    comment: row.comment,
  };
}

const approvalFacts = ({ store }: Turn, { id, personId, organizationId }: MembershipRow) => ({
  id,
  customerId: personId,
  within: withinOf(store, organizationId),
});

/** Answers what still waits; throws `conflict-state` for what somebody has answered already. */
function decideOn(turn: Turn, id: string, approval: 'approved' | 'rejected', input: unknown): Approval {
  const { memberships } = turn.store;
  const row = turn.found(memberships.get(id));
  if (!wasAskedFor(row)) throw turn.error('not-found');
  turn.permit(approvalFacts(turn, row));
  turn.expectVersion(memberships.version(id));
  const { comment } = turn.checked(ApprovalAnswer, input);
  if (row.approval !== 'pending') throw turn.error('conflict-state');
  const decided = { ...row, approval, decidedAt: turn.now, comment: comment === '' ? undefined : comment };
  memberships.put(decided);
  return approvalRecord(turn, decided);
}
