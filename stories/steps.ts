/** What somebody does in a story before it is looked at: presses something, or fills a field, by the name that it shows. */
export type Step = { readonly press: string } | { readonly fill: string; readonly text: string };

const patience = 10_000;

/** Takes the steps one after another, each as soon as what it is about is there. */
export async function take(steps: readonly Step[], canvas: HTMLElement, tag: string): Promise<void> {
  for (const step of steps) {
    const name = 'press' in step ? step.press : step.fill;
    const found = await there(() => {
      const root = canvas.querySelector(tag)?.shadowRoot;
      // Behind a modal dialog nobody presses anything.
      const reach = root?.querySelector('dialog:modal') ?? root;
      return [...(reach?.querySelectorAll<HTMLElement>('button, input, textarea, [role=option]') ?? [])].find(
        (control) => control.checkVisibility() && nameOf(control) === name,
      );
    });
    found?.focus();
    if ('press' in step) found?.click();
    else fill(found, step.text);
    // What it was pressed in may go away: a menu.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function fill(field: HTMLElement | undefined, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function nameOf(control: HTMLElement): string {
  const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.labels : null;
  return (control.ariaLabel ?? heardIn(labels?.[0] ?? control)).replaceAll(/\s+/gu, ' ').trim();
}

function heardIn(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
  return copy.textContent;
}

async function there<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
