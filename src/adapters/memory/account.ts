import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import { Id } from '../../domain/schemas.ts';
import { type Account, type Session, isOpen } from '../../domain/model.ts';
import { AccountUpdate, PasswordChange } from '../../domain/schemas.ts';
import { accountAddressVerbs, addressVerbs } from './account-address.ts';
import { personRecord } from './customer-record.ts';
import { companyOfMembership, isUsable } from './memberships.ts';
import { merged } from './merged.ts';
import { sessionOf } from './sessions.ts';
import { withinOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow, PersonRow } from './world.ts';

const Choice = z.object({ membershipId: Id, remember: z.optional(z.boolean()) });

/** One's own account; while acting, the subject's. */
export function accountVerbs(run: Run): Operations['account'] {
  return {
    read: (call) => run('account.read', call, [], (turn) => accountRecord(turn)),
    update: (change, call) => run('account.update', call, [change], (turn) => update(turn, change)),
    changePassword: (change, call) =>
      run('account.changePassword', call, [], (turn) => {
        changePassword(turn, change);
      }),
    switchUnit: (choice, call) => run('account.switchUnit', call, [choice], (turn) => switchUnit(turn, choice)),
    ...accountAddressVerbs(run),
  };
}

const ownRow = ({ store, self }: Turn): PersonRow => store.people.known(self.id);

function accountRecord(turn: Turn): Account {
  return {
    ...personRecord(turn, ownRow(turn)),
    allowed: turn.allowed('account', {}, addressVerbs),
    company: turn.self.company,
  };
}

function update(turn: Turn, input: unknown): Account {
  const { people } = turn.store;
  const row = ownRow(turn);
  turn.expectVersion(people.version(row.id));
  people.put(merged(row, turn.checked(AccountUpdate, input)));
  return accountRecord(turn);
}

function changePassword(turn: Turn, input: unknown): void {
  const { passwords, initialPassword } = turn.store;
  const { current, next } = turn.checked(PasswordChange, input);
  if (current !== (passwords.get(turn.self.id) ?? initialPassword)) {
    throw turn.error('validation', [{ path: ['current'], code: 'mismatch' }]);
  }
  passwords.set(turn.self.id, next);
}

/** Goes on under another of one's memberships; `remember` also begins the next session with it. */
function switchUnit(turn: Turn, input: unknown): Session {
  const { store, signedIn, self } = turn;
  const { membershipId, remember = false } = turn.checked(Choice, input);
  const membership = turn.found(store.memberships.by('person', self.id).find(({ id }) => id === membershipId));
  if (!isUsable(store, membership) || (signedIn.acting && !canBeActedIn(turn, membership))) {
    throw turn.error('conflict-state', [{ path: ['membershipId'], code: 'not-allowed' }]);
  }
  if (remember) store.people.put({ ...ownRow(turn), defaultMembershipId: membershipId });
  const holder = signedIn.acting ?? signedIn;
  holder.membershipId = membershipId;
  return sessionOf(store, signedIn);
}

/** Whoever acts stays in open companies and, where they administer a part of one, within that part. */
function canBeActedIn({ store, session }: Turn, membership: MembershipRow): boolean {
  const tops = session.actor.organizations.map(({ id }) => id);
  const within = withinOf(store, membership.organizationId);
  return (
    isOpen(companyOfMembership(store, membership)) && (tops.length === 0 || within.some((id) => tops.includes(id)))
  );
}
