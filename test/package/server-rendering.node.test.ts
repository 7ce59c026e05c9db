import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../mocks/server.ts';
import { launch } from '../journeys/storefronts.ts';
import { type Site, serveSite } from './embedding/site.ts';
import { search, visit } from './embedding/visit.ts';
import { copies, ownStyles, waitingTexts, whatChanged } from './server-rendering/in-page.ts';
import { type Rendered, render, rootOf, widgets } from './server-rendering/rendered.ts';
import { buildScripts, openSent, putPage } from './server-rendering/sent-page.ts';

let rendered: Rendered;
let browser: Browser;
let backend: Listening;
before(async () => {
  [rendered, browser, backend] = await Promise.all([render(), launch(), startBackend(), buildScripts()]);
});
after(() => Promise.all([browser.close(), backend.close()]));

describe('an element, rendered on a server', () => {
  it('needs no page', () => deepEqual(rendered.globals, []));

  // Of the banner nothing is to be seen while nobody acts.
  for (const tag of widgets.filter((each) => each !== 'acting-banner')) {
    it(`<${tag}> loads`, () => {
      const root = rootOf(rendered.elements[tag]);
      equal(root.split('<div class="skeleton" aria-busy="true">').length, 2);
      match(root, /<span class="visually-hidden"><!--lit-part-->Loading…<!--\/lit-part--><\/span>/u);
    });
  }

  it('<acting-banner> has nothing but its live regions', () => {
    const root = rootOf(rendered.elements['acting-banner']);
    equal(root.split('aria-live=').length, 3);
    equal(root.replaceAll(/<[^>]*>|\s/gu, ''), '');
  });

  it('<account-provider> shows what is inside', () =>
    match(rootOf(rendered.elements['account-provider']), /<slot><\/slot>/u));

  it('keeps its attributes', () => match(rendered.withAttributes, /^<company-user-form\s+buyer-id="7" class="wide">/u));

  it('is the same for everybody, at any time', () => {
    deepEqual(rendered.again, rendered.elements);
    const panel = rootOf(rendered.elements['my-account-panel']);
    ok(panel !== '' && rendered.withBackend.includes(panel));
    ok(rendered.withScope.includes(panel));
    deepEqual(rendered.asked, []);
  });
});

describe('a page from a server', () => {
  let site: Site;
  let at: { readonly url: string; readonly backend: string };
  before(async () => {
    site = await serveSite(backend.url);
    at = { url: putPage(site, rendered), backend: backend.url };
  });
  after(() => site.close());

  it('is hydrated: every element goes on with what was sent, and does its work', async () => {
    const { page, troubles, warnings, run, answer } = await openSent(browser, { ...at, isLet: () => false });
    await run('hydrate', 'all', 'main');
    deepEqual(await page.evaluate(whatChanged), []);
    deepEqual(await page.evaluate(ownStyles), []);
    await answer();
    await search(page);
    deepEqual([troubles, warnings], [[], []]);
    await page.close();
  });

  it('is hydrated by elements that come when all is known, in another language', async () => {
    const { page, troubles, warnings, run, answer } = await openSent(browser, {
      ...at,
      isLet: (path) => path === '/session',
    });
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await run('hydrate', 'late');
    const texts = await page.waitForFunction(waitingTexts);
    deepEqual(new Set(await texts.jsonValue()), new Set(['Wird noch bearbeitet …']));
    await answer();
    await page.waitForSelector('company-user-list >>> tbody th', { visible: true });
    deepEqual([troubles, warnings], [[], []]);
    await page.close();
  });

  it('is drawn anew where Lit does not hydrate', async () => {
    const { page, troubles, warnings, run, answer } = await openSent(browser, { ...at, isLet: () => false });
    await run('all', 'main');
    deepEqual(await page.evaluate(copies), []);
    deepEqual(await page.evaluate(ownStyles), []);
    await answer();
    await search(page);
    deepEqual([troubles, warnings], [[], []]);
    await page.close();
  });
});

describe('the example of a server', () => {
  it('sends its pages under a strict policy, and they work', async () => {
    const env = { ...process.env, PORT: '0' };
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const server = spawn(process.execPath, ['docs/examples/ssr/server.mjs'], { env, stdio: [...stdio] });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const { page, troubles, warnings } = await visit(browser, `${said.toString().trim()}?backend=${backend.url}`);
    await search(page);
    deepEqual([troubles, warnings], [[], []]);
    server.kill();
  });
});
