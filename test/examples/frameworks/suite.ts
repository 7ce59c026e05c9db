import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type Listening, listen as startBackend } from '../../../mocks/server.ts';
import { Keyboard } from '../../journeys/keyboard.ts';
import { launch } from '../../journeys/storefronts.ts';
import { type Site, buildExample, copyExamples, serveExample } from './apps.ts';
import { goShopping } from './journey.ts';
import { type Expected, type Framework, expected, frameworks, tablePages } from './tables.ts';
import { wrongOnPurpose, wrongPlaces } from './types.ts';

/**
 * What the kit promises in each framework. Every one of them is given every element; those that are looked at
 * thoroughly are a whole storefront too, and their compilers are asked.
 */
export function frameworkTests({ thorough }: { thorough: readonly Framework[] }): void {
  let browser: Browser;
  let backend: Listening;
  before(async () => {
    copyExamples(frameworks);
    [browser, backend] = await Promise.all([launch(), startBackend()]);
  });
  after(() => Promise.all([browser.close(), backend.close()]));

  for (const framework of frameworks) {
    describe(`the kit in ${framework}`, () => {
      const tables = tablePages(framework);
      const isThorough = thorough.includes(framework);
      let site: Site;
      before(async () => {
        await buildExample(framework, isThorough ? ['index.html', ...tables] : tables);
        site = await serveExample(framework);
      });
      after(() => site.close());

      const open = (name: string) => openPage(browser, `${site.url}/${name}?backend=${backend.url}`);

      for (const name of tables) {
        it(`sets every public property, hears every event and shows every slot of every element (${name})`, async () => {
          const { page, troubles } = await open(name);
          await page.waitForSelector('main account-provider');
          deepEqual(await page.evaluate(whatArrived, expected), []);
          deepEqual(await page.evaluate(whatIsShown, expected), []);
          deepEqual(troubles, []);
        });
      }
      if (!isThorough) return;

      it('is a storefront in which a representative helps a customer', async () => {
        const { page, troubles } = await open('index.html');
        await goShopping(await Keyboard.at(page));
        deepEqual(troubles, []);
      });

      it('knows the types of properties and events, and refuses others', async () => {
        deepEqual((await wrongPlaces(framework)).sort(), wrongOnPurpose(framework).sort());
        equal(wrongOnPurpose(framework).length % 4, 0);
      });
    });
  }
}

/** A page of an example, and what it should never have said. What a server answers is not the page's fault. */
async function openPage(browser: Browser, url: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1200, height: 900 });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    const isAnswer = message.text().includes('the server responded with a status of');
    if (['error', 'warn'].includes(message.type()) && !isAnswer) troubles.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, troubles };
}

/** In the page: which properties have not come to their elements, and which events not to the framework's handlers. */
function whatArrived(all: readonly Expected[]): string[] {
  const { values, heard } = window as unknown as { values: Record<string, unknown>; heard: string[] };
  const read = (expression: string): unknown => {
    const [, name] = /^values\.(\w+)$/u.exec(expression) ?? [];
    return name === undefined ? JSON.parse(expression.replaceAll("'", '"')) : values[name];
  };
  return all.flatMap(({ tag, properties, events }) => {
    const element = document.querySelector(`main ${tag}`);
    if (!element) return [tag];
    const lost = Object.entries(properties).filter(([name, expression]) => {
      const value = read(expression);
      return value === undefined || Reflect.get(element, name) !== value;
    });
    for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    return [...lost.map(([name]) => name), ...events.filter((event) => !heard.includes(`${tag} ${event}`))].map(
      (name) => `${tag} ${name}`,
    );
  });
}

/** In the page: which slots do not show what the framework put there, each in the section of its name. */
async function whatIsShown(all: readonly Expected[]): Promise<string[]> {
  const shown = async (node: Element): Promise<boolean> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (node.assignedSlot && node.checkVisibility()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  const lost: string[] = [];
  for (const { tag, slots } of all) {
    const element = document.querySelector(`main ${tag}`);
    for (const slot of slots) {
      const node = element?.querySelector(slot ? `[slot="${slot}"]` : 'p');
      if (slot) element?.setAttribute('section', slot);
      if (!node || !(await shown(node))) lost.push(`${tag} ${slot}`);
    }
  }
  return lost;
}
