import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { type RestOptions, restBackend } from '../../src/adapters/rest.ts';
import { type RestOperation, routes } from '../../src/adapters/rest.contract.ts';
import { AccountError, type ErrorKind } from '../../src/backend/errors.ts';
import { offersOf } from '../../src/backend/guard.ts';
import { capabilities, isCapability, isWrite } from '../../src/capabilities/verbs.ts';
import type { Company, Session } from '../../src/domain/model.ts';

const company: Company = {
  kind: 'company',
  id: '9007199254740993',
  name: 'Nordwind',
  path: [],
  childCount: 0,
  active: true,
  status: 'approved',
};
const actor = {
  id: 'carla',
  loginId: 'carla',
  firstName: 'Carla',
  lastName: 'Ríos',
  roles: ['csr' as const],
  organizations: [],
};
const session: Session = { id: 's1', actor };

/** What the adapter sent, and what it gets for that. */
let sent: Request[] = [];
let reply: (request: Request) => Response;
const json = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init);

function rest(options: Partial<RestOptions> = {}) {
  const fetch = (request: RequestInfo | URL): Promise<Response> => {
    assert.ok(request instanceof Request);
    sent.push(request);
    return Promise.resolve(reply(request));
  };
  return restBackend({ baseUrl: 'https://shop.example/accounts', fetch, ...options });
}

const last = (): Request => sent.at(-1) ?? assert.fail('nothing was sent');
const header = (name: string): string | null => last().headers.get(name);

async function failure(call: Promise<unknown> | undefined): Promise<AccountError> {
  assert.ok(call);
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AccountError, String(error));
  return error;
}

