/** Calls back for each element of the kind that stands on the page, now or ever after. */
export function whenAppears(selector: string, callback: (element: Element) => void): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) standingIn(node, selector).forEach(callback);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  standingIn(document, selector).forEach(callback);
}

/** What is of the kind in this part of the page, itself included. */
export function standingIn(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...found] : found;
}
