import { getResponse } from 'msw';
import type { RestOperation } from '../../../src/adapters/rest.contract.ts';
import type { Port } from '../../../src/backend/conformance/fixture.ts';
import { type ExampleCall, exampleCalls } from './calls.ts';
import type { FaultKind } from './kinds.ts';
import type { Line, Wire } from './wires.ts';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One call as a server without faults answers it: what was sent, and what came back for each kind of request. */
export interface Recording {
  readonly wire: Wire;
  readonly operation: RestOperation;
  readonly requests: readonly Request[];
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

export const nameOf = ({ method, url }: Request): string => `${method} ${url}`;

/** Somebody's backend, and what has to be there first; the answer makes the call. */
async function prepared(wire: Wire, operation: RestOperation, line: Line): Promise<() => Promise<unknown>> {
  const { as, before, call }: ExampleCall = exampleCalls[operation];
  // The operation is one that the wire offers.
  const port = (await wire.as(as, line)) as unknown as Port;
  const { id = '' } = (await before?.(port, wire.facts)) ?? {};
  return () => call(port, wire.facts, id);
}

/** Makes the call at a server of its own and keeps what went over the wire. */
export async function record(wire: Wire, operation: RestOperation): Promise<Recording> {
  const handlers = wire.handlers();
  const answers = new Map<string, Answer[]>();
  let requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = input instanceof Request ? input : new Request(input);
    requests.push(request.clone());
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`Nothing answers ${nameOf(request)}`);
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    answers.set(nameOf(request), [...(answers.get(nameOf(request)) ?? []), answer]);
    return responseOf(answer);
  };
  const call = await prepared(wire, operation, { fetch, refresh: () => undefined });
  requests = [];
  await call();
  return { wire, operation, requests, answers };
}

const responseOf = ({ status, headers, text }: Answer): Response =>
  new Response(text === '' ? null : text, { status, headers });

/** What became of a call that something went wrong with. */
export interface Ended {
  readonly data?: unknown;
  readonly error?: unknown;
  /** What the call had sent before anything went wrong, and from then on. */
  readonly before: readonly Request[];
  readonly after: readonly Request[];
  readonly milliseconds: number;
}

/** The same call again, of which every request from the one with this number on meets the fault. */
export async function replay({ wire, operation, answers }: Recording, fault: FaultKind, from: number): Promise<Ended> {
  const left = new Map([...answers].map(([name, list]) => [name, [...list]]));
  const before: Request[] = [];
  const after: Request[] = [];
  let isPrepared = false;
  const good = (request: Request): Promise<Response> => {
    const list = left.get(nameOf(request)) ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    return Promise.resolve(answer ? responseOf(answer) : new Response('{}', { status: 404 }));
  };
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = input instanceof Request ? input : new Request(input);
    if (!isPrepared) return good(request);
    if (before.length < from && after.length === 0) {
      before.push(request);
      return good(request);
    }
    after.push(request);
    return fault.once && after.length > 1 ? good(request) : fault.answer(request, () => good(request));
  };
  const call = await prepared(wire, operation, { fetch, refresh: () => undefined });
  isPrepared = true;
  const begun = performance.now();
  const ended = await call().then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  return { ...ended, before, after, milliseconds: performance.now() - begun };
}
