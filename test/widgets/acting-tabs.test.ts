import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/define/account-provider.ts';
import '../../src/define/acting-banner.ts';
import '../../src/define/my-account-panel.ts';
import { type Store, createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import type { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { personWith } from '../../mocks/world/people.ts';
import { worldOf } from '../../mocks/world/world.ts';
import { FakeClock } from '../controllers/fake-clock.ts';
import { countListeners, rest } from '../controllers/fakes.ts';
import { textOf } from '../support/user.ts';

const reason = { reason: 'Helping with an order by telephone' };
const draft = { from: { phone: '1' }, values: { phone: '2' } };

/** Waits in real time, whatever clock the page has. */
async function until(holds: () => unknown, patience = 1000): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > patience) throw new Error(`still not so: ${String(holds)}`);
    await rest();
  }
}

/** Other pages of tests may be open in the same browser. */
const instance = `https://shop.example/${Math.random()}`;

/** Two tabs of one browser: two pages with one sign-in, and a channel between them. */
class Browser {
  readonly store: Store = createStore(worldOf('small'));
  readonly token = signIn(this.store, personWith('csr').loginId);
  /** What reached the server. */
  readonly calls: string[] = [];

  get backend(): AccountBackend {
    const inner = memoryBackend({ store: this.store, token: this.token });
    const heard = (name: string, value: unknown): unknown =>
      typeof value === 'function'
        ? (...args: unknown[]) => {
            this.calls.push(name);
            return (value as (...args: unknown[]) => unknown)(...args);
          }
        : value;
    const groups = Object.entries(inner).map(([resource, group]) => [
      resource,
      typeof group !== 'object' || resource === 'features'
        ? group
        : Object.fromEntries(
            Object.entries(group).map(([verb, method]) => [verb, heard(`${resource}.${verb}`, method)]),
          ),
    ]);
    return { ...Object.fromEntries(groups), name: inner.name, instance } as AccountBackend;
  }

  async tab(): Promise<Tab> {
    const tab = new Tab(this.backend);
    await until(() => tab.scope);
    return tab;
  }

  async acting(): Promise<[Tab, Tab]> {
    const tabs: [Tab, Tab] = [await this.tab(), await this.tab()];
    await tabs[0].start();
    await until(() => tabs[1].subject === 'bruno');
    for (const tab of tabs) await until(() => tab.text.includes('Bruno'));
    return tabs;
  }
}

class Tab {
  readonly provider: AccountProviderElement;

  constructor(backend: AccountBackend) {
    this.provider = fixtureSync(html`
      <account-provider .backend=${backend}>
        <acting-banner></acting-banner>
        <my-account-panel></my-account-panel>
      </account-provider>
    `);
  }

  get scope(): Scope | undefined {
    return this.provider.scope;
  }

  get subject(): string | undefined {
    return this.scope?.session.subject?.id;
  }

  get text(): string {
    return textOf(this.provider);
  }

  async start(id = 'bruno'): Promise<void> {
    await this.scope?.backend.customer.access(id, reason);
    await until(() => this.subject === id);
  }
}

const kindOf = (promise: Promise<unknown> | undefined): Promise<unknown> | undefined =>
  promise?.then(
    () => 'done',
    (thrown: unknown) => (thrown as AccountError).kind,
  );

/** Everything that can be tried with a scope that somebody has held on to. */
const tryWrites = (scope: Scope | undefined): Promise<unknown[]> =>
  Promise.all([
    kindOf(scope?.backend.buyer.disable('ben')),
    kindOf(scope?.backend.account.update({ firstName: 'Eve', lastName: 'Else' })),
    kindOf(scope?.backend.organization.update('nordwind-hamburg', { name: 'Elsewhere' })),
  ]);

