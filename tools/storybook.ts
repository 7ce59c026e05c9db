import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './browser.mjs';

/** What `npm run build-storybook` has made, opened in a browser to go from story to story. */
export const built = 'storybook-static';

/** Not at the root, as on a page of a designer's that has other things, too. */
const folder = '/design/kit';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** What Storybook's own checks found, as their panels show it. */
export interface Report {
  readonly type: string;
  readonly status: 'passed' | 'warning' | 'failed';
  readonly result: unknown;
}

/** How a story came out. */
export interface Outcome {
  readonly reports: readonly Report[];
  /** It is made to be looked at on a phone. */
  readonly isForPhone: boolean;
  /** What it or its steps threw. */
  readonly error?: string | undefined;
}

export interface Storybook {
  readonly entries: readonly Entry[];
  readonly browser: Browser;
  /** A tab in which stories can be shown, on a screen of 1200 by 800 pixels. */
  open(globals: Readonly<Record<string, unknown>>): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  /** Shows a story and waits until its steps are taken and nothing changes any more. */
  show(id: string): Promise<Outcome>;
  /** Opens a page of documentation. */
  read(id: string): Promise<void>;
}

export async function openStorybook(): Promise<Storybook> {
  if (!existsSync(join(built, 'index.json')))
    throw new Error('There is no Storybook: npm run build-storybook makes it.');
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-lcd-text', '--font-render-hinting=none'],
  });
  const url = `http://127.0.0.1:${String(port)}${folder}/iframe.html`;
  return {
    entries: Object.values(entries),
    browser,
    open: async (globals) => openTab(await browser.newPage(), url, globals),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openTab(page: Page, url: string, globals: Readonly<Record<string, unknown>>): Promise<Tab> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('UTC');
  // What was typed in a story may be lost.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({ width: 1200, height: 800 });
  let isOpen = false;
  const show = async (id: string): Promise<Outcome> => {
    if (!isOpen) await page.goto(`${url}?viewMode=story`);
    if (!isOpen) await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
    const outcome = await page.evaluate(showStory, id, globals);
    isOpen = true;
    // A language or a part of an element that is fetched now. A story may be about what never comes.
    await page.waitForNetworkIdle({ idleTime: 100, timeout: 3000 }).catch(() => undefined);
    await page.evaluate(untilStill);
    return outcome;
  };
  return {
    page,
    // Storybook loads its page anew where it could not end the story before in time.
    show: (id) =>
      show(id).catch(() => {
        isOpen = false;
        return show(id);
      }),
    async read(id) {
      isOpen = false;
      await page.goto(`${url}?viewMode=docs&id=${id}`);
      await page.waitForSelector('#storybook-docs:not([hidden]) h1');
      await page.evaluate(untilStill);
    },
  };
}

interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  off(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}

/** In the page: from one story to the next without loading everything anew, as Storybook's own sidebar does it. */
async function showStory(id: string, globals: object): Promise<Outcome> {
  const book = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
    __STORYBOOK_PREVIEW__: {
      ready(): Promise<void>;
      currentRender?: { story?: { storyGlobals?: { viewport?: unknown } } };
    };
  };
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = book;
  await preview.ready();
  channel.emit('updateGlobals', { globals });
  interface Ended {
    readonly storyId?: string;
    readonly reporters?: Outcome['reports'];
    readonly message?: string;
    readonly description?: string;
  }
  const ended = await new Promise<Ended>((resolve) => {
    const events = [
      'storyFinished',
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'storyMissing',
    ];
    const listen = (payload: Ended): void => {
      if (payload.storyId !== undefined && payload.storyId !== id) return;
      for (const event of events) channel.off(event, listen);
      resolve(payload);
    };
    for (const event of events) channel.on(event, listen);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
  return {
    reports: ended.reporters ?? [],
    isForPhone: preview.currentRender?.story?.storyGlobals?.viewport !== undefined,
    error: ended.reporters ? undefined : (ended.message ?? ended.description ?? 'it did not end'),
  };
}

/** In the page: until nothing in it, nor in any shadow root, has changed for a while. */
async function untilStill(): Promise<void> {
  const pictureOf = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')].reduce(
      (text, { shadowRoot }) => (shadowRoot ? text + pictureOf(shadowRoot) : text),
      (root instanceof Document ? root.body : root).innerHTML,
    );
  await document.fonts.ready;
  let [before, still] = ['', 0];
  for (let turn = 0; turn < 60 && still < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = pictureOf(document);
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Browsers look there by themselves.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = path.startsWith(`${folder}/`) ? join(built, path.slice(folder.length)) : '';
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
