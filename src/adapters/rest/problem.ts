import * as z from 'zod/mini';
import type { ErrorKind } from '../../backend/errors.ts';
import type { Because, Refusal, RefusalCode } from '../../capabilities/decide.ts';
import { type FieldIssue, issueCodes } from '../../domain/issues.ts';
import { actorRoles } from '../../domain/model.ts';
import type { Explanation } from '../http.ts';

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

const becauses = ['role', 'backend', 'state', 'acting'] as const satisfies readonly Because[];

const refusalCodes = [
  'not-granted',
  'not-offered',
  'outside',
  'own-top',
  'server',
  'look-only',
  'unknown',
  'oneself',
  'last-administrator',
  'default-role',
  'role-in-use',
  'unit-in-use',
  'own-descendant',
  'company-not-open',
  'customer-disabled',
  'outranks',
] as const satisfies readonly RefusalCode[];

/**
 * Problem details (RFC 9457), with two members of our own: `errors` says what is wrong with which member of the
 * request, by a JSON Pointer (RFC 6901) and one of our codes; `refusal` says why something is forbidden and who could
 * do it, in the words of our own refusals. `title` and `detail` are for people who read logs; the user interface never
 * shows them.
 */
export const Problem = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.int()),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), limit: z.optional(z.number()) }))),
  refusal: z.optional(
    z.object({ because: z.enum(becauses), code: z.enum(refusalCodes), ask: z.array(z.enum(actorRoles)) }),
  ),
});
export type Problem = z.infer<typeof Problem>;

/** What a problem says in our words. A body that is none says nothing. */
export function explainProblem(body: unknown, operation: string): Explanation {
  const { data } = Problem.safeParse(body);
  if (!data) return {};
  const { type, instance, errors, refusal } = data;
  const kind = type?.startsWith(prefix) ? type.slice(prefix.length) : '';
  return {
    ...(isProblemKind(kind) && { kind }),
    ...(type !== undefined && { problemType: type }),
    ...(instance !== undefined && { correlationId: instance }),
    ...(errors && { fieldErrors: errors.map(fieldIssue) }),
    ...(refusal && { refusal: { allowed: false, capability: operation, ...refusal } satisfies Refusal }),
  };
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
