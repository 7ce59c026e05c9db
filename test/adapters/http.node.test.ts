import assert from 'node:assert/strict';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { type HttpOptions, type HttpRequest, createHttp } from '../../src/adapters/http.ts';
import { startDeadline } from '../../src/adapters/http/deadline.ts';
import { Restraint } from '../../src/adapters/http/restraint.ts';
import { AccountError, type ErrorKind, type Outcome } from '../../src/backend/errors.ts';

type Script = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A real server, since what is tested here is what real connections do. Answers as the running test says. */
const requests: { url: string; headers: IncomingMessage['headers'] }[] = [];
let script: Script = () => undefined;
const server = createServer((request, response) => {
  requests.push({ url: request.url ?? '', headers: request.headers });
  // One connection for each request: none is left over that the next test could pick up half closed.
  response.setHeader('connection', 'close');
  script(request, response, requests.length);
});
let baseUrl = '';

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const read: HttpRequest = { operation: 'buyer.read', method: 'GET', path: '/x', write: false, repeatable: true };
const keyed: HttpRequest = { ...read, operation: 'buyer.create', method: 'POST', body: {}, write: true };
const unkeyed: HttpRequest = { ...keyed, repeatable: false };
/** Short enough to wait for, and no pause between attempts to speak of. */
const timeouts = { read: 900, write: 900, pause: 2 };

const http = (options: Partial<HttpOptions> = {}) => createHttp({ baseUrl, timeouts, ...options });

async function failure(request: HttpRequest, options?: Partial<HttpOptions>): Promise<AccountError> {
  try {
    await http(options).send(request);
  } catch (error) {
    assert.ok(error instanceof AccountError, `not an AccountError: ${String(error)}`);
    return error;
  }
  assert.fail('did not fail');
}

