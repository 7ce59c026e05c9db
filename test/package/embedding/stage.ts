import type { Browser } from 'puppeteer-core';
import { listen as startBackend } from '../../../mocks/server.ts';
import { launch } from '../../journeys/storefronts.ts';
import { type Site, serveSite } from './site.ts';

/** A browser, and a site that embeds the kit over a small world. */
export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  /** Another site over the same accounts. */
  addSite(names?: Readonly<Record<string, string>>): Promise<Site>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, backend] = await Promise.all([launch(), startBackend()]);
  const sites: Site[] = [];
  const addSite: Stage['addSite'] = async (names) => {
    const site = await serveSite(backend.url, names);
    sites.push(site);
    return site;
  };
  return {
    browser,
    site: await addSite(),
    addSite,
    async close() {
      await browser.close();
      await Promise.all([...sites, backend].map((each) => each.close()));
    },
  };
}
