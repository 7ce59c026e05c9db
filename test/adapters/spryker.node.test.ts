import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type Listening, listen } from '../../mocks/server.ts';
import { people } from '../../mocks/world/world.ts';
import { smallFacts } from '../../mocks/world/facts.ts';
import { type SprykerActing, type SprykerOptions, sprykerBackend, sprykerSignIn } from '../../src/adapters/spryker.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { offersOf } from '../../src/backend/guard.ts';
import { post } from './rest-fixture.ts';
import { sprykerAs } from './spryker-fixture.ts';
import { issued } from './spryker-tokens.ts';

const baseUrl = 'https://glue.shop.example';
const password = smallFacts.password ?? '';
const reason = { reason: 'Asked by telephone to help' };
const page = { size: 10 };

async function failure(call: Promise<unknown> | undefined): Promise<AccountError> {
  const error: unknown = await call?.then(
    () => 'an answer',
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AccountError, String(error));
  return error;
}

/** A shop made of one function, and what was asked of it. */
function shop(reply: (request: Request, path: string) => object | number | Promise<object | number>) {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (request) => {
    assert.ok(request instanceof Request);
    sent.push(request.clone());
    const answer = await reply(request, new URL(request.url).pathname);
    const headers = { 'content-type': 'application/vnd.api+json' };
    if (typeof answer !== 'number') return Response.json(answer, { headers });
    const errors = [{ status: answer, code: answer === 401 ? '001' : null, detail: '' }];
    return answer === 204
      ? new Response(null, { status: 204 })
      : Response.json({ errors }, { status: answer, headers });
  };
  return { sent, fetch };
}

const customer = {
  type: 'customers',
  id: 'DE--1',
  attributes: { firstName: 'Ada', lastName: 'Byron', email: 'a@b.example' },
};
const company = (id: string) => ({
  type: 'companies',
  id,
  attributes: { name: id, isActive: true, status: 'approved' },
});
const role = (name: string) => ({ type: 'company-roles', id: name, attributes: { name, isDefault: false } });
const refers = (type: string, id: string) => ({ [type]: { data: [{ type, id }] } });
const membership = (id: string, companyId: string, roleName: string) => ({
  type: 'company-users',
  id,
  attributes: { isActive: true, isDefault: false },
  relationships: {
    ...refers('customers', 'DE--1'),
    ...refers('companies', companyId),
    ...refers('company-roles', roleName),
  },
});
const two = {
  data: [membership('m1', 'Werft', 'Buyer'), membership('m2', 'Kontor', 'Administrator')],
  included: [customer, company('Werft'), company('Kontor'), role('Buyer'), role('Administrator')],
};
const tokenOf = (membershipId?: string, more: object = {}) =>
  issued({ customer_reference: 'DE--1', id_company_user: membershipId ?? null, ...more });
const tokens = (accessToken: string, refreshToken = 'r', type = 'refresh-tokens') => ({
  data: { type, id: null, attributes: { accessToken, refreshToken, tokenType: 'Bearer', expiresIn: 28_800 } },
});

