import { expect } from '@open-wc/testing';
import { AccountError } from '../../src/backend/errors.ts';
import type { Call } from '../../src/backend/port.ts';
import { Query } from '../../src/controllers/query.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import { testSize } from '../support/sizes.ts';
import {
  type Slow,
  type TestHost,
  backendOf,
  countListeners,
  newHost,
  noted,
  place,
  rest,
  scopeOf,
  slow,
  watchCount,
} from './fakes.ts';

interface Bench {
  readonly host: TestHost;
  readonly query: Query<readonly [string], string>;
  /** What the query runs: the test answers. */
  readonly run: Slow<[Scope, readonly [string], Call], string>;
  /** The question, as a property of the host would be. */
  ask(text: string | null): Promise<void>;
}

/** A host that shows the answer to one question, and says in words where the query stands. */
function bench(first: string | null = 'a'): Bench {
  const host = newHost();
  const run = slow<[Scope, readonly [string], Call], string>();
  let asked = first;
  const query = new Query(host.consumer, {
    watches: ['buyer'],
    args: () => (asked === null ? undefined : ([asked] as const)),
    run,
  });
  host.view = () =>
    query.render({
      idle: () => 'idle',
      pending: () => 'pending',
      error: ({ kind }) => `error ${kind}`,
      complete: (value, busy) => `${value}${busy ? ' busy' : ''}`,
    });
  return {
    host,
    query,
    run,
    async ask(text) {
      asked = text;
      host.requestUpdate();
      await rest(host);
    },
  };
}

const signalOf = ({ run }: Bench, call: number): AbortSignal | undefined => run.calls[call]?.args[2].signal;
const network = () => new AccountError('network', { operation: 'buyer.search' });

