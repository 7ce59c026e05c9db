import { readFileSync, readdirSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { build } from 'vite';
import { type Visit, visit } from '../embedding/visit.ts';
import { type Site } from '../embedding/site.ts';
import { keepInMind } from './in-page.ts';
import { type Rendered, widgets } from './rendered.ts';

const files = '.cache/server-rendering';

/** What the page can be told to run, by name. */
const scripts = {
  hydrate: '@lit-labs/ssr-client/lit-element-hydrate-support.js',
  all: 'dist/define/all.js',
  main: 'docs/examples/ssr/main.mjs',
  late: 'test/package/server-rendering/late.mjs',
};
type Script = keyof typeof scripts;

export async function buildScripts(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: files,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { input: scripts, output: { entryFileNames: '[name].js' } },
    },
  });
}

/** Puts the page with all elements on the site, as a server has rendered them, and gives its address. */
export function putPage(site: Site, { elements }: Rendered): string {
  const names = readdirSync(files, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const name of names) {
    const body = readFileSync(`${files}/${name}`);
    site.put(`/${name}`, { body, headers: { 'content-type': 'text/javascript' } });
  }
  const inside = widgets.map((tag) => elements[tag]).join('\n');
  const body = elements['account-provider']?.replace('</account-provider>', `${inside}$&`) ?? '';
  return site.put('/page.html', `<!doctype html><html lang="en"><title>Shop</title><body>${body}</body></html>`);
}

/** A page that came from a server, and has run nothing yet. */
export interface SentPage extends Visit {
  run(...names: readonly Script[]): Promise<void>;
  /** Lets the backend answer, which before answers only what it is let. */
  answer(): Promise<void>;
}

export async function openSent(
  browser: Browser,
  { url, backend, isLet }: { url: string; backend: string; isLet: (path: string) => boolean },
): Promise<SentPage> {
  const visited = await visit(browser, `${url}?backend=${backend}`);
  const { page } = visited;
  const answer = await holdBack(
    page,
    (address) => address.startsWith(backend) && !isLet(address.slice(backend.length)),
  );
  await page.evaluate(keepInMind);
  return {
    ...visited,
    answer,
    async run(...names) {
      for (const name of names) await page.addScriptTag({ url: `/${name}.js`, type: 'module' });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    },
  };
}

async function holdBack(page: Page, isHeld: (address: string) => boolean): Promise<() => Promise<void>> {
  const held: HTTPRequest[] = [];
  let holds = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (holds && isHeld(request.url())) held.push(request);
    else void request.continue();
  });
  return async () => {
    holds = false;
    await Promise.all(held.map((request) => request.continue()));
  };
}
