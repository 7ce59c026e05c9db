import { getResponse } from 'msw';
import { operationOf, restHandlers } from '../../mocks/handlers/rest.ts';
import { personWith } from '../../mocks/world/people.ts';
import type { World } from '../../src/adapters/memory.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import type { FaultKind } from '../adapters/faults/kinds.ts';
import type { Operation } from './operations.ts';

const origin = 'https://shop.example';
/** A good answer comes within milliseconds; whoever waits for one that never comes need not wait long. */
const timeouts = { read: 900, write: 900, pause: 5 };

/** A backend over the REST adapter and a server of the small world, and what goes wrong between the two. */
export interface Line {
  readonly backend: AccountBackend;
  /** From now on every request for the operation meets the fault. */
  break(operation: Operation, fault: FaultKind): void;
  mend(): void;
  /** How many requests met it. */
  readonly met: number;
}

export interface LineOptions {
  readonly as: ActorRole | 'nobody';
  readonly acting?: ActorRole | undefined;
  /** Default: the small one. */
  readonly world?: World | undefined;
  /** Told of each request that goes out. */
  readonly onRequest?: ((request: Request) => void) | undefined;
}

/** Signs in, and begins to act. */
export async function openLine({ as, acting, world, onRequest }: LineOptions): Promise<Line> {
  const handlers = restHandlers({ baseUrl: origin, world });
  let trouble: { operation: Operation; fault: FaultKind } | undefined;
  let met = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    onRequest?.(request);
    const good = async () => (await getResponse(handlers, request.clone())) ?? new Response('{}', { status: 404 });
    if (!trouble || operationOf(request, origin) !== trouble.operation) return good();
    met += 1;
    return trouble.fault.once && met > 1 ? good() : trouble.fault.answer(request, good);
  };
  const token = as === 'nobody' ? '' : await signIn(fetch, personWith(as).loginId);
  const options = { baseUrl: origin, fetch, token: () => token, refresh: () => undefined, timeouts };
  const backend = restBackend(options);
  if (acting) {
    const reason = 'Helping with an order by telephone';
    await backend.customer?.access?.(personWith(acting).id, { reason });
  }
  return {
    // The restraint of a server in trouble is not to come from another cell.
    backend: restBackend(options),
    break(operation, fault) {
      trouble = { operation, fault };
      met = 0;
    },
    mend() {
      trouble = undefined;
    },
    get met() {
      return met;
    },
  };
}

async function signIn(fetch: typeof globalThis.fetch, loginId: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/session`, { method: 'POST', headers, body: JSON.stringify({ loginId }) });
  const { token } = (await response.json()) as { token: string };
  return token;
}
