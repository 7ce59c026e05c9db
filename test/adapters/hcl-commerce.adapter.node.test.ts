import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createControl } from '../../mocks/handlers/control.ts';
import { listen } from '../../mocks/server.ts';
import { people } from '../../mocks/world/world.ts';
import {
  type HclActingRecord,
  type HclCommerceOptions,
  type HclTokens,
  hclCommerceBackend,
} from '../../src/adapters/hcl-commerce.ts';
import { type AccountError, type ErrorKind, isAccountError } from '../../src/backend/errors.ts';
import type { Port } from '../../src/backend/conformance/fixture.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import { hclFacts, hclServer } from './hcl-commerce-fixture.ts';

const page = { size: 10 };
const reason = 'Asked by telephone to help';
const { buyer, buyerAdministrator, child } = hclFacts;

type Server = ReturnType<typeof hclServer>;

/** A backend whose verbs are all there that are used here. */
async function as(role: ActorRole, server: Server = hclServer(), options: Partial<HclCommerceOptions> = {}) {
  const tokens = await server.signIn(role);
  const backend = server.backend({ token: () => tokens, ...options }) as unknown as Port;
  server.sent.length = 0;
  return { server, tokens, backend, sent: server.sent };
}

async function failure(call: Promise<unknown>): Promise<AccountError> {
  const error: unknown = await call.then(
    () => 'an answer',
    (thrown: unknown) => thrown,
  );
  if (isAccountError(error)) return error;
  return assert.fail(String(error));
}

/** What a server answers that says the same to everything. */
const always =
  (body: unknown, status: number): typeof fetch =>
  () =>
    Promise.resolve(Response.json(body, { status }));

const asked = (sent: readonly Request[]): string[] =>
  sent.map(({ method, url }) => {
    const { pathname, searchParams } = new URL(url);
    const action = searchParams.get('action') ?? searchParams.get('mode') ?? searchParams.get('q') ?? '';
    return `${method} ${pathname.split('/store/11/')[1] ?? pathname} ${action}`.trim();
  });

describe('tokens', () => {
  const tokens: HclTokens = { WCToken: 'a,b', WCTrustedToken: 'c,d' };
  const headersAt = async (baseUrl: string, token?: HclCommerceOptions['token']): Promise<Headers> => {
    let headers = new Headers();
    const fetch: typeof globalThis.fetch = (input) => {
      headers = new Request(input).headers;
      return Promise.resolve(Response.json({}));
    };
    await hclServer()
      .backend({ baseUrl, fetch, token })
      .session.read()
      .catch(() => undefined);
    return headers;
  };

  it('go in headers of their own, the trusted one over HTTPS only', async () => {
    const safe = await headersAt('https://shop.example/wcs/resources', () => tokens);
    assert.deepEqual([safe.get('wctoken'), safe.get('wctrustedtoken')], ['a,b', 'c,d']);
    assert.equal(safe.get('authorization'), null);
    const open = await headersAt('http://shop.example/wcs/resources', () => tokens);
    assert.deepEqual([open.get('wctoken'), open.get('wctrustedtoken')], ['a,b', null]);
  });

  it('are left out while nobody is signed in', async () => {
    assert.equal((await headersAt('https://shop.example/wcs/resources', () => undefined)).get('wctoken'), null);
  });
});

describe('a guest', () => {
  it('is nobody: reading the session, and whatever a guest is refused, says so', async () => {
    const backend = hclServer().backend() as unknown as Port;
    assert.equal((await failure(backend.session.read())).kind, 'auth-required');
    const search = backend.buyer.search({ filter: {}, page });
    assert.equal((await failure(search)).kind, 'auth-required');
    assert.equal((await failure(backend.account.read())).kind, 'auth-required');
  });

  it('becomes somebody again by one refresh, however many ask', async () => {
    const server = hclServer();
    const fresh = await server.signIn('buyer');
    let tokens: HclTokens = { WCToken: 'over' };
    let refreshes = 0;
    const backend = server.backend({
      token: () => tokens,
      refresh: () => {
        refreshes += 1;
        tokens = fresh;
      },
    });
    const [one, other] = await Promise.all([backend.session.read(), backend.session.read()]);
    assert.deepEqual([one.actor.id, other.actor.id, refreshes], [buyer.id, buyer.id, 1]);
  });
});

