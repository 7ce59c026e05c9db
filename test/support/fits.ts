/** Looks for what is cut off, too small to be hit, or moves: by rectangles and computed styles, through open roots. */

const roots = (element: Element): ShadowRoot[] => {
  const root = element.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(roots)] : [];
};

const seen = (element: HTMLElement): HTMLElement[] =>
  roots(element)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((each) => each instanceof HTMLElement && each.checkVisibility({ visibilityProperty: true }));

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

function* ancestors(element: Element): Generator<Element> {
  for (let each = parentOf(element); each; each = parentOf(each)) yield each;
}

/** Only heard: one pixel. */
const isHidden = (element: Element): boolean =>
  [element, ...ancestors(element)].some((each) => getComputedStyle(each).clipPath !== 'none');

const scrolls = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

function describe(element: HTMLElement, what: string): string {
  const text = (element.ariaLabel ?? element.textContent).replaceAll(/\s+/gu, ' ').trim().slice(0, 40);
  return `${element.localName}.${element.className} “${text}” ${what}`;
}

/** What stands out of the page, what has less room than it needs, and the page itself where it scrolls sideways. */
export function cutOff(element: HTMLElement): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : [];
  const found = seen(element).flatMap((each) => {
    // What is longer than its field, its reader moves through.
    if (isHidden(each) || each.matches('input, textarea, select')) return [];
    const { left, right } = each.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(each);
    const ownScroll = [each, ...ancestors(each)].some(scrolls);
    if (!ownScroll && (left < -1 || right > page.clientWidth + 1)) return [describe(each, `from ${left} to ${right}`)];
    const clips = overflowX === 'hidden' || overflowX === 'clip';
    if (clips && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1) return [describe(each, 'is cut')];
    const cutBelow = overflowY === 'hidden' || overflowY === 'clip';
    return cutBelow && each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 1
      ? [describe(each, 'is cut below')]
      : [];
  });
  return [...wide, ...found];
}

const controls =
  'button, a[href], input, select, textarea, summary, [role=tab], [role=menuitem], [role=treeitem], [role=separator]';

/** A control is hit by its label, too. */
function target(control: HTMLElement): DOMRect {
  const label = control.closest('label');
  return (label ?? control).getBoundingClientRect();
}

/** WCAG 2.5.8: 24 by 24 pixels, or as much space around; what stands in a sentence is as high as its line. */
export function tooSmall(element: HTMLElement): string[] {
  const all = seen(element)
    .filter((each) => each.matches(controls) && !isHidden(each))
    .map((control) => ({ control, rect: target(control) }));
  return all.flatMap(({ control, rect }) => {
    const { width, height } = rect;
    if (Math.min(width, height) >= 23.5 || getComputedStyle(control).display === 'inline') return [];
    const [x, y] = [rect.left + width / 2, rect.top + height / 2];
    const isClose = all.some(({ control: other, rect: { left, right, top, bottom } }) => {
      if (other === control || other.contains(control) || control.contains(other)) return false;
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    return isClose ? [describe(control, `${width} × ${height}`)] : [];
  });
}

/** What takes time to change or turns, for longer than can be seen. */
export const moving = (element: HTMLElement): string[] =>
  seen(element).flatMap((each) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(each);
    const long = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    const moves = long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
    return moves || scrollBehavior === 'smooth' ? [describe(each, `${transitionDuration} ${animationDuration}`)] : [];
  });

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** Sets all text as WCAG 1.4.12 wants it to be borne. The element is not of use for anything else thereafter. */
export async function withTextSpacing(element: HTMLElement): Promise<void> {
  for (const root of roots(element)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
