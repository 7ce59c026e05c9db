import { HttpResponse, type RequestHandler, delay, http } from 'msw';
import { type World, memoryBackend } from '../../src/adapters/memory.ts';
import { type Route, routes } from '../../src/adapters/rest.contract.ts';
import { AccountError, toAccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { createDecide } from '../../src/capabilities/decide.ts';
import { isCapability } from '../../src/capabilities/verbs.ts';
import type { Session } from '../../src/domain/model.ts';
import type { WorldSize } from '../world/world.ts';
import { adminHandlers } from './admin.ts';
import { type Control, createControl } from './control.ts';
import { faultResponse } from './faults.ts';
import { problemResponse } from './problem.ts';
import { callOf, inputOf } from './request.ts';
import { createService } from './service.ts';
import { signInHandlers, tokenOf } from './sign-in.ts';

export interface RestHandlersOptions {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  /** Default `small`. */
  readonly world?: World | WorldSize | undefined;
  readonly control?: Control | undefined;
}

/** A request for one of the contract's operations. */
interface Asked {
  readonly operation: string;
  readonly route: Route;
  readonly request: Request;
  /** From the path, where the route has one there. */
  readonly id: string | undefined;
}

/**
 * A server of our REST contract over the memory backend: it translates HTTP to the port and back, and the decisions are
 * the backend's. Each call of this function makes a server of its own, with its own records.
 */
export function restHandlers(options: RestHandlersOptions): RequestHandler[] {
  const { baseUrl, world = 'small', control = createControl() } = options;
  const service = createService(world);
  // One handler for all routes, since a handler costs a copy of each request that comes by.
  const contract = http.all(`${baseUrl}/*`, async ({ request, cookies }) => {
    const asked = find(request, request.url.slice(baseUrl.length));
    if (!asked) return undefined;
    if (control.latency > 0) await delay(control.latency);
    const backend = memoryBackend({ store: service.store, token: tokenOf(request, cookies) });
    const carryOut = () => answer(asked, backend);
    const fault = control.take(asked.operation);
    return fault === undefined ? carryOut() : faultResponse(fault, asked.operation, carryOut);
  });
  const nothing = http.all(`${baseUrl}/*`, ({ request }) => nothingFor(request.url.slice(baseUrl.length)));
  return [contract, ...signInHandlers(baseUrl, service), ...adminHandlers(baseUrl, service, control), nothing];
}

const patterns = Object.entries<Route>(routes).map(([operation, route]) => ({
  operation,
  route,
  path: new RegExp(`^${route.path.replace('{id}', '(?<id>[^/?]+)')}$`, 'u'),
}));

/** The operation that a request asks for, if it is one of the contract's. */
function find(request: Request, path: string): Asked | undefined {
  for (const { operation, route, path: pattern } of patterns) {
    const match = route.method === request.method ? pattern.exec(path) : null;
    const id = match?.groups?.['id'];
    if (match) return { operation, route, request, id: id === undefined ? undefined : decoded(id) };
  }
  return undefined;
}

/** What a request asks for of a server at `baseUrl`, as in `buyer.disable`. */
export const operationOf = (request: Request, baseUrl: string): string | undefined =>
  find(request, request.url.slice(baseUrl.length))?.operation;

/** There is no such path, or nothing is done there by that method: then it says by which (RFC 9110, 15.5.6). */
function nothingFor(path: string): Response {
  const methods = new Set(patterns.filter((one) => one.path.test(path)).map(({ route }) => route.method));
  if (methods.size === 0) return problemResponse(new AccountError('not-found', { operation: 'none' }));
  const response = problemResponse(new AccountError('unsupported', { operation: 'none', status: 405 }));
  response.headers.set('allow', [...methods].toSorted().join(', '));
  return response;
}

/** What is no encoding of anything is nobody's id either, and stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function answer(asked: Asked, backend: AccountBackend): Promise<Response> {
  try {
    const result = await carryOut(asked, backend);
    const version = versionOf(result);
    return asked.route.answer
      ? HttpResponse.json(result as object, {
          status: asked.route.creates ? 201 : 200,
          headers: version === undefined ? {} : { etag: `"${version}"` },
        })
      : new HttpResponse(null, { status: 204 });
  } catch (error) {
    return problemResponse(toAccountError(error, asked.operation));
  }
}

/** Who asks comes first, then whether they may, then whether they ask well: a stranger learns nothing of the contract. */
async function carryOut({ operation, route, request, id }: Asked, backend: AccountBackend): Promise<unknown> {
  const refusal = refusalOf(await sessionFor(operation, backend), operation);
  // A key may stand for something that was done before it came to be refused; whether it does, the backend knows.
  if (refusal && !request.headers.has('idempotency-key')) throw refusal;
  try {
    const call = callOf(request, operation, route);
    const input = await inputOf(request, operation, route);
    const args = [...(id === undefined ? [] : [id]), ...(route.body ? [input] : []), call];
    return await methodOf(backend, operation)(...args);
  } catch (error) {
    throw refusal ?? error;
  }
}

/** Who asks. Nobody need be signed in for what anybody may do. */
const sessionFor = (operation: string, backend: AccountBackend): Promise<Session | undefined> =>
  backend.session.read().catch((error: unknown) => {
    if (createDecide({})(operation).allowed) return undefined;
    throw error;
  });

function refusalOf(session: Session | undefined, operation: string): AccountError | undefined {
  if (!isCapability(operation)) return undefined;
  const decision = createDecide({ session })(operation);
  return decision.allowed ? undefined : new AccountError('forbidden', { operation, refusal: decision });
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** The port's method for an operation. Its arguments follow from the route, which the adapter's types hold against the port. */
function methodOf(backend: AccountBackend, operation: string): Method {
  const [resource = '', verb = ''] = operation.split('.');
  const groups = backend as unknown as Partial<Record<string, Partial<Record<string, Method>>>>;
  const method = groups[resource]?.[verb];
  if (!method) throw new AccountError('unsupported', { operation });
  return method;
}

const versionOf = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'version' in result ? String(result.version) : undefined;
