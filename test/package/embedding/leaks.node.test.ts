import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../../mocks/server.ts';
import { elementTags } from '../../../tools/cdn.ts';
import { launch } from '../../journeys/storefronts.ts';
import { comeAndGo } from './coming-and-going.ts';
import { type Site, serveSite } from './site.ts';
import { visit } from './visit.ts';

/** How often each element is put on the page and taken off again. The whole measure: `TEST_MOUNTS=1000`. */
const mounts = Number(process.env['TEST_MOUNTS'] ?? 10);
const portion = 100;
/** In milliseconds: until everything is there that is made once, as code, templates, style sheets. */
const longLook = 1200;

const tags = elementTags().filter((tag) => tag !== 'account-provider');

/** What the browser counts, and what waits for its time. */
interface Count {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
  readonly timers: number;
}

describe('elements that come and go', () => {
  let browser: Browser;
  let backend: Listening;
  let site: Site;
  let page: Page;
  let devtools: CDPSession;
  let troubles: readonly string[];

  before(async () => {
    [browser, backend] = await Promise.all([launch(), startBackend()]);
    site = await serveSite(backend.url);
    ({ page, troubles } = await visit(
      browser,
      site.put('/empty.html', '<!doctype html><html lang="en"><body></body></html>'),
    ));
    await page.evaluate(countTimers);
    await page.addScriptTag({ url: '/kit/prokura.js', type: 'module' });
    devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), backend.close()]);
  });

  async function count(): Promise<Count> {
    await page.waitForNetworkIdle({ idleTime: 300 });
    // Twice: what is freed by the first one's clean-up goes with the second.
    for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const timers = await page.evaluate(() => window.testTimers?.size ?? NaN);
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize'), timers };
  }

  it(`leave nothing behind, ${mounts} times each`, { timeout: 900_000 }, async (context) => {
    await page.evaluate(comeAndGo, tags, 2, longLook);
    const before = await count();
    // In portions: the browser has to answer within three minutes.
    for (let rest = mounts; rest > 0; rest -= portion)
      await page.evaluate(comeAndGo, tags, Math.min(rest, portion), 100);
    // What stayed of each would be more than one each time.
    const left = (now: Count): number[] => [
      ...(['nodes', 'listeners'] as const).map((key) => Math.max(0, Math.floor((now[key] - before[key]) / mounts))),
      now.timers,
    ];
    let now = await count();
    // What fills forms in Chromium may hold on to one that went, with all around it, until it has seen another. What stays
    // for good is there at every look.
    for (let looks = 12; looks > 0 && left(now).some((each) => each > 0); looks -= 1) {
      await page.evaluate(comeAndGo, tags, 1, 100);
      now = await count();
    }
    const bytes = (now.heap - before.heap) / (mounts * tags.length);
    context.diagnostic(`${JSON.stringify({ before, now })}: ${bytes.toFixed(0)} bytes a mount`);
    assert.deepEqual(troubles, []);
    assert.deepEqual(left(now), [0, 0, 0], 'nodes, listeners, timers');
    // Of a few mounts one sees what the engine makes of code that has become warm.
    if (mounts >= 100) assert.ok(bytes <= 2048, `${bytes.toFixed(0)} bytes a mount`);
    if (mounts >= 1000) assert.ok(now.heap - before.heap < 1_000_000, 'a megabyte in all');
  });
});

declare global {
  interface Window {
    testTimers?: Set<number>;
  }
}

/** Runs in the page before the kit: keeps what waits for its time. */
function countTimers(): void {
  const waiting = (window.testTimers = new Set<number>());
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat } = window;
  const noted = (id: number): number => {
    waiting.add(id);
    return id;
  };
  window.setTimeout = ((run: (...all: unknown[]) => void, after?: number, ...args: unknown[]) => {
    const id: number = set(() => {
      waiting.delete(id);
      run(...args);
    }, after);
    return noted(id);
  }) as typeof window.setTimeout;
  window.setInterval = ((...args: Parameters<typeof repeat>) => noted(repeat(...args))) as typeof window.setInterval;
  window.clearTimeout = window.clearInterval = (id) => {
    waiting.delete(Number(id));
    clear(id);
  };
}
