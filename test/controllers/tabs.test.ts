import { expect } from '@open-wc/testing';
import { type TabNews, Tabs } from '../../src/controllers/tabs.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { backendOf, countListeners, newHost, place, rest } from './fakes.ts';

/** Other pages of tests may be open in the same browser. */
const shop = (instance?: string) => ({ ...backendOf({}), ...(instance !== undefined && { instance }) });
const here = `https://shop.example/${Math.random()}`;
const started: TabNews = { kind: 'acting-started', sessionId: 's' };

/** A tab that shows a system, and what it heard of the others. */
async function tab(instance: string | undefined = here) {
  const [host, heard] = [newHost(), [] as TabNews[]];
  const tabs = new Tabs(host, (news) => heard.push(news));
  await place(host);
  tabs.join(shop(instance));
  return { host, tabs, heard };
}

/** Another channel of the same name hears after all that hear this one. */
async function heardByAll(instance = here): Promise<void> {
  const [from, to] = [1, 2].map(() => new BroadcastChannel(`prokura:fake:${instance}`)) as [
    BroadcastChannel,
    BroadcastChannel,
  ];
  const heard = new Promise((resolve) => (to.onmessage = resolve));
  from.postMessage('nothing that a tab would say');
  await heard;
  await rest();
  for (const channel of [from, to]) channel.close();
}

describe('Tabs', () => {
  it('hear of each other, and not of themselves or of another system', async () => {
    const [one, other, elsewhere] = [await tab(), await tab(), await tab(`${here}/elsewhere`)];
    one.tabs.tell(started);
    await heardByAll();
    await heardByAll(`${here}/elsewhere`);
    expect([one.heard, other.heard, elsewhere.heard]).to.deep.equal([[], [started], []]);
  });

  it('tell ids and nothing else', async () => {
    const [one, other] = [await tab(), await tab()];
    one.tabs.tell({ ...started, name: 'Ada' } as TabNews);
    await heardByAll();
    expect(other.heard).to.deep.equal([started]);
  });

  it('do not tell again what they heard, but for signs of life, and another session is news', async () => {
    const [one, other] = [await tab(), await tab()];
    const sign: TabNews = { kind: 'sign-of-life', sessionId: 's' };
    const news: readonly TabNews[] = [sign, { kind: 'acting-ended', sessionId: 's' }, { ...started, sessionId: 't' }];
    one.tabs.tell(started);
    await heardByAll();
    for (const some of [started, ...news]) other.tabs.tell(some);
    await heardByAll();
    expect(one.heard).to.deep.equal(news);
    one.tabs.tell(sign);
    await heardByAll();
    expect(other.heard).to.deep.equal([started, sign]);
  });

  it('tell what one session in the place of another means for acting', async () => {
    const [one, other] = [await tab(), await tab()];
    const [own, lent] = [sessionOf('csr'), acting('csr', 'buyer-admin')];
    const steps = [
      [undefined, own],
      [own, lent],
      [lent, { ...lent }],
      [lent, { ...lent, id: 'next' }],
      [own, undefined],
      [lent, undefined],
    ] as const;
    for (const [before, now] of steps) one.tabs.tellOf(before, now);
    await heardByAll();
    expect(other.heard.map(({ kind, sessionId }) => `${kind} ${sessionId}`)).to.deep.equal([
      'acting-started acting',
      'acting-ended acting',
      'acting-started next',
      'acting-ended acting',
    ]);
  });

  it('drop what is no news, whoever says it', async () => {
    const { heard } = await tab();
    const script = new BroadcastChannel(`prokura:fake:${here}`);
    const sayings = [null, 'acting-ended', {}, { kind: 'acting-ended' }, { sessionId: 's' }];
    for (const data of [...sayings, { kind: 'shutdown', sessionId: 's' }, { kind: 'acting-ended', sessionId: 7 }])
      script.postMessage(data);
    script.close();
    await heardByAll();
    expect(heard).to.deep.equal([]);
  });

  it('hear nothing while the page is kept by the browser, off the page, or with no system to speak of', async () => {
    const [one, kept, gone, none] = [await tab(), await tab(), await tab(), await tab()];
    dispatchEvent(new Event('pagehide'));
    // Only one of them comes back.
    one.host.remove();
    kept.host.remove();
    await place(one.host);
    gone.host.remove();
    gone.tabs.join(shop(here));
    none.tabs.join(shop());
    const [voice] = [await tab()];
    voice.tabs.tell(started);
    await heardByAll();
    expect([kept.heard, gone.heard, none.heard]).to.deep.equal([[], [], []]);
    expect(one.heard).to.deep.equal([started]);
  });

  it('hear again when the page is shown again, once', async () => {
    const [one, other] = [await tab(), await tab()];
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pageshow'));
    one.tabs.tell(started);
    await heardByAll();
    expect(other.heard).to.deep.equal([started]);
  });

  it('leave no listener behind', async () => {
    const counts = ['pagehide', 'pageshow'].map((type) => countListeners(window, type));
    const { host } = await tab();
    expect(counts.map(({ count }) => count)).to.deep.equal([1, 1]);
    host.remove();
    for (const each of counts.toReversed()) each.stop();
    expect(counts.map(({ count }) => count)).to.deep.equal([0, 0]);
  });

  it('are alone where the browser refuses to make a channel', async () => {
    const { BroadcastChannel: real } = globalThis;
    globalThis.BroadcastChannel = function refuse() {
      throw new DOMException('no origin', 'SecurityError');
    } as unknown as typeof BroadcastChannel;
    try {
      const { tabs } = await tab();
      expect(() => tabs.tell(started)).not.to.throw();
    } finally {
      globalThis.BroadcastChannel = real;
    }
  });
});
