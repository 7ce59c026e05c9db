import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../test/journeys/storefronts.ts';
import { type Watch, installSight } from './sight.ts';

/** What a page has to put up with. */
export interface Conditions {
  /** As tables name it. */
  readonly name: string;
  /** How many times slower than this machine its processor is. */
  readonly cpu: number;
  readonly network?: Network | undefined;
}

interface Network {
  /** Each way, in bytes a second. */
  readonly throughput: number;
  /** In ms, added to each request. */
  readonly latency: number;
}

const slow3G: Network = { throughput: (1.6 * 1_000_000) / 8, latency: 150 };

export const normal: Conditions = { name: 'normal speed', cpu: 1 };
export const slowed: Conditions = { name: '/4', cpu: 4 };
export const slowPhone: Conditions = { name: 'slow phone', cpu: 4, network: slow3G };

/** A page with nothing cached, and the means to look into it. */
export interface Subject {
  readonly page: Page;
  readonly client: CDPSession;
}

/** Chromium without a window, as the tests start it. */
export const openBrowser = (): Promise<Browser> => launch();

/** Opens a page under these conditions with a cache and a storage of its own, which are gone when the run is over. */
export async function withPage<Result>(
  browser: Browser,
  conditions: Conditions,
  run: (subject: Subject) => Promise<Result>,
  watch?: Watch,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(installSight, watch);
    const client = await page.createCDPSession();
    // By the clock of the processor: what others do meanwhile does not count.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await slowDown({ page, client }, conditions);
    return await run({ page, client });
  } finally {
    await context.close();
  }
}

/** From now on. */
export async function slowDown({ client }: Subject, { cpu, network }: Conditions): Promise<void> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  const { throughput, latency } = network;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