describe('acting in two tabs', () => {
  it('begins and ends in both within a second', async () => {
    const browser = new Browser();
    const [one, other] = [await browser.tab(), await browser.tab()];
    const start = performance.now();
    await one.start();
    await until(() => other.subject === 'bruno');
    expect(performance.now() - start).to.be.lessThan(1000);
    const end = performance.now();
    await other.scope?.endActing();
    await until(() => one.scope && one.subject === undefined);
    expect(performance.now() - end).to.be.lessThan(1000);
    await until(() => !one.text.includes('Bruno'));
  });

  it('follows from one customer to the next', async () => {
    const [one, other] = await new Browser().acting();
    await one.scope?.endActing();
    await one.start('ben');
    await until(() => other.subject === 'ben');
  });

  it('tells ids and nothing else, and does not echo for ever', async () => {
    const heard: unknown[] = [];
    const listener = new BroadcastChannel(`prokura:memory:${instance}`);
    listener.addEventListener('message', ({ data }) => heard.push(data));
    const [one, other] = await new Browser().acting();
    const id = one.scope?.session.id;
    dispatchEvent(new Event('keydown'));
    await one.scope?.endActing();
    await until(() => other.scope && other.subject === undefined);
    for (let round = 0; round < 30; round += 1) await rest();
    listener.close();
    expect(heard).to.deep.equal([
      { kind: 'acting-started', sessionId: id },
      { kind: 'sign-of-life', sessionId: id },
      { kind: 'sign-of-life', sessionId: id },
      { kind: 'acting-ended', sessionId: id },
    ]);
  });

  it('takes no notice of what is no news', async () => {
    const browser = new Browser();
    const [one] = await browser.acting();
    const { scope } = one;
    browser.calls.length = 0;
    const channel = new BroadcastChannel(`prokura:memory:${instance}`);
    for (const data of [
      undefined,
      null,
      7,
      'acting-ended',
      {},
      { kind: 'acting-ended' },
      { kind: 'x', sessionId: '1' },
    ]) {
      channel.postMessage(data);
    }
    for (let round = 0; round < 30; round += 1) await rest();
    channel.close();
    expect([one.scope === scope, browser.calls]).to.deep.equal([true, []]);
  });

  it('asks the server whether false news is true, and goes on', async () => {
    const [one] = await new Browser().acting();
    const { scope } = one;
    const channel = new BroadcastChannel(`prokura:memory:${instance}`);
    channel.postMessage({ kind: 'acting-ended', sessionId: scope?.session.id });
    await until(() => one.scope && one.scope !== scope);
    expect(one.subject).to.equal('bruno');
    channel.close();
  });

  describe('when the time is up', () => {
    let clock: FakeClock;
    beforeEach(() => {
      clock = new FakeClock();
    });
    afterEach(() => clock.stop());

    for (const [end, bring] of [
      [
        'cap',
        async () => {
          for (let minute = 0; minute < 59; minute += 1) {
            await clock.pass(1);
            dispatchEvent(new Event('keydown'));
          }
          await clock.pass(1);
        },
      ],
      ['idle cap', () => clock.pass(15)],
    ] as const) {
      it(`lets nothing more out at the ${end}, keeps the draft, and shows nothing of the customer`, async () => {
        const browser = new Browser();
        const tabs = await browser.acting();
        const stale = tabs.map(({ scope }) => scope);
        tabs[0].scope?.drafts.set('account', draft);
        await bring();
        browser.calls.length = 0;
        const tried = await Promise.all(stale.map(tryWrites));
        expect(tried.flat()).to.deep.equal(Array.from({ length: 6 }, () => 'acting-ended'));
        for (const tab of tabs) {
          await until(() => tab.scope && tab.subject === undefined);
          await until(() => !tab.text.includes('Bruno'));
          expect(tab.provider.querySelector('acting-banner')?.shadowRoot?.querySelector('.band')).to.equal(null);
        }
        expect(tabs[0].scope?.leftovers.drafts).to.deep.equal([draft]);
        const writes = browser.calls.filter((call) => !/\.(read|list|search|end|log)$/u.test(call));
        expect(writes).to.deep.equal([]);
        expect(browser.store.audit.map(({ operation }) => operation)).to.deep.equal(['customer.access', 'session.end']);
      });
    }

    it('lets nothing out even before the timer rings, as after a sleep', async () => {
      const browser = new Browser();
      const tabs = await browser.acting();
      browser.calls.length = 0;
      clock.sleep(60);
      const tried = await Promise.all(tabs.map(({ scope }) => tryWrites(scope)));
      expect(new Set(tried.flat())).to.deep.equal(new Set(['acting-ended']));
      expect(browser.calls).to.deep.equal([]);
    });

    it('is not up in one tab while its user works in another, nor for the server', async () => {
      const browser = new Browser();
      const [one] = await browser.acting();
      for (let minute = 0; minute < 40; minute += 1) {
        await clock.pass(1);
        dispatchEvent(new Event('keydown'));
        await rest();
      }
      expect(one.subject).to.equal('bruno');
      expect(await kindOf(one.scope?.backend.organization.list({ filter: {}, page: { size: 1 } }))).to.equal('done');
      const channel = new BroadcastChannel(`prokura:memory:${instance}`);
      await clock.pass(10);
      channel.postMessage({ kind: 'sign-of-life', sessionId: one.scope?.session.id });
      for (let round = 0; round < 20; round += 1) await rest();
      await clock.pass(8);
      channel.close();
      expect(one.subject).to.equal('bruno');
    });

    it('comes sooner where the page wishes so, and never later', async () => {
      const { provider, scope } = await new Browser().tab();
      const endsAfter = async (cap: number, idle: number) => {
        Object.assign(provider, { actingMinutes: cap, idleMinutes: idle });
        await provider.scope?.backend.customer.access('bruno', reason);
        const { session } = provider.scope ?? {};
        await provider.scope?.endActing();
        return [(Date.parse(session?.until ?? '') - Date.parse(session?.since ?? '')) / 60_000, session?.idleMinutes];
      };
      expect(scope?.session.until).to.equal(undefined);
      expect(await endsAfter(20, 5)).to.deep.equal([20, 5]);
      expect(await endsAfter(600, 600)).to.deep.equal([60, 15]);
      expect(await endsAfter(0, -1)).to.deep.equal([60, 15]);
      expect(await endsAfter(NaN, Infinity)).to.deep.equal([60, 15]);
    });
  });

  it('is asked again on focus: nothing changes where nothing has, and all where it has', async () => {
    const browser = new Browser();
    const tab = await browser.tab();
    const { scope } = tab;
    browser.calls.length = 0;
    dispatchEvent(new Event('focus'));
    await until(() => browser.calls.includes('session.read'));
    for (let round = 0; round < 10; round += 1) await rest();
    expect([tab.scope === scope, browser.calls]).to.deep.equal([true, ['session.read']]);
    await browser.backend.customer?.access?.('bruno', reason);
    dispatchEvent(new Event('focus'));
    await until(() => tab.subject === 'bruno');
  });

  it('leaves nothing of the customer in a page that is put aside, and asks again when it is back', async () => {
    const browser = new Browser();
    const [one] = await browser.acting();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    for (let round = 0; round < 3; round += 1) await rest();
    expect(one.scope).to.equal(undefined);
    expect(one.text).not.to.contain('Bruno');
    await browser.backend.session.end?.();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => one.scope && one.subject === undefined);
    expect(one.text).not.to.contain('Bruno');
  });

  it('does without a channel where there is none', async () => {
    const { BroadcastChannel: channel } = globalThis;
    Object.assign(globalThis, { BroadcastChannel: undefined });
    try {
      const browser = new Browser();
      const [one, other] = [await browser.tab(), await browser.tab()];
      await one.start();
      dispatchEvent(new Event('focus'));
      await until(() => other.subject === 'bruno');
    } finally {
      Object.assign(globalThis, { BroadcastChannel: channel });
    }
  });

  it('leaves no listener and no channel behind', async () => {
    let open = 0;
    const { BroadcastChannel: channel } = globalThis;
    globalThis.BroadcastChannel = class extends channel {
      constructor(name: string) {
        super(name);
        open += 1;
      }
      override close(): void {
        super.close();
        open -= 1;
      }
    };
    const counts = ['focus', 'pagehide', 'pageshow'].map((type) => countListeners(window, type));
    const provider = document.createElement('account-provider');
    provider.backend = new Browser().backend;
    document.body.append(provider);
    await until(() => provider.scope);
    expect([...counts.map(({ count }) => count), open]).to.deep.equal([1, 2, 2, 1]);
    provider.remove();
    counts.forEach((count) => count.stop());
    globalThis.BroadcastChannel = channel;
    expect([...counts.map(({ count }) => count), open]).to.deep.equal([0, 0, 0, 0]);
  });
});
