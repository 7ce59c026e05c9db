import { FlatForest, type FlatRow, type TreeNode, isBranch } from '../forest.ts';
import { flatActs } from '../flat-acts.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './floor.css';

/** Pixels. */
const rowHeight = 32;
/** Rows drawn above and below those in sight. */
const margin = 8;
const wordPause = 500;

/** The floor: a windowed tree as one writes it by hand for one page, with all that a reader and a keyboard need. */
class WindowedTree {
  readonly scroller = document.createElement('div');
  readonly #canvas = document.createElement('div');
  readonly #forest: FlatForest;
  #drawn = new Map<number, HTMLElement>();
  #active = 0;
  #typed = { text: '', at: 0 };

  constructor(box: HTMLElement, forest: FlatForest) {
    this.#forest = forest;
    this.scroller.className = 'scroller';
    this.#canvas.role = 'tree';
    this.#canvas.ariaLabel = 'Organizations';
    this.scroller.append(this.#canvas);
    box.append(this.scroller);
    this.scroller.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.#canvas.addEventListener('click', (event) => this.#onClick(event));
    this.#canvas.addEventListener('keydown', (event) => this.#onKey(event));
    this.renew();
  }

  focus(index: number): void {
    const row = this.#rows[index];
    if (!row) return;
    this.#active = index;
    const { scrollTop, clientHeight } = this.scroller;
    const top = index * rowHeight;
    if (top < scrollTop) this.scroller.scrollTop = top;
    else if (top + rowHeight > scrollTop + clientHeight) this.scroller.scrollTop = top + rowHeight - clientHeight;
    this.#draw();
    this.#drawn.get(index)?.focus({ preventScroll: true });
  }

  /** After branches were opened or closed. */
  renew(): void {
    this.#canvas.style.blockSize = `${this.#rows.length * rowHeight}px`;
    this.#draw();
  }

  /** Rows that leave are given to those that come. */
  #draw(): void {
    const { scrollTop, clientHeight } = this.scroller;
    const from = Math.max(0, Math.floor(scrollTop / rowHeight) - margin);
    const to = Math.min(this.#rows.length, Math.ceil((scrollTop + (clientHeight || 640)) / rowHeight) + margin);
    const isWanted = (index: number): boolean => (index >= from && index < to) || index === this.#active;
    const spare = [...this.#drawn].filter(([index]) => !isWanted(index) || index >= this.#rows.length);
    for (const [index] of spare) this.#drawn.delete(index);
    const wanted = Array.from({ length: to - from }, (_, at) => from + at);
    if (this.#active < this.#rows.length && !wanted.includes(this.#active)) wanted.push(this.#active);
    for (const index of wanted) {
      const row = this.#rows[index];
      const element = this.#drawn.get(index) ?? spare.pop()?.[1] ?? newRow(this.#canvas);
      this.#drawn.set(index, element);
      if (row) fill(element, row, index, index === this.#active, this.#forest.isOpen(row.node));
    }
    for (const [, element] of spare) element.remove();
  }

  get #rows(): readonly FlatRow[] {
    return this.#forest.rows;
  }

  #onClick({ target }: Event): void {
    const element = target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
    const index = Number(element?.dataset['index'] ?? -1);
    const row = this.#rows[index];
    if (!row) return;
    if (target instanceof Element && target.closest('.toggle')) this.#toggle(row.node);
    this.focus(index);
  }

  #toggle(node: TreeNode): void {
    if (!isBranch(node)) return;
    this.#forest.setOpen(node, !this.#forest.isOpen(node));
    this.renew();
  }

  #onKey(event: KeyboardEvent): void {
    const row = this.#rows[this.#active];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = isBranch(row.node) && this.#forest.isOpen(row.node);
    const go: Record<string, () => void> = {
      ArrowDown: () => this.focus(this.#active + 1),
      ArrowUp: () => this.focus(this.#active - 1),
      ArrowRight: () => (isOpen ? this.focus(this.#active + 1) : this.#toggle(row.node)),
      ArrowLeft: () => (isOpen ? this.#toggle(row.node) : this.focus(this.#parentOf(this.#active))),
      Home: () => this.focus(0),
      End: () => this.focus(this.#rows.length - 1),
    };
    const act = go[event.key] ?? (event.key.length === 1 ? () => this.#find(event.key, event.timeStamp) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #parentOf(index: number): number {
    const level = this.#rows[index]?.level ?? 1;
    return this.#rows.findLastIndex((row, at) => at < index && row.level < level);
  }

  #find(key: string, now: number): void {
    const goesOn = now - this.#typed.at < wordPause;
    this.#typed = { text: goesOn ? this.#typed.text + key : key, at: now };
    this.focus(this.#forest.typedAhead(this.#typed.text, this.#active - (goesOn ? 1 : 0)));
  }
}

function newRow(canvas: Element): HTMLElement {
  const row = document.createElement('div');
  row.role = 'treeitem';
  row.ariaSelected = 'false';
  const toggle = document.createElement('span');
  toggle.className = 'toggle';
  const label = document.createElement('span');
  label.className = 'label';
  row.append(toggle, label);
  canvas.append(row);
  return row;
}

function fill(
  element: HTMLElement,
  { node, level, size, position }: FlatRow,
  index: number,
  isActive: boolean,
  isOpen: boolean,
): void {
  element.tabIndex = isActive ? 0 : -1;
  element.ariaExpanded = isBranch(node) ? String(isOpen) : null;
  if (element.dataset['index'] === String(index) && element.dataset['id'] === node.id) return;
  element.dataset['index'] = String(index);
  element.dataset['id'] = node.id;
  element.className = `row level-${level}`;
  element.style.translate = `0 ${index * rowHeight}px`;
  element.ariaLevel = String(level);
  element.ariaSetSize = String(size);
  element.ariaPosInSet = String(position);
  const [, label] = element.children;
  if (label) label.textContent = node.label;
}

offer((nodes) => {
  const forest = new FlatForest(nodes);
  let tree: WindowedTree | undefined;
  return {
    ...flatActs(forest, () => tree?.renew()),
    show(box) {
      tree = new WindowedTree(box, forest);
    },
    focusFirst: () => tree?.focus(0),
    get scroller() {
      return tree?.scroller ?? document.body;
    },
  };
});
