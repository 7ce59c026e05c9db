import { expect } from '@open-wc/testing';
import { AccountError } from '../../src/backend/errors.ts';
import type { Call } from '../../src/backend/port.ts';
import { Batch } from '../../src/controllers/batch.ts';
import { Command } from '../../src/controllers/command.ts';
import type { Buyer } from '../../src/domain/model.ts';
import { type TestHost, backendOf, newHost, place, rest, scopeOf, slow } from './fakes.ts';

const buyer = (id: string, version = '1') => ({ id, version }) as Buyer;
const buyers = (count: number) => Array.from({ length: count }, (_, index) => buyer(`b${index}`));

interface Bench {
  readonly host: TestHost;
  readonly batch: Batch<Buyer, Buyer>;
}

async function bench(disable: (id: string, call?: Call) => Promise<Buyer>): Promise<Bench> {
  const host = newHost();
  const command = new Command(host.consumer, 'buyer.disable');
  const batch = new Batch<Buyer, Buyer>(host.consumer, {
    command,
    run: (item) => command.execute(item),
    renew: ({ backend }, { id }) => backend.buyer.read(id),
  });
  const read = (id: string) => Promise.resolve(buyer(id, '2'));
  await place(host, scopeOf(backendOf({ buyer: { disable, read } })));
  return { host, batch };
}

