import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { type Listening, listen } from '../../mocks/server.ts';
import { personWith } from '../../mocks/world/world.ts';
import { smallFacts } from '../../mocks/world/facts.ts';
import { sprykerBackend } from '../../src/adapters/spryker.ts';
import { explainGlue } from '../../src/adapters/spryker/problem.ts';
import { createHttp } from '../../src/adapters/http.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { issued } from './spryker-tokens.ts';

/** Written from the vendor's documentation: the adapter has to read them, and the mock to answer in their shape. */
const fixture = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../fixtures/spryker/${name}.json`, import.meta.url), 'utf8'));

const baseUrl = 'https://glue.shop.example';
const ada = issued({ customer_reference: 'DE--41', id_company_user: '705eb1aa-c273-5495-8fcc-6170a1c3e477' });
const agent = issued({ id_agent: '7' });

/** Answers by path, whatever the query. */
async function reading(token: string, answers: Readonly<Record<string, string>>) {
  const bodies = new Map<string, unknown>();
  for (const [path, name] of Object.entries(answers)) bodies.set(path, await fixture(name));
  const sent: URL[] = [];
  const backend = sprykerBackend({
    baseUrl,
    token: () => token,
    addressNickname: 'company',
    fetch: (request) => {
      assert.ok(request instanceof Request);
      const url = new URL(request.url);
      sent.push(url);
      const body = bodies.get(url.pathname);
      const headers = { 'content-type': 'application/vnd.api+json; charset=utf-8' };
      return Promise.resolve(body ? Response.json(body, { headers }) : new Response(null, { status: 404 }));
    },
  });
  return { backend, sent };
}

describe('fixtures of the Storefront API', () => {
  it('company users are buyers, those without a role among them, and the next page is asked for by offset', async () => {
    const { backend, sent } = await reading(ada, { '/company-users': 'company-users' });
    const { items, next } = await backend.buyer.search({ filter: {}, page: { size: 2 } });
    assert.deepEqual([next, items.length], ['2', 2]);
    assert.match(items[0]?.version ?? '', /^\w+-\w+$/u, 'which is made of all the rest');
    assert.deepEqual(items[0], {
      id: '705eb1aa-c273-5495-8fcc-6170a1c3e477',
      version: items[0]?.version,
      customerId: 'DE--41',
      loginId: 'ada.byron@werft.example',
      email: 'ada.byron@werft.example',
      firstName: 'Ada',
      lastName: 'Byron',
      salutation: 'ms',
      gender: 'female',
      dateOfBirth: '1985-12-10',
      organization: { id: '2b0f6c55-7d2e-5f40-9a77-1c3b5d7e9f22', name: 'Zentrale' },
      company: { id: '1f7a9a0e-93b1-5b9c-8a3e-6c1d2f0b7e11', name: 'Werft am Kai' },
      roles: [{ id: '5e3c9f88-a051-5273-8daa-4f6e8fa1c255', name: 'Administrator', actorRole: 'company-admin' }],
      enabled: true,
      approval: 'approved',
    });
    const [, second] = items;
    assert.deepEqual(
      [second?.lastName, second?.enabled, second?.roles, second?.salutation],
      ['Sōta', false, [], undefined],
    );
    await backend.buyer.search({ filter: { roleId: 'r', customerId: 'DE--42' }, page: { size: 2, cursor: '2' } });
    const asked = sent[1]?.searchParams;
    assert.deepEqual(
      [asked?.get('filter[company-roles.id]'), asked?.get('page[offset]'), asked?.get('page[limit]')],
      ['r', '0', '100'],
    );
  });

  it('a token with a membership makes a session, whose rights come from the names of its roles', async () => {
    const { backend } = await reading(ada, { '/company-users/mine': 'company-users-mine' });
    const { actor, grants, authoritative } = await backend.session.read();
    assert.deepEqual([actor.id, actor.roles, actor.company?.status], ['DE--41', ['company-admin'], 'approved']);
    assert.deepEqual(actor.organizations, [{ id: '1f7a9a0e-93b1-5b9c-8a3e-6c1d2f0b7e11', name: 'Werft am Kai' }]);
    assert.deepEqual([authoritative, grants?.['buyer.search'], grants?.['account.read']], [true, 'own', 'any']);
    assert.equal(grants?.['customer.search'], undefined);
  });

  it('a unit has its company above it and its addresses with it', async () => {
    const id = '2b0f6c55-7d2e-5f40-9a77-1c3b5d7e9f22';
    const { backend } = await reading(ada, { [`/company-business-units/${id}`]: 'company-business-unit' });
    const unit = await backend.unit.read(id);
    assert.deepEqual(
      [unit.name, unit.path, unit.phone],
      ['Zentrale', [{ id: unit.companyId, name: 'Werft am Kai' }], '+49 40 555 01'],
    );
    assert.deepEqual(
      [unit.iban, unit.addresses?.map(({ name }) => name)],
      [undefined, ['Am Kaiserkai 12, 20457 Hamburg']],
    );
  });

  it('private addresses are in one line, named after what the shop says, and for somebody else where they say so', async () => {
    const { backend } = await reading(ada, {
      '/customers/DE--41': 'customer',
      '/customers/DE--41/addresses': 'addresses',
    });
    const { items } = await backend.account.listAddresses({ filter: {}, page: { size: 10 } });
    const [first, second] = items;
    assert.deepEqual(
      [first?.nickname, first?.recipient, first?.defaults, first?.address.street, first?.address.addition],
      ['Werft', 'Tor Vier', ['shipping'], 'Am Kaiserkai 12', 'Halle 2'],
    );
    assert.deepEqual(
      [second?.nickname, second?.recipient, second?.address.street, second?.address.addition, second?.phone],
      ["St James's Square, London", undefined, "St James's Square", 'second floor', '+44 20 5550 1234'],
    );
  });

  it('an agent finds customers by how a field begins, in pages', async () => {
    const { backend, sent } = await reading(agent, { '/agent-customer-search': 'agent-customer-search' });
    const { items, next } = await backend.customer.search({ filter: { text: 'a' }, page: { size: 2 } });
    assert.deepEqual([items.map(({ id }) => id), items[0]?.memberships, next], [['DE--41', 'DE--57'], [], '2']);
    assert.equal(sent[0]?.searchParams.get('q'), 'a');
  });

  it('errors are ours by their code, and by their status where they have none', async () => {
    interface Sample {
      readonly operation: string;
      readonly status: number;
      readonly body: unknown;
      readonly kind: string;
      readonly fields?: readonly string[];
    }
    for (const { operation, status, body, kind, fields = [] } of (await fixture('errors')) as readonly Sample[]) {
      const fetch = () => Promise.resolve(Response.json(body, { status }));
      const http = createHttp({ baseUrl, token: () => 't', fetch, timeouts: { pause: 0 } }, explainGlue);
      const request = { operation, method: 'GET', path: '/x', write: false, repeatable: false };
      const error: unknown = await http.send(request).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof AccountError);
      const told = error.fieldErrors.map(({ path, code }) => `${path.join('/')}:${code}`);
      assert.deepEqual([error.kind, told], [kind, fields], JSON.stringify(body));
      assert.doesNotMatch(`${error.message} ${JSON.stringify(error)}`, /words/u);
    }
  });
});

describe("the mock server's answers", () => {
  let server: Listening;
  before(async () => {
    server = await listen({ world: 'small', wire: 'spryker' });
  });
  after(() => server.close());

  async function ask(path: string, token: string): Promise<unknown> {
    const response = await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(response.headers.get('content-type'), 'application/vnd.api+json');
    return response.json();
  }

  async function tokenFor(role: 'company-admin' | 'csr', way: string): Promise<{ token: string; answer: unknown }> {
    const attributes = { username: personWith(role).loginId, password: smallFacts.password };
    const body = JSON.stringify({ data: { type: way, attributes } });
    const answer: unknown = await (await fetch(`${server.url}/${way}`, { method: 'POST', body })).json();
    const { data } = answer as { data: { attributes: { accessToken: string } } };
    return { token: data.attributes.accessToken, answer };
  }

  it('have the shape of the fixtures', async () => {
    const { token, answer } = await tokenFor('company-admin', 'access-tokens');
    const agents = (await tokenFor('csr', 'agent-access-tokens')).token;
    assert.deepEqual(outline(answer), outline(await fixture('access-token')));
    const all = 'customers,companies,company-business-units,company-roles';
    const questions: readonly (readonly [name: string, path: string, token: string])[] = [
      ['company-users', `/company-users?include=${all}&page[offset]=0&page[limit]=4`, token],
      ['company-users-mine', `/company-users/mine?include=${all}`, token],
      ['companies-mine', '/companies/mine', token],
      [
        'company-business-unit',
        '/company-business-units/nordwind-hq?include=companies,company-business-unit-addresses',
        token,
      ],
      ['company-business-unit-address', '/company-business-unit-addresses/nordwind-kontor', token],
      ['company-roles-mine', '/company-roles/mine', token],
      ['customer', '/customers/chiara', token],
      ['agent-customer-search', '/agent-customer-search?q=a&page[offset]=0&page[limit]=2', agents],
    ];
    for (const [name, path, bearer] of questions) {
      assert.deepEqual(outline(await ask(path, bearer)), outline(await fixture(name)), name);
    }
  });

  it('refuse in the shape of the fixtures', async () => {
    const { token } = await tokenFor('company-admin', 'access-tokens');
    const refused = outline(await ask('/company-business-units', token));
    assert.deepEqual(refused, outline({ errors: [{ status: 501, code: '501', detail: 'x' }] }));
  });
});

type Outline = 'value' | { readonly [member: string]: Outline };

/** What members there are, whatever stands in them. Lists are as one item of each type, with whatever any has. */
function outline(value: unknown): Outline {
  if (Array.isArray(value)) {
    return value.reduce<Outline>((all, item) => merged(all, { [typeOf(item)]: outline(item) }), {});
  }
  if (typeof value !== 'object' || value === null) return 'value';
  return merged({}, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, outline(inner)])));
}

function merged(one: Outline, other: Outline): Outline {
  if (one === 'value' || other === 'value') return other;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(names.map((name) => [name, merged(one[name] ?? {}, other[name] ?? one[name] ?? {})]));
}

const typeOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'type' in item ? String(item.type) : '';
