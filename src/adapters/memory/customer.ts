import type { Operations } from '../../backend/port.ts';
import type { Customer, Session } from '../../domain/model.ts';
import { ActingRequest } from '../../domain/schemas.ts';
import { accessibleMembership, chosenMembership, customerFacts, customerRecord } from './customer-record.ts';
import { searchCustomers } from './customer-search.ts';
import { noteOpened, recentCustomers, setPinned } from './customer-known.ts';
import { enrol } from './enrol.ts';
import { sessionOf, startActing } from './sessions.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { PersonRow } from './world.ts';

export function customerVerbs(run: Run): Operations['customer'] {
  return {
    search: (query, call) => run('customer.search', call, [query], (turn) => searchCustomers(turn, query)),
    read: (id, call) =>
      run('customer.read', call, [id], (turn) => {
        const row = find(turn, id);
        noteOpened(turn, id);
        return customerRecord(turn, row);
      }),
    recent: (call) => run('customer.recent', call, [], recentCustomers),
    pin: (id, call) =>
      run('customer.pin', call, [id], (turn) => {
        setPinned(turn, find(turn, id).id, true);
      }),
    unpin: (id, call) =>
      run('customer.unpin', call, [id], (turn) => {
        setPinned(turn, find(turn, id).id, false);
      }),
    access: (id, request, call) => run('customer.access', call, [id, request], (turn) => access(turn, id, request)),
    enable: (id, call) => run('customer.enable', call, [id], (turn) => setEnabled(turn, id, true)),
    disable: (id, call) => run('customer.disable', call, [id], (turn) => setEnabled(turn, id, false)),
    /** There is no mail here: that it was asked for stands in the log. */
    resetPassword: (id, call) =>
      run('customer.resetPassword', call, [id], (turn) => {
        find(turn, id);
      }),
    create: (draft, call) =>
      run('customer.create', call, [draft], (turn) => {
        const { personId } = enrol(turn, draft, { enabled: true });
        return customerRecord(turn, turn.store.people.known(personId));
      }),
  };
}

/** The customer that a call is aimed at, if the session may do this to them. The seller's own people are no customers. */
function find(turn: Turn, id: string): PersonRow {
  const row = turn.store.people.get(id);
  const person = turn.found(row?.staff ? undefined : row);
  turn.permit(customerFacts(turn, person));
  return person;
}

/** Starts acting for a customer; throws `forbidden` where they could not sign in themselves. */
function access(turn: Turn, id: string, input: unknown): Session {
  const { store, signedIn } = turn;
  find(turn, id);
  const request = turn.checked(ActingRequest, input);
  const membership = accessibleMembership(turn, id);
  if (!membership) throw turn.refuse('customer-disabled');
  noteOpened(turn, id);
  startActing(store, signedIn, chosenMembership(turn, id, request.membershipId) ?? membership, request);
  return sessionOf(store, signedIn);
}

function setEnabled(turn: Turn, id: string, enabled: boolean): Customer {
  const row = find(turn, id);
  turn.expectVersion(turn.store.people.version(id));
  if (row.enabled === enabled) throw turn.error('conflict-state');
  return customerRecord(turn, turn.store.people.put({ ...row, enabled }));
}
