import assert from 'node:assert/strict';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

/** What the browser itself tells assistive technology of the place where the focus is. */
export interface Place {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

export type Name = string | RegExp;

/** The element at which the focus is, in whichever root. */
const focused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

const farthest = 120;
const patience = 8000;

/**
 * A person without a mouse: gets everywhere by keys, and knows where they are by what the accessibility tree says.
 */
export class Keyboard {
  readonly page: Page;
  #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
  }

  static async at(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.createCDPSession());
  }

  async press(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Writes into the field at which the focus is, in place of what is there. */
  async overwrite(text: string): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.type(text);
  }

  async shiftTab(): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.up('Shift');
  }

  /** Goes on by Tab until the focus is on the control of that role and name. */
  async tabTo(role: string, name: Name): Promise<Place> {
    const passed: string[] = [];
    for (let steps = 0; steps < farthest; steps += 1) {
      await this.press('Tab');
      const place = await this.place();
      if (place.role === role && fits(place.name, name)) return place;
      passed.push(`${place.role} “${place.name}”`);
    }
    throw new assert.AssertionError({
      message: `Tab never came to ${role} ${String(name)}. It passed:\n${[...new Set(passed)].join('\n')}`,
    });
  }

  /** Where the focus is now. */
  async place(): Promise<Place> {
    const { result } = await this.#devtools.send('Runtime.evaluate', { expression: focused });
    if (result.objectId === undefined) return { role: 'none', name: '', description: '' };
    const { objectId } = result;
    const { nodes } = await this.#devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const [node] = nodes;
    return { role: textOf(node?.role), name: textOf(node?.name), description: textOf(node?.description) };
  }

  /** Waits until the focus is on the control of that role and name. */
  async arrivesAt(role: string, name: Name): Promise<void> {
    let place: Place | undefined;
    await eventually(
      async () => {
        place = await this.place();
        return place.role === role && fits(place.name, name);
      },
      () => `the focus is at ${place?.role ?? ''} “${place?.name ?? ''}”, not at ${role} ${String(name)}`,
    );
  }

  /** Waits until something of that role and name can be perceived. */
  async perceives(role: string, name: Name): Promise<void> {
    let names: string[] = [];
    await eventually(
      async () => {
        names = await this.#names(role);
        return names.some((some) => fits(some, name));
      },
      () => `no ${role} ${String(name)}; there is:\n${names.join('\n')}`,
    );
  }

  /** Waits until some text is on the page, in whichever root. */
  async reads(text: Name): Promise<void> {
    let all = '';
    await eventually(
      async () => {
        all = (await this.#names('StaticText')).join(' ');
        return typeof text === 'string' ? all.includes(text) : text.test(all);
      },
      () => `nowhere on the page is ${String(text)}:\n${all}`,
    );
  }

  /** Waits until nothing of that role and name can be perceived any more. */
  async perceivesNoMore(role: string, name: Name): Promise<void> {
    await eventually(
      async () => !(await this.#names(role)).some((some) => fits(some, name)),
      () => `there still is a ${role} ${String(name)}`,
    );
  }

  async #names(role: string): Promise<string[]> {
    const { nodes } = await this.#devtools.send('Accessibility.getFullAXTree');
    const found = nodes.filter((node) => !node.ignored && node.role?.value === role);
    return found.map((node) => textOf(node.name));
  }
}

/** The accessibility tree's values are of any type; names and roles are texts. */
const textOf = (value: { value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

const fits = (text: string, name: Name): boolean => (typeof name === 'string' ? text === name : name.test(text));

async function eventually(holds: () => Promise<boolean>, say: () => string): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > patience) throw new assert.AssertionError({ message: say() });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
