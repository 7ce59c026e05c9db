import type { ReactiveController } from 'lit';
import type { UiHost } from './ui-host.ts';

/** A piece of a long list: a row by its index, or as many rows as are left out, of which the first is told. */
export type TreePiece = number | { readonly from: number; readonly rows: number };

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Up to here everything is rendered: the browser's own search then finds it all. */
const whole = 120;
/** The window moves in steps of so many rows, so that few scrolls render. */
const step = 12;
const beginning: Range = { from: 0, to: 4 * step };

/**
 * Which rows of a long tree are rendered: those in sight, as many again above and below, and the tab stop, so that no
 * scrolling takes away what has the focus. All rows have one height.
 */
export class TreeWindow implements ReactiveController {
  readonly #host: UiHost;
  readonly #tree: () => HTMLElement | null;
  #count = 0;
  #range = beginning;
  #roots: readonly EventTarget[] = [];

  constructor(host: UiHost, tree: () => HTMLElement | null) {
    this.#host = host;
    this.#tree = tree;
    host.addController(this);
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

  hostConnected(): void {
    addEventListener('resize', this.measure, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.measure);
    for (const root of this.#roots) root.removeEventListener('scroll', this.measure, { capture: true });
    this.#roots = [];
  }

  hostUpdated(): void {
    if (this.#count <= whole) return;
    if (this.#roots.length === 0) this.#listen();
    this.measure();
  }

  /** Looks which rows are in sight, and renders those that are missing. */
  measure = (): void => {
    const tree = this.#tree();
    const height = tree?.querySelector('[data-row]')?.getBoundingClientRect().height ?? 0;
    if (!tree || height === 0 || this.#count <= whole) return;
    const { top } = tree.getBoundingClientRect();
    const seen = sightOf(tree);
    const [first, last] = [(seen.from - top) / height, (seen.to - top) / height];
    const margin = Math.max(step, last - first);
    const from = Math.max(0, Math.floor((first - margin) / step) * step);
    const to = Math.max(from + step, Math.ceil((last + margin) / step) * step);
    if (from === this.#range.from && to === this.#range.to) return;
    this.#range = { from, to };
    this.#host.requestUpdate();
  };

  /** A scroll does not bubble, and is not heard outside of the root in which it happens. */
  #listen(): void {
    this.#roots = rootsOf(this.#host.renderRoot);
    for (const root of this.#roots) root.addEventListener('scroll', this.measure, { capture: true, passive: true });
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

function rootsOf(node: Node): readonly EventTarget[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** The part of the browser's window, in its pixels, in which a tree can be seen. */
function sightOf(tree: HTMLElement): Range {
  const scroller = scrollerOf(tree)?.getBoundingClientRect();
  const from = Math.max(0, scroller?.top ?? 0);
  return { from, to: Math.max(from, Math.min(innerHeight, scroller?.bottom ?? innerHeight)) };
}

function scrollerOf(element: Element): Element | undefined {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(outer).overflowY)) return outer;
  }
  return undefined;
}
