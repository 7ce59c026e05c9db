import { fixture } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { TemplateResult } from 'lit';
import { pressKey, typeText } from './keys.ts';

/**
 * Acts and looks as a user does: things are found by role and name, through open shadow roots, and waited for by
 * condition. Tests that read like what somebody does stay true when the markup changes.
 */

/** A whole name, or a part of it. */
export type Name = string | RegExp;

const patience = 3000;

/** Everything visible below a node, through slots and open shadow roots, in document order. */
function* visible(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    if (!(child instanceof HTMLElement) || !isShown(child)) continue;
    yield child;
    if (child.shadowRoot) yield* visible(child.shadowRoot);
    yield* visible(child);
  }
}

/** An element without a box of its own still shows what is in it. */
const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

const fits = (text: string, name: Name | undefined): boolean =>
  name === undefined || (typeof name === 'string' ? text === name : name.test(text));

export function all(role: string, name?: Name, root: ParentNode = document.body): HTMLElement[] {
  return [...visible(root)].filter(
    (element) =>
      getRole(element) === role && fits(computeAccessibleName(element).replaceAll(/\s+/gu, ' ').trim(), name),
  );
}

/** The one thing of that role and name, as soon as it is there. */
export async function see(role: string, name?: Name, root?: ParentNode): Promise<HTMLElement> {
  return until(
    () => all(role, name, root)[0],
    () =>
      `no ${role} ${String(name)}; there is: ${all(role, undefined, root)
        .map((some) => computeAccessibleName(some))
        .join(' | ')}`,
  );
}

export const click = async (role: string, name?: Name, root?: ParentNode): Promise<void> =>
  (await see(role, name, root)).click();

/** Puts text into a field in place of what is there, by the keyboard. */
export async function type(name: Name, text: string, role = 'textbox'): Promise<void> {
  const field = await see(role, name);
  field.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  await (text === '' ? pressKey('Delete') : typeText(text));
}

/** Chooses in a native select, by the text of the option. */
export async function choose(name: Name, option: string): Promise<void> {
  const select = await see('combobox', name);
  if (!(select instanceof HTMLSelectElement)) throw new Error('not a native select');
  select.value = [...select.options].find(({ text }) => text.trim() === option)?.value ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

export const press = (...keys: string[]): Promise<void> =>
  keys.reduce<Promise<void>>((done, key) => done.then(() => pressKey(key)), Promise.resolve());

/** Waits until some text can be read below a node. */
export async function read(text: Name, root: ParentNode = document.body): Promise<void> {
  await until(
    () => fits(textOf(root), typeof text === 'string' ? new RegExp(escape(text), 'u') : text),
    () => `nobody can read ${String(text)} in: ${textOf(root)}`,
  );
}

export const reads = (text: string, root: ParentNode = document.body): boolean => textOf(root).includes(text);

/** What is written below a node, through shadow roots, without what is not shown. */
export function textOf(root: ParentNode): string {
  const own = root instanceof HTMLElement ? ownText(root) : '';
  return [own, ...[...visible(root)].map(ownText)].join(' ').replaceAll(/\s+/gu, ' ').trim();
}

/** What of a button's name is only heard, nobody reads. */
const ownText = (element: Element): string => (element.matches('.heard') ? '' : written(element));

const written = (element: Element): string =>
  [...element.childNodes]
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : []))
    .join('');

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

export async function until<Found>(find: () => Found, say: () => string): Promise<NonNullable<Exclude<Found, false>>> {
  const start = performance.now();
  for (;;) {
    const found = find();
    if (found) return found as NonNullable<Exclude<Found, false>>;
    if (performance.now() - start > patience) throw new Error(say());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Where the focus is, in whichever root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Puts a story's page on the screen; the answer is the element that it is about. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  page: TemplateResult,
): Promise<HTMLElementTagNameMap[Tag]> {
  const root = await fixture<HTMLElement>(page);
  const element = (root.parentElement ?? root).querySelector(tag);
  if (!element) throw new Error(`no <${tag}> on this page`);
  return element;
}

/** The event of that name, with what its listeners were told. */
export const hear = <E extends Event>(target: EventTarget, name: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as E), { once: true }));
