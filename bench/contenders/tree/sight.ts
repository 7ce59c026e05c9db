/** Higher than a row of any contender, lower than two. */
const rowAtMost = 60;

/** The text of the row that a reader sees at a height of the box, whatever it is made of; empty where there is none. */
export function rowTextAt(box: Element, fromTop: number): string {
  const { left, top } = box.getBoundingClientRect();
  let text = '';
  for (const x of [110, 200]) {
    for (let node: Node | null = deepestAt(left + x, top + fromTop); node; node = outerOf(node)) {
      if (!(node instanceof Element)) continue;
      if (node.getBoundingClientRect().height > rowAtMost) break;
      text = textOf(node);
      if (text) return text;
    }
  }
  return text;
}

function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
    found = inner;
    if (inner.shadowRoot?.elementFromPoint(x, y) === inner) break;
  }
  return found;
}

const outerOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Its text with what is slotted into it. */
function textOf(element: Element): string {
  const slotted = [...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true }));
  const texts = slotted.filter((node) => !(node instanceof Element && node.getBoundingClientRect().height > rowAtMost));
  return [element.textContent, ...texts.map((node) => node.textContent)].join('').trim();
}

/** Every element below one, also those in shadow roots. */
export function countElements(root: Element | ShadowRoot): number {
  const all = [...root.querySelectorAll('*')];
  return all.reduce((sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0), all.length);
}