describe('sprykerBackend', () => {
  describe('memberships', () => {
    it('a token without one leaves the account, which is where one is chosen', async () => {
      const { fetch } = shop((_, path) => (path === '/company-users/mine' ? two : 403));
      const backend = sprykerBackend({ baseUrl, fetch, token: () => tokenOf() });
      const { actor, grants } = await backend.session.read();
      assert.deepEqual([actor.organizations, actor.company], [[], undefined]);
      assert.equal(grants?.['account.switchUnit'], 'any');
      assert.ok(Object.keys(grants).every((name) => name.startsWith('account.')));
      assert.equal(offersOf(backend).has('account.switchUnit'), false, 'nobody takes the tokens');
    });

    for (const code of ['1403', '1803', '1903', '2103']) {
      it(`code ${code} says that one is missing: the page reads the session anew`, async () => {
        const fetch = () =>
          Promise.resolve(Response.json({ errors: [{ status: 403, code, detail: '' }] }, { status: 403 }));
        const { kind, status, refusal, problemType } = await failure(
          sprykerBackend({ baseUrl, fetch, token: () => tokenOf() }).unit.read('u'),
        );
        assert.deepEqual([kind, status, refusal?.because], ['forbidden', 403, 'acting']);
        assert.equal(problemType, `urn:problem-type:spryker:${code}`);
      });
    }

    it('choosing one hands its tokens to the page and goes on with them', async () => {
      let present = tokenOf();
      const chosen: unknown[] = [];
      const { fetch, sent } = shop(async (request, path) => {
        if (path !== '/company-user-access-tokens') return two;
        const { data } = (await request.json()) as { data: { attributes: { idCompanyUser: string } } };
        return data.attributes.idCompanyUser === 'm2' ? tokens(tokenOf('m2'), 'r', path.slice(1)) : 401;
      });
      const backend = sprykerBackend({
        baseUrl,
        fetch,
        token: () => present,
        onTokens: ({ accessToken }, choice) => {
          present = accessToken;
          chosen.push(choice);
        },
      });
      const before = await backend.session.read();
      const session = await backend.account.switchUnit?.({ membershipId: 'm2', remember: true });
      assert.deepEqual([session?.actor.company?.name, session?.actor.roles], ['Kontor', ['company-admin']]);
      assert.deepEqual(chosen, [{ membershipId: 'm2', remember: true }]);
      assert.equal(sent[1]?.headers.get('authorization'), `Bearer ${tokenOf()}`);
      const late = backend.account.update({ firstName: 'A', lastName: 'B' }, { session: before.id });
      assert.equal((await failure(late)).kind, 'acting-ended', 'a write that was meant for the session before');
    });
  });

  describe('what was done before something failed', () => {
    it('is told: a change whose outcome cannot be read was made', async () => {
      let isWritten = false;
      const { fetch } = shop(({ method }) => {
        isWritten ||= method === 'PATCH';
        return method === 'PATCH' ? 204 : isWritten ? 403 : two;
      });
      const token = () => tokenOf('m1');
      const { account } = sprykerBackend({ baseUrl, fetch, token });
      const { kind, outcome, retryable } = await failure(account.update({ firstName: 'A', lastName: 'B' }));
      assert.deepEqual([kind, outcome, retryable], ['forbidden', 'applied', 'never']);
    });

    it('is nothing where the page does not take the tokens of a membership, and its own errors stay inside', async () => {
      const { fetch } = shop((_, path) =>
        path === '/company-user-access-tokens' ? tokens('t', 'r', path.slice(1)) : two,
      );
      const onTokens = () => Promise.reject(new Error('the page is at fault'));
      const { account } = sprykerBackend({ baseUrl, fetch, token: () => tokenOf(), onTokens });
      assert.equal((await failure(account.switchUnit?.({ membershipId: 'm2' }))).kind, 'config');
    });

    it('leaves an agent signed in whose customer token is refused as soon as it is used', async () => {
      const revoked: string[] = [];
      const { fetch } = shop((request, path) => {
        if (request.method === 'DELETE') revoked.push(path);
        return path.endsWith('impersonation-access-tokens') ? tokens('of-a-customer', 'r9', path.slice(1)) : 401;
      });
      const agent = sprykerBackend({ baseUrl, fetch, token: () => issued({ id_agent: '7' }) });
      const { kind, outcome } = await failure(agent.customer.access('DE--1', { reason: 'Asked by telephone to help' }));
      assert.deepEqual([kind, outcome, revoked], ['acting-ended', 'not-applied', ['/refresh-tokens/r9']]);
    });
  });

  describe('rights', () => {
    const grantsWith = async (token: string, options: Partial<SprykerOptions> = {}) => {
      const { fetch } = shop(() => two);
      const { grants, actor } = await sprykerBackend({ baseUrl, fetch, token: () => token, ...options }).session.read();
      const may = (name: string) => grants?.[name] !== undefined;
      return { may, roles: actor.roles };
    };

    it('come from the permissions in the token, where it names any, and not from names', async () => {
      const permissions = [{ key: 'SeeCompanyUsersPermissionPlugin' }, { key: 'constructor' }, { key: 'Unheard' }];
      const { may, roles } = await grantsWith(tokenOf('m2', { permissions }));
      assert.deepEqual([may('buyer.search'), may('buyer.create'), may('role.create')], [true, false, false]);
      assert.deepEqual(roles, ['buyer-admin']);
      assert.equal((await grantsWith(tokenOf('m2', { permissions: { permissions } }))).may('buyer.search'), true);
    });

    it('come from the names of roles otherwise; a name that nobody knows grants nothing', async () => {
      assert.equal((await grantsWith(tokenOf('m2'))).may('buyer.create'), true);
      assert.equal((await grantsWith(tokenOf('m1'))).may('buyer.search'), false);
      const { may } = await grantsWith(tokenOf('m2'), { roles: { Purchasing: ['buyer.search'] } });
      assert.deepEqual([may('buyer.search'), may('unit.read')], [false, true]);
    });

    it('take keys of the shop that the page explains', async () => {
      const token = tokenOf('m2', { permissions: [{ key: 'PyzManageUnits' }] });
      const { may } = await grantsWith(token, { permissions: { PyzManageUnits: ['unit.create'] } });
      assert.equal(may('unit.create'), true);
    });
  });

  describe('what a project has added', () => {
    it('stands among the verbs, is sent in the session, and may take the place of a verb', async () => {
      const { fetch, sent } = shop((request) =>
        request.method === 'PATCH' ? 204 : { ...two, data: membership('m1', 'Werft', 'Buyer') },
      );
      const backend = sprykerBackend({
        baseUrl,
        fetch,
        token: () => tokenOf('m2'),
        extend: ({ http, backend: { buyer } }) => ({
          buyer: {
            async enable(id, call) {
              const body = { data: { type: 'company-users', id, attributes: { isActive: true } } };
              const request = { method: 'PATCH', path: `/company-users/${id}`, body, write: true, repeatable: true };
              await http.send({ operation: 'buyer.enable', session: call?.session, ...request });
              return buyer.read(id, call);
            },
          },
          company: { read: () => Promise.reject(new AccountError('not-found', { operation: 'company.read' })) },
        }),
      });
      assert.equal((await backend.buyer.enable?.('m1'))?.id, 'm1');
      assert.deepEqual([sent[0]?.method, sent[0]?.headers.get('authorization')], ['PATCH', `Bearer ${tokenOf('m2')}`]);
      assert.equal(sent[0]?.headers.get('content-type'), 'application/vnd.api+json');
      assert.equal((await failure(backend.company.read('x'))).kind, 'not-found');
      assert.deepEqual(
        ['buyer.enable', 'buyer.search', 'unit.list', 'buyer.disable'].map((name) =>
          offersOf(backend).has(name as never),
        ),
        [true, true, true, false],
      );
      const strange = backend.buyer.enable?.('m1', { session: 'another' });
      assert.equal((await failure(strange)).kind, 'acting-ended');
    });
  });

  describe('signing in', () => {
    it('renews once for 100 calls that met a 401, in two backends, and replays each once', async () => {
      const account = { expired: tokenOf('m1'), fresh: tokenOf('m1', { fresh: true }) };
      let refreshes = 0;
      const { fetch, sent } = shop(async (request, path) => {
        if (path === '/refresh-tokens') {
          refreshes += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return tokens(account.fresh, 'r2');
        }
        return request.headers.get('authorization') === `Bearer ${account.fresh}` ? two : 401;
      });
      const signIn = sprykerSignIn({ baseUrl, fetch, tokens: { accessToken: account.expired, refreshToken: 'r1' } });
      const backends = [sprykerBackend({ baseUrl, fetch, ...signIn }), sprykerBackend({ baseUrl, fetch, ...signIn })];
      const calls = backends.flatMap((backend) => Array.from({ length: 50 }, () => backend.session.read()));
      const sessions = await Promise.all(calls);
      assert.ok(sessions.every(({ actor }) => actor.id === 'DE--1'));
      assert.deepEqual([refreshes, sent.length], [1, 201]);
    });

    it('believes the server and no clock: a day off either way neither renews nor goes round in circles', async (test) => {
      const day = 86_400_000;
      for (const skew of [-day, day]) {
        test.mock.timers.enable({ apis: ['Date'], now: Date.now() + skew });
        const expires = Math.floor((Date.now() - 2 * skew) / 1000);
        let answer: object | number = two;
        const { fetch, sent } = shop((_, path) => (path === '/refresh-tokens' ? tokens('still-refused') : answer));
        const accessToken = issued({ customer_reference: 'DE--1', id_company_user: 'm1' }, expires);
        const signIn = sprykerSignIn({ baseUrl, fetch, tokens: { accessToken, refreshToken: 'r' } });
        const backend = sprykerBackend({ baseUrl, fetch, ...signIn });
        assert.equal((await backend.session.read()).actor.id, 'DE--1');
        assert.equal(sent.length, 1);
        answer = 401;
        assert.equal((await failure(backend.session.read())).kind, 'auth-required');
        assert.deepEqual(
          sent.slice(1).map(({ url }) => new URL(url).pathname),
          ['/company-users/mine', '/refresh-tokens', '/company-users/mine'],
        );
        test.mock.timers.reset();
      }
    });

    it('sends an agent in the header that the shop wants, and nobody else', async () => {
      const found = { type: 'agent-customer-search', id: null, attributes: { customers: [] } };
      const { fetch, sent } = shop(() => ({ data: [found] }));
      const token = issued({ id_agent: 3 });
      const backend = sprykerBackend({ baseUrl, fetch, token: () => token, agentHeader: 'x-agent-authorization' });
      await backend.customer.search({ filter: { text: 'ada' }, page });
      assert.equal(sent[0]?.headers.get('x-agent-authorization'), `Bearer ${token}`);
      assert.equal(sent[0].headers.get('authorization'), null);
      assert.deepEqual((await backend.session.read()).actor.roles, ['csr']);
      assert.equal((await failure(backend.account.read())).kind, 'forbidden');
      assert.equal(sent.length, 1, 'an agent has no account to ask for');
    });

    it('asks nothing of the server while nobody is signed in', async () => {
      const { fetch, sent } = shop(() => 500);
      const { kind } = await failure(sprykerBackend({ baseUrl, fetch, token: () => '' }).session.read());
      assert.deepEqual([kind, sent.length], ['auth-required', 0]);
    });
  });

  describe('against a shop', () => {
    let server: Listening;
    before(async () => {
      server = await listen({ world: 'small', wire: 'spryker' });
    });
    beforeEach(() => post(`${server.url}/_mock/reset`));
    after(() => server.close());

    it('signs in by password, and says of a wrong one that it is', async () => {
      const account = sprykerSignIn({ baseUrl: server.url });
      const username = people.ben.loginId;
      assert.equal((await failure(account.signIn({ username, password: 'wrong' }))).kind, 'auth-required');
      assert.equal((await failure(account.signIn({ username, password, as: 'agent' }))).kind, 'auth-required');
      await account.signIn({ username, password });
      const backend = sprykerBackend({ baseUrl: server.url, ...account });
      assert.equal((await backend.session.read()).actor.id, 'ben');
      await account.refresh();
      assert.equal((await backend.account.read()).id, 'ben');
      await account.signOut();
      assert.equal((await failure(backend.session.read())).kind, 'auth-required');
    });

    it('acts for a customer under their own token, with less than they may do, and gives it back', async () => {
      let kept: SprykerActing | undefined;
      const acting = { read: () => kept, write: (next: SprykerActing | undefined) => (kept = next) };
      const backend = await sprykerAs(server.url, 'csr', { acting });
      const { subject, actor } = await backend.customer.access('chiara', { ...reason, ticket: 'T-1' });
      assert.deepEqual([actor.loginId, subject?.id, kept?.session.ticket], [people.carla.loginId, 'chiara', 'T-1']);
      assert.equal((await backend.buyer.search({ filter: {}, page })).items.length, 10);
      const change = { current: password, next: 'another long one', repeated: 'another long one' };
      const refused = await failure(backend.account.changePassword(change));
      assert.deepEqual([refused.kind, refused.status, refused.refusal?.because], ['forbidden', undefined, 'acting']);
      const { refreshToken } = kept ?? assert.fail('nothing is kept');
      assert.equal((await backend.session.end?.())?.subject, undefined);
      assert.equal(kept, undefined);
      const again = sprykerSignIn({ baseUrl: server.url, tokens: { accessToken: '', refreshToken } });
      assert.equal((await failure(again.refresh())).kind, 'auth-required', 'the refresh token is worth nothing');
    });

    it('a look-only session writes nothing', async () => {
      const backend = await sprykerAs(server.url, 'csr');
      await backend.customer.access('ben', { ...reason, lookOnly: true });
      const { kind, refusal } = await failure(backend.account.update({ firstName: 'A', lastName: 'B' }));
      assert.deepEqual([kind, refusal?.code], ['forbidden', 'look-only']);
      assert.equal((await backend.account.read()).firstName, 'Ben');
    });

    it('acting ends after an hour, though the token would last for eight', async (test) => {
      const backend = await sprykerAs(server.url, 'csr');
      await backend.customer.access('ben', reason);
      test.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60 * 60_000 });
      const late = backend.account.update({ firstName: 'A', lastName: 'B' });
      assert.equal((await failure(late)).kind, 'acting-ended');
      assert.equal((await backend.session.read()).subject, undefined);
    });

    it('acting ends when the customer’s tokens are worth nothing any more, and the agent stays', async () => {
      let kept: SprykerActing | undefined;
      const acting = { read: () => kept, write: (next: SprykerActing | undefined) => (kept = next) };
      const backend = await sprykerAs(server.url, 'csr', { acting });
      await backend.customer.access('ben', reason);
      assert.ok(kept);
      kept = { ...kept, accessToken: 'gone', refreshToken: 'gone' };
      assert.equal((await failure(backend.account.read())).kind, 'acting-ended');
      assert.equal((await backend.session.read()).actor.roles[0], 'csr');
    });

    it('switches to another membership and is in another company', async () => {
      const account = sprykerSignIn({ baseUrl: server.url });
      await account.signIn({ username: 'mei@nordwind.example', password });
      const backend = sprykerBackend({ baseUrl: server.url, ...account });
      assert.equal((await backend.session.read()).actor.company?.id, 'nordwind');
      const session = await backend.account.switchUnit?.({ membershipId: 'mei-ishikawa-tokyo' });
      assert.equal(session?.actor.company?.id, 'ishikawa');
      assert.equal((await backend.organization.list({ filter: {}, page })).items[0]?.id, 'ishikawa-tokyo');
    });

    it('tells which fields of an account the API cannot keep, before anything is sent', async () => {
      const backend = await sprykerAs(server.url, 'buyer');
      const { fieldErrors } = await failure(backend.account.update({ firstName: '', lastName: 'B', phone: '+49 1' }));
      assert.deepEqual(
        fieldErrors.map(({ path, code }) => `${path.join('/')}:${code}`),
        ['firstName:required', 'phone:not-allowed'],
      );
    });
  });
});
