import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as rest } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer, Answered } from './answer.ts';

/** What the browser asks for something as. */
export type Kind = 'document' | 'script' | 'style' | 'font' | 'image' | 'api';

/** In bytes of bodies, as they are sent in either encoding, whichever was sent. */
export interface Sent {
  readonly requests: number;
  readonly gzip: number;
  readonly brotli: number;
}
export type Counts = Readonly<Record<Kind, Sent>>;

export interface ServeOptions {
  /** A built page. */
  readonly directory: string;
  readonly api?: Answer | undefined;
  /** In ms, before each answer of the API. */
  readonly latency?: number | undefined;
  /** A content security policy to send with documents. */
  readonly policy?: string | undefined;
}

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  /** What was asked for since the last call, and before a moment in ms since 1970. */
  take(before?: number): Counts;
  close(): Promise<void>;
}

/** The server of one page, on this machine only: its files and its API from one origin. */
export async function serve(options: ServeOptions): Promise<Served> {
  const files = new Map<string, Promise<Body | undefined>>();
  let log: Asking[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const answering = answer(request).then(
      ({ body, headers, status }) => {
        log.push({ at, kind: kindOf(request), body });
        send(request, response, body, { status, headers });
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
    void answering;
  });

  async function answer(request: IncomingMessage): Promise<{ body: Body; headers: Headers; status: number }> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = { method: request.method ?? 'GET', url, headers: request.headers, body: await text(request) };
    const answered = options.api?.(asked);
    if (answered) {
      if (options.latency) await rest(options.latency);
      return { ...fromApi(answered), status: answered.status ?? 200 };
    }
    const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
    const reading = files.get(path) ?? read(join(options.directory, normalize(path)));
    files.set(path, reading);
    const body = await reading;
    const policy: Headers = options.policy === undefined ? {} : { 'content-security-policy': options.policy };
    if (!body) return { body: squeezed(Buffer.from('not found'), quick), headers: plainText, status: 404 };
    return { body, headers: { 'content-type': typeOf(path), ...(path.endsWith('.html') && policy) }, status: 200 };
  }

  await listening(server);
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    take(before = Infinity) {
      const taken = log.filter(({ at }) => at < before);
      log = [];
      return sumOf(taken);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Headers = Readonly<Record<string, string>>;

interface Body {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

const best = 11;
const quick = 4;

const squeezed = (plain: Buffer, quality: number): Body => ({
  plain,
  gzip: gzipSync(plain, { level: quality === best ? 9 : 6 }),
  brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
});

/** By its checksum: what is squeezed as well as can be takes seconds, and each measure serves it anew. */
const known = new Map<string, Body>();

/** As a shop's build leaves it on its server. */
async function read(path: string): Promise<Body | undefined> {
  const plain = await readFile(path).catch(() => undefined);
  if (!plain) return undefined;
  const checksum = createHash('sha256').update(plain).digest('base64');
  const body = known.get(checksum) ?? squeezed(plain, best);
  known.set(checksum, body);
  return body;
}

function fromApi({ body, headers = {} }: Answered): { body: Body; headers: Headers } {
  if (body === undefined) return { body: squeezed(Buffer.alloc(0), quick), headers };
  const isText = typeof body === 'string';
  const plain = Buffer.from(isText ? body : JSON.stringify(body));
  return { body: squeezed(plain, quick), headers: { ...(isText ? plainText : json), ...headers } };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Body,
  { status, headers }: { status: number; headers: Headers },
): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  const bytes = encoding === 'br' ? body.brotli : encoding === 'gzip' ? body.gzip : body.plain;
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    ...(status !== 204 && { 'content-length': bytes.length }),
    ...(encoding !== undefined && status !== 204 && { 'content-encoding': encoding }),
  });
  response.end(status === 204 || request.method === 'HEAD' ? undefined : bytes);
}

const plainText: Headers = { 'content-type': 'text/plain; charset=utf-8' };
const json: Headers = { 'content-type': 'application/json' };
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream';

const kinds: Readonly<Record<string, Kind>> = {
  document: 'document',
  script: 'script',
  worker: 'script',
  style: 'style',
  font: 'font',
  image: 'image',
};

function kindOf({ headers }: IncomingMessage): Kind {
  const destination = headers['sec-fetch-dest'];
  return kinds[typeof destination === 'string' ? destination : ''] ?? 'api';
}

interface Asking {
  readonly at: number;
  readonly kind: Kind;
  readonly body: Body;
}

function sumOf(askings: readonly Asking[]): Counts {
  const of = (kind: Kind): Sent => {
    const bodies = askings.filter((each) => each.kind === kind).map(({ body }) => body);
    const sum = (encoding: 'gzip' | 'brotli') => bodies.reduce((total, body) => total + body[encoding].length, 0);
    return { requests: bodies.length, gzip: sum('gzip'), brotli: sum('brotli') };
  };
  return {
    document: of('document'),
    script: of('script'),
    style: of('style'),
    font: of('font'),
    image: of('image'),
    api: of('api'),
  };
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => void server.once('error', reject).listen(0, '127.0.0.1', resolve));