describe('errors', () => {
  const kinds: readonly (readonly [key: string, code: string, status: number, kind: ErrorKind])[] = [
    ['ERR_COOKIE_EXPIRED', 'CWXFR0223E', 400, 'auth-required'],
    ['_ERR_ACTIVITY_TOKEN', 'CWXBB1103E', 400, 'auth-required'],
    ['_ERR_INVALID_COOKIE', 'CMN1039E', 500, 'auth-required'],
    ['_ERR_USER_AUTHORITY', 'CMN1501E', 400, 'forbidden'],
    ['_ERR_USER_AUTHORITY', 'CMN1501E', 500, 'forbidden'],
    ['_ERR_LOGONID_ALREDY_EXIST', '2030', 400, 'conflict-state'],
    ['_ERR_RDN_ALREADY_EXIST', '', 400, 'conflict-state'],
    ['_ERR_REG_DUPE_ID', 'CMN0114S', 400, 'conflict-state'],
    ['_ERR_CMD_INVALID_PARAM', '5060', 400, 'validation'],
    ['never heard of', '1', 400, 'validation'],
    ['never heard of', '1', 404, 'not-found'],
    ['never heard of', '1', 500, 'server'],
  ];

  for (const [errorKey, errorCode, status, kind] of kinds) {
    it(`${errorKey} with ${String(status)} is ${kind}`, async () => {
      const errors = [{ errorKey, errorCode, errorMessage: 'Ada', errorParameters: ['zipCode'] }];
      const { backend } = await as('buyer-admin', hclServer(), { fetch: always({ errors }, status) });
      const error = await failure(backend.organization.update(child.id, { name: 'New' }));
      assert.equal(error.kind, kind);
      assert.doesNotMatch(`${error.message}${JSON.stringify(error)}`, /Ada/u);
      if (kind !== 'server') assert.equal(error.outcome, 'not-applied');
    });
  }

  it('name fields as our forms do, however the parameters are written', async () => {
    for (const errorParameters of [['zipCode', 'lastName'], 'zipCode, lastName']) {
      const errors = [{ errorKey: '_ERR_CMD_MISSING_PARAM', errorCode: '', errorParameters }];
      const { backend } = await as('buyer-admin', hclServer(), { fetch: always({ errors }, 400) });
      const { fieldErrors } = await failure(backend.buyer.update(buyer.id, { firstName: 'A', lastName: '' }));
      assert.deepEqual(fieldErrors, [
        { path: ['address', 'zip'], code: 'required' },
        { path: ['lastName'], code: 'required' },
      ]);
    }
  });

  it('name what the server wants of somebody new and we do not send', async () => {
    const errors = [{ errorKey: '_ERR_CMD_MISSING_PARAM', errorCode: '', errorParameters: ['logonPassword'] }];
    const { backend } = await as('buyer-admin', hclServer(), { fetch: always({ errors }, 400) });
    const draft = { firstName: 'A', lastName: 'B', email: 'a@b.example', organizationId: child.id };
    const { fieldErrors } = await failure(backend.buyer.create(draft));
    assert.deepEqual(fieldErrors, [{ path: ['logonPassword'], code: 'required' }]);
  });

  it('of what is no record at all are malformed, and tell nothing of it', async () => {
    const { backend } = await as('buyer-admin', hclServer(), { fetch: always({ userId: ['Ada'] }, 200) });
    const error = await failure(backend.account.update({ firstName: 'A', lastName: 'B' }));
    assert.deepEqual([error.kind, error.outcome], ['malformed', 'applied']);
    assert.doesNotMatch(`${error.message}${String(error.cause)}`, /Ada/u);
  });
});

describe('ids', () => {
  for (const id of ['@self', '..', '', '1/../2', '1?x=1', 'NaN', '1e3', '９'])
    it(`that are no whole number name nothing and are not sent: ${JSON.stringify(id)}`, async () => {
      const { backend, sent } = await as('csr');
      assert.equal((await failure(backend.customer.read(id))).kind, 'not-found');
      assert.deepEqual(sent, []);
    });
});

describe('somebody new', () => {
  const draft = { firstName: 'Ada', lastName: 'Byron', email: 'ada@shop.example', organizationId: child.id };

  it('is registered without a password', async () => {
    const { backend, sent } = await as('buyer-admin');
    await backend.buyer.create(draft);
    const request = sent.find(({ method }) => method === 'POST') ?? assert.fail();
    const body = (await request.json()) as Record<string, string>;
    assert.deepEqual(
      Object.keys(body).filter((name) => /password|challenge/iu.test(name)),
      [],
    );
    assert.deepEqual([body['logonId'], body['parentMemberId']], [draft.email, child.id]);
  });

  it('is not registered where a role is not for the session to give', async () => {
    const { backend, sent } = await as('company-admin');
    const create = backend.buyer.create({ ...draft, roleIds: ['-24', '-1'] });
    assert.equal((await failure(create)).kind, 'forbidden');
    assert.deepEqual(asked(sent), ['GET organization rolesICanAssignInOrg']);
  });

  it('is there, though their roles could not be given, and the error does not say otherwise', async () => {
    const { backend } = await as('buyer-admin');
    const error = await failure(backend.buyer.create({ ...draft, roleIds: [hclFacts.roles?.unused ?? ''] }));
    assert.deepEqual([error.kind, error.outcome], ['forbidden', 'unknown']);
  });
});

