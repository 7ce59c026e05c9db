import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer as createVite } from 'vite';
import { ensureBrowser } from '../../tools/browser.mjs';
import { programOf } from '../../tools/engines.mjs';
import type { Keyboard } from './keyboard.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A storefront that embeds the kit, as a test needs to know it. */
export interface Storefront {
  readonly url: string;
  /** Signs the representative Carla in by the storefront's own means, and leads to its customer service page. */
  signIn(keyboard: Keyboard): Promise<void>;
  close(): Promise<void>;
}

/** The demo shop, served from source; its data comes from the given server, else from the page's service worker. */
export async function demoShop(backend?: string): Promise<Storefront> {
  const vite = await createVite({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, strictPort: false, hmr: false, watch: null },
  });
  await vite.listen();
  const { port } = vite.httpServer?.address() as AddressInfo;
  const query = backend === undefined ? '?world=small&latency=0' : `?backend=${backend}`;
  return {
    url: `http://127.0.0.1:${port}/${query}#/sign-in`,
    async signIn(keyboard) {
      await keyboard.perceives('button', /Sign in as Carla/u);
      await keyboard.tabTo('button', /Sign in as Carla/u);
      await keyboard.press('Enter');
      await keyboard.perceives('heading', 'Customer service');
    },
    close: () => vite.close(),
  };
}

/** The page without any build step: plain HTML, a style sheet, and the files of `dist/`. */
export async function plainPage(backend: string): Promise<Storefront> {
  const server = await serveFiles();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/demo/plain/index.html?backend=${backend}`,
    async signIn(keyboard) {
      await keyboard.tabTo('combobox', 'Signed in as');
      await keyboard.type('Carla');
      await keyboard.press('Tab', 'Enter');
      await keyboard.reads('Signed in: Carla');
      await keyboard.tabTo('link', 'Customer service');
      await keyboard.press('Enter');
      await keyboard.perceives('heading', 'Customer service');
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function serveFiles(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(root, path)).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Chromium, or the Firefox that `BROWSERS` asks for. */
export function launch(): Promise<Browser> {
  if (process.env['BROWSERS'] === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath: programOf('firefox') });
  return puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page must not do while somebody works on it: throw, warn of violated policies, or ask others. */
export function listen(page: Page): { readonly troubles: string[]; readonly requests: string[] } {
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('the server responded with a status of')) {
      troubles.push(message.text());
    }
  });
  page.on('request', (request) => requests.push(request.url()));
  return { troubles, requests };
}
