import type { Editing } from '../harness/contender.ts';
import type { Subject } from '../harness/browser.ts';

/** In ms, from what the user did to the frame that answers it. */
export interface Latency {
  /** From the key to the rows that it asked for. */
  readonly key?: number | undefined;
  /** From the button to the form with its fields. */
  readonly form?: number | undefined;
  /** From the button to the list in which the row has changed. */
  readonly save?: number | undefined;
}

/** The start of a search, and the key that is timed: as many keys as every search under test needs to begin. */
const typed = { before: 'lan', key: 'e' } as const;

/** Types the beginning of a search, until its rows are there; the key may follow. */
export async function beginSearch({ page }: Subject, row: string, box: string): Promise<void> {
  // Descope's listens to its box only when all its screens have come, which is after its rows.
  await page.waitForNetworkIdle();
  await page.evaluate((selector) => {
    const found = sight.all(selector).find((each) => each instanceof HTMLElement && each.checkVisibility());
    (found as HTMLElement | undefined)?.focus();
  }, box);
  await page.keyboard.type(typed.before);
  await page.evaluate(rowsWith, row, typed.before);
  await settled(page);
}

/** The key in the box: whether the answer has come is seen by the rows, all of which have the text then. */
export async function searchLatency({ page }: Subject, row: string): Promise<number> {
  const answered = page.evaluate(sinceEvent, 'keydown', row, typed.before + typed.key);
  await settled(page);
  await page.keyboard.press(typed.key);
  return answered;
}

export async function editLatency({ page }: Subject, row: string, editing: Editing, name: string): Promise<Latency> {
  const form = await page.evaluate(async ({ open, field }) => {
    const start = performance.now();
    (sight.all(open)[0] as HTMLElement).click();
    const isThere = () => sight.all(field).some((each) => each.checkVisibility());
    return (await sight.painted(isThere)) - start;
  }, editing);
  await page.evaluate((field) => {
    const input = sight.all(field)[0] as HTMLInputElement;
    input.focus();
    input.select();
  }, editing.field);
  await page.keyboard.type(name);
  const save = await page.evaluate(
    async ({ save: selector, row: rows, sought }) => {
      const start = performance.now();
      (sight.all(selector)[0] as HTMLElement).click();
      const isThere = () => sight.texts(rows)[0]?.includes(sought) === true;
      return (await sight.painted(isThere)) - start;
    },
    { save: editing.save, row, sought: name },
  );
  return { form, save };
}

/** What was evaluated last has begun in the page, and what the page had to do is done. */
const settled = (page: Subject['page']): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => void requestIdleCallback(() => resolve(), { timeout: 2000 })));

/** Runs in the page. */
async function rowsWith(row: string, text: string): Promise<void> {
  await sight.painted(() => {
    const texts = sight.texts(row);
    return texts.length > 0 && texts.every((each) => each.toLowerCase().includes(text));
  });
}

/** Runs in the page: ms from when the user did this to the rows that have the text. */
async function sinceEvent(name: string, row: string, text: string): Promise<number> {
  const event = await new Promise<Event>((resolve) => addEventListener(name, resolve, { capture: true, once: true }));
  const painted = await sight.painted(() => {
    const texts = sight.texts(row);
    return texts.length > 0 && texts.every((each) => each.toLowerCase().includes(text));
  });
  return painted - event.timeStamp;
}
