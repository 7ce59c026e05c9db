import type { ErrorKind } from '../../backend/errors.ts';
import type { FieldIssue } from '../../domain/model.ts';
import type { Explanation } from '../http.ts';
import { faultFrom } from './wire.ts';

/**
 * What the server's codes mean where its statuses do not say it: most of what it does not do is a 400, and some of what
 * it forbids a 401.
 */
const kinds: Readonly<Record<string, ErrorKind>> = {
  // The page's own origin is not among those that the server trusts: nobody but its owner can do anything about it.
  INVALID_ORIGIN: 'config',
  MISSING_OR_NULL_ORIGIN: 'config',
  CHANGE_EMAIL_DISABLED: 'unsupported',
  RESET_PASSWORD_DISABLED: 'unsupported',
  SESSION_EXPIRED: 'auth-expired',
  FAILED_TO_GET_SESSION: 'auth-expired',
  USER_NOT_FOUND: 'not-found',
  MEMBER_NOT_FOUND: 'not-found',
  INVITATION_NOT_FOUND: 'not-found',
  ORGANIZATION_NOT_FOUND: 'not-found',
  USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION: 'forbidden',
  YOU_ARE_NOT_ALLOWED_TO_DELETE_THIS_MEMBER: 'forbidden',
  YOU_CANNOT_BAN_YOURSELF: 'forbidden',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_AS_THE_ONLY_OWNER: 'conflict-state',
  YOU_CANNOT_LEAVE_THE_ORGANIZATION_WITHOUT_AN_OWNER: 'conflict-state',
  ORGANIZATION_MEMBERSHIP_LIMIT_REACHED: 'conflict-state',
  INVITATION_LIMIT_REACHED: 'conflict-state',
  // Somebody who signs in by other means has no password to change.
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'conflict-state',
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'conflict-state',
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'conflict-state',
};

const taken: FieldIssue = { path: ['email'], code: 'taken' };

/** The field that a code speaks of. */
const fields: Readonly<Record<string, FieldIssue>> = {
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: taken,
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: taken,
  INVALID_EMAIL: { path: ['email'], code: 'format' },
  PASSWORD_TOO_SHORT: { path: ['next'], code: 'too-short' },
  PASSWORD_TOO_LONG: { path: ['next'], code: 'too-long' },
  ROLE_NOT_FOUND: { path: [], code: 'unknown' },
};

/** What an error answer says in our words. A body that is none of the server's says nothing, and the status decides. */
export function explainErrors(body: unknown, operation: string): Explanation {
  const code = codeIn(body);
  const kind = entry(kinds, code);
  const field = code === 'INVALID_PASSWORD' ? wrongPassword(operation) : entry(fields, code);
  return { ...(kind && { kind }), ...(field && { fieldErrors: [field] }) };
}

/** The present password stands in different fields of different forms. */
const wrongPassword = (operation: string): FieldIssue => ({
  path: [operation === 'account.changeEmail' ? 'password' : 'current'],
  code: 'mismatch',
});

function codeIn(body: unknown): string {
  try {
    return faultFrom(body).code ?? '';
  } catch {
    return '';
  }
}

const entry = <Value>(table: Readonly<Record<string, Value>>, code: string): Value | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;
