const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What Tab stops at below a node, in document order, also inside the open shadow roots of other elements. */
function tabStops(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (
      element.matches(candidates) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility()
    ) {
      found.push(element);
    }
    if (element.shadowRoot) found.push(...tabStops(element.shadowRoot));
  }
  return found;
}

/** Tab, also with Shift, for which WebKitGTK has no name. */
export const isTab = ({ key, code }: KeyboardEvent): boolean =>
  key === 'Tab' || (key === 'Unidentified' && code === 'Tab');

/** Key handler that turns Tab at the last stop of its element to the first, and back. */
export function keepFocusInside(event: KeyboardEvent): void {
  const { currentTarget } = event;
  if (!isTab(event) || !(currentTarget instanceof HTMLElement)) return;
  const stops = tabStops(currentTarget);
  const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  if (from && event.composedPath()[0] === from) {
    event.preventDefault();
    to?.focus();
  }
}
