import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../mocks/server.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { signedIn } from './signed-in.ts';
import { type Storefront, demoShop, launch } from './storefronts.ts';

/** What the policy refuses is refused on the page, where nothing is sent, and again by the server, to whoever asks. */
describe('a forced write', () => {
  let browser: Browser;
  let backend: Listening;
  let shop: Storefront;
  let page: Page;
  const sent: string[] = [];

  before(async () => {
    [browser, backend] = await Promise.all([launch(), startBackend()]);
    shop = await demoShop(backend.url);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${shop.url.split('#')[0] ?? ''}#/account/organizations/nordwind-hamburg`);
    await signedIn(page, 'carla.rios');
    await page.evaluate(async () => {
      const provider = document.querySelector<AccountProviderElement>('account-provider');
      await provider?.scope?.backend.customer.access('bruno', { reason: 'To try what is refused' });
      location.hash = '#/account/organizations/nordwind-hamburg';
    });
    await page.waitForSelector('org-buyer-manager >>> table');
    page.on('request', (request) => {
      if (request.url().startsWith(backend.url)) sent.push(`${request.method()} ${request.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    await shop.close();
    await backend.close();
  });

  it('from the console throws and sends nothing', async () => {
    sent.length = 0;
    const kinds = await page.evaluate(async () => {
      const scope = document.querySelector<AccountProviderElement>('account-provider')?.scope;
      if (!scope) throw new Error('nobody is signed in');
      const { account, buyer, customer, organization } = scope.backend;
      const tries: Promise<unknown>[] = [
        buyer.delete('ben-nordwind-hamburg'),
        buyer.assignRoles('ben-nordwind-hamburg', ['nordwind-administrator']),
        organization.delete('nordwind-port'),
        customer.access('ben', { reason: 'One inside the other' }),
        account.changePassword({ current: 'x', next: 'y', repeated: 'y' }),
      ];
      const ends = await Promise.allSettled(tries);
      return ends.map((end) => (end.status === 'rejected' ? (end.reason as { kind: string }).kind : 'done'));
    });
    assert.deepEqual(kinds, ['forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden']);
    assert.deepEqual(sent, []);
  });

  it('by a faked event or a property sends nothing', async () => {
    sent.length = 0;
    await page.evaluate(async () => {
      const manager = document.querySelector('org-buyer-manager');
      for (const name of ['buyer-delete-request', 'buyer-deleted', 'organization-delete-request']) {
        manager?.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable: true }));
      }
      Object.assign(manager ?? {}, { allowed: ['delete'], decide: () => ({ allowed: true }) });
      manager?.setAttribute('allowed', 'delete');
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    assert.deepEqual(sent, []);
  });

  it('by a click on the refused button sends nothing', async () => {
    sent.length = 0;
    const button = await page.waitForSelector('aria/Delete organization[role="button"]');
    await button?.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(sent, []);
  });

  it('sent past the page gets 403 as problem details', async () => {
    const answer = await fetch(`${backend.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ loginId: 'bruno.almeida@nordwind.example' }),
    });
    const { token } = (await answer.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': '"forced"', 'if-match': '*' };
    const refused = await fetch(`${backend.url}/buyers/ben-nordwind-hamburg`, { method: 'DELETE', headers });
    assert.equal(refused.status, 403);
    assert.match(refused.headers.get('content-type') ?? '', /^application\/problem\+json/u);
    const { type, refusal } = (await refused.json()) as { type: string; refusal: { ask: string[] } };
    assert.match(type, /forbidden$/u);
    assert.deepEqual(refusal.ask, ['site-admin', 'seller-admin']);
  });
});
