import { restBackend } from '../src/adapters/rest.ts';
import type { AccountBackend } from '../src/backend/port.ts';
import { resources } from '../src/capabilities/verbs.ts';
import type { FaultKind } from '../mocks/handlers/control.ts';
import { faultResponse } from '../mocks/handlers/faults.ts';

type Method = (...args: unknown[]) => Promise<unknown>;
type Group = Record<string, Method | undefined>;

/**
 * The same backend behind a wire on which every call goes wrong in one way: each is made over REST, and is answered as the
 * mock server answers where it was told to fail. Only the session can be read, so that there is something to look at.
 */
export const faultyWire =
  (kind: FaultKind) =>
  (backend: AccountBackend): AccountBackend => {
    const groups = resources.map((resource) => [resource, overWire(resource, { ...backend[resource] } as Group, kind)]);
    return { ...backend, ...(Object.fromEntries(groups) as Partial<AccountBackend>) };
  };

function overWire(resource: string, methods: Group, kind: FaultKind): Group {
  return Object.fromEntries(
    Object.keys(methods).map((verb) => {
      const method: Method = (...args) => {
        const carryOut = async () => Response.json(await methods[verb]?.(...args));
        const rest = restBackend({
          baseUrl: 'https://mock.example',
          fetch: (asked, init) => answer(kind, `${resource}.${verb}`, carryOut, new Request(asked, init).signal),
        }) as unknown as Record<string, Group>;
        return rest[resource]?.[verb]?.(...args) ?? Promise.reject(new Error(`REST has no ${resource}.${verb}`));
      };
      return [verb, methods[verb] && method];
    }),
  );
}

/** An answer as `fetch` gives it: a broken connection is an exception, and what is given up is not waited for. */
async function answer(
  kind: FaultKind,
  operation: string,
  carryOut: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const response = await Promise.race([faultResponse(kind, operation, carryOut), givenUp]);
  if (response.type === 'error') throw new TypeError('The connection broke.');
  return response;
}
