import type { Page } from 'puppeteer-core';

/** Signs somebody in on the demo shop, as the shop remembers it, and waits until the kit knows who it is. */
export async function signedIn(page: Page, loginId: string): Promise<void> {
  await page.evaluate((login) => sessionStorage.setItem('fairlead-login', login), loginId);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLElement & { scope?: unknown }>('account-provider')?.scope,
  );
}
