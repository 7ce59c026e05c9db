import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { restBackend } from '../../src/adapters/rest.ts';
import { isAccountError } from '../../src/backend/errors.ts';

const token = 'zq-token-that-stays';
const statuses = [301, 302, 303, 307, 308];

/** Where a redirect may lead: `other` is a server of another origin. */
const targets: Readonly<Record<string, (other: string) => string>> = {
  'another origin': (other) => `${other}/accounts/account`,
  'another origin, without its protocol': (other) => other.replace('http:', ''),
  'another origin, with the name of ours before an @': (other) => other.replace('http://', 'http://shop.example@'),
};

/** Ids by which a request might leave its path. */
const ids = [
  '../../elsewhere',
  '..%2f..%2felsewhere',
  '//elsewhere.example/',
  'https://elsewhere.example/',
  '\\\\elsewhere.example\\',
  'javascript:alert(1)',
  '?token=1',
  '#fragment',
  'a\r\nHost: elsewhere.example',
  'a\u0000b',
  'a;b=c',
  'user:word@elsewhere.example',
];

/** 27 ways of leading a request elsewhere; those of the page's own markup are in `elsewhere.test.ts`. */
describe('A token', () => {
  const asked: IncomingMessage[] = [];
  const overheard: IncomingMessage[] = [];
  let answer: { status: number; location: string } | undefined;
  let [shop, other]: (Server | undefined)[] = [];

  before(async () => {
    shop = createServer((request, response) => {
      asked.push(request);
      if (answer) response.writeHead(answer.status, { location: answer.location }).end();
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    });
    other = createServer((request, response) => {
      overheard.push(request);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    for (const server of [shop, other]) await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  after(() => {
    shop?.close();
    other?.close();
  });

  const originOf = (server: Server | undefined) =>
    `http://127.0.0.1:${String((server?.address() as AddressInfo).port)}`;
  const backendOf = () => {
    const timeouts = { read: 2_000, write: 2_000, pause: 1 };
    return restBackend({ baseUrl: `${originOf(shop)}/accounts`, token: () => token, timeouts });
  };

  for (const status of statuses)
    for (const [where, target] of Object.entries(targets))
      it(`follows no ${String(status)} to ${where}`, async () => {
        answer = { status, location: target(originOf(other)) };
        const error = await backendOf()
          .account?.read?.()
          .catch((thrown: unknown) => thrown);
        assert.ok(isAccountError(error), 'it ended with an error');
        assert.ok(!JSON.stringify([error.message, error.stack, Object.entries(error)]).includes(token));
        assert.ok(asked.length > 0);
        assert.deepEqual(overheard, []);
      });

  for (const id of ids)
    it(`is led out of its path by no id like ${JSON.stringify(id)}`, async () => {
      answer = undefined;
      asked.length = 0;
      const error = await backendOf()
        .buyer?.read?.(id)
        .catch((thrown: unknown) => thrown);
      assert.ok(isAccountError(error), 'it ended with an error');
      for (const { url = '', headers } of asked) {
        assert.match(url, /^\/accounts\/buyers\/[^/?#\\]+$/u);
        assert.equal(headers.host, originOf(shop).replace('http://', ''));
      }
      assert.deepEqual(overheard, []);
    });
});
