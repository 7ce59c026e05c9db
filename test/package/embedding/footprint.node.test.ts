import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { elementTags } from '../../../tools/cdn.ts';
import { listen } from '../../journeys/storefronts.ts';
import type { Site } from './site.ts';
import { type Stage, openStage } from './stage.ts';
import { saveProfile, search } from './visit.ts';

const tags = elementTags().filter((tag) => tag !== 'account-provider');
const provided = (loginId: string, inside: string): string =>
  `<account-provider rest-url="/api/${loginId}">${inside}</account-provider>`;
const others = tags.filter((tag) => !['find-customers', 'my-account-panel'].includes(tag));

/** What a browser asks for by itself: the icon of the page, those of its own controls. */
const byItself = /\/favicon\.ico$|^data:image/u;

describe('what the kit leaves on a page that works with every element', () => {
  let stage: Stage;
  let accounts: Site;
  let page: Page;
  let heard: ReturnType<typeof listen>;

  before(async () => {
    stage = await openStage();
    accounts = await stage.addSite();
    page = await stage.browser.newPage();
    heard = listen(page);
    await page.evaluateOnNewDocument(remember);
    await page.goto(
      stage.site.put(
        '/page.html',
        `<!doctype html><html lang="en"><head><script type="module" src="${accounts.origin}/kit/prokura.js"></script></head>
        <body>${provided('carla.rios', '<find-customers></find-customers>')}
        ${provided('bruno.almeida@nordwind.example', '<my-account-panel section="profile"></my-account-panel>')}
        ${provided('bruno.almeida@nordwind.example', others.map((tag) => `<${tag}></${tag}>`).join(''))}</body></html>`,
      ),
    );
    await search(page);
    await saveProfile(page, 'Bruno the Light');
    await page.waitForNetworkIdle({ idleTime: 300 });
  });
  after(() => stage.close());

  it('every element was there', async () => {
    const missing = await page.evaluate((all) => all.filter((tag) => !customElements.get(tag)), tags);
    assert.deepEqual([missing, heard.troubles], [[], []]);
  });

  it('no global, and nothing on what the browser has built in', async () => {
    assert.deepEqual(await page.evaluate(compare), []);
  });

  it('no style outside of shadow roots, and nothing on the root and the body', async () => {
    const left = await page.evaluate(() => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('style, link').length,
      attributes: [document.documentElement, document.body].flatMap((element) => element.getAttributeNames()),
      children: [...document.body.children].map(({ localName }) => localName),
    }));
    assert.deepEqual(left, {
      sheets: 0,
      elements: 0,
      attributes: ['lang'],
      children: Array(3).fill('account-provider'),
    });
  });

  it('nothing in its storage', async () => {
    const kept = await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      address: location.hash + location.search,
    }));
    assert.deepEqual(kept, { storage: 0, databases: 0, cookies: '', address: '' });
  });

  it('no request but to the origin of the script and to the backend', () => {
    const asked = heard.requests.filter((url) => !byItself.test(url) && url !== `${stage.site.origin}/page.html`);
    const strangers = asked.filter(
      (url) => !url.startsWith(`${accounts.origin}/kit/`) && !url.startsWith(`${stage.site.origin}/api/`),
    );
    assert.ok(asked.length > 20);
    assert.deepEqual(strangers, []);
  });
});

declare global {
  interface Window {
    /** What a test noted of the page before anything ran on it, and how it did so. */
    testNote?: { readonly before: Map<string, unknown>; readonly note: () => Map<string, unknown> };
  }
}

/** Runs in the page before everything else: notes every global, and every member of what is built in. */
function remember(): void {
  const note = (): Map<string, unknown> => {
    const members = new Map<string, unknown>();
    const noteAll = (name: string, object: object): void => {
      for (const key of Reflect.ownKeys(object)) {
        const member = Object.getOwnPropertyDescriptor(object, key);
        members.set(`${name}.${String(key)}`, (member?.value as unknown) ?? member?.get);
      }
    };
    for (const name of Object.getOwnPropertyNames(window)) {
      const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
      members.set(name, value);
      if (typeof value !== 'function') continue;
      noteAll(name, value);
      if (value.prototype instanceof Object) noteAll(`${name}.prototype`, value.prototype as object);
    }
    noteAll('Object.prototype', Object.prototype);
    for (const name of ['Math', 'JSON', 'Reflect', 'Intl', 'navigator', 'history', 'location', 'document'] as const)
      noteAll(name, window[name]);
    return members;
  };
  // Noted before it is there, so that it is not part of the note; the comparison takes it away again.
  const before = note();
  window.testNote = { before, note };
}

/** Runs in the page: what is no longer as it was noted. */
function compare(): string[] {
  if (!window.testNote) return ['nothing was noted'];
  const { before, note } = window.testNote;
  delete window.testNote;
  const now = note();
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => !Object.is(before.get(name), now.get(name)) || before.has(name) !== now.has(name));
}
