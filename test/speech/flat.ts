/**
 * A copy of what is on the page without shadow roots, for a screen reader that cannot look into them. What is not shown is
 * left out; ids are made unique, since each root has its own.
 */
const references = [
  'for',
  'headers',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-errormessage',
  'aria-labelledby',
  'aria-owns',
];

const numbers = new WeakMap<Node, number>();
let roots = 0;

/** What the ids of a root begin with in the copy. */
function prefixOf(root: Node): string {
  const number = numbers.get(root) ?? (roots += 1);
  numbers.set(root, number);
  return `r${String(number)}-`;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

/** What an element shows: its root, the slotted, or its own. */
function shownIn(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return [...element.childNodes];
}

export function flat(node: Node): Node | undefined {
  if (node instanceof Text) return node.cloneNode();
  if (!(node instanceof Element) || !isShown(node) || node instanceof HTMLStyleElement) return undefined;
  const copy = node instanceof HTMLSlotElement ? document.createElement('span') : plain(node);
  // What stands by itself is no part of the word before it.
  if (copy instanceof HTMLElement) copy.style.display = getComputedStyle(node).display;
  copy.append(...shownIn(node).flatMap((each) => flat(each) ?? []));
  return copy;
}

/** The same element, which a custom element's name would make anew. */
function plain(node: Element): Element {
  const copy = node.shadowRoot ? document.createElement('div') : (node.cloneNode() as Element);
  for (const { name, value } of node.shadowRoot ? [] : node.attributes) {
    if (name === 'id') copy.id = prefixOf(node.getRootNode()) + value;
    if (references.includes(name)) {
      const ids = value.split(' ').map((id) => prefixOf(node.getRootNode()) + id);
      copy.setAttribute(name, ids.join(' '));
    }
  }
  if (node instanceof HTMLInputElement && copy instanceof HTMLInputElement) {
    copy.value = node.value;
    copy.checked = node.checked;
  }
  if (node instanceof HTMLTextAreaElement && copy instanceof HTMLTextAreaElement) copy.value = node.value;
  return copy;
}