describe('http', () => {
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/base`;
  });
  afterEach(async () => {
    requests.length = 0;
    server.closeAllConnections();
    // The client has to hear of it, or the next test would begin on a closed connection.
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  after(() => server.close());

  describe('statuses', () => {
    const table: readonly [status: number, kind: ErrorKind, ofWrite: Outcome][] = [
      [304, 'malformed', 'not-applied'],
      [400, 'validation', 'not-applied'],
      [403, 'forbidden', 'not-applied'],
      [404, 'not-found', 'not-applied'],
      [405, 'unsupported', 'not-applied'],
      [408, 'timeout', 'unknown'],
      [409, 'conflict-state', 'not-applied'],
      [410, 'not-found', 'not-applied'],
      [412, 'conflict-version', 'not-applied'],
      [415, 'config', 'not-applied'],
      [422, 'validation', 'not-applied'],
      [428, 'precondition-missing', 'not-applied'],
      [429, 'rate-limited', 'not-applied'],
      [500, 'server', 'unknown'],
      [501, 'unsupported', 'not-applied'],
      [502, 'unavailable', 'unknown'],
      [503, 'unavailable', 'not-applied'],
      [504, 'unavailable', 'unknown'],
      [599, 'server', 'unknown'],
    ];
    for (const [status, kind, outcome] of table) {
      it(`${String(status)} is ${kind}, a write ${outcome}`, async () => {
        script = (_, response) => response.writeHead(status).end();
        const ofWrite = await failure(unkeyed);
        assert.deepEqual([ofWrite.kind, ofWrite.status, ofWrite.outcome], [kind, status, outcome]);
        const ofRead = await failure(read);
        assert.deepEqual([ofRead.kind, ofRead.outcome], [kind, 'not-applied']);
      });
    }

    it('leaves the last word on the kind to the wire', async () => {
      script = (_, response) => json(response, 409, { code: 'busy' });
      const wire = createHttp({ baseUrl, timeouts }, (body) => {
        assert.deepEqual(body, { code: 'busy' });
        return { kind: 'in-flight', correlationId: 'c1' };
      });
      await assert.rejects(wire.send(unkeyed), { kind: 'in-flight', correlationId: 'c1', status: 409 });
    });

    it('reads Retry-After as seconds', async () => {
      script = (_, response) => response.writeHead(429, { 'retry-after': '120' }).end();
      assert.equal((await failure(read)).retryAfterMs, 120_000);
    });

    it("holds a Retry-After date against the answer's own clock", async () => {
      const dayAhead = Date.now() + 86_400_000;
      const headers = {
        date: new Date(dayAhead).toUTCString(),
        'retry-after': new Date(dayAhead + 90_000).toUTCString(),
      };
      script = (_, response) => response.writeHead(503, headers).end();
      assert.equal((await failure(read)).retryAfterMs, 90_000);
    });
  });

  describe('bodies', () => {
    const answers = (type: string, body: string): Script => {
      return (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
    };
    const json200 = (body: string) => answers('application/json', body);

    it('gives parsed JSON, of any JSON media type, with status and headers', async () => {
      script = (_, response) =>
        response
          .writeHead(201, { 'content-type': 'application/vnd.api+json; charset=utf-8', etag: '"7"' })
          .end('{"a":[1]}');
      const answer = await http().send(read);
      assert.deepEqual([answer.status, answer.body, answer.headers.get('etag')], [201, { a: [1] }, '"7"']);
    });

    it('gives nothing for an empty answer', async () => {
      script = (_, response) => response.writeHead(204).end();
      assert.equal((await http().send(unkeyed)).body, undefined);
    });

    const bad: Record<string, Script> = {
      'broken JSON': json200('{"items": ['),
      'another type': answers('text/plain', '{}'),
      'a prototype': json200('{"a": {"__proto__": {"admin": true}}}'),
      'an escaped prototype': json200('{"\\u005f_proto__": {"admin": true}}'),
      'a bottomless pit': json200('['.repeat(200_000) + ']'.repeat(200_000)),
      'more than 10 MB, announced': json200(`"${'a'.repeat(10_000_001)}"`),
      'more than 10 MB, in pieces': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        for (let piece = 0; piece < 11; piece += 1) response.write(' '.repeat(1_000_000));
        response.end('{}');
      },
    };
    for (const [what, answer] of Object.entries(bad)) {
      it(`refuses ${what}, knowing that the write was carried out`, async () => {
        script = answer;
        // Ten megabytes take their time on a machine that is busy.
        const patient = { timeouts: { pause: 1 } };
        const ofWrite = await failure(keyed, patient);
        assert.deepEqual([ofWrite.kind, ofWrite.outcome], ['malformed', 'applied']);
        assert.deepEqual([(await failure(read, patient)).kind, requests.length], ['malformed', 2]);
        assert.equal(Object.hasOwn(Object.prototype, 'admin'), false);
      });
    }

    it('takes fields that only look dangerous as data', async () => {
      script = json200('{"constructor": {"prototype": 1}}');
      const { body } = await http().send(read);
      assert.ok(typeof body === 'object' && body !== null && Object.hasOwn(body, 'constructor'));
    });

    it('tells nothing of the body', async () => {
      script = json200('{"name": "Ada Lovelace" oops');
      const error = await failure(read);
      assert.doesNotMatch(
        `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)} ${String(error.cause)}`,
        /Ada/u,
      );
    });
  });

  describe('connections', () => {
    const drop: Script = (request) => request.socket.destroy();

    it('a dropped connection is network: a read may be repeated, a write is unknown', async () => {
      script = drop;
      assert.deepEqual(pick(await failure(read)), ['network', 'not-applied']);
      assert.equal(requests.length, 3);
      assert.deepEqual(pick(await failure(unkeyed)), ['network', 'unknown']);
      assert.equal(requests.length, 4);
    });

    it('a connection that was never there is network', async () => {
      assert.deepEqual(pick(await failure(read, { baseUrl: 'http://127.0.0.1:1' })), ['network', 'not-applied']);
    });

    it('headers that do not come are a timeout', async () => {
      script = () => undefined;
      assert.deepEqual(pick(await failure(unkeyed)), ['timeout', 'unknown']);
    });

    it('the deadline holds until the body is there', async () => {
      script = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":');
      const begun = performance.now();
      assert.deepEqual(pick(await failure(unkeyed)), ['timeout', 'applied']);
      assert.ok(performance.now() - begun < 800);
    });

    it('and also where the engine does not end the body with the request', async () => {
      const headers = { 'content-type': 'application/json' };
      const endless = () => new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) });
      const fetch = (): Promise<Response> => Promise.resolve(new Response(endless(), { headers }));
      assert.deepEqual(pick(await failure(unkeyed, { fetch })), ['timeout', 'applied']);
    });

    it('a body cut short is a lost connection after a write that was carried out', async () => {
      script = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"a":');
        setTimeout(() => response.destroy(), 20);
      };
      assert.deepEqual(pick(await failure(unkeyed)), ['network', 'applied']);
    });

    it('an address that is none is config', async () => {
      assert.deepEqual(pick(await failure(unkeyed, { baseUrl: 'http://' })), ['config', 'not-applied']);
    });

    it('what cannot be sent is config', async () => {
      assert.deepEqual(pick(await failure({ ...unkeyed, body: 1n })), ['config', 'not-applied']);
      assert.equal(requests.length, 0);
    });
  });

  describe('giving up', () => {
    it('before anything was sent: aborted, not applied, no request', async () => {
      assert.deepEqual(pick(await failure({ ...unkeyed, signal: AbortSignal.abort() })), ['aborted', 'not-applied']);
      assert.equal(requests.length, 0);
    });

    it('while waiting: aborted, and a write is unknown', async () => {
      const caller = new AbortController();
      script = () => caller.abort('superseded');
      assert.deepEqual(pick(await failure({ ...keyed, signal: caller.signal })), ['aborted', 'unknown']);
      assert.equal(requests.length, 1);
    });

    it('during the pause between two attempts', async () => {
      const caller = new AbortController();
      script = (_, response) => {
        response.writeHead(503).end();
        setTimeout(() => caller.abort(), 50);
      };
      const begun = performance.now();
      const endless = { timeouts: { read: Infinity, pause: 1e12 } };
      assert.equal((await failure({ ...read, signal: caller.signal }, endless)).kind, 'aborted');
      assert.ok(performance.now() - begun < 5_000);
      assert.equal(requests.length, 1);
    });

    it('while a token is awaited that never comes', async () => {
      const token = () => new Promise<string>(() => undefined);
      assert.deepEqual(pick(await failure(unkeyed, { token })), ['timeout', 'not-applied']);
    });
  });

  describe('repeating', () => {
    const failTwice =
      (fail: Script): Script =>
      (request, response, count) => {
        if (count < 3) fail(request, response, count);
        else json(response, 200, { count });
      };

    for (const status of [429, 502, 503, 504]) {
      it(`tries a read three times on ${String(status)}`, async () => {
        script = failTwice((_, response) => response.writeHead(status).end());
        assert.deepEqual((await http().send(read)).body, { count: 3 });
      });
    }

    it('tries a keyed write three times after a lost connection, with the same headers', async () => {
      script = failTwice((request) => request.socket.destroy());
      await http().send({ ...keyed, headers: { 'idempotency-key': '"k"' } });
      assert.deepEqual(
        requests.map(({ headers }) => headers['idempotency-key']),
        ['"k"', '"k"', '"k"'],
      );
    });

    it('never repeats a write without a key', async () => {
      script = (_, response) => response.writeHead(503).end();
      await failure(unkeyed);
      assert.equal(requests.length, 1);
    });

    it('repeats a read once on 500, a write never', async () => {
      script = (_, response) => response.writeHead(500).end();
      await failure(read);
      assert.equal(requests.length, 2);
      await failure(keyed);
      assert.equal(requests.length, 3);
    });

    it('waits as long as Retry-After says', async () => {
      script = (_, response, count) => {
        if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end();
        else json(response, 200, {});
      };
      const begun = performance.now();
      await http({ timeouts: { read: 5_000 } }).send(read);
      assert.ok(performance.now() - begun >= 990);
    });

    it('does not wait past its budget', async () => {
      script = (_, response) => response.writeHead(429, { 'retry-after': '60' }).end();
      const begun = performance.now();
      assert.deepEqual(pick(await failure(read)), ['rate-limited', 'not-applied']);
      assert.ok(performance.now() - begun < 500);
      assert.equal(requests.length, 1);
    });

    it('ends three stalled attempts within the budget', async () => {
      script = () => undefined;
      const begun = performance.now();
      assert.deepEqual(pick(await failure(keyed)), ['timeout', 'unknown']);
      assert.equal(requests.length, 3);
      assert.ok(performance.now() - begun < timeouts.write + 100);
    });

    it('repeats nothing after five failures in a row, until something succeeds', async () => {
      const client = http();
      const ends = async () => {
        const before = requests.length;
        await client.send(read).catch(() => undefined);
        return requests.length - before;
      };
      script = (_, response) => response.writeHead(503).end();
      assert.deepEqual([await ends(), await ends(), await ends()], [3, 2, 1]);
      script = (_, response) => response.writeHead(404).end();
      assert.equal(await ends(), 1);
      script = (_, response) => response.writeHead(503).end();
      assert.equal(await ends(), 3);
    });

    it('repeats ten times a minute in any case, and else a fifth of the requests', () => {
      let now = 0;
      const restraint = new Restraint(() => now);
      const repeats = (): number => {
        let count = 0;
        while (restraint.mayRepeat()) count += 1;
        return count;
      };
      restraint.begin();
      assert.deepEqual([repeats(), repeats()], [10, 0]);
      for (let request = 0; request < 99; request += 1) restraint.begin();
      assert.equal(repeats(), 10);
      now += 60_001;
      assert.equal(repeats(), 10);
    });

    it('a refusal later on does not undo what an earlier attempt may have done', async () => {
      script = (request, response, count) => {
        if (count === 1) request.socket.destroy();
        else response.writeHead(412).end();
      };
      assert.deepEqual(pick(await failure(keyed)), ['conflict-version', 'unknown']);
    });
  });

  describe('signing in', () => {
    /** A server that accepts one token; the client begins with another. */
    function expired(options: { refreshed?: string; refuseAlways?: boolean } = {}) {
      let token = 'old';
      let refreshes = 0;
      script = (request, response) => {
        const fits = request.headers.authorization === 'Bearer new' && !options.refuseAlways;
        setTimeout(() => (fits ? json(response, 200, { ok: true }) : response.writeHead(401).end()), 5);
      };
      const wire = {
        token: () => token,
        refresh: async () => {
          refreshes += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
          token = options.refreshed ?? 'new';
        },
      };
      return { wire, set: (next: string) => (token = next), refreshes: () => refreshes };
    }

    it('sends the token as bearer, fresh for each request', async () => {
      let count = 0;
      script = (_, response) => json(response, 200, {});
      const wire = http({ token: () => Promise.resolve(`t${String((count += 1))}`) });
      await wire.send(read);
      await wire.send(read);
      assert.deepEqual(
        requests.map(({ headers }) => headers.authorization),
        ['Bearer t1', 'Bearer t2'],
      );
    });

    it('sends no token while there is none', async () => {
      script = (_, response) => json(response, 200, {});
      await http({ token: () => '' }).send(read);
      assert.equal(requests[0]?.headers.authorization, undefined);
    });

    it('renews once for 100 calls, in two adapters, that met a 401, and replays each once', async () => {
      const { wire, refreshes } = expired();
      const adapters = [http({ ...wire, timeouts: {} }), http({ ...wire, timeouts: {} })];
      const calls = adapters.flatMap((adapter) => Array.from({ length: 50 }, () => adapter.send(read)));
      const answers = await Promise.all(calls);
      assert.ok(answers.every(({ status }) => status === 200));
      assert.deepEqual([refreshes(), requests.length], [1, 200]);
    });

    it('renews again when the next token expires', async () => {
      const { wire, set, refreshes } = expired();
      const adapter = http(wire);
      await adapter.send(read);
      set('old');
      await adapter.send(read);
      assert.equal(refreshes(), 2);
    });

    it('looks for a newer token first', async () => {
      const { wire, set, refreshes } = expired();
      const answer = http(wire).send(read);
      setTimeout(() => set('new'), 2);
      assert.equal((await answer).status, 200);
      assert.deepEqual([refreshes(), requests.length], [0, 2]);
    });

    it('replays a write without a key too, since 401 means that nothing was done', async () => {
      const { wire } = expired();
      assert.equal((await http(wire).send(unkeyed)).status, 200);
    });

    it('asks for signing in after a second 401', async () => {
      const { wire, refreshes } = expired({ refuseAlways: true });
      assert.deepEqual(pick(await failure(keyed, wire)), ['auth-required', 'not-applied']);
      assert.deepEqual([refreshes(), requests.length], [1, 2]);
    });

    it('asks for signing in where the renewal is refused, and tries it again for the next call', async () => {
      let refreshes = 0;
      script = (_, response) => response.writeHead(401).end();
      const token = () => 'old';
      const refresh = () => {
        refreshes += 1;
        return Promise.reject(new Error('secret'));
      };
      const error = await failure(read, { token, refresh });
      assert.equal(error.kind, 'auth-required');
      assert.equal(error.cause, undefined);
      await failure(read, { token, refresh });
      assert.deepEqual([refreshes, requests.length], [2, 2]);
    });

    it('asks for signing in where there is no way to renew', async () => {
      script = (_, response) => response.writeHead(401).end();
      assert.equal((await failure(read)).kind, 'auth-required');
      assert.equal(requests.length, 1);
    });

    it('renews a cookie as it does a token', async () => {
      let refreshes = 0;
      script = (_, response) => (refreshes ? json(response, 200, {}) : response.writeHead(401).end());
      await http({ refresh: () => (refreshes += 1) }).send(read);
      assert.deepEqual([refreshes, requests.length], [1, 2]);
    });

    it('signs nobody out by a 401 whose body says that something else is the matter', async () => {
      const { wire, refreshes } = expired();
      script = (_, response) => json(response, 401, { code: 'not yours' });
      const http = createHttp({ baseUrl, timeouts, ...wire }, () => ({ kind: 'forbidden' }));
      const error: unknown = await http.send(read).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof AccountError);
      assert.deepEqual([error.kind, error.status, refreshes(), requests.length], ['forbidden', 401, 0, 1]);
    });

    it('sends the token in another header where one is named', async () => {
      script = (_, response) => json(response, 200, {});
      await http({ token: () => 't', tokenHeader: 'x-agent-authorization' }).send(read);
      const headers = requests[0]?.headers;
      assert.deepEqual([headers?.['x-agent-authorization'], headers?.authorization], ['Bearer t', undefined]);
    });

    it('takes a sign-in page in place of data for a 401', async () => {
      script = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      assert.deepEqual(pick(await failure(keyed)), ['auth-required', 'not-applied']);
    });

    it('sends no token after a redirect', async (test) => {
      const elsewhere: IncomingMessage['headers'][] = [];
      const other = createServer((request, response) => {
        elsewhere.push(request.headers);
        json(response, 200, {});
      });
      test.after(() => other.close());
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const location = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/`;
      script = (_, response) => response.writeHead(302, { location }).end();
      const error = await failure(read, { token: () => 'secret-token' });
      assert.deepEqual([error.kind, elsewhere], ['network', []]);
      assert.doesNotMatch(JSON.stringify(error) + (error.stack ?? ''), /secret-token/u);
    });

    it('a token callback that throws tells nothing of why', async () => {
      const error = await failure(read, { token: () => Promise.reject(new Error('secret-token')) });
      assert.equal(error.kind, 'config');
      assert.equal(error.cause, undefined);
    });
  });

  it('keeps to the base address, with or without a slash at its end', async () => {
    script = (_, response) => json(response, 200, {});
    await http().send(read);
    await http({ baseUrl: `${baseUrl}/` }).send(read);
    assert.deepEqual(
      requests.map(({ url }) => url),
      ['/base/x', '/base/x'],
    );
  });

  it('gives no time to what comes too late, and has no timer begun in the past', async (test) => {
    const set = test.mock.method(globalThis, 'setTimeout');
    const late = startDeadline(-1);
    await assert.rejects(late.wait(new Promise(() => undefined)), { name: 'AbortError' });
    assert.equal(late.ended, 'timeout');
    assert.deepEqual(
      set.mock.calls.map(({ arguments: [, milliseconds] }) => milliseconds),
      [0],
    );
  });

  it('leaves no timer behind', async () => {
    script = (_, response) => json(response, 200, {});
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    await createHttp({
      baseUrl,
      fetch: () => Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } })),
    }).send(read);
    assert.equal(timers(), before);
  });
});

const pick = ({ kind, outcome }: AccountError): [ErrorKind, Outcome] => [kind, outcome];
