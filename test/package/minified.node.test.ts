import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { type ViteDevServer, createServer as createVite } from 'vite';
import { type Listening, listen as startBackend } from '../../mocks/server.ts';
import * as rest from '../../src/adapters/rest.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { launch } from '../journeys/storefronts.ts';
import { sourceServer } from '../support/source-server.ts';

/** Where a page takes the kit from. */
interface Kit {
  readonly origin: string;
  readonly elements: string;
  readonly rest: string;
}

/** What is tried: whose element, who is signed in, what stands on the page, and what is done until it is worth looking at. */
interface Case {
  readonly tag: string;
  readonly loginId: string;
  readonly attributes?: string;
  /** For whom they act. */
  readonly acting?: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const cases: Readonly<Record<string, Case>> = {
  'the search, with everything open': {
    tag: 'find-customers',
    loginId: 'carla.rios',
    async act(page) {
      await click(page, 'find-customers >>> .more > .button');
      await type(page, 'find-customers >>> #criterion-text', 'almeida');
      await click(page, 'find-customers >>> .toggle > button');
      await page.waitForSelector('find-customers >>> .details');
      await click(page, 'find-customers >>> [aria-haspopup=menu]');
      await page.waitForSelector('find-customers >>> [role=menuitem]');
    },
  },
  'the banner': {
    tag: 'acting-banner',
    loginId: 'carla.rios',
    acting: 'bruno',
    act: (page) => click(page, 'acting-banner >>> summary'),
  },
  'the account': {
    tag: 'my-account-panel',
    loginId: 'bruno.almeida@nordwind.example',
    attributes: 'section="profile"',
    async act(page) {
      await click(page, 'my-account-panel >>> #edit-profile');
      await page.waitForSelector('my-account-panel >>> form');
    },
  },
  'the organizations': {
    tag: 'org-buyer-manager',
    loginId: 'bruno.almeida@nordwind.example',
    act: (page) => page.waitForSelector('org-buyer-manager >>> tbody [aria-haspopup=menu]'),
  },
  'the form of a user': {
    tag: 'company-user-form',
    loginId: 'bruno.almeida@nordwind.example',
    act: (page) => page.waitForSelector('company-user-form >>> #email'),
  },
};

/**
 * Markup and styles lose what only their authors read: the same texts stand at the same places before and after, with
 * the loader and with the file of the one element alone.
 */
describe('the script-tag build, beside the source', () => {
  let browser: Browser;
  let backend: Listening;
  let vite: ViteDevServer;
  let files: Server;
  let source: Kit;
  let built: (tag: string) => readonly Kit[];

  before(async () => {
    [browser, backend, vite, files] = await Promise.all([launch(), startBackend(), serveSource(), serveBuilt()]);
    const origin = originOf(files);
    source = { origin: originOf(vite.httpServer), elements: '/src/define/all.ts', rest: '/src/adapters/rest.ts' };
    built = (tag) => [
      { origin, elements: '/prokura.js', rest: '/adapters/rest.js' },
      { origin, elements: `/elements/${tag}.js`, rest: `/elements/${tag}.js` },
    ];
  });
  after(async () => {
    await browser.close();
    await vite.close();
    files.close();
    await backend.close();
  });

  for (const [name, tried] of Object.entries(cases)) {
    it(`looks the same: ${name}`, async () => {
      const now = Date.now();
      const token = await signIn(backend.url, tried);
      const expected = await look(source, tried, token, now);
      assert.ok(expected.length > 5, 'there is something to be seen');
      for (const kit of built(tried.tag))
        assert.deepEqual(await look(kit, tried, token, now), expected, `from ${kit.elements}`);
    });
  }

  async function look(
    kit: Kit,
    { tag, attributes = '', act }: Case,
    token: string,
    now: number,
  ): Promise<readonly string[]> {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1000, height: 1400 });
      await page.evaluateOnNewDocument((time) => (Date.now = () => time), now);
      await page.goto(`${kit.origin}/blank`);
      const markup = `<${tag} ${attributes}></${tag}>`;
      await page.evaluate(fill, { kit, markup, token, baseUrl: backend.url });
      await act(page);
      return await settled(() => page.evaluate(seen));
    } finally {
      await page.close();
    }
  }
});

/** Runs in the page: puts elements inside a provider. */
async function fill(options: { kit: Kit; markup: string; token: string; baseUrl: string }): Promise<void> {
  const { kit, markup, token, baseUrl } = options;
  document.body.innerHTML = `<account-provider>${markup}</account-provider>`;
  const [{ restBackend }] = (await Promise.all([import(kit.rest), import(kit.elements)])) as [typeof rest, unknown];
  await customElements.whenDefined('account-provider');
  const provider = document.querySelector<AccountProviderElement>('account-provider');
  if (provider) provider.backend = restBackend({ baseUrl, token: () => token });
}

/** Runs in the page: every text with the place where it stands, to a tenth of a pixel. */
function seen(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const visit = (node: Node): void => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).forEach(visit);
    if (node instanceof Element && !node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
    if (node instanceof Text && node.data.trim() !== '') {
      range.selectNodeContents(node);
      const [first] = range.getClientRects();
      const last = [...range.getClientRects()].at(-1);
      const at = [first?.left, first?.top, last?.right, last?.bottom].map((side = 0) => Math.round(side * 10) / 10);
      found.push(`${node.data.replaceAll(/\s+/gu, ' ').trim()} @ ${at.join(' ')}`);
    }
    const { childNodes } = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    for (const child of childNodes) visit(child);
  };
  visit(document.body);
  return found;
}

/** What is seen once nothing has changed for a while. */
async function settled(look: () => Promise<string[]>): Promise<readonly string[]> {
  let last: string[] = [];
  for (let rest = 40; rest > 0; rest -= 1) {
    await sleep(400);
    const now = await look();
    if (isDeepStrictEqual(now, last)) return now;
    last = now;
  }
  return last;
}

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.type(text);
}

async function signIn(baseUrl: string, { loginId, acting }: Case): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${baseUrl}/session`, { method: 'POST', headers, body: JSON.stringify({ loginId }) });
  const { token } = (await response.json()) as { token: string };
  const backend = rest.restBackend({ baseUrl, token: () => token });
  if (acting !== undefined)
    await backend.customer?.access?.(acting, { reason: 'To look at the banner', ticket: 'T-1' });
  return token;
}

const blank = '<!doctype html><html lang="en"><body></body></html>';

async function serveSource(): Promise<ViteDevServer> {
  const server = await createVite({
    ...sourceServer,
    plugins: [
      {
        name: 'blank-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/blank', (_, response) => response.setHeader('content-type', 'text/html').end(blank));
        },
      },
    ],
  });
  return server.listen();
}

async function serveBuilt(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/blank') return response.setHeader('content-type', 'text/html').end(blank);
    readFile(new URL(`../../dist/cdn${request.url ?? ''}`, import.meta.url)).then(
      (body) => response.setHeader('content-type', 'text/javascript').end(body),
      () => response.writeHead(404).end(),
    );
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const originOf = (server: { address(): unknown } | null): string =>
  `http://127.0.0.1:${String((server?.address() as AddressInfo).port)}`;
