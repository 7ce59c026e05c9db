import * as z from 'zod/mini';
import type { Because, RefusalCode } from '../../capabilities/decide.ts';
import { actorRoles } from '../../domain/model.ts';

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
  'no-consent',
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
