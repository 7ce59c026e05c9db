import type { Operations } from '../../backend/port.ts';
import type { ActingChange, ActingRecord, Page } from '../../domain/model.ts';
import { RecordFilter } from '../../domain/schemas.ts';
import { pageFrom } from './listing.ts';
import type { Run } from './run.ts';
import { latestEnd } from './sessions.ts';
import type { ActingState, AuditEntry, Store } from './store.ts';
import { matcher } from './text.ts';
import type { Turn } from './turn.ts';

export function recordVerbs(run: Run): Operations['record'] {
  return { list: (query, call) => run('record.list', call, [query], (turn) => listRecords(turn, query)) };
}

type Query = Parameters<Operations['record']['list']>[0];

/** A time of acting with the id by which it is listed. */
type Row = ActingState & { readonly id: string };

function listRecords(turn: Turn, query: Query): Page<ActingRecord> {
  const { store, self } = turn;
  const filter = turn.checked(RecordFilter, query.filter);
  const own = turn.permit() !== 'any';
  const fits = testOf(store, filter);
  const rows = store.acted
    .filter((acting) => (!own || acting.subjectId === self.id) && fits(acting))
    .map((acting): Row => ({ ...acting, id: acting.sessionId }));
  return pageFrom(turn, {
    query: { ...query, filter },
    rows,
    sortBy: { since: ({ since }) => instant(since) },
    record: (row) => recordOf(store, row),
  });
}

function testOf(store: Store, { actor, customer, from, before }: RecordFilter): (acting: ActingState) => boolean {
  const [isActor, isCustomer] = [matcher(actor), matcher(customer)];
  const [earliest, end] = [from ? Date.parse(from) : -Infinity, before ? Date.parse(before) : Infinity];
  const named = (id: string): string[] => {
    const { firstName, lastName, loginId } = store.people.known(id);
    return [firstName, lastName, loginId];
  };
  return ({ actorId, subjectId, since }) =>
    since >= earliest && since < end && isActor(...named(actorId)) && isCustomer(...named(subjectId));
}

function recordOf(store: Store, row: Row): ActingRecord {
  const { id, actorId, subjectId, reason, ticket, lookOnly, since } = row;
  const { endedAt = latestEnd(row) } = row;
  const entries = store.audit.filter(({ sessionId, operation }) => sessionId === id && operation !== 'session.end');
  return {
    id,
    actor: personOf(store, actorId),
    subject: personOf(store, subjectId),
    reason,
    ticket,
    lookOnly,
    since: instant(since),
    until: endedAt <= store.clock() ? instant(endedAt) : undefined,
    changes: entries.map((entry) => changeOf(store, entry)),
  };
}

const changeOf = (store: Store, { at, operation, recordId }: AuditEntry): ActingChange => ({
  at,
  capability: operation,
  recordId,
  name: recordId === undefined ? undefined : nameOf(store, recordId),
});

/** What a record is called, whatever it is. */
function nameOf({ organizations, people, memberships, roles }: Store, id: string): string | undefined {
  const person = people.get(id) ?? people.get(memberships.get(id)?.personId ?? '');
  return person ? `${person.firstName} ${person.lastName}` : (organizations.get(id) ?? roles.get(id))?.name;
}

function personOf({ people }: Store, personId: string): ActingRecord['actor'] {
  const { id, loginId, firstName, lastName } = people.known(personId);
  return { id, loginId, firstName, lastName };
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