describe('Batch', () => {
  it('does 500, of which 7 fail, tells which and why, and finishes them when tried again; nobody is hit twice', async () => {
    const broken = new Set([3, 77, 150, 151, 300, 420, 499].map((index) => `b${index}`));
    const done = new Map<string, number>();
    const keys = new Map<string, (string | undefined)[]>();
    let most = 0;
    let under = 0;
    const { batch } = await bench(async (id, call) => {
      most = Math.max(most, (under += 1));
      keys.set(id, [...(keys.get(id) ?? []), call?.key]);
      await Promise.resolve();
      under -= 1;
      if (broken.has(id)) throw new AccountError('network', { operation: 'buyer.disable', outcome: 'unknown' });
      done.set(id, (done.get(id) ?? 0) + 1);
      return buyer(id);
    });
    await batch.start(buyers(500));
    expect([batch.in('done').length, batch.in('failed').length, batch.running]).to.deep.equal([493, 7, false]);
    expect(batch.in('failed').map(({ item }) => item.id)).to.deep.equal([...broken]);
    expect(batch.in('failed').map(({ error }) => error?.kind)).to.deep.equal(Array(7).fill('network'));
    broken.clear();
    await batch.retry();
    expect([batch.in('done').length, batch.in('failed').length]).to.deep.equal([500, 0]);
    expect(done.size).to.equal(500);
    expect(
      [...done.values()].every((times) => times === 1),
      'each once',
    ).to.equal(true);
    expect(most, 'at a time').to.equal(1);
    expect(new Set([...keys.values()].map(([first]) => first)).size, 'a key for each').to.equal(500);
    for (const [first, ...again] of keys.values()) expect(again.every((key) => key === first)).to.equal(true);
  });

  it('stops after the one under way, and goes on from there', async () => {
    const disable = slow<[string, Call?], Buyer>();
    const { host, batch } = await bench(disable);
    const first = batch.start(buyers(3));
    batch.stop();
    expect(batch.running, 'one is under way').to.equal(true);
    disable.last.resolve(buyer('b0'));
    await first;
    expect(batch.items.map(({ state }) => state)).to.deep.equal(['done', 'waiting', 'waiting']);
    const second = batch.resume();
    disable.last.resolve(buyer('b1'));
    await rest(host);
    disable.last.resolve(buyer('b2'));
    await second;
    expect(disable.calls.map(({ args: [id] }) => id)).to.deep.equal(['b0', 'b1', 'b2']);
    expect(batch.in('done')).to.have.length(3);
  });

  it('sends nothing for another session', async () => {
    const disable = slow<[string, Call?], Buyer>();
    const { host, batch } = await bench(disable);
    const run = batch.start(buyers(3));
    host.scope = scopeOf(backendOf({ buyer: { disable } }));
    await rest(host);
    disable.last.resolve(buyer('b0'));
    await run;
    expect(disable.calls).to.have.length(1);
    expect(batch.running).to.equal(false);
  });

  it('leaves alone what the page vetoes, without calling it a failure', async () => {
    const { host, batch } = await bench((id) => Promise.resolve(buyer(id)));
    host.addEventListener('buyer-disable-request', (event) => {
      if ('id' in event && event.id === 'b1') event.preventDefault();
    });
    await batch.start(buyers(3));
    expect(batch.items.map(({ state }) => state)).to.deep.equal(['done', 'left', 'done']);
  });

  it('reads anew what somebody else has changed before it tries again', async () => {
    const versions: (string | undefined)[] = [];
    const { batch } = await bench((id, call) => {
      versions.push(call?.version);
      return call?.version === '1'
        ? Promise.reject(new AccountError('conflict-version', { operation: 'buyer.disable' }))
        : Promise.resolve(buyer(id));
    });
    await batch.start(buyers(1));
    expect(batch.in('failed')).to.have.length(1);
    await batch.retry();
    expect(versions).to.deep.equal(['1', '2']);
    expect(batch.in('done')).to.have.length(1);
  });

  it('waits with the rest when the connection or the session is gone, and goes on under the same key', async () => {
    const keys: (string | undefined)[] = [];
    let isOffline = true;
    const { batch } = await bench((id, call) => {
      if (id === 'b1') keys.push(call?.key);
      return id === 'b1' && isOffline
        ? Promise.reject(new AccountError('offline', { operation: 'buyer.disable', outcome: 'unknown' }))
        : Promise.resolve(buyer(id, '9'));
    });
    await batch.start(buyers(4));
    expect(batch.items.map(({ state }) => state)).to.deep.equal(['done', 'waiting', 'waiting', 'waiting']);
    expect([batch.running, batch.interruption?.kind]).to.deep.equal([false, 'offline']);
    isOffline = false;
    await batch.resume();
    expect([batch.in('done').length, batch.interruption]).to.deep.equal([4, undefined]);
    expect(keys[1]).to.equal(keys[0]);
    expect(batch.items[1]?.result).to.deep.equal(buyer('b1', '9'));
  });

  it('forgets what is there when cleared, also while it runs', async () => {
    const disable = slow<[string, Call?], Buyer>();
    const { batch } = await bench(disable);
    const run = batch.start(buyers(2));
    batch.clear();
    disable.last.resolve(buyer('b0'));
    await run;
    expect(batch.items).to.deep.equal([]);
    expect(disable.calls).to.have.length(1);
  });

  for (const kind of ['offline', 'auth-expired', 'auth-required', 'acting-ended'] as const)
    it(`waits with the rest when interrupted by ${kind}, which would befall every other one`, async () => {
      const { batch } = await bench(() => Promise.reject(new AccountError(kind, { operation: 'buyer.disable' })));
      await batch.start(buyers(3));
      expect([batch.in('waiting').length, batch.interruption?.kind, batch.running]).to.deep.equal([3, kind, false]);
    });

  it('is one thing at a time: while it runs, nothing else is begun', async () => {
    const disable = slow<[string, Call?], Buyer>();
    const { batch } = await bench(disable);
    expect(batch.items).to.deep.equal([]);
    const running = batch.start(buyers(1));
    await Promise.all([batch.start(buyers(9)), batch.resume(), batch.retry()]);
    expect([batch.items.length, disable.calls.length]).to.deep.equal([1, 1]);
    disable.last.resolve(buyer('b0'));
    await running;
    expect(batch.in('done')).to.have.length(1);
  });

  it('does nothing where there is no scope', async () => {
    const host = newHost();
    const command = new Command(host.consumer, 'buyer.disable');
    const batch = new Batch<Buyer, Buyer>(host.consumer, { command, run: (item) => command.execute(item) });
    await batch.start(buyers(1));
    expect([batch.running, batch.in('waiting').length]).to.deep.equal([false, 1]);
  });

  it('says why one could not be read anew', async () => {
    const host = newHost();
    const command = new Command(host.consumer, 'buyer.disable');
    const batch = new Batch<Buyer, Buyer>(host.consumer, {
      command,
      run: (item) => command.execute(item),
      renew: () => Promise.reject(new Error('gone')),
    });
    const conflict = () => Promise.reject(new AccountError('conflict-version', { operation: 'buyer.disable' }));
    await place(host, scopeOf(backendOf({ buyer: { disable: conflict } })));
    await batch.start(buyers(1));
    await batch.retry();
    expect(batch.in('failed')[0]?.error).to.include({ kind: 'config', operation: 'batch.read' });
  });
});
