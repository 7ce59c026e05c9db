import type { ErrorKind } from '../../backend/errors.ts';
import type { Refusal } from '../../capabilities/decide.ts';
import { type FieldIssue, issueCodes } from '../../domain/issues.ts';
import type { Explanation } from '../http.ts';
import type { Problem } from './problem.schema.ts';
import { read } from './shape.ts';
import { problem } from './wire.ts';

const prefix = 'urn:problem-type:prokura:';

/** The kinds of errors that a server can answer with, and the status that goes with each. */
export const problemStatus = {
  validation: 422,
  'auth-expired': 401,
  'auth-required': 401,
  'acting-ended': 403,
  forbidden: 403,
  'not-found': 404,
  'conflict-state': 409,
  'in-flight': 409,
  'conflict-version': 412,
  'key-reused': 422,
  'precondition-missing': 428,
  'rate-limited': 429,
  server: 500,
  unsupported: 501,
  unavailable: 503,
} as const satisfies Partial<Record<ErrorKind, number>>;
export type ProblemKind = keyof typeof problemStatus;

export const isProblemKind = (kind: string): kind is ProblemKind => Object.hasOwn(problemStatus, kind);

/** The URI by which a kind of error is known on the wire. */
export const problemType = (kind: ProblemKind): string => prefix + kind;

/** What a problem says in our words. A body that is none says nothing. */
export function explainProblem(body: unknown, operation: string): Explanation {
  const { type, instance, errors, refusal } = problemIn(body);
  const kind = type?.startsWith(prefix) ? type.slice(prefix.length) : '';
  return {
    ...(isProblemKind(kind) && { kind }),
    ...(type !== undefined && { problemType: type }),
    ...(instance !== undefined && { correlationId: instance }),
    ...(errors && { fieldErrors: errors.map(fieldIssue) }),
    ...(refusal && { refusal: { allowed: false, capability: operation, ...refusal } satisfies Refusal }),
  };
}

function problemIn(body: unknown): Problem {
  try {
    return read(problem, body) as Problem;
  } catch {
    return {};
  }
}

function fieldIssue({ pointer, code, limit }: NonNullable<Problem['errors']>[number]): FieldIssue {
  return {
    path: pathOf(pointer),
    code: issueCodes.find((known) => known === code) ?? 'invalid',
    ...(limit !== undefined && { limit }),
  };
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export const pointerTo = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
