import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import { Id } from '../../domain/schemas.ts';
import { type Account, type Session, isOpen } from '../../domain/model.ts';
import { AccountUpdate, EmailChange, PasswordChange } from '../../domain/schemas.ts';
import { accountAddressVerbs, addressVerbs } from './account-address.ts';
import { personRecord } from './customer-record.ts';
import { companyOfMembership, isUsable } from './memberships.ts';
import { merged } from './merged.ts';
import { sessionOf } from './sessions.ts';
import { loginKey } from './store.ts';
import { withinOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow, PersonRow } from './world.ts';

const Consent = z.object({ allowed: z.boolean() });
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
    changeEmail: (change, call) => run('account.changeEmail', call, [], (turn) => changeEmail(turn, change)),
    setAssistance: (consent, call) =>
      run('account.setAssistance', call, [consent], (turn) => setAssistance(turn, consent)),
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
    pendingEmail: ownRow(turn).pendingEmail,
  };
}

function ownRowToWrite(turn: Turn): PersonRow {
  const row = ownRow(turn);
  turn.expectVersion(turn.store.people.version(row.id));
  return row;
}

function save(turn: Turn, row: PersonRow): Account {
  turn.store.people.put(row);
  return accountRecord(turn);
}

const update = (turn: Turn, input: unknown): Account =>
  save(turn, merged(ownRowToWrite(turn), turn.checked(AccountUpdate, input)));

function changePassword(turn: Turn, input: unknown): void {
  const { current, next } = turn.checked(PasswordChange, input);
  expectPassword(turn, current, 'current');
  turn.store.passwords.set(turn.self.id, next);
}

function expectPassword(turn: Turn, password: string, field: string): void {
  const { passwords, initialPassword } = turn.store;
  if (password === (passwords.get(turn.self.id) ?? initialPassword)) return;
  throw turn.error('validation', [{ path: [field], code: 'mismatch' }]);
}

/** The present address stays until the new one is confirmed, and nobody confirms anything here. */
function changeEmail(turn: Turn, input: unknown): Account {
  const row = ownRowToWrite(turn);
  const { email, password } = turn.checked(EmailChange, input);
  expectPassword(turn, password, 'password');
  if (turn.store.people.countBy('login', loginKey(email)) > 0) {
    throw turn.error('conflict-state', [{ path: ['email'], code: 'taken' }]);
  }
  return save(turn, { ...row, pendingEmail: email });
}

const setAssistance = (turn: Turn, input: unknown): Account =>
  save(turn, { ...ownRowToWrite(turn), assistance: turn.checked(Consent, input).allowed });

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
