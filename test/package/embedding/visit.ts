import type { Browser, Frame, Page } from 'puppeteer-core';
import { listen } from '../../journeys/storefronts.ts';

/** A page that was opened, and what it did meanwhile that it must not do. */
export interface Visit {
  readonly page: Page;
  /** What was thrown and not caught, what the console complained of, which policies were violated. */
  readonly troubles: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

/** Opens a page in a tab of its own. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1200 });
  page.setDefaultTimeout(10_000);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  const heard = listen(page);
  await page.evaluateOnNewDocument(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`violates ${violatedDirective}: ${blockedURI} ${sample}`),
    ),
  );
  await page.goto(url);
  return { page, warnings, ...heard };
}

/** A person looks a customer up, and sees them. */
export async function search(place: Page | Frame, text = 'almeida', name = 'Almeida'): Promise<void> {
  const box = await place.waitForSelector(':scope >>> find-customers >>> #criterion-text', { visible: true });
  await box?.type(text);
  await box?.press('Enter');
  await place.waitForSelector(`:scope >>> find-customers >>> th >>> ::-p-text(${name})`, { visible: true });
}

/** A person changes their own profile, and sees what was saved. */
export async function saveProfile(place: Page, firstName: string): Promise<void> {
  const panel = 'my-account-panel >>>';
  await (await place.waitForSelector(`${panel} #edit-profile`, { visible: true }))?.click();
  const field = await place.waitForSelector(`${panel} #firstName`, { visible: true });
  await field?.click({ count: 3 });
  await field?.type(firstName);
  await field?.press('Enter');
  await place.waitForSelector(`${panel} #edit-profile`, { visible: true });
  await place.waitForSelector(`${panel} dd >>> ::-p-text(${firstName})`, { visible: true });
}