describe('restBackend', () => {
  beforeEach(() => {
    sent = [];
    reply = () => json(company);
  });

  describe('requests', () => {
    it('sends at once, unless it has to wait for a token', async () => {
      reply = () => json(session);
      const cases: readonly [RestOptions['token'], number][] = [
        [undefined, 1],
        [() => 'a token', 1],
        [() => Promise.resolve('a token'), 0],
      ];
      for (const [token, atOnce] of cases) {
        sent = [];
        const reading = rest({ token }).session.read();
        assert.equal(sent.length, atOnce, 'before the page can draw anything');
        await reading;
        assert.equal(sent.length, 1);
      }
    });

    it('go to the path of the route below the base, with the id as one segment of it', async () => {
      await rest().company?.read?.('a/b ?#é%2f');
      assert.equal(last().url, 'https://shop.example/accounts/companies/a%2Fb%20%3F%23%C3%A9%252f');
    });

    for (const id of ['', '.', '..', '\ud800']) {
      it(`are not made for an id that no path could carry: ${JSON.stringify(id)}`, async () => {
        assert.equal((await failure(rest().organization?.delete?.(id))).kind, 'not-found');
        assert.deepEqual(sent, []);
      });
    }

    it('ask for lists by POST, so that what is searched stands in no URL', async () => {
      reply = () => json({ items: [] });
      const query = { filter: { email: 'ada@shop.example' }, page: { size: 25 } };
      await rest().customer?.search?.(query);
      assert.deepEqual([last().method, last().url], ['POST', 'https://shop.example/accounts/customers/search']);
      assert.deepEqual(await last().json(), query);
      assert.deepEqual([header('idempotency-key'), header('if-match')], [null, null]);
    });

    it('carry the key of the intent as a structured-field string', async () => {
      await rest().company?.create?.({ name: 'Nordwind' }, { key: 'k1' });
      assert.equal(header('idempotency-key'), '"k1"');
    });

    it('carry a key of their own where the caller has none, another one each time', async () => {
      await rest().company?.create?.({ name: 'Nordwind' });
      const first = header('idempotency-key');
      await rest().company?.create?.({ name: 'Nordwind' });
      assert.match(first ?? '', /^"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"$/u);
      assert.notEqual(header('idempotency-key'), first);
    });

    it('carry the version that the caller saw, or say that any will do', async () => {
      await rest().company?.activate?.('c', { version: '7' });
      assert.equal(header('if-match'), '"7"');
      await rest().company?.activate?.('c');
      assert.equal(header('if-match'), '*');
    });

    it('name in a PATCH what is to be emptied, and leave out what is to stay', async () => {
      await rest().organization?.update?.('c', { name: 'Nordwind', phone: undefined });
      assert.equal(last().method, 'PATCH');
      assert.deepEqual(await last().json(), { name: 'Nordwind', phone: null });
    });
  });

  describe('answers', () => {
    it('are records with ids as text, members that nobody knows left out', async () => {
      reply = () => json({ ...company, secret: 1 });
      assert.deepEqual(await rest().company?.read?.('c'), company);
    });

    it('have their ETag as version, which wins over the one in the body', async () => {
      reply = () => json({ ...company, version: '7' }, { headers: { etag: '"8"' } });
      assert.equal((await rest().company?.read?.('c'))?.version, '8');
    });

    it('keep their own version beside a weak ETag, which no write could use', async () => {
      reply = () => json({ ...company, version: '7' }, { headers: { etag: 'W/"8"' } });
      assert.equal((await rest().company?.read?.('c'))?.version, '7');
    });

    it('are nothing where the port promises nothing', async () => {
      reply = () => new Response(null, { status: 204 });
      assert.equal(await rest().organization?.delete?.('c'), undefined);
    });

    it('with a number for an id are malformed: it may have lost digits on the way', async () => {
      reply = () => json({ ...company, id: Number(company.id) });
      assert.equal((await failure(rest().company?.read?.('c'))).kind, 'malformed');
    });

    it('that do not fit are malformed; a write was carried out; what stood there is not told', async () => {
      reply = () => json({ ...company, name: ['Ada Lovelace'] });
      const error = await failure(rest().company?.update?.('c', { name: 'Ada' }));
      assert.deepEqual([error.kind, error.outcome, error.status], ['malformed', 'applied', 200]);
      assert.match(String(error.cause), /name/u);
      assert.doesNotMatch(`${String(error.cause)}${error.message}${JSON.stringify(error)}`, /Ada/u);
    });

    it('without a body where one is due are malformed', async () => {
      reply = () => new Response(null, { status: 204 });
      assert.equal((await failure(rest().session.read())).kind, 'malformed');
    });

    it('that smuggle in a prototype are malformed', async () => {
      reply = () => new Response('{"__proto__": {"admin": true}}', { headers: { 'content-type': 'application/json' } });
      assert.equal((await failure(rest().company?.read?.('c'))).kind, 'malformed');
    });
  });

  describe('problems', () => {
    const problem = (status: number, body: object): void => {
      reply = () => json(body, { status, headers: { 'content-type': 'application/problem+json' } });
    };

    it('tell the kind by their type, whatever the status would say', async () => {
      for (const [status, kind] of [
        [403, 'acting-ended'],
        [409, 'in-flight'],
        [422, 'key-reused'],
      ] as const satisfies readonly [number, ErrorKind][]) {
        problem(status, { type: `urn:problem-type:prokura:${kind}` });
        assert.equal((await failure(rest({ timeouts: { pause: 1 } }).company?.activate?.('c'))).kind, kind);
      }
    });

    it('of a type that nobody knows are what their status says', async () => {
      problem(403, { type: 'urn:problem-type:prokura:aborted', instance: 'urn:uuid:1' });
      const error = await failure(rest().company?.read?.('c'));
      assert.deepEqual([error.kind, error.correlationId], ['forbidden', 'urn:uuid:1']);
      assert.equal(error.problemType, 'urn:problem-type:prokura:aborted');
    });

    it('name fields by JSON Pointer and code', async () => {
      const errors = [
        { pointer: '/address/city', code: 'too-long', limit: 100 },
        { pointer: '/a~1b~0c', code: 'never-heard-of' },
      ];
      problem(422, { type: 'urn:problem-type:prokura:validation', errors });
      const { kind, fieldErrors } = await failure(rest().company?.create?.({ name: '' }));
      assert.equal(kind, 'validation');
      assert.deepEqual(fieldErrors, [
        { path: ['address', 'city'], code: 'too-long', limit: 100 },
        { path: ['a/b~c'], code: 'invalid' },
      ]);
    });

    it('explain a refusal as our own refusals do', async () => {
      const refusal = { because: 'state', code: 'last-administrator', ask: ['site-admin'] };
      problem(403, { type: 'urn:problem-type:prokura:forbidden', refusal });
      const error = await failure(rest().buyer?.disable?.('b'));
      assert.deepEqual(error.refusal, { allowed: false, capability: 'buyer.disable', ...refusal });
    });

    it('say nothing in words of their own', async () => {
      problem(409, { title: 'Ada exists', detail: 'ada@shop.example is taken' });
      const error = await failure(
        rest().buyer?.create?.({ firstName: 'A', lastName: 'B', email: 'a@b.c', organizationId: 'o' }),
      );
      assert.equal(error.kind, 'conflict-state');
      assert.doesNotMatch(`${error.message}${JSON.stringify(error)}${String(error.cause)}`, /ada/iu);
    });
  });

  describe('what it offers', () => {
    it('is everything the port has but orders, and both session calls', () => {
      assert.deepEqual([...offersOf(rest())].sort(), capabilities.filter((name) => name !== 'order.approve').sort());
      assert.equal(typeof rest().session.end, 'function');
    });

    it('is less where the server lacks something', () => {
      const backend = rest({ without: ['buyer.delete', 'session.end'] });
      assert.equal(offersOf(backend).has('buyer.delete'), false);
      assert.equal(offersOf(backend).has('buyer.read'), true);
      assert.equal(backend.session.end, undefined);
    });

    it('checks versions, unless the server says otherwise', () => {
      assert.equal(rest().features?.versions, true);
      assert.equal(rest({ features: { versions: false } }).features?.versions, false);
    });
  });

  describe('the contract', () => {
    const all = Object.entries(routes) as [RestOperation, (typeof routes)[RestOperation]][];

    it('has no two operations at the same place', () => {
      const places = all.map(([, { method, path }]) => `${method} ${path}`);
      assert.equal(new Set(places).size, places.length);
    });

    it('reads what only reads, and asks for a version where a record may have changed', () => {
      for (const [operation, route] of all) {
        const reads = isCapability(operation) ? !isWrite(operation) : operation === 'session.read';
        assert.equal('read' in route, reads, operation);
        if (['PUT', 'PATCH'].includes(route.method) && operation !== 'account.changePassword') {
          assert.ok('versioned' in route, operation);
        }
      }
    });
  });

  it('sends no token to anybody else, and nothing of the call in an error', async () => {
    reply = () => json(session);
    const error = await failure(
      rest({
        token: () => 'secret-token',
        fetch: () => Promise.reject(new TypeError('secret-token')),
        timeouts: { pause: 1 },
      }).session.read(),
    );
    assert.doesNotMatch(`${error.message}${JSON.stringify(error)}${String(error.cause)}`, /secret/u);
    await rest({ token: () => 'secret-token' }).session.read();
    assert.deepEqual(
      [header('authorization'), last().redirect, last().credentials],
      ['Bearer secret-token', 'error', 'omit'],
    );
  });
});
