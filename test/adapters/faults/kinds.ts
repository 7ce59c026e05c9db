import type { ErrorKind, Outcome } from '../../../src/backend/errors.ts';

/** Something that goes wrong between an adapter and its server, and what has to be made of it. */
export interface FaultKind {
  readonly name: string;
  /** What the call ends with; `data` where a fault is got over. */
  readonly ends: ErrorKind | 'data';
  /** What is known of a write that it befell. */
  readonly outcome: Outcome;
  /** Only the first request is befallen. */
  readonly once?: true;
  /** Nothing is wrong for calls that read nothing from the answer: they may end with data. */
  readonly harmless?: true;
  /** The answer, or how there comes none; `good` is what would have been answered. */
  readonly answer: (request: Request, good: () => Promise<Response>) => Response | Promise<Response>;
}

const json = { 'content-type': 'application/json' };
const answered = (body: BodyInit | null, headers: HeadersInit = json) => new Response(body, { headers });
const refused = (status: number, headers: Record<string, string> = {}) =>
  new Response('{}', { status, headers: { ...json, ...headers } });
const page = (status: number) =>
  new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });

/** How `fetch` says that there is no answer, for whatever reason. */
const noAnswer = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

const beginning = new TextEncoder().encode('{"items": [');
const tooMuch = new Uint8Array(10_000_001).fill(0x20);

type Source = (controller: ReadableStreamDefaultController<Uint8Array>) => unknown;
const streamed = (start: Source) => answered(new ReadableStream({ start }));

/** Ends as `fetch` and its bodies do when the request is given up. */
const whenGivenUp = ({ signal }: Request): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/** A body that begins, goes on as told, and ends when the request is given up. */
function unending(request: Request, more: Source = () => undefined): Response {
  return streamed((controller) => {
    controller.enqueue(beginning);
    whenGivenUp(request).catch((reason: unknown) => controller.error(reason));
    more(controller);
  });
}

const trickle =
  (request: Request): Source =>
  (controller) => {
    const next = () => {
      if (request.signal.aborted) return;
      controller.enqueue(new Uint8Array([0x20]));
      setTimeout(next, 1_000);
    };
    next();
  };

async function cut(good: () => Promise<Response>): Promise<Response> {
  const response = await good();
  const text = await response.text();
  return answered(text === '' ? '{"id":' : text.slice(0, -1), response.headers);
}

const status = (name: string, code: number, ends: ErrorKind, outcome: Outcome = 'not-applied'): FaultKind => ({
  name,
  ends,
  outcome,
  answer: () => refused(code),
});

const connection: readonly FaultKind[] = [
  { name: 'connection refused', ends: 'network', outcome: 'unknown', answer: noAnswer },
  {
    name: 'reset before the body',
    ends: 'network',
    outcome: 'applied',
    answer: () => streamed((controller) => controller.error(new TypeError('terminated'))),
  },
  {
    name: 'reset within the body',
    ends: 'network',
    outcome: 'applied',
    answer: () =>
      streamed((controller) => {
        controller.enqueue(beginning);
        setTimeout(() => controller.error(new TypeError('terminated')), 10);
      }),
  },
  { name: 'headers that never come', ends: 'timeout', outcome: 'unknown', answer: whenGivenUp },
  { name: 'a body that never ends', ends: 'timeout', outcome: 'applied', answer: (request) => unending(request) },
  {
    name: 'a byte each second',
    ends: 'timeout',
    outcome: 'applied',
    answer: (request) => unending(request, trickle(request)),
  },
  { name: 'offline', ends: 'offline', outcome: 'unknown', answer: noAnswer },
  { name: 'refused by CORS', ends: 'network', outcome: 'unknown', answer: noAnswer },
  {
    name: 'a redirect elsewhere',
    ends: 'network',
    outcome: 'unknown',
    answer: ({ redirect }) => (redirect === 'error' ? noAnswer() : refused(418)),
  },
  {
    name: 'done, but the answer is lost',
    ends: 'network',
    outcome: 'unknown',
    answer: async (_, good) => {
      await good();
      return noAnswer();
    },
  },
];

const statuses: readonly FaultKind[] = [
  status('400', 400, 'validation'),
  { ...status('401 once', 401, 'auth-required'), ends: 'data', once: true },
  status('401 for ever', 401, 'auth-required'),
  status('403', 403, 'forbidden'),
  status('404', 404, 'not-found'),
  status('409', 409, 'conflict-state'),
  status('412', 412, 'conflict-version'),
  status('422', 422, 'validation'),
  status('428', 428, 'precondition-missing'),
  {
    ...status('429 with seconds', 429, 'rate-limited'),
    answer: () => refused(429, { 'retry-after': '4' }),
  },
  {
    ...status('429 with a date', 429, 'rate-limited'),
    // By the server's own clock, which is years behind.
    answer: () =>
      refused(429, { 'retry-after': 'Sat, 01 Jan 2000 00:00:06 GMT', date: 'Sat, 01 Jan 2000 00:00:00 GMT' }),
  },
  status('500', 500, 'server', 'unknown'),
  { ...status('502 with a page', 502, 'unavailable', 'unknown'), answer: () => page(502) },
  {
    ...status('503 with Retry-After', 503, 'unavailable'),
    answer: () => refused(503, { 'retry-after': '120' }),
  },
  status('504', 504, 'unavailable', 'unknown'),
];

const unusable = { ends: 'malformed', outcome: 'applied' } as const;
const bodies: readonly FaultKind[] = [
  { name: 'a sign-in page', ends: 'auth-required', outcome: 'not-applied', answer: () => page(200) },
  { ...unusable, name: 'no JSON', answer: () => answered('<<<') },
  { ...unusable, name: 'a truncated body', answer: (_, good) => cut(good) },
  { ...unusable, name: 'another schema', harmless: true, answer: () => answered('{"unexpected": true}') },
  {
    ...unusable,
    name: '10 MB',
    answer: () =>
      streamed((controller) => {
        controller.enqueue(tooMuch);
        controller.close();
      }),
  },
  { ...unusable, name: 'nothing where data is due', harmless: true, answer: () => new Response(null, { status: 204 }) },
  { ...unusable, name: 'a prototype in the body', answer: () => answered('{"__proto__": {"isAdmin": true}}') },
];

export const faultKinds: readonly FaultKind[] = [...connection, ...statuses, ...bodies];
