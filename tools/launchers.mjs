import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser.mjs';
import { programOf } from './engines.mjs';
import { webkit } from './webkit.mjs';

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromium = () =>
  chromeLauncher({
    concurrency: 2,
    // A window for each page: requestAnimationFrame stops in a background tab, and fixtures wait for it.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    launchOptions: { executablePath: ensureBrowser(), args: chromiumArguments },
  });

/** Driven by WebDriver BiDi, one page at a time: keys do in the page in front what they do, and in others nothing. */
function firefox() {
  const launcher = chromeLauncher({
    concurrency: 1,
    puppeteer,
    createPage: async ({ context }) => inFront(await context.newPage()),
    launchOptions: {
      browser: 'firefox',
      executablePath: programOf('firefox'),
      // Else what is pressed on a page that has not been drawn a few times is dropped.
      extraPrefsFirefox: {
        'dom.input_events.security.minNumTicks': 0,
        'dom.input_events.security.minTimeElapsedInMS': 0,
        // Of what fades, no contrast can be told.
        'ui.prefersReducedMotion': 1,
      },
    },
  });
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    await start(id, url);
    await inFront(launcher.getPage(id));
  };
  return launcher;
}

async function inFront(page) {
  await page.bringToFront();
  return page;
}

/** Each gives what the runner needs for one engine: a launcher and, where the engine needs a driver, a plugin. */
const engines = {
  chromium: () => ({ launcher: chromium(), plugins: [] }),
  firefox: () => ({ launcher: firefox(), plugins: [] }),
  webkit: () => {
    const { launcher, plugin } = webkit();
    return { launcher, plugins: [plugin] };
  },
};

/** The engines named in `BROWSERS` (comma-separated), by default Chromium alone. */
export function wantedEngines(wanted = process.env.BROWSERS ?? 'chromium') {
  return wanted.split(',').map((name) => {
    const engine = engines[name];
    if (!engine) throw new Error(`BROWSERS names ${name}; known are ${Object.keys(engines).join(', ')}.`);
    return engine();
  });
}
