import type { ErrorKind } from '../../backend/errors.ts';
import type { FieldIssue, IssueCode } from '../../domain/issues.ts';
import type { Explanation } from '../http.ts';
import { read } from '../rest/shape.ts';

const prefix = 'urn:problem-type:spryker:';

/** A code of the Storefront API as our errors carry it in `problemType`. */
export const problemType = (code: string): string => prefix + code;

/**
 * What the codes of the Storefront API mean where the status does not say it. Everything that is refused by 401 without
 * the sign-in being at fault stands here too.
 */
const kinds: Readonly<Record<string, ErrorKind>> = {
  '001': 'auth-expired',
  '002': 'auth-required',
  '003': 'forbidden',
  '004': 'auth-required',
  '400': 'conflict-state',
  '402': 'not-found',
  '404': 'not-found',
  '406': 'validation',
  '407': 'validation',
  '408': 'validation',
  '411': 'forbidden',
  '412': 'not-found',
  '414': 'validation',
  '420': 'validation',
  '422': 'validation',
  '802': 'auth-required',
  '901': 'validation',
  '1401': 'forbidden',
  '1403': 'forbidden',
  '1404': 'not-found',
  '1405': 'forbidden',
  '1801': 'not-found',
  '1803': 'forbidden',
  '1901': 'not-found',
  '1903': 'forbidden',
  '2001': 'not-found',
  '2101': 'not-found',
  '2103': 'forbidden',
  '4101': 'auth-required',
  '4102': 'auth-expired',
  '4103': 'forbidden',
  '4104': 'forbidden',
  '4606': 'auth-required',
};

/** The token stands for a person who has not chosen under which of their memberships they work. */
const unchosen: ReadonlySet<string> = new Set(['1401', '1403', '1803', '1903', '2103']);

/** Codes that speak of one field each. */
const fields: Readonly<Record<string, FieldIssue>> = {
  '400': { path: ['email'], code: 'taken' },
  '406': { path: ['repeated'], code: 'mismatch' },
  '407': { path: ['next'], code: 'invalid' },
  '408': { path: ['current'], code: 'mismatch' },
  '414': { path: ['gender'], code: 'invalid' },
  '420': { path: ['next'], code: 'invalid' },
  '422': { path: ['repeated'], code: 'mismatch' },
};

interface GlueError {
  readonly code?: string | null;
  readonly detail?: string | null;
}
const text = { $any: ['s', { $: [null] }] } as const;

/** What an error answer of the Storefront API says in our words. A body that is none says nothing. */
export function explainGlue(body: unknown, operation: string): Explanation {
  const errors = errorsIn(body);
  const code = errors.map((error) => error.code ?? '').find((some) => /^\d{1,5}$/u.test(some));
  if (code === undefined) return {};
  const kind = kinds[code];
  const issues = errors.flatMap((error) => issueOf(error, operation));
  return {
    problemType: problemType(code),
    ...(kind && { kind }),
    ...(issues.length > 0 && { fieldErrors: issues }),
    // Said as a refusal that has to do with whose session it is, so that the session is read anew and the person is
    // asked to choose.
    ...(unchosen.has(code) && {
      refusal: { allowed: false, capability: operation, because: 'acting', code: 'not-granted', ask: [] },
    }),
  };
}

function errorsIn(body: unknown): readonly GlueError[] {
  try {
    const shape = { errors: [{ 'code?': text, 'detail?': text }] } as const;
    return (read(shape, body) as { errors: readonly GlueError[] }).errors;
  } catch {
    return [];
  }
}

function issueOf({ code, detail }: GlueError, operation: string): FieldIssue[] {
  const known = code ? fields[code] : undefined;
  if (known) return [known];
  // The one place where a field is named is the server's prose: `zipCode => This value should not be blank.`
  const [, name, words = ''] = /^([A-Za-z\d.]{1,60})\s*(?:=>|:)\s*(.*)$/su.exec(detail ?? '') ?? [];
  if (code !== '901' || name === undefined) return [];
  return [{ path: pathOf(name, operation), code: codeOf(words) }];
}

function codeOf(words: string): IssueCode {
  if (/blank|missing|null/iu.test(words)) return 'required';
  if (/short/iu.test(words)) return 'too-short';
  if (/long/iu.test(words)) return 'too-long';
  return 'invalid';
}

const inAddress: Readonly<Record<string, readonly string[]>> = {
  address1: ['address', 'street'],
  address2: ['address', 'street'],
  address3: ['address', 'addition'],
  zipCode: ['address', 'zip'],
  city: ['address', 'city'],
  iso2Code: ['address', 'country'],
  country: ['address', 'country'],
  firstName: ['recipient'],
  lastName: ['recipient'],
  company: ['nickname'],
};
const inPassword: Readonly<Record<string, readonly string[]>> = {
  password: ['current'],
  newPassword: ['next'],
  confirmPassword: ['repeated'],
};

function pathOf(name: string, operation: string): readonly string[] {
  const names = operation.endsWith('Address') ? inAddress : operation.endsWith('Password') ? inPassword : {};
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? name.split('.');
}
