import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BridgeNews } from '../../src/bridge.ts';
import { type Site, desk, framedShop } from './desk.ts';
import { launch } from './storefronts.ts';

interface Heard {
  readonly data: BridgeNews;
  readonly origin: string;
}

const start = {
  type: 'prokura:acting-start',
  customerId: 'bruno',
  reason: 'Calls about a lost delivery',
  ticket: 'T-77',
};

/** A call centre's desk of one origin frames a shop of another and works it by messages. */
describe('the bridge', () => {
  let browser: Browser;
  let shop: Site;
  let callCentre: Site;
  let stranger: Site;

  before(async () => {
    [browser, shop, callCentre, stranger] = await Promise.all([launch(), framedShop(), desk(), desk()]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([shop.close(), callCentre.close(), stranger.close()]);
  });

  /** A desk's page with the shop in its frame; the shop listens to the call centre alone. */
  async function open(site: Site, more = ''): Promise<{ page: Page; frame: Frame }> {
    const page = await browser.newPage();
    const address = `${shop.origin}/shop?desk=${encodeURIComponent(callCentre.origin)}${more}`;
    await page.goto(`${site.origin}/?shop=${encodeURIComponent(address)}`);
    const frame = await page.waitForFrame((some) => some.url().startsWith(shop.origin));
    await frame.waitForFunction('globalThis.provider?.scope !== undefined');
    return { page, frame };
  }

  const heard = (page: Page): Promise<Heard[]> => page.evaluate('heard') as Promise<Heard[]>;
  const say = (page: Page, message: unknown): Promise<unknown> =>
    page.evaluate(`shop.contentWindow.postMessage(${JSON.stringify(message)}, '*')`);
  const hears = (page: Page, count: number): Promise<unknown> => page.waitForFunction(`heard.length >= ${count}`);
  const subject = (frame: Frame): Promise<unknown> => frame.evaluate('provider.scope?.session.subject?.id');
  const quiet = (page: Page): Promise<unknown> => page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');

  it('starts and ends acting, and tells of both by ids', async () => {
    const { page, frame } = await open(callCentre);
    await hears(page, 1);
    await say(page, start);
    await hears(page, 2);
    assert.equal(await subject(frame), 'bruno');
    const sessionId = await frame.evaluate('provider.scope.session.id');
    await say(page, { type: 'prokura:acting-end' });
    await hears(page, 3);
    assert.equal(await subject(frame), undefined);
    assert.deepEqual(
      await heard(page),
      [
        { type: 'prokura:ready' },
        { type: 'prokura:acting-started', customerId: 'bruno', sessionId },
        { type: 'prokura:acting-ended' },
      ].map((data) => ({ data, origin: shop.origin })),
    );
    await page.close();
  });

  it('tells of what began and ended on the page itself', async () => {
    const { page, frame } = await open(callCentre);
    await frame.evaluate(`provider.scope.backend.customer.access('ben', { reason: 'Began on the page' })`);
    await hears(page, 2);
    await frame.evaluate('provider.scope.endActing()');
    await hears(page, 3);
    const types = (await heard(page)).map(({ data }) => data.type);
    assert.deepEqual(types, ['prokura:ready', 'prokura:acting-started', 'prokura:acting-ended']);
    await page.close();
  });

  it('says by its kind why something was not done', async () => {
    const { page, frame } = await open(callCentre);
    const wrong: readonly [unknown, string][] = [
      [{ ...start, reason: 'short' }, 'validation'],
      [{ ...start, customerId: 7 }, 'validation'],
      [{ ...start, customerId: '' }, 'validation'],
      [{ ...start, ticket: {} }, 'validation'],
      [{ type: 'prokura:acting-begin' }, 'validation'],
      [{ ...start, customerId: 'nobody' }, 'not-found'],
    ];
    for (const [index, [message]] of wrong.entries()) {
      await say(page, message);
      await hears(page, index + 2);
    }
    const kinds = (await heard(page)).slice(1).map(({ data }) => 'kind' in data && data.kind);
    assert.deepEqual(
      kinds,
      wrong.map(([, kind]) => kind),
    );
    assert.equal(await subject(frame), undefined);
    await page.close();
  });

  it('nests nothing: somebody must be done with before another begins', async () => {
    const { page, frame } = await open(callCentre);
    await say(page, start);
    await hears(page, 2);
    await say(page, { ...start, customerId: 'ben' });
    await hears(page, 3);
    assert.deepEqual((await heard(page)).at(-1)?.data, { type: 'prokura:error', kind: 'forbidden' });
    assert.equal(await subject(frame), 'bruno');
    await page.close();
  });

  it('yields to the veto of the page', async () => {
    const { page, frame } = await open(callCentre, '&veto');
    await say(page, start);
    await hears(page, 2);
    assert.deepEqual((await heard(page)).at(-1)?.data, { type: 'prokura:error', kind: 'aborted' });
    assert.equal(await subject(frame), undefined);
    await page.close();
  });

  it('neither hears nor tells an origin that is not on its list', async () => {
    const { page, frame } = await open(stranger);
    await say(page, start);
    await frame.evaluate(`provider.scope.backend.customer.access('ben', { reason: 'Began on the page' })`);
    await quiet(page);
    assert.equal(await subject(frame), 'ben');
    await say(page, { type: 'prokura:acting-end' });
    await quiet(page);
    assert.equal(await subject(frame), 'ben');
    assert.deepEqual(await heard(page), []);
    await page.close();
  });

  it('takes no notice of other frames, nor of messages of others', async () => {
    const { page, frame } = await open(callCentre);
    await hears(page, 1);
    await page.evaluate(`(() => {
      const other = document.createElement('iframe');
      document.body.append(other);
      const script = other.contentDocument.createElement('script');
      script.textContent = 'parent.shop.contentWindow.postMessage(' + ${JSON.stringify(JSON.stringify(start))} + ', "*")';
      other.contentDocument.body.append(script);
    })()`);
    for (const message of [null, 7, 'prokura:acting-start', { type: 'webpackOk' }, []]) await say(page, message);
    await quiet(page);
    assert.equal(await subject(frame), undefined);
    assert.equal((await heard(page)).length, 1);
    await page.close();
  });
});
