import type { ErrorKind } from '../../backend/errors.ts';
import type { FieldIssue, IssueCode } from '../../domain/model.ts';
import type { Explanation } from '../http.ts';
import { Bean } from './bean.ts';
import { pathOf } from './fields.ts';

/** One entry of an error answer. Its message is for people who read logs, and stays there. */
interface WireFault {
  readonly key: string;
  readonly code: string;
  readonly parameters: readonly string[];
}

/** Sessions that ended: by time, by a sign-in elsewhere, or because the server only half knows who it is. */
const signedOut = [
  'ERR_COOKIE_EXPIRED',
  'CWXFR0222E',
  'CWXFR0223E',
  'CWXBB1011E',
  'CWXBB1103E',
  '_ERR_ACTIVITY_TOKEN',
  '_ERR_INVALID_COOKIE',
  'CMN1039E',
];

/** What must not be, by key. The numbers that go with the keys say different things under different keys. */
const kinds: Readonly<Record<string, ErrorKind>> = {
  ...Object.fromEntries(signedOut.map((key) => [key, 'auth-expired' as const])),
  _ERR_USER_AUTHORITY: 'forbidden',
  CMN1501E: 'forbidden',
  _ERR_MEMBER_USER_ADMIN_TYPE: 'forbidden',
  _ERR_MEMBER_USER_REGISTERED_TYPE: 'forbidden',
  _ERR_ORDER_IS_LOCKED: 'conflict-state',
  _ERR_ORDER_IS_NOT_LOCKED: 'conflict-state',
};

/** Values that somebody else has already, and the field that they stand in. */
const taken: Readonly<Record<string, string>> = {
  _ERR_LOGONID_ALREDY_EXIST: 'email',
  _ERR_REG_DUPE_ID: 'email',
  CMN0114S: 'email',
  _ERR_RDN_ALREADY_EXIST: 'name',
  _ERR_NICKNAME_ALREDY_EXIST: 'nickname',
};

const passwordPolicy = /^22[0-6]0$/u;
const wrongPassword = /^20[0-3]0$/u;

/** What an error answer says in our words. A body that is none says nothing, and the status decides. */
export function explainErrors(body: unknown, operation: string): Explanation {
  const faults = faultsIn(body);
  for (const { key, code } of faults) {
    const kind = kinds[key] ?? kinds[code];
    if (kind) return { kind };
  }
  const conflicts = faults.flatMap((fault) => issueOf(taken[fault.key] ?? taken[fault.code], 'taken'));
  // A nickname is only unique within one person's list: what is wrong is the entry, and not the state of anything.
  if (conflicts.length > 0) {
    return { kind: conflicts[0]?.path[0] === 'nickname' ? 'validation' : 'conflict-state', fieldErrors: conflicts };
  }
  const issues = faults.flatMap((fault) => issuesOf(fault, operation));
  return issues.length > 0 ? { kind: 'validation', fieldErrors: issues } : {};
}

function issuesOf({ key, code, parameters }: WireFault, operation: string): FieldIssue[] {
  if (key.startsWith('_ERR_AUTHENTICATION_') || passwordPolicy.test(code)) {
    const field = operation === 'account.changePassword' ? 'next' : 'logonPassword';
    return issueOf(field, key.includes('MINIMUMLENGTH') ? 'too-short' : 'not-allowed');
  }
  if (operation === 'account.changePassword' && wrongPassword.test(code)) return issueOf('current', 'mismatch');
  const issue: IssueCode = key.includes('MISSING') ? 'required' : 'invalid';
  if (!/_PARM|_PARAM/u.test(key)) return [];
  return parameters.map((parameter) => ({ path: pathOf(parameter, operation), code: issue }));
}

const issueOf = (field: string | undefined, code: IssueCode): FieldIssue[] =>
  field === undefined ? [] : [{ path: [field], code }];

function faultsIn(body: unknown): WireFault[] {
  try {
    return new Bean(body).beans('errors').map((error) => ({
      key: error.text('errorKey') ?? '',
      code: error.text('errorCode') ?? '',
      // A list, or one text with commas.
      parameters: error.texts('errorParameters').flatMap((text) => text?.split(',').map((part) => part.trim()) ?? []),
    }));
  } catch {
    return [];
  }
}