describe('roles of an organization', () => {
  const set = async (roleIds: readonly string[]) => {
    const { backend, sent } = await as('company-admin');
    const { roles } = await backend.organization.setRoles(child.id, roleIds);
    const writes = sent.filter(({ method }) => method === 'POST');
    return { kept: roles?.map(({ id }) => id).sort(), writes: asked(writes) };
  };

  it('are all taken where one is, so those that stay are given again', async () => {
    const { kept, writes } = await set(['-22', '-24']);
    assert.deepEqual(kept, ['-22', '-24']);
    const path = `POST organization/${child.id}`;
    assert.deepEqual(writes, [`${path} unassignRole`, `${path} assignRole`]);
  });

  it('are left alone where none is taken or given', async () => {
    const all = ['10001', '-21', '-22', '-24', hclFacts.roles?.unused ?? ''];
    assert.deepEqual((await set(all)).writes, []);
  });
});

describe('lists', () => {
  it('find a text in any of the fields, each person once', async () => {
    const { backend } = await as('buyer-admin');
    const { items, total } = await backend.buyer.search({ filter: { text: 'ben' }, page: { size: 50 } });
    assert.deepEqual([items.map(({ id }) => id), total], [[buyer.id], undefined]);
    const whole = await backend.buyer.search({ filter: { text: 'Ben Fischer' }, page });
    assert.deepEqual(
      whole.items.map(({ id }) => id),
      [buyer.id],
    );
  });

  it('refuse cursors that lead nowhere, and orders that the server has not', async () => {
    const { backend } = await as('csr');
    const filter = { lastName: 'a' };
    for (const cursor of ['', 'x', '0.3', '9.0', '0.-1', '1e3.0'])
      assert.equal((await failure(backend.customer.search({ filter, page: { size: 2, cursor } }))).kind, 'validation');
    const sort = { field: 'city' } as const;
    assert.equal((await failure(backend.customer.search({ filter, sort, page }))).kind, 'validation');
  });

  it('come to an end though a server never says where, and a page ends before that', async () => {
    const bean = { userId: buyer.id, logonId: 'x', parentMemberId: '-2001' };
    let requests = 0;
    const endless: typeof fetch = () => {
      requests += 1;
      return Promise.resolve(Response.json({ ...bean, userDataBeans: [bean, bean], recordSetTotal: '999999999' }));
    };
    const { backend } = await as('buyer-admin', hclServer(), { fetch: endless });
    const { items, next } = await backend.buyer.search({ filter: { customerId: '5' }, page: { size: 2 } });
    assert.deepEqual([items.length, next], [0, '0.20']);
    assert.ok(requests < 60, String(requests));
  });
});

