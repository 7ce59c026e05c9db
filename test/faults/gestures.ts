import { type Name, all, click, see } from '../support/user.ts';

/** What a user does, by role and name, without the way through the keyboard: thousands of cells are played. */

/** Puts text into a field in place of what is there. */
export async function put(name: Name, text: string, role = 'textbox', root?: ParentNode): Promise<void> {
  setValue(await see(role, name, root), text);
}

/** Chooses in a combobox that narrows its options by what is typed. */
export async function pick(name: Name, text: string, option: Name): Promise<void> {
  const box = await see('combobox', name);
  box.focus();
  setValue(box, text);
  await click('option', option);
}

/** Chooses one of a record's further actions. */
export async function act(name: string, item: Name): Promise<void> {
  await click('button', `Actions for ${name}`);
  await click('menuitem', item);
}

/** Password fields have no role. */
export async function putSecret(tag: string, ...texts: readonly string[]): Promise<void> {
  await see('button');
  const fields = await waitFor(() => secretsOf(tag).length >= texts.length && secretsOf(tag));
  for (const [index, text] of texts.entries()) setValue(fields[index], text);
}

export const secretsOf = (tag: string): HTMLElement[] => [
  ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('input[type=password]') ?? []),
];

/** The first field of that name, as far as it is on the screen. */
export function valueOf(name: Name): string | undefined {
  const [field] = ['textbox', 'searchbox', 'combobox'].flatMap((role) => all(role, name));
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined;
}

function setValue(field: Element | undefined, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('not a text field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Waits for a condition; the answer is what it gave, or an error after three seconds. */
export async function waitFor<Found>(find: () => Found | false | undefined, milliseconds = 3_000): Promise<Found> {
  for (const end = performance.now() + milliseconds; ;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}
