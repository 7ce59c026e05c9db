import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryFixture } from '../adapters/memory-fixture.ts';
import { type ConformanceOptions, backendConformance, conformanceIds } from '../../src/backend/conformance.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { offersOf } from '../../src/backend/guard.ts';
import type { AccountBackend, Operations } from '../../src/backend/port.ts';

type Break = (backend: AccountBackend) => AccountBackend;

/** Runs the suite under a runner of our own, and tells which bare cases failed, by id. */
async function failuresOf(spoil: Break, options: Partial<ConformanceOptions> = {}): Promise<string[]> {
  const cases: { manner: string; id: string; run: () => Promise<void> }[] = [];
  let manner = '';
  backendConformance({
    describe(name, body) {
      manner = name;
      body();
    },
    it: (name, run) => cases.push({ manner, id: name.split(' ')[0] ?? '', run }),
    create() {
      const { facts, as } = memoryFixture();
      return { facts, as: async (role) => spoil(await as(role)) };
    },
    ...options,
  });
  const failed: string[] = [];
  for (const { id, run } of cases.filter((some) => some.manner.endsWith('bare'))) {
    await run().catch(() => failed.push(id));
  }
  return failed;
}

/** A backend whose buyers' verbs are partly replaced. */
const withBuyer =
  (change: (buyer: Operations['buyer']) => Partial<Operations['buyer']>): Break =>
  (backend) => {
    const buyer = backend.buyer as Operations['buyer'];
    return { ...backend, buyer: { ...buyer, ...change(buyer) } };
  };

const breaks: readonly (readonly [what: string, spoil: Break, caught: readonly string[]])[] = [
  [
    'forgets to page on',
    withBuyer((buyer) => ({ search: async (...args) => ({ ...(await buyer.search(...args)), next: undefined }) })),
    ['buyer.search/pages'],
  ],
  [
    'answers the first page for ever',
    withBuyer((buyer) => ({
      search: ({ page, ...query }, call) => buyer.search({ ...query, page: { size: page.size } }, call),
    })),
    ['buyer.search/pages'],
  ],
  [
    'ignores the order',
    withBuyer((buyer) => ({ search: ({ sort: _, ...query }, call) => buyer.search(query, call) })),
    ['buyer.search/sort'],
  ],
  [
    'ignores the signal',
    withBuyer((buyer) => ({
      search: (query) => buyer.search(query),
      disable: (id, call) => buyer.disable(id, { ...call, signal: undefined }),
    })),
    ['buyer.search/abort', 'buyer.disable/7'],
  ],
  [
    'ignores versions',
    withBuyer((buyer) => ({
      update: (id, change, call) => buyer.update(id, change, { ...call, version: undefined }),
      disable: (id, call) => buyer.disable(id, { ...call, version: undefined }),
    })),
    ['buyer.update/2', 'buyer.disable/3'],
  ],
  [
    'ignores keys',
    withBuyer((buyer) => ({
      create: (draft, call) => buyer.create(draft, { ...call, key: undefined }),
      disable: (id, call) => buyer.disable(id, { ...call, key: undefined }),
    })),
    ['buyer.create/4', 'buyer.create/5', 'buyer.disable/8'],
  ],
  [
    'ignores the search text',
    withBuyer((buyer) => ({
      search: ({ filter: { text: _, ...filter }, ...query }, call) => buyer.search({ ...query, filter }, call),
    })),
    ['buyer.search/7'],
  ],
  [
    'throws something of its own',
    withBuyer((buyer) => ({
      read: (...args) =>
        buyer.read(...args).catch(() => {
          throw new TypeError('Failed to fetch');
        }),
    })),
    ['buyer.read/unknown', 'buyer.read/2'],
  ],
  [
    'calls every refusal not-found',
    withBuyer((buyer) => ({
      delete: (...args) =>
        buyer.delete(...args).catch(() => {
          throw new AccountError('not-found', { operation: 'buyer.delete' });
        }),
    })),
    ['buyer.delete/refused-while-acting', 'buyer.delete/refused-to-buyer-admin', 'buyer.delete/2'],
  ],
  [
    'does nothing and says it did',
    withBuyer((buyer) => ({ disable: async (id) => ({ ...(await buyer.read(id)), enabled: false }) })),
    ['buyer.disable/1', 'buyer.disable/2', 'buyer.disable/4', 'buyer.disable/6'],
  ],
  [
    'ends acting in words only',
    (backend) => ({
      ...backend,
      session: {
        ...backend.session,
        end: async (call) => {
          const { subject: _, ...session } = await backend.session.read(call);
          return session;
        },
      },
    }),
    ['session.end/1'],
  ],
];

describe('the conformance suite', () => {
  it('has ids that are used once', () => {
    assert.equal(new Set(conformanceIds).size, conformanceIds.length);
    assert(conformanceIds.length >= 80);
  });

  for (const [what, spoil, caught] of breaks) {
    it(`catches a backend that ${what}`, async () => {
      const failed = await failuresOf(spoil);
      for (const id of caught) assert(failed.includes(id), `${id} did not fail; failed: ${failed.join(', ')}`);
    });
  }

  it('fails for a verb that is missing, unless it is known not to be offered', async () => {
    const without: Break = ({ approval: _, ...backend }) => backend;
    const failed = await failuresOf(without);
    assert(failed.length > 0 && failed.every((id) => id.includes('approval')), failed.join(', '));
    const offers = offersOf(without(await memoryFixture().as('buyer')));
    const skipped: string[] = [];
    assert.deepEqual(await failuresOf(without, { offers, skip: (name) => skipped.push(name) }), []);
    assert(skipped.every((name) => /\(no approval\.\w+\)$/u.test(name)) && skipped.length >= failed.length);
  });

  it('leaves out what the backend lacks, the roles that nobody plays, and known exceptions', async () => {
    const skipped: string[] = [];
    await failuresOf((backend) => backend, {
      roles: ['csr', 'buyer-admin'],
      lacks: ['keys'],
      exceptions: { 'customer.read/1': 'the search tells less' },
      skip: (name) => skipped.push(name),
    });
    const why = (id: string) =>
      skipped
        .find((name) => name.startsWith(`${id} `))
        ?.split('(')
        .at(-1);
    assert.equal(why('buyer.create/4'), 'no keys)');
    assert.equal(why('buyer.attach/1'), 'nobody is company-admin)');
    assert.equal(why('customer.read/1'), 'the search tells less)');
    assert.equal(why('buyer.create/1'), undefined);
  });
});
