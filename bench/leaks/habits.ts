import { listen as startBackend } from '../../mocks/server.ts';
import { comeAndGo } from '../../test/package/embedding/coming-and-going.ts';
import { serveSite } from '../../test/package/embedding/site.ts';
import { elementTags } from '../../tools/cdn.ts';
import type { Subject } from '../harness/browser.ts';
import type { Runner } from '../harness/field.ts';
import '../harness/mounting.ts';

/** What is done again and again on one page. */
export interface Habit {
  readonly name: string;
  readonly label: string;
  /** Opens the page, up to where it can begin. */
  begin(subject: Subject): Promise<void>;
  /** Does it so many times. */
  repeat(subject: Subject, times: number): Promise<void>;
  /** How many things each time is about. Default 1. */
  readonly each?: number | undefined;
}

/** Every element of the kit, in a provider that comes and goes with them. */
export async function ownElements(): Promise<Habit & { close(): Promise<void> }> {
  const backend = await startBackend();
  const site = await serveSite(backend.url);
  const tags = elementTags().filter((tag) => tag !== 'account-provider');
  const url = site.put('/empty.html', '<!doctype html><html lang="en"><body></body></html>');
  return {
    name: 'prokura',
    label: `Prokura, ${tags.length} elements in a provider: each`,
    each: tags.length,
    async begin({ page }) {
      await page.goto(url);
      await page.addScriptTag({ url: '/kit/prokura.js', type: 'module' });
      // Code, templates and style sheets are made once.
      await page.evaluate(comeAndGo, tags, 2, 1200);
    },
    repeat: ({ page }, times) => page.evaluate(comeAndGo, tags, times, 100),
    close: async () => {
      await Promise.all([site.close(), backend.close()]);
    },
  };
}

const open =
  ({ contender: { row }, served }: Runner) =>
  async ({ page }: Subject): Promise<void> => {
    await page.goto(served.url);
    await page.evaluate((selector) => sight.painted(() => sight.texts(selector).length > 0), row);
  };

/** The page's own mount and unmount, else its element that leaves and comes anew. */
export const coming = (runner: Runner): Habit => ({
  name: runner.contender.name,
  label: runner.contender.label,
  begin: open(runner),
  repeat: ({ page }, times) => page.evaluate(mountAgain, runner.contender.row, times),
});

export const searching = (runner: Runner): Habit => ({
  name: runner.contender.name,
  label: runner.contender.label,
  begin: open(runner),
  repeat: ({ page }, times) =>
    page.evaluate(searchAgain, { row: runner.contender.row, box: runner.contender.search ?? '', times }),
});

/** A question that is asked from the menu of a row, and closed without an answer. */
export const asking = (runner: Runner): Habit => ({
  name: runner.contender.name,
  label: runner.contender.label,
  begin: open(runner),
  repeat: ({ page }, times) => page.evaluate(openAndClose, '[id^=actions-]', times),
});

/** Runs in the page. */
async function mountAgain(row: string, times: number): Promise<void> {
  const page = 'mounting' in globalThis ? mounting : undefined;
  for (let time = 0; time < times; time += 1) {
    const element = document.body.querySelector(':scope > :not(script)');
    if (page) page.unmount();
    else element?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    if (page) page.mount();
    else if (element) document.body.append(element.cloneNode(true));
    await sight.painted(() => sight.texts(row).length > 0);
  }
}

/** Runs in the page: searches for the one and for the other in turns, as someone who types. */
async function searchAgain(options: { row: string; box: string; times: number }): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  for (let time = 0; time < options.times; time += 1) {
    const text = time % 2 === 0 ? 'bade' : 'bafi';
    const box = sight.all(options.box)[0];
    set?.call(box, text);
    box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await sight.painted(() => {
      const texts = sight.texts(options.row);
      return texts.length > 0 && texts.every((each) => each.toLowerCase().includes(text));
    });
  }
}

/** Runs in the page. */
async function openAndClose(menu: string, times: number): Promise<void> {
  const press = (element: Element | undefined): void => {
    if (element instanceof HTMLElement) element.click();
  };
  const item = (): Element | undefined =>
    sight.all('[role=menuitem]').find((each) => each.textContent.includes('Disable'));
  const dialog = (): Element | undefined => sight.all('dialog[open]')[0];
  for (let time = 0; time < times; time += 1) {
    // The first row is the user's own, whom they cannot disable.
    press(sight.all(menu)[1]);
    await sight.painted(() => item() !== undefined);
    press(item());
    await sight.painted(() => dialog() !== undefined);
    const open = dialog();
    if (open instanceof HTMLDialogElement) open.requestClose();
    await sight.painted(() => dialog() === undefined);
  }
}