describe('Query', () => {
  const backend = backendOf({
    buyer: { enable: noted(undefined as never), search: noted({ items: [] }) },
    role: { delete: noted(undefined) },
  });
  let scope: Scope;
  beforeEach(() => {
    scope = scopeOf(backend);
  });

  it('is pending at the first load, then complete', async () => {
    const { host, run } = bench();
    await place(host, scope);
    expect(host.text).to.equal('pending');
    run.last.resolve('one');
    await rest(host);
    expect(host.text).to.equal('one');
    expect(run.calls.length).to.equal(1);
  });

  it('hands over scope, arguments and a signal', async () => {
    const { host, run } = bench('a');
    await place(host, scope);
    const [given, args, call] = run.last.args;
    expect(given).to.equal(scope);
    expect(args).to.deep.equal(['a']);
    expect(call.signal?.aborted).to.equal(false);
  });

  it('keeps the old answer while a newer one is on its way', async () => {
    const { host, run, ask } = bench('a');
    await place(host, scope);
    run.last.resolve('one');
    await ask('b');
    expect(host.text).to.equal('one busy');
    run.last.resolve('two');
    await rest(host);
    expect(host.text).to.equal('two');
  });

  it('shows an error, and loads again when asked to', async () => {
    const { host, query, run } = bench();
    await place(host, scope);
    run.last.reject(network());
    await rest(host);
    expect(host.text).to.equal('error network');
    query.reload();
    await rest(host);
    expect(host.text).to.equal('pending');
    run.last.resolve('one');
    await rest(host);
    expect(host.text).to.equal('one');
  });

  it('has the answer back after a failed reload was repeated', async () => {
    const { host, query, run } = bench();
    await place(host, scope);
    run.last.resolve('one');
    await rest(host);
    query.reload();
    await rest(host);
    run.last.reject(network());
    await rest(host);
    expect(host.text).to.equal('error network');
    query.reload();
    await rest(host);
    expect(host.text).to.equal('one busy');
  });

  it('tells of something thrown that is not ours, as the same error each time', async () => {
    const { host, query, run } = bench();
    await place(host, scope);
    run.last.reject(new TypeError('nothing there'));
    await rest(host);
    expect(host.text).to.equal('error config');
    expect(query.error).to.equal(query.error);
  });

  it('tells of what `run` throws before it makes a promise', async () => {
    const host = newHost();
    const query = new Query(host.consumer, {
      watches: [],
      args: () => [] as const,
      run: () => {
        throw new RangeError('too far');
      },
    });
    await place(host, scope);
    expect(query.error?.kind).to.equal('config');
  });

  it('aborts what it no longer waits for', async () => {
    const it = bench('a');
    await place(it.host, scope);
    await it.ask('b');
    expect(signalOf(it, 0)?.aborted).to.equal(true);
    expect(signalOf(it, 1)?.aborted).to.equal(false);
  });

  it('does not run again for an update that changes nothing it depends on', async () => {
    const { host, run, ask } = bench('a');
    await place(host, scope);
    await ask('a');
    expect(run.calls.length).to.equal(1);
  });

  it('shows the newest question’s answer only, in whatever order answers and failures come', async () => {
    const [rounds, dice] = [testSize('TEST_QUERY_ROUNDS', 200), randomFrom(20_261_122)];
    for (let round = 0; round < rounds; round += 1) {
      const { host, run, query, ask } = bench('q0');
      const shown: string[] = [];
      const { view } = host;
      host.view = () => {
        shown.push(query.value ?? '');
        return view();
      };
      await place(host, scope);
      const asked = 2 + Math.floor(dice() * 5);
      for (let question = 1; question < asked; question += 1) await ask(`q${question}`);
      const newest = `answer to q${asked - 1}`;
      for (const { args, resolve, reject } of shuffled(run.calls, dice)) {
        const isNewest = args[1][0] === `q${asked - 1}`;
        if (!isNewest && dice() < 0.3) reject(network());
        else resolve(`answer to ${args[1][0]}`);
        if (dice() < 0.5) await rest(host);
      }
      await rest(host);
      expect(host.text, `round ${round}`).to.equal(newest);
      expect([...new Set(shown)], `round ${round}`).to.have.members(['', newest]);
      host.remove();
    }
  }).timeout(60_000);

  describe('after a write', () => {
    it('to a watched resource asks again', async () => {
      const { host, run } = bench();
      await place(host, scope);
      run.last.resolve('one');
      await scope.backend.buyer.enable('ada');
      await rest(host);
      expect(host.text).to.equal('one busy');
      expect(run.calls.length).to.equal(2);
    });

    it('to another resource stays as it is', async () => {
      const { host, run } = bench();
      await place(host, scope);
      run.last.resolve('one');
      await scope.backend.role.delete('r');
      await scope.backend.buyer.search({ filter: {}, page: { size: 1 } });
      await rest(host);
      expect(host.text).to.equal('one');
      expect(run.calls.length).to.equal(1);
    });

    it('during a run starts over, since that run may have read too early', async () => {
      const it = bench();
      await place(it.host, scope);
      await scope.backend.buyer.enable('ada');
      await rest(it.host);
      expect(signalOf(it, 0)?.aborted).to.equal(true);
      it.run.calls[0]?.resolve('too early');
      it.run.calls[1]?.resolve('after');
      await rest(it.host);
      expect(it.host.text).to.equal('after');
    });
  });

  describe('and its scope', () => {
    it('does not run without one', async () => {
      const { host, run } = bench();
      await place(host);
      expect(host.text).to.equal('idle');
      expect(run.calls.length).to.equal(0);
    });

    it('does not run without arguments, and is idle again when they go', async () => {
      const { host, run, ask } = bench(null);
      await place(host, scope);
      expect(host.text).to.equal('idle');
      expect(run.calls.length).to.equal(0);
      await ask('a');
      run.last.resolve('one');
      await rest(host);
      expect(host.text).to.equal('one');
      await ask(null);
      expect(host.text).to.equal('idle');
      expect(run.calls.length).to.equal(1);
    });

    it('drops the answer at once when another scope holds', async () => {
      const it = bench();
      await place(it.host, scope);
      it.run.last.resolve('of the one customer');
      await rest(it.host);
      it.host.scope = scopeOf(backend);
      expect(it.query.value).to.equal(undefined);
      await it.host.updateComplete;
      expect(it.host.text).to.equal('pending');
      it.run.last.resolve('of the other');
      await rest(it.host);
      expect(it.host.text).to.equal('of the other');
    });

    it('aborts and forgets what an earlier scope was asked', async () => {
      const it = bench();
      await place(it.host, scope);
      it.host.scope = scopeOf(backend);
      await rest(it.host);
      expect(signalOf(it, 0)?.aborted).to.equal(true);
      it.run.calls[0]?.resolve('of the one customer');
      await rest(it.host);
      expect(it.host.text).to.equal('pending');
    });

    it('listens to the writes of the present scope only', async () => {
      const { host, run } = bench();
      await place(host, scope);
      host.scope = scopeOf(backend);
      await rest(host);
      const runs = run.calls.length;
      await scope.backend.buyer.enable('ada');
      await rest(host);
      expect(run.calls.length).to.equal(runs);
      await host.scope.backend.buyer.enable('ada');
      await rest(host);
      expect(run.calls.length).to.equal(runs + 1);
    });
  });

  describe('on the move', () => {
    it('keeps its answer and its run when the element is moved within the page', async () => {
      const it = bench();
      await place(it.host, scope);
      it.host.parentElement?.append(it.host);
      await rest(it.host);
      expect(signalOf(it, 0)?.aborted).to.equal(false);
      it.run.last.resolve('one');
      await rest(it.host);
      it.host.parentElement?.append(it.host);
      await rest(it.host);
      expect(it.host.text).to.equal('one');
      expect(it.run.calls.length).to.equal(1);
    });

    it('still hears of writes after a move', async () => {
      const { host, run } = bench();
      await place(host, scope);
      run.last.resolve('one');
      host.parentElement?.append(host);
      await rest(host);
      await scope.backend.buyer.enable('ada');
      await rest(host);
      expect(run.calls.length).to.equal(2);
    });

    it('ends its run when the element leaves the page', async () => {
      const it = bench();
      await place(it.host, scope);
      it.host.remove();
      await rest(it.host);
      expect(signalOf(it, 0)?.aborted).to.equal(true);
    });

    it('asks again when the element comes back later, since it heard of no writes meanwhile', async () => {
      const { host, run } = bench();
      await place(host, scope);
      run.last.resolve('one');
      await rest(host);
      const parent = host.parentElement;
      host.remove();
      await rest(host);
      parent?.append(host);
      await rest(host);
      expect(host.text).to.equal('one busy');
      run.last.resolve('two');
      await rest(host);
      expect(host.text).to.equal('two');
    });

    it('leaves no listener behind, neither with the page nor with the scope', async () => {
      const online = countListeners(window, 'online');
      const watched = watchCount(scope);
      const { host, run } = bench();
      await place(host, watched.scope);
      expect([online.count, watched.count]).to.deep.equal([1, 1]);
      host.remove();
      run.last.resolve('too late');
      await rest(host);
      host.requestUpdate();
      await rest(host);
      online.stop();
      expect([online.count, watched.count]).to.deep.equal([0, 0]);
    });
  });

  describe('when the page is online again', () => {
    for (const kind of ['offline', 'network'] as const) {
      it(`loads again what failed by ${kind}`, async () => {
        const { host, run } = bench();
        await place(host, scope);
        run.last.reject(new AccountError(kind, { operation: 'buyer.search' }));
        await rest(host);
        dispatchEvent(new Event('online'));
        await rest(host);
        expect(run.calls.length).to.equal(2);
      });
    }

    it('leaves alone what is there and what failed otherwise', async () => {
      const [fine, refused] = [bench(), bench()];
      await place(fine.host, scope);
      await place(refused.host, scope);
      fine.run.last.resolve('one');
      refused.run.last.reject(new AccountError('forbidden', { operation: 'buyer.search' }));
      await rest(fine.host);
      dispatchEvent(new Event('online'));
      await rest(fine.host);
      await rest(refused.host);
      expect([fine.run.calls.length, refused.run.calls.length]).to.deep.equal([1, 1]);
    });
  });
});

/** A seeded generator (mulberry32), so that a failing round fails again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
