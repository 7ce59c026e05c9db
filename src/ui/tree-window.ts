/** A piece of a long list: a row by its index, or as many rows as are left out, of which the first is told. */
export type TreePiece = number | { readonly from: number; readonly rows: number };

/** Where a tree is drawn. Drawing anew what is in sight costs nothing of the widget around it. */
export interface TreeCanvas {
  readonly element: HTMLElement;
  readonly redraw: () => void;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Up to here everything is rendered: the browser's own search then finds it all. */
const whole = 120;
/** The window moves in steps of so many rows, so that few scrolls render. */
const step = 6;
const beginning: Range = { from: 0, to: 6 * step };

/**
 * Which rows of a long tree are rendered: those in sight, half as many again above and below, and the tab stop, so that no
 * scrolling takes away what has the focus. All rows have one height.
 */
export class TreeWindow {
  #canvas: TreeCanvas | undefined;
  #count = 0;
  #range = beginning;
  /** How many rows the reader has seen at once. */
  #seen = 0;
  #roots: readonly EventTarget[] = [];
  #scroller: Element | undefined;
  /** Rows that came or went, a pane that is shown or is wider: told once the browser has laid them out. */
  #sizes: ResizeObserver | undefined;

  drawOn(canvas: TreeCanvas | undefined): void {
    if (canvas?.element !== this.#canvas?.element) this.#leave();
    if (canvas && !this.#canvas) (this.#sizes ??= new ResizeObserver(this.#onSize)).observe(canvas.element);
    this.#canvas = canvas;
  }

  /** The rows and gaps of so many rows, from the top down. `kept` is the index of a row that is there in any case. */
  pieces(count: number, kept: number): readonly TreePiece[] {
    this.#count = count;
    if (count <= whole) return span({ from: 0, to: count });
    const { to } = this.#range;
    const from = Math.min(this.#range.from, Math.max(0, count - step));
    const ranges = [{ from, to: Math.min(to, count) }];
    if (kept >= 0 && kept < from) ranges.unshift({ from: kept, to: kept + 1 });
    if (kept >= to) ranges.push({ from: kept, to: kept + 1 });
    return withGaps(ranges, count);
  }

  /** Goes to a row that will be scrolled to, so that all around it is drawn at once. */
  reach(index: number): void {
    if (index >= this.#range.from && index < this.#range.to) return;
    const middle = Math.floor(index / step) * step;
    const around = Math.ceil(this.#seen / step) * step;
    this.#range = { from: Math.max(0, middle - around), to: middle + around + step };
  }

  readonly #onSize = (): void => {
    if (this.#roots.length === 0) this.#listen();
    this.#scroller = this.#canvas && scrollerOf(this.#canvas.element);
    this.#measure();
  };

  /** Looks which rows are in sight, and draws those that are missing. */
  readonly #measure = (): void => {
    const tree = this.#canvas?.element;
    if (!tree || this.#count <= whole) return;
    const { top, height: all } = tree.getBoundingClientRect();
    const height = all / this.#count;
    if (height === 0) return;
    const sight = sightIn(this.#scroller);
    const [first, last] = [(sight.from - top) / height, (sight.to - top) / height];
    this.#seen = last - first;
    const margin = Math.max(step, this.#seen / 2);
    const from = Math.max(0, Math.floor((first - margin) / step) * step);
    const to = Math.max(from + step, Math.ceil((last + margin) / step) * step);
    if (from >= this.#range.from && to <= this.#range.to) return;
    this.#range = { from, to };
    this.#canvas?.redraw();
  };

  /** A scroll does not bubble, and is not heard outside of the root in which it happens. */
  #listen(): void {
    this.#roots = this.#canvas ? rootsOf(this.#canvas.element) : [];
    for (const root of this.#roots) root.addEventListener('scroll', this.#measure, { capture: true, passive: true });
    addEventListener('resize', this.#onSize, { passive: true });
  }

  #leave(): void {
    this.#sizes?.disconnect();
    for (const root of this.#roots) root.removeEventListener('scroll', this.#measure, { capture: true });
    removeEventListener('resize', this.#onSize);
    this.#roots = [];
    this.#scroller = undefined;
    this.#canvas = undefined;
  }
}

const span = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, at) => from + at);

function withGaps(ranges: readonly Range[], count: number): TreePiece[] {
  let done = 0;
  const gapTo = (index: number) => (index > done ? [{ from: done, rows: index - done }] : []);
  const pieces = ranges.flatMap((range): TreePiece[] => {
    const gap = gapTo(range.from);
    done = range.to;
    return [...gap, ...span(range)];
  });
  return [...pieces, ...gapTo(count)];
}

/** The part of the browser's window, in its pixels, in which something can be seen that scrolls in a box or with the page. */
function sightIn(scroller: Element | undefined): Range {
  const box = scroller?.getBoundingClientRect();
  const from = Math.max(0, box?.top ?? 0);
  return { from, to: Math.max(from, Math.min(innerHeight, box?.bottom ?? innerHeight)) };
}

const scrollerOf = (element: Element): Element | undefined =>
  around(element).find((outer) => ['auto', 'scroll'].includes(getComputedStyle(outer).overflowY));

const rootsOf = (element: Element): readonly Node[] => [
  ...new Set([element, ...around(element)].map((each) => each.getRootNode())),
];

/** What an element is drawn in, from the inside out: also the widget, and where the page has that in a box or a slot. */
function around(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const outer = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return outer ? [outer, ...around(outer)] : [];
}
