import { chromeLauncher } from '@web/test-runner-chrome';
import { ensureBrowser } from './browser.mjs';

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

/** Each gives what the runner needs for one engine: a launcher and, where the engine needs a driver, a plugin. */
const engines = { chromium: () => ({ launcher: chromium(), plugins: [] }) };

/** The engines named in `BROWSERS` (comma-separated), by default Chromium alone. */
export function wantedEngines(wanted = process.env.BROWSERS ?? 'chromium') {
  return wanted.split(',').map((name) => {
    const engine = engines[name];
    if (!engine) throw new Error(`BROWSERS names ${name}; known are ${Object.keys(engines).join(', ')}.`);
    return engine();
  });
}
