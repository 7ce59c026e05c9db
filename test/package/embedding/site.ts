import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { version } from '../../../src/define/version.ts';

/** What stands at an address of a site. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A site that embeds the built kit: pages, the kit's files below any folder `kit` or `prokura`, accounts below `/api`. */
export interface Site {
  readonly origin: string;
  /** Puts something at an address, and gives the whole of it. */
  put(path: string, answer: Answer | string): string;
  close(): Promise<void>;
}

/** The version that the files below a folder `next` say they are of: another release of the same code. */
export const nextVersion = '99.0.0';

/** What a page may load besides: the file of each, from the root of the project. */
const libraries: Readonly<Record<string, string>> = {
  'jquery.js': 'node_modules/jquery/dist/jquery.js',
  'zone.js': 'node_modules/zone.js/bundles/zone.umd.js',
  'prototype.js': 'test/fixtures/legacy/prototype-1.7.3.js',
  'mootools.js': 'test/fixtures/legacy/mootools-core-1.4.5.js',
  'lit-html.js': 'node_modules/lit-html/lit-html.js',
};

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Accounts are asked for below `/api/<logon ID>`, as that person: the site signs them in and forwards to the backend.
 * Names that pages have in place of a logon ID are given with whom they stand for.
 */
export async function serveSite(backend: string, names: Readonly<Record<string, string>> = {}): Promise<Site> {
  const pages = new Map<string, Answer>();
  const forward = forwarder(backend, names);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const page = pages.get(path);
    const work = page ? send(response, page) : path.startsWith('/api/') ? forward(request, response) : file(path);
    work.then(
      (found) => found && send(response, found),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, answer) {
      pages.set(path, typeof answer === 'string' ? { body: answer } : answer);
      return origin + path;
    },
    close: () => closed(server),
  };
}

function send(response: ServerResponse, { body, headers }: Answer): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  return Promise.resolve();
}

async function file(path: string): Promise<Answer> {
  const [, folder, rest = ''] = /\/(kit|prokura|next|libraries)\/(.+)$/u.exec(path) ?? [];
  const body = await readFile(folder === 'libraries' ? (libraries[rest] ?? '') : `dist/cdn/${rest}`, 'utf8');
  const headers = { 'content-type': types[extname(rest)] ?? 'text/plain', 'access-control-allow-origin': '*' };
  return { body: folder === 'next' ? body.replaceAll(version, nextVersion) : body, headers };
}

function forwarder(
  backend: string,
  names: Readonly<Record<string, string>>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const tokens = new Map<string, Promise<string>>();
  return async (request, response) => {
    const [, name = '', path = ''] = /^\/api\/([^/]+)(\/.*)$/u.exec(request.url ?? '') ?? [];
    const token = tokens.get(name) ?? signIn(backend, names[name] ?? decodeURIComponent(name));
    tokens.set(name, token);
    const headers = new Headers({ authorization: `Bearer ${await token}` });
    for (const name of ['content-type', 'idempotency-key', 'if-match', 'prokura-session']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const { method = 'GET' } = request;
    const body = method === 'GET' ? null : new Uint8Array(await buffer(request));
    const answer = await fetch(backend + path, { method, headers, body });
    const kept = ['content-type', 'etag', 'retry-after'].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(kept)).end(new Uint8Array(await answer.arrayBuffer()));
  };
}

async function signIn(backend: string, loginId: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${backend}/session`, { method: 'POST', headers, body: JSON.stringify({ loginId }) });
  const { token } = (await answer.json()) as { token: string };
  return token;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
