import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { restBackend } from '../../src/adapters/rest.ts';
import { AccountError, type ErrorKind, type Outcome } from '../../src/backend/errors.ts';
import type { AuditEntry } from '../../src/adapters/memory.ts';
import type { FaultKind } from '../../mocks/handlers/control.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { people } from '../../mocks/world/people.ts';
import { post, signInAt } from './rest-fixture.ts';

/** The mock server as anybody meets it who speaks HTTP, with our adapter and without. */
describe('the mock server', () => {
  let server: Listening;
  const tokens = { sam: '', carla: '' };

  before(async () => {
    server = await listen();
  });
  beforeEach(async () => {
    await post(`${server.url}/_mock/reset`);
    await fetch(`${server.url}/_mock/faults`, { method: 'DELETE' });
    tokens.sam = await signInAt(server.url, people.sam.loginId);
    tokens.carla = await signInAt(server.url, people.carla.loginId);
  });
  after(() => server.close());

  interface Raw {
    readonly as?: string | undefined;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  }
  const ask = (method: string, path: string, { as = tokens.sam, headers = {}, body }: Raw = {}) =>
    fetch(server.url + path, {
      method,
      headers: { ...(as && { authorization: `Bearer ${as}` }), ...headers },
      ...(body !== undefined && { body }),
    });

  async function problemOf(response: Response, status: number, kind: ErrorKind): Promise<Record<string, unknown>> {
    const problem = (await response.json()) as Record<string, unknown>;
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.deepEqual(
      [response.status, problem['status'], problem['type']],
      [status, status, `urn:problem-type:prokura:${kind}`],
    );
    return problem;
  }

  const key = () => ({ 'idempotency-key': `"${crypto.randomUUID()}"` });
  const organization = '/organizations/nordwind-hamburg';
  const draft = JSON.stringify({ parentId: 'nordwind', name: 'Kiel' });

  describe('answers problem details', () => {
    it('401 without a token, and with one that it does not know', async () => {
      await problemOf(await ask('GET', organization, { as: '' }), 401, 'auth-required');
      await problemOf(await ask('GET', organization, { as: 'forged' }), 401, 'auth-required');
      await problemOf(await post(`${server.url}/session`, { loginId: 'nobody' }), 401, 'auth-required');
    });

    it('403 to a write that the policy refuses, however it is made, and changes nothing', async () => {
      const refused = await ask('DELETE', organization, { as: tokens.carla, headers: { ...key(), 'if-match': '*' } });
      const { refusal } = await problemOf(refused, 403, 'forbidden');
      assert.deepEqual(refusal, { because: 'role', code: 'not-granted', ask: ['site-admin', 'seller-admin'] });
      await problemOf(await ask('DELETE', organization, { as: tokens.carla }), 403, 'forbidden');
      assert.equal((await ask('GET', organization)).status, 200);
    });

    it('404 for a record and for a path that is not there', async () => {
      await problemOf(await ask('GET', '/organizations/none'), 404, 'not-found');
      await problemOf(await ask('GET', '/organisations'), 404, 'not-found');
      await problemOf(await ask('GET', '/organizations/%E0%A4%A'), 404, 'not-found');
    });

    it('405 for a method that a path does not know, with those that it does', async () => {
      const response = await ask('PUT', organization, { body: '{}', headers: key() });
      assert.equal(response.headers.get('allow'), 'DELETE, GET, PATCH');
      await problemOf(response, 405, 'unsupported');
    });

    it('400 without an idempotency key, and to what is no JSON', async () => {
      await problemOf(await ask('POST', '/organizations', { body: draft }), 400, 'validation');
      await problemOf(await ask('POST', '/organizations', { body: '{', headers: key() }), 400, 'validation');
    });

    it('422 with what is wrong, by JSON Pointer', async () => {
      const body = JSON.stringify({ parentId: 'nordwind', name: ' ', address: { street: 'x' } });
      const problem = await problemOf(await ask('POST', '/organizations', { body, headers: key() }), 422, 'validation');
      assert.deepEqual(problem['errors'], [
        { pointer: '/name', code: 'required' },
        { pointer: '/address/city', code: 'required' },
        { pointer: '/address/country', code: 'required' },
        { pointer: '/address/zip', code: 'required' },
      ]);
    });

    it('428 without a version, 412 with an old or a weak one', async () => {
      const patch = (match: Record<string, string>) =>
        ask('PATCH', organization, { body: '{"name":"Hamburg"}', headers: { ...key(), ...match } });
      await problemOf(await patch({}), 428, 'precondition-missing');
      const etag = (await ask('GET', organization)).headers.get('etag') ?? '';
      const changed = await patch({ 'if-match': etag });
      assert.equal(changed.status, 200);
      assert.notEqual(changed.headers.get('etag'), etag);
      await problemOf(await patch({ 'if-match': etag }), 412, 'conflict-version');
      await problemOf(await patch({ 'if-match': `W/${String(changed.headers.get('etag'))}` }), 412, 'conflict-version');
      assert.equal((await patch({ 'if-match': changed.headers.get('etag') ?? '' })).status, 200);
    });

    it('409 to a duplicate', async () => {
      const create = () => ask('POST', '/organizations', { body: draft, headers: key() });
      assert.equal((await create()).status, 201);
      await problemOf(await create(), 409, 'conflict-state');
    });

    it('422 to a key that was used for something else; the same again gets the same answer', async () => {
      const headers = key();
      const create = (body: string) => ask('POST', '/organizations', { body, headers });
      const first: unknown = await (await create(draft)).json();
      assert.deepEqual(await (await create(draft)).json(), first);
      await problemOf(await create(draft.replace('Kiel', 'Husum')), 422, 'key-reused');
    });
  });

  describe('signs in', () => {
    it('by a cookie that scripts cannot read and other sites cannot send', async () => {
      const response = await post(`${server.url}/session`, { loginId: people.carla.loginId, cookie: true });
      assert.equal(await response.text(), '');
      const cookie = response.headers.get('set-cookie') ?? '';
      assert.match(cookie, /; HttpOnly; SameSite=Lax$/u);
      const headers = { cookie: cookie.split(';')[0] ?? '' };
      assert.equal((await ask('GET', '/session', { as: '', headers })).status, 200);
      const out = await ask('DELETE', '/session', { as: '', headers });
      assert.match(out.headers.get('set-cookie') ?? '', /^prokura-session=;.*Max-Age=0$/u);
      await problemOf(await ask('GET', '/session', { as: '', headers }), 401, 'auth-required');
    });

    it('nobody by the cookie of somebody else', async () => {
      await post(`${server.url}/session`, { loginId: people.carla.loginId, cookie: true });
      await problemOf(await ask('GET', '/session', { as: '' }), 401, 'auth-required');
    });
  });

  describe('pages', () => {
    const from = (origin: string) => ({ headers: { origin } });

    it('on this machine may ask with credentials and read what they need', async () => {
      for (const origin of [
        'http://localhost:5173',
        'http://127.0.0.1:1',
        'https://shop.localhost',
        'http://[::1]:80',
      ]) {
        const { headers } = await ask('GET', '/session', from(origin));
        assert.equal(headers.get('access-control-allow-origin'), origin);
        assert.equal(headers.get('access-control-allow-credentials'), 'true');
        assert.equal(headers.get('access-control-expose-headers'), 'ETag, Retry-After, Date');
        assert.equal(headers.get('vary'), 'Origin');
      }
    });

    it('are answered before they send', async () => {
      const asks = { origin: 'http://localhost:5173', 'access-control-request-headers': 'authorization,if-match' };
      const { status, headers } = await ask('OPTIONS', organization, { as: '', headers: asks });
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-headers'), 'authorization,if-match');
    });

    it('elsewhere are refused, and nothing is done for them', async () => {
      for (const origin of ['https://shop.example', 'http://localhost.evil.example', 'null']) {
        const response = await ask('GET', '/session', from(origin));
        assert.deepEqual([response.status, response.headers.get('access-control-allow-origin')], [403, null]);
      }
    });

    it('elsewhere may ask where that is allowed', async () => {
      const open = await listen({ allowOrigins: ['https://shop.example'] });
      const response = await fetch(`${open.url}/session`, { headers: { origin: 'https://shop.example' } });
      await open.close();
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://shop.example');
    });
  });

  it('logs every write with who did it, for whom and in which session', async () => {
    const as = (token: string) => restBackend({ baseUrl: server.url, token: () => token });
    const backend = as(tokens.carla);
    const session = await backend.customer?.access?.(people.bruno.id, { reason: 'Helping by telephone' });
    await backend.buyer?.disable?.('ben-nordwind-hamburg');
    const log = (await (await ask('GET', '/_mock/log')).json()) as AuditEntry[];
    const { operation, actorId, subjectId, sessionId, recordId } = log.at(-1) ?? assert.fail('an empty log');
    assert.deepEqual(
      [operation, actorId, subjectId, sessionId, recordId],
      ['buyer.disable', 'carla', 'bruno', session?.id, 'ben-nordwind-hamburg'],
    );
  });

  it('is as slow as it is told', async () => {
    const slow = (milliseconds: number) =>
      fetch(`${server.url}/_mock/latency`, { method: 'PUT', body: JSON.stringify({ milliseconds }) });
    await slow(150);
    const begun = performance.now();
    await ask('GET', '/session');
    assert.ok(performance.now() - begun >= 149);
    await slow(0);
    assert.equal((await slow(-1)).status, 400);
  });

  describe('fails on demand', () => {
    const expected: Readonly<Record<FaultKind, readonly [read: ErrorKind, write: ErrorKind, outcome: Outcome]>> = {
      validation: ['validation', 'validation', 'not-applied'],
      'auth-expired': ['auth-required', 'auth-required', 'not-applied'],
      'auth-required': ['auth-required', 'auth-required', 'not-applied'],
      'acting-ended': ['acting-ended', 'acting-ended', 'not-applied'],
      forbidden: ['forbidden', 'forbidden', 'not-applied'],
      'not-found': ['not-found', 'not-found', 'not-applied'],
      'conflict-state': ['conflict-state', 'conflict-state', 'not-applied'],
      'in-flight': ['in-flight', 'in-flight', 'unknown'],
      'conflict-version': ['conflict-version', 'conflict-version', 'not-applied'],
      'key-reused': ['key-reused', 'key-reused', 'not-applied'],
      'precondition-missing': ['precondition-missing', 'precondition-missing', 'not-applied'],
      'rate-limited': ['rate-limited', 'rate-limited', 'not-applied'],
      server: ['server', 'server', 'unknown'],
      unsupported: ['unsupported', 'unsupported', 'not-applied'],
      unavailable: ['unavailable', 'unavailable', 'not-applied'],
      network: ['network', 'network', 'unknown'],
      'lost-answer': ['network', 'network', 'unknown'],
      silence: ['timeout', 'timeout', 'unknown'],
      stall: ['timeout', 'timeout', 'applied'],
      cut: ['network', 'network', 'applied'],
      'bad-gateway': ['unavailable', 'unavailable', 'unknown'],
      'sign-in-page': ['auth-required', 'auth-required', 'not-applied'],
      redirect: ['network', 'network', 'unknown'],
      'broken-json': ['malformed', 'malformed', 'applied'],
      'wrong-schema': ['malformed', 'malformed', 'applied'],
      empty: ['malformed', 'malformed', 'applied'],
      huge: ['malformed', 'malformed', 'applied'],
    };

    for (const [kind, [ofRead, ofWrite, outcome]] of Object.entries(expected)) {
      it(`${kind}: a read is ${ofRead}, a write ${ofWrite} and ${outcome}`, async () => {
        await post(`${server.url}/_mock/faults`, { kind, times: 100 });
        const token = () => tokens.sam;
        const patience = kind === 'huge' ? 10_000 : 900;
        const { organization } = restBackend({
          baseUrl: server.url,
          token,
          timeouts: { read: patience, write: patience, pause: 1 },
        });
        const failure = async (call: Promise<unknown> | undefined): Promise<AccountError> => {
          const error: unknown = await call?.catch((thrown: unknown) => thrown);
          assert.ok(error instanceof AccountError, String(error));
          return error;
        };
        assert.equal((await failure(organization?.read?.('nordwind'))).kind, ofRead);
        const error = await failure(organization?.create?.({ parentId: 'nordwind', name: 'Kiel' }));
        assert.deepEqual([error.kind, error.outcome], [ofWrite, outcome]);
      });
    }

    it('only the operation that is meant, and only as often as is meant', async () => {
      await post(`${server.url}/_mock/faults`, { kind: 'forbidden', operation: 'organization.read' });
      assert.equal((await ask('GET', '/session')).status, 200);
      assert.equal((await ask('GET', organization)).status, 403);
      assert.equal((await ask('GET', organization)).status, 200);
    });

    it('in no way that it does not know', async () => {
      assert.equal((await post(`${server.url}/_mock/faults`, { kind: 'earthquake' })).status, 400);
    });

    it('and still creates once what was lost twice on its way back', async () => {
      await post(`${server.url}/_mock/faults`, { kind: 'lost-answer', operation: 'organization.create', times: 2 });
      const { organization } = restBackend({ baseUrl: server.url, token: () => tokens.sam, timeouts: { pause: 1 } });
      await organization?.create?.({ parentId: 'nordwind', name: 'Kiel' });
      const page = await organization?.list?.({ filter: { text: 'Kiel' }, page: { size: 10 } });
      assert.equal(page?.items.length, 1);
    });
  });
});

describe('the mock server with the large world', () => {
  it('moves less than 100 KB for a page of organizations and for one of buyers', async () => {
    const server = await listen({ world: 'large' });
    const token = await signInAt(server.url, people.sam.loginId);
    for (const what of ['organizations', 'buyers', 'customers']) {
      const filter = what === 'customers' ? { text: 'an' } : {};
      const response = await fetch(`${server.url}/${what}/search`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ filter, page: { size: 50 } }),
      });
      const body = await response.arrayBuffer();
      assert.equal(response.status, 200, what);
      assert.ok(body.byteLength < 100_000, `${what}: ${String(body.byteLength)} bytes`);
    }
    await server.close();
  });
});
