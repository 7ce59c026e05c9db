import type { Route } from '../../src/adapters/rest.contract.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { Call } from '../../src/backend/port.ts';
import { check } from '../../src/domain/check.ts';

/** What a request says of the call besides its data. Throws where the contract asks for more. */
export function callOf({ headers }: Request, operation: string, route: Route): Call {
  const key = headers.get('idempotency-key')?.replaceAll('"', '');
  const match = headers.get('if-match');
  if (!route.read && !key) throw new AccountError('validation', { operation, status: 400 });
  const session = headers.get('prokura-session')?.replaceAll('"', '');
  if (!route.versioned || match === '*') return { key, session };
  if (match === null) throw new AccountError('precondition-missing', { operation });
  // A weak tag, or several: none of them can be the one strong tag of a record.
  const version = /^"([^"]*)"$/u.exec(match)?.[1];
  if (version === undefined) throw new AccountError('conflict-version', { operation });
  return { key, version, session };
}

/** The data of a request, clean. Throws where it is no JSON, or does not fit the route's schema. */
export async function inputOf(request: Request, operation: string, { body, method }: Route): Promise<unknown> {
  if (!body) return undefined;
  const sent: unknown = await request.json().catch(() => {
    throw new AccountError('validation', { operation, status: 400 });
  });
  const result = check(body, method === 'PATCH' ? emptied(sent) : sent);
  if (!result.ok) throw new AccountError('validation', { operation, fieldErrors: result.issues });
  return result.value;
}

/** Members that a PATCH sets to `null` are to be emptied, which the port says by `undefined`. */
function emptied(patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]: [string, unknown]) => [name, value ?? undefined]),
  );
}
