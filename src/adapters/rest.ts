import type * as z from 'zod/mini';
import { AccountError } from '../backend/errors.ts';
import type { AccountBackend, Call, Features, SessionOperations } from '../backend/port.ts';
import { type Resource, type Verb, capabilities } from '../capabilities/verbs.ts';
import { uuid } from '../domain/uuid.ts';
import { type Http, type HttpAnswer, type HttpOptions, createHttp } from './http.ts';
import { plain } from './http/plain.ts';
import { segment } from './http/segment.ts';
import type { RestOperation, Route, routes } from './rest.contract.ts';
import { explainProblem } from './rest/problem.ts';
import { ShapeError, read } from './rest/shape.ts';
import { type WireRoute, otherRoutes, wire } from './rest/wire.ts';

export interface RestOptions extends HttpOptions {
  /** What the server does not offer. Default: it offers the whole contract. */
  readonly without?: readonly Exclude<RestOperation, 'session.read'>[] | undefined;
  /** How its searches and lists behave, where that differs. */
  readonly features?: Features | undefined;
}

/**
 * A server that speaks our own REST contract (`docs/openapi.json`). There is no method here to read: the table of
 * routes is the adapter, and the port's methods are made from it. Answers are held against the outlines of the
 * contract's schemas, which weigh a tenth of the schemas themselves.
 *
 * @example
 * provider.backend = restBackend({ baseUrl: 'https://shop.example/accounts', token: () => auth.accessToken() });
 */
export function restBackend(given: RestOptions): AccountBackend {
  const { without = [], features, ...options } = plain(given);
  const http = createHttp(options, explainProblem);
  const offered = operations.filter((operation) => !without.some((name) => name === operation));
  const groups: Record<string, Record<string, Method>> = plain({});
  for (const operation of offered) {
    const [resource = '', verb = ''] = operation.split('.');
    (groups[resource] ??= {})[verb] = methodOf(http, operation);
  }
  // The one cast: what the loop above makes of the names is by construction what `RestMethods` says of the table. That
  // this in turn is the port, the compiler checks.
  return {
    name: 'rest',
    instance: options.baseUrl,
    features: { versions: true, ...features },
    ...(groups as unknown as RestMethods),
  };
}

/** What the contract has routes for: all that there is, but for what shops' own checkouts do. */
const operations = ['session.read', 'session.end', ...capabilities.filter((name) => name !== 'order.approve')];

type Method = (...args: unknown[]) => Promise<unknown>;

/** One port method: `(id?, input?, call?)`, as far as the route has an id in its path and takes a body. */
function methodOf(http: Http, operation: string): Method {
  return async (...args) => {
    // What is there is not waited for: it goes out before anything is drawn.
    const route = plain(wire[operation] ?? (await fetched(operation)));
    const rest = [...args];
    const path = route.path.replace('{id}', () => segment(operation, rest.shift()));
    const input = route.body && rest.shift();
    const { signal, key, version, session } = plain((rest.shift() as Call | undefined) ?? {});
    const answer = await http.send({
      operation,
      method: route.method,
      path,
      body: route.method === 'PATCH' ? patch(input) : input,
      headers: {
        // A structured-field string, as the idempotency-key draft has it. A call without a key has one for itself alone.
        ...(!route.read && { 'idempotency-key': `"${key ?? uuid()}"` }),
        ...(!route.read && session !== undefined && { 'prokura-session': `"${session}"` }),
        ...(route.versioned && { 'if-match': version === undefined ? '*' : `"${version}"` }),
      },
      write: !route.read,
      repeatable: true,
      signal,
    });
    return parse(answer, operation, route);
  };
}

/** A route that the build has split off. */
async function fetched(operation: string): Promise<WireRoute> {
  let cause: unknown;
  try {
    const route = (await otherRoutes())[operation];
    if (route) return route;
  } catch (thrown) {
    cause = thrown;
  }
  throw new AccountError('network', { operation, outcome: 'not-applied', cause });
}

/** Members set to `undefined` are to be emptied, which JSON can only say by `null`. */
function patch(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]: [string, unknown]) => [name, value ?? null]));
}

function parse({ body, headers, status }: HttpAnswer, operation: string, route: WireRoute): unknown {
  if (!route.answer) return undefined;
  const version = /^"(.*)"$/u.exec(headers.get('etag') ?? '')?.[1];
  const record = version !== undefined && typeof body === 'object' && body !== null ? { ...body, version } : body;
  try {
    return read(route.answer, record);
  } catch (thrown) {
    const cause = thrown instanceof ShapeError ? thrown : undefined;
    throw new AccountError('malformed', { operation, status, outcome: route.read ? 'not-applied' : 'applied', cause });
  }
}

type Routes = typeof routes;
type IdOf<R extends Route> = R['path'] extends `${string}{id}${string}` ? [id: string] : [];
type InputOf<R extends Route> = R extends { body: infer Body extends z.ZodMiniType }
  ? [input: Frozen<z.input<Body>>]
  : [];
type PromiseOf<R extends Route> = R extends { answer: infer Answer extends z.ZodMiniType }
  ? Promise<z.output<Answer>>
  : Promise<void>;
type MethodOf<R extends Route> = (...args: [...IdOf<R>, ...InputOf<R>, call?: Call]) => PromiseOf<R>;

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** The table of routes as methods. */
type RestMethods = {
  readonly session: { readonly [V in keyof SessionOperations]: MethodOf<Routes[`session.${V}`]> };
} & {
  readonly [R in Exclude<Resource, 'order'>]?: {
    readonly [V in Verb<R>]?: `${R}.${V}` extends keyof Routes ? MethodOf<Routes[`${R}.${V}`]> : never;
  };
};