describe('acting', () => {
  it('names the subject in each request, but for what the actor does in their own right', async () => {
    const { backend, sent } = await as('csr');
    const session = await backend.customer.access(buyerAdministrator.id, { reason, ticket: 'T-1' });
    assert.deepEqual([session.subject?.id, session.ticket, session.idleMinutes], [buyerAdministrator.id, 'T-1', 15]);
    sent.length = 0;
    await backend.buyer.search({ filter: { organizationId: child.id }, page });
    assert.ok(sent.length > 1);
    for (const { url } of sent) assert.equal(new URL(url).searchParams.get('forUserId'), buyerAdministrator.id, url);
    sent.length = 0;
    await backend.customer.resetPassword(buyer.id);
    assert.equal(asked(sent).at(-1), 'POST person/updateMemberPassword resetPasswordOnBehalf');
    await backend.session.end();
    sent.length = 0;
    await backend.account.read();
    assert.ok(sent.every(({ url }) => !url.includes('forUserId')));
  });

  it('does not begin where the server goes on as the caller', async () => {
    const { backend, tokens } = await as('csr');
    const deaf = hclServer();
    const own = await deaf.signIn('csr');
    const ignoring: typeof fetch = (input, init) => {
      const { url, method, body } = new Request(input, init);
      const address = url.replace(/forUserId=\d+/u, '');
      return deaf.fetch(address, { method, body, headers: { WCToken: own.WCToken }, duplex: 'half' } as RequestInit);
    };
    const { backend: ignored } = await as('csr', deaf, { fetch: ignoring, token: () => tokens });
    assert.equal((await failure(ignored.customer.access(buyer.id, { reason }))).kind, 'forbidden');
    assert.equal((await ignored.session.read()).subject, undefined);
    assert.equal((await backend.session.read()).subject, undefined);
  });

  it('by a switch is ended again where the server took somebody else', async () => {
    const server = hclServer();
    const calls: string[] = [];
    const { backend, tokens } = await as('csr', server, {
      acting: {
        start: (userId) => {
          calls.push(`start ${userId}`);
          return server.command(`RunAsUserSetInSession?runAsUserId=${buyer.id}`, tokens);
        },
        end: () => {
          calls.push('end');
          return server.command('RestoreOriginalUserSetInSession', tokens);
        },
      },
    });
    const access = backend.customer.access(buyerAdministrator.id, { reason });
    assert.equal((await failure(access)).kind, 'acting-ended');
    assert.deepEqual(calls, [`start ${buyerAdministrator.id}`, 'end']);
  });

  it('by a switch is seen by a page that did not begin it, and ends where the server ends it', async () => {
    const server = hclServer();
    const { tokens, backend } = await as('csr', server);
    const acting = {
      start: (id: string) => server.command(`RunAsUserSetInSession?runAsUserId=${id}`, tokens),
      end: () => server.command('RestoreOriginalUserSetInSession', tokens),
    };
    const [one, other] = [0, 1].map(() => server.backend({ token: () => tokens, acting }) as unknown as Port);
    assert.ok(one && other && backend);
    const session = await one.customer.access(buyerAdministrator.id, { reason });
    const seen = await other.session.read();
    assert.deepEqual([seen.id, seen.subject?.id, seen.actor.roles], [session.id, buyerAdministrator.id, ['csr']]);
    await other.session.end();
    assert.equal((await failure(one.session.read())).kind, 'acting-ended');
    assert.equal((await one.session.read()).subject, undefined);
  });

  it('is kept a record of first, and does not begin where that fails', async () => {
    const records: HclActingRecord[] = [];
    const kept = await as('csr', hclServer(), { onActing: (record) => records.push(record) });
    await kept.backend.customer.access(buyer.id, { reason });
    assert.deepEqual([records.length, records[0]?.subjectId, records[0]?.reason], [1, buyer.id, reason]);
    const lost = await as('csr', hclServer(), { onActing: () => Promise.reject(new Error('no room')) });
    await failure(lost.backend.customer.access(buyer.id, { reason }));
    assert.equal((await lost.backend.session.read()).subject, undefined);
  });

  it('ends after an hour, and the next call is told so once', async (test) => {
    const { backend } = await as('csr');
    await backend.customer.access(buyer.id, { reason });
    test.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60 * 60_000 });
    assert.equal((await failure(backend.account.read())).kind, 'acting-ended');
    assert.equal((await backend.session.read()).subject, undefined);
  });

  it('is not offered where the options say so', () => {
    const { session, customer } = hclServer().backend({ acting: 'none' });
    assert.deepEqual([session.end, customer?.access], [undefined, undefined]);
  });
});

it('speaks to the server that is started from the command line', async () => {
  const listening = await listen({ wire: 'hcl-commerce' });
  try {
    const baseUrl = `${listening.url}/wcs/resources`;
    const body = JSON.stringify({ logonId: people.carla.loginId });
    const response = await fetch(`${baseUrl}/store/11/loginidentity`, { method: 'POST', body });
    const tokens = (await response.json()) as HclTokens;
    const backend = hclCommerceBackend({ baseUrl, storeId: '11', token: () => tokens }) as unknown as Port;
    assert.deepEqual((await backend.session.read()).actor.roles, ['csr']);
    const { items } = await backend.customer.search({ filter: { lastName: buyer.lastName }, page });
    assert.deepEqual(
      items.map(({ id }) => id),
      [buyer.id],
    );
  } finally {
    await listening.close();
  }
});

describe('a mock with faults', () => {
  it('fails as its wire does', async () => {
    const control = createControl();
    const { backend } = await as('buyer-admin', hclServer(control), { timeouts: { read: 300, write: 300, pause: 1 } });
    for (const [kind, seen] of [
      ['forbidden', 'forbidden'],
      ['broken-json', 'malformed'],
      ['sign-in-page', 'auth-required'],
      ['server', 'server'],
    ] as const) {
      control.inject({ kind, operation: 'approval_status', times: 3 });
      const list = backend.approval.list({ filter: {}, page });
      assert.equal((await failure(list)).kind, seen, kind);
      control.clear();
    }
  });
});
