import { AccountError, isAccountError, toAccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Account, AccountUpdate, FieldIssue, PasswordChange, Session } from '../../domain/model.ts';
import { afterWrite } from '../http/outcome.ts';
import { type Context, ownPath, present } from './context.ts';
import { accountAddressVerbs } from './account-address.ts';
import type { Asked } from './glue.ts';
import { textIssues } from '../shared/issues.ts';
import type { SprykerBackend, SprykerChoice, SprykerTokens } from './options.ts';
import { customerOf } from './records.ts';
import { principalOf, readSession } from './session.ts';
import { issue } from './tokens.ts';
import { customers } from './wire.ts';

/** One's own account; while acting, the customer's. */
export function accountVerbs(context: Context): SprykerBackend['account'] {
  const { onTokens } = context.options;
  return {
    read: (call) => read(context, 'account.read', call),
    update: (update, call) => change(context, update, call),
    changePassword: (next, call) => changePassword(context, next, call),
    ...(onTokens && { switchUnit: (choice, call) => switchUnit(context, onTokens, choice, call) }),
    ...accountAddressVerbs(context),
  };
}

async function read(context: Context, operation: string, call?: Call): Promise<Account> {
  const identity = await present(context, operation, call);
  const { customer, members, member } = identity;
  const { company } = principalOf(identity);
  return { ...customerOf(customer, members, context.rights, member?.user.id), ...(company && { company }) };
}

/** Of a person the API keeps a name and a salutation to change, and no telephone number or address of theirs. */
const kept: readonly string[] = ['salutation', 'firstName', 'lastName'];

async function change(context: Context, update: AccountUpdate, call?: Call): Promise<Account> {
  const operation = 'account.update';
  const strange = Object.entries(update).filter(([name, value]) => !kept.includes(name) && Boolean(value));
  const fieldErrors: FieldIssue[] = [
    ...textIssues(['firstName'], update.firstName, 100),
    ...textIssues(['lastName'], update.lastName, 100),
    ...strange.map(([name]): FieldIssue => ({ path: [name], code: 'not-allowed' })),
  ];
  if (fieldErrors.length > 0) throw new AccountError('validation', { operation, fieldErrors });
  const { salutation, firstName, lastName } = update;
  const attributes = { firstName, lastName, ...(salutation && { salutation: capitalized(salutation) }) };
  const { path, reference } = await ownPath(context, operation, '/customers', call);
  const resource = { type: customers.type, id: reference, attributes };
  await context.glue.do({ operation, method: 'PATCH', path, resource, repeatable: true, call });
  return afterWrite(operation, () => read(context, operation, call));
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

async function changePassword(context: Context, { current, next, repeated }: PasswordChange, call?: Call) {
  const operation = 'account.changePassword';
  context.http.refuse(operation, true);
  const { path, reference } = await ownPath(context, operation, '/customer-password', call);
  const attributes = { password: current, newPassword: next, confirmPassword: repeated };
  const resource = { type: 'customer-password', id: reference, attributes };
  await context.glue.do({ operation, method: 'PATCH', path, resource, call });
}

/** Another membership has tokens of its own. */
async function switchUnit(
  context: Context,
  onTokens: (tokens: SprykerTokens, choice: SprykerChoice) => unknown,
  { membershipId, remember = false }: { membershipId: string; remember?: boolean },
  call?: Call,
): Promise<Session> {
  const operation = 'account.switchUnit';
  const { http } = context;
  const way = 'company-user-access-tokens';
  const tokens = await issue(http, way, { idCompanyUser: membershipId }, { operation, call }).catch((error: unknown) =>
    explainChoice(context, membershipId, error, { operation, call }),
  );
  const { acting } = http;
  try {
    if (acting) http.remember({ ...acting, ...tokens });
    else await onTokens(tokens, { membershipId, remember });
  } catch (thrown) {
    throw toAccountError(thrown, operation);
  }
  return afterWrite(operation, () => readSession(context, operation, call));
}

/** The server refuses a membership that is not there as it does one that may not be used. */
async function explainChoice(
  context: Context,
  membershipId: string,
  error: unknown,
  { operation, call }: Asked,
): Promise<never> {
  if (!isAccountError(error) || !['forbidden', 'validation', 'not-found'].includes(error.kind)) throw error;
  const { members } = await present(context, operation, call);
  if (!members.some(({ user }) => user.id === membershipId)) throw new AccountError('not-found', { operation });
  const fieldErrors: FieldIssue[] = [{ path: ['membershipId'], code: 'not-allowed' }];
  throw new AccountError('conflict-state', { operation, fieldErrors });
}
