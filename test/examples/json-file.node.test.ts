import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonFileBackend } from '../../docs/examples/json-file/adapter.ts';
import { startServer } from '../../docs/examples/json-file/server.ts';
import { type Facts, type Fixture, backendConformance } from '../../src/backend/conformance.ts';
import { type AccountError, isAccountError } from '../../src/backend/errors.ts';
import { guardBackend, offersOf } from '../../src/backend/guard.ts';

const seed = fileURLToPath(new URL('../../docs/examples/json-file/data.json', import.meta.url));

/** The server, over a copy of its data that nobody else changes. */
async function freshServer() {
  const folder = await mkdtemp(join(tmpdir(), 'json-file-'));
  const file = join(folder, 'data.json');
  await copyFile(seed, file);
  const server = await startServer(file);
  return {
    url: server.url,
    file,
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Somebody of `data.json`. A person has one membership, so customer and buyer have the same id. */
const person = (id: string, firstName: string, lastName: string, email: string) => ({
  id,
  buyerId: id,
  loginId: email,
  firstName,
  lastName,
  email,
});

const facts: Facts = {
  unknownId: '999',
  company: { id: '1', name: 'Nordlicht Bakeries' },
  organization: '2',
  child: { id: '3', name: 'Kiel shop' },
  grandchild: '4',
  outside: '6',
  outsideBuyer: '10',
  buyerAdministrator: person('2', 'Malte', 'Meyer', 'malte@nordlicht.example'),
  companyAdministrator: person('1', 'Clara', 'Conrad', 'clara@nordlicht.example'),
  buyer: person('3', 'Birte', 'Beck', 'birte@nordlicht.example'),
  disabledBuyer: '4',
  unicodeBuyer: person('5', 'Ольга', 'Орлова', 'olga@nordlicht.example'),
  lastAdministrator: '1',
  // Nobody acts for anybody here, so no case looks for these.
  disabledCustomer: '4',
  closedCompanyCustomer: '999',
};

const keys = { 'company-admin': 'key-of-clara', 'buyer-admin': 'key-of-malte', buyer: 'key-of-birte' } as const;
type Played = keyof typeof keys;
const roles = ['company-admin', 'buyer-admin', 'buyer'] as const satisfies readonly Played[];

async function freshWorld(): Promise<Fixture> {
  const { url, close } = await freshServer();
  return {
    facts,
    as(role) {
      const played = roles.find((some) => some === role);
      if (!played) throw new Error(`Nobody plays ${role}`);
      return jsonFileBackend({ baseUrl: url, token: () => keys[played] });
    },
    close,
  };
}

backendConformance({
  describe,
  it,
  skip: (name) => it.skip(name),
  create: freshWorld,
  offers: offersOf(jsonFileBackend({ baseUrl: 'http://127.0.0.1' })),
  roles,
  lacks: ['keys'],
});

/** Every verb can be called, of an adapter that need not have it: nothing is decided before the server does. */
const callable = (options: Parameters<typeof jsonFileBackend>[0]) =>
  guardBackend(jsonFileBackend(options), { decide: () => ({ allowed: true, scope: 'any' }) });

describe('the adapter of a JSON file', () => {
  /** A backend in a world of its own, in which somebody has the key. */
  async function signedIn(context: TestContext, key: string) {
    const { url, close, file } = await freshServer();
    context.after(close);
    return { backend: callable({ baseUrl: url, token: () => key }), file };
  }

  /** A backend whose server answers every question just so. */
  const answering = (body: unknown) =>
    callable({
      baseUrl: 'http://server.example',
      token: () => 'key',
      fetch: () => Promise.resolve(Response.json(body)),
    });

  const failing = (kind: string, more?: (error: AccountError) => boolean) => (error: unknown) =>
    isAccountError(error) && error.kind === kind && (more?.(error) ?? true);

  const ada = { firstName: 'Ada', lastName: 'Byron', email: 'ada@nordlicht.example', organizationId: '3' };

  it('finds nothing under an unknown id, and lets in nobody without a key', async (context) => {
    const { backend } = await signedIn(context, keys['company-admin']);
    await rejects(backend.buyer.read('999'), failing('not-found'));
    await rejects(backend.organization.read('../me'), failing('not-found'));
    const { backend: stranger } = await signedIn(context, 'key-of-nobody');
    await rejects(stranger.session.read(), failing('auth-required'));
  });

  it('keeps what was changed in the file', async (context) => {
    const { backend, file } = await signedIn(context, keys['buyer-admin']);
    const { id } = await backend.buyer.create({ ...ada, salutation: 'dr', dateOfBirth: '1815-12-10' });
    await backend.buyer.disable(id);
    const { people } = JSON.parse(await readFile(file, 'utf8')) as { people: object[] };
    deepEqual(people.at(-1), {
      ...{ no: 11, rev: 2, given: 'Ada', family: 'Byron', mail: 'ada@nordlicht.example', title: 'dr' },
      ...{ born: '1815-12-10', group: 3, manages: false, active: false },
    });
  });

  it('refuses at its field what the server could not keep', async (context) => {
    const { backend } = await signedIn(context, keys['buyer-admin']);
    const address = { street: 'Untermarkt 3', zip: '02826', city: 'Görlitz', country: 'DE' };
    const told = ({ fieldErrors }: AccountError) =>
      fieldErrors.map(({ path }) => path.join('/')).join() ===
      'address/street,address/zip,address/city,address/country';
    await rejects(backend.buyer.create({ ...ada, address }), failing('validation', told));
    equal((await backend.buyer.search({ filter: { text: ada.email }, page: { size: 1 } })).total, 0);
    ok(await backend.buyer.create({ ...ada, address: undefined }), 'what is not there cannot be lost');
  });

  it('shows no half record, and says of a write that it was done all the same', async () => {
    const half = { no: 3, rev: 1, given: 'Birte', family: 'Beck' };
    await rejects(answering(half).buyer.read('3'), failing('malformed'));
    await rejects(
      answering({ people: [half], count: 1 }).buyer.search({ filter: {}, page: { size: 1 } }),
      failing('malformed'),
    );
    await rejects(
      answering(half).buyer.disable('3'),
      failing('malformed', ({ outcome }) => outcome === 'applied'),
    );
  });

  it('filters by company, person and role, and knows that nobody waits to be approved', async (context) => {
    const { backend } = await signedIn(context, keys['company-admin']);
    const found = async (filter: Parameters<typeof backend.buyer.search>[0]['filter']) =>
      (await backend.buyer.search({ filter, page: { size: 20 } })).items
        .map(({ id }) => id)
        .sort((a, b) => Number(a) - Number(b));
    equal((await found({ companyId: '1' })).length, 10);
    deepEqual(await found({ companyId: '1', roleId: 'manager' }), ['1', '2']);
    deepEqual(await found({ customerId: '8' }), ['8']);
    deepEqual(await found({ approval: 'pending' }), []);
  });
});
