import type { Operations } from '../../backend/port.ts';
import type { Account, AccountUpdate, EmailChange, FieldIssue, PasswordChange, Session } from '../../domain/model.ts';
import { textIssues } from '../shared/issues.ts';
import type { Acting } from './acting.ts';
import { membershipFrom, ownMemberships } from './directory.ts';
import type { Exchange } from './exchange.ts';
import { lastWordLast } from './names.ts';
import type { Run } from './run.ts';
import { customerFrom } from './search.ts';
import { readSession } from './session.ts';

type Verbs = Pick<Operations['account'], 'read' | 'update' | 'changePassword' | 'switchUnit'>;

/** One's own account; while acting, the subject's. */
export function accountVerbs(run: Run, acting: Acting): Verbs {
  return {
    read: (call) => run('account.read', call, read),
    update: (change, call) => run('account.update', call, (exchange) => update(exchange, change)),
    changePassword: (change, call) =>
      run('account.changePassword', call, (exchange) => changePassword(exchange, change)),
    switchUnit: (choice, call) => run('account.switchUnit', call, (exchange) => switchUnit(exchange, acting, choice)),
  };
}

async function read(exchange: Exchange): Promise<Account> {
  const { user } = await exchange.self();
  const memberships = await ownMemberships(exchange);
  const { allowed: _, ...person } = customerFrom(user, exchange);
  const company = memberships[0]?.organization;
  return {
    ...person,
    memberships: memberships.map((placed, index) => ({ ...membershipFrom(placed, exchange), isDefault: index === 0 })),
    ...(company && { company: { id: company.id, name: company.name, active: true, status: 'approved' } }),
  };
}

/** The server keeps a name, and nothing else that we know of a person. */
async function update(exchange: Exchange, { firstName, lastName, ...others }: AccountUpdate): Promise<Account> {
  const strange = Object.entries(others).filter(([, value]) => Boolean(value));
  const fieldErrors: FieldIssue[] = [
    ...textIssues(['firstName'], firstName, 100),
    ...textIssues(['lastName'], lastName, 100),
    ...strange.map(([name]): FieldIssue => ({ path: [name], code: 'not-allowed' })),
  ];
  if (fieldErrors.length > 0) throw exchange.fail('validation', fieldErrors);
  const { names = lastWordLast } = exchange.options;
  await exchange.do('/update-user', { name: names.join({ firstName, lastName }) });
  return read(exchange);
}

async function changePassword(exchange: Exchange, { current, next, repeated }: PasswordChange): Promise<void> {
  if (next !== repeated) throw exchange.fail('validation', [{ path: ['repeated'], code: 'mismatch' }]);
  await exchange.do('/change-password', { currentPassword: current, newPassword: next });
}

/**
 * Asks for another address. The server wants no password for it, so that is asked for first; and it does not say whether
 * the address is somebody else's, so that nobody can try addresses out.
 */
export const changeEmail =
  (run: Run): Operations['account']['changeEmail'] =>
  ({ email, password }: EmailChange, call) =>
    run('account.changeEmail', call, async (exchange): Promise<Account> => {
      const fieldErrors = [...textIssues(['email'], email, 254), ...textIssues(['password'], password, 128)];
      if (fieldErrors.length === 0 && !/^[^\s@]+@[^\s@]+$/u.test(email.trim()))
        fieldErrors.push({ path: ['email'], code: 'format' });
      if (fieldErrors.length > 0) throw exchange.fail('validation', fieldErrors);
      await exchange.ask('/verify-password', { password });
      await exchange.do('/change-email', { newEmail: email.trim() });
      const account = await read(exchange);
      const isDone = account.email.toLowerCase() === email.trim().toLowerCase();
      return isDone ? account : { ...account, pendingEmail: email.trim() };
    });

/** Makes another organization the present one. The server forgets it with the session, whatever is to be remembered. */
async function switchUnit(
  exchange: Exchange,
  acting: Acting,
  { membershipId }: { readonly membershipId: string },
): Promise<Session> {
  const chosen = (await ownMemberships(exchange)).find(({ member }) => member.id === membershipId);
  if (!chosen) throw exchange.fail('not-found');
  await exchange.do('/organization/set-active', { organizationId: chosen.organization.id });
  return readSession(exchange, acting);
}
