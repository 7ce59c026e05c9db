import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type RequestHandler, getResponse } from 'msw';
import { type Control, createControl } from './handlers/control.ts';
import { hclCommerceHandlers } from './handlers/hcl-commerce.ts';
import { restHandlers } from './handlers/rest.ts';
import { sprykerHandlers } from './handlers/spryker.ts';
import { type WorldSize, people, worldSizes } from './world/world.ts';

/** What this server can speak: the name of the wire, and who answers on it. */
const wires = { rest: restHandlers, 'hcl-commerce': hclCommerceHandlers, spryker: sprykerHandlers } as const;
type Wire = keyof typeof wires;

export interface ListenOptions {
  /** Default: any that is free. */
  readonly port?: number;
  /** Default `small`. */
  readonly world?: WorldSize;
  readonly wire?: Wire;
  readonly control?: Control;
  /** Origins that pages may come from, besides those on this machine. */
  readonly allowOrigins?: readonly string[];
}

export interface Listening {
  /** Where it answers, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The base under which the handlers know the server, whatever name a client reached it by. */
const inside = 'http://mock.invalid';

/** A real HTTP server over the mock's handlers, on this machine only. */
export async function listen(options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, world, wire = 'rest', control, allowOrigins = [] } = options;
  const handlers = wires[wire]({ baseUrl: inside, world, control });
  const server = createServer((request, response) => void serve(handlers, allowOrigins, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Clients keep connections open, and some faults never end theirs.
        server.closeAllConnections();
      }),
  };
}

async function serve(
  handlers: RequestHandler[],
  allowOrigins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin } = request.headers;
  if (origin !== undefined && !isLocal(origin) && !allowOrigins.includes(origin)) {
    response.writeHead(403).end(`${origin} is not allowed to ask: start the server with --allow-origin ${origin}\n`);
    return;
  }
  for (const [name, value] of Object.entries(corsHeaders(request))) response.setHeader(name, value);
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  try {
    const answer = await getResponse(handlers, await fromNode(request));
    // An answer of this type is how a handler breaks the connection.
    if (!answer || answer.type === 'error') request.socket.destroy();
    else await send(answer, response);
  } catch {
    // A handler that fails must not end the process; a body that fails is one that breaks off.
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
}

function isLocal(origin: string): boolean {
  const { hostname } = URL.parse(origin) ?? { hostname: '' };
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');
}

function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (headers.origin === undefined) return {};
  return {
    'access-control-allow-origin': headers.origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-expose-headers': 'ETag, Retry-After, Date',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}

async function fromNode(request: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const method = request.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await buffer(request);
  return new Request(new URL(request.url ?? '/', inside), { method, headers, body });
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  response.writeHead(answer.status);
  for await (const chunk of answer.body ?? []) response.write(chunk);
  response.end();
}

/** `npm run backend -- [--world small|demo|large] [--latency ms] [--wire rest|hcl-commerce|spryker] [--allow-origin origin]`, `PORT` 4000. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      world: { type: 'string', default: 'demo' },
      latency: { type: 'string', default: '0' },
      wire: { type: 'string', default: 'rest' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
    },
  });
  const world = oneOf(worldSizes, values.world, 'world');
  const wire = oneOf(Object.keys(wires) as Wire[], values.wire, 'wire');
  const latency = Number(values.latency);
  if (!(latency >= 0)) throw new Error(`--latency takes milliseconds, not ${values.latency}`);
  const { url } = await listen({
    port: Number(process.env['PORT'] ?? 4000),
    world,
    wire,
    control: createControl({ latency }),
    allowOrigins: values['allow-origin'],
  });
  const loginIds = Object.values(people).map(({ loginId }) => loginId);
  console.log(`Prokura's ${wire} backend with the ${world} world: ${url} (sign in as ${loginIds.join(', ')})`);
}

function oneOf<const Name extends string>(names: readonly Name[], given: string, option: string): Name {
  const name = names.find((some) => some === given);
  if (name === undefined) throw new Error(`--${option} is one of ${names.join(', ')}, not ${given}`);
  return name;
}

if (import.meta.main) await main();
