import type { ReactiveController } from 'lit';
import { type TreeRow, type TreeRows, closedSiblings } from './tree-rows.ts';
import { type TreeCanvas, type TreePiece, TreeWindow } from './tree-window.ts';
import { TypeAhead } from './type-ahead.ts';
import { type UiHost, activeIn } from './ui-host.ts';

/** What the owner of the rows does when asked; the controller only moves the focus. */
export interface TreeHandlers {
  readonly onSelect: (nodeId: string) => void;
  readonly onToggle: (nodeId: string, expanded: boolean) => void;
  /** Load the next page of a branch. */
  readonly onMore?: ((parentId: string | undefined) => void) | undefined;
  /** Try a failed branch again. */
  readonly onRetry?: ((parentId: string | undefined) => void) | undefined;
  /** Shift+F10 and the context-menu key: open the row's menu. */
  readonly onMenu?: ((nodeId: string) => void) | undefined;
}

/** What of a tree is rendered. */
export interface TreeView {
  readonly pieces: readonly TreePiece[];
  readonly tabStop: string | undefined;
}

/**
 * The keyboard of a tree: one tab stop that follows the focus, arrows that mirror in right-to-left pages, Home, End,
 * type-ahead, `*`. Focus is not selection, since selecting loads. When the focused row goes away (a branch closes, a
 * page of rows replaces "load more"), the focus stays at its place or goes to the branch above.
 */
export class TreeController implements ReactiveController {
  readonly #host: UiHost;
  readonly #typeAhead = new TypeAhead();
  readonly #window = new TreeWindow();
  #rows: TreeRows = none;
  #handlers: TreeHandlers | undefined;
  #activeId: string | undefined;
  #activeIndex = 0;
  #focusWanted = false;
  #canvas: TreeCanvas | undefined;

  constructor(host: UiHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the place where the rows are drawn, or `undefined` when there is none any more. Called by `tree()`. */
  drawOn(canvas: TreeCanvas | undefined): void {
    this.#canvas = canvas;
    this.#window.drawOn(canvas);
  }

  /** Takes what is to be seen and answers what of it is to be rendered, and which row is the tab stop. Called by `tree()`. */
  update(rows: TreeRows, selectedId: string | undefined, handlers: TreeHandlers): TreeView {
    const before = this.#rows.at(this.#activeIndex);
    this.#rows = rows;
    this.#handlers = handlers;
    if (this.#index >= 0) this.#activeIndex = this.#index;
    else this.#settle(this.#activeId === undefined ? this.#rowOf(selectedId) : this.#heirOf(before));
    return { pieces: this.#window.pieces(rows.length, this.#index), tabStop: this.#activeId };
  }

  /** Moves the tab stop to a row, and the focus too unless told otherwise. */
  focus(rowId: string, moveFocus = true): void {
    this.#activeId = rowId;
    this.#activeIndex = Math.max(0, this.#index);
    this.#focusWanted = moveFocus;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#moveFocus();
  }

  #moveFocus(): void {
    if (!this.#focusWanted || this.#activeId === undefined) return;
    const row = this.#tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(this.#activeId)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (row) this.#focusWanted = false;
  }

  onFocusIn(event: FocusEvent): void {
    const id = rowIdOf(event);
    if (id === undefined || id === this.#activeId) return;
    this.#settleOn(id);
  }

  onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget && !isRow(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = this.#index;
    const row = this.#rows.at(index);
    if (row && this.#handle(event, index, row)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** One listener for all rows: a press on the arrow toggles, on a menu is the menu's, anywhere else chooses the row. */
  onClick(event: MouseEvent): void {
    const { target } = event;
    const row = this.#rowOf(rowIdOf(event));
    if (!row || !(target instanceof Element) || target.closest('.button')) return;
    if (row.kind === 'node' && target.closest('button')) {
      this.#handlers?.onToggle(row.id, !row.expanded);
      this.focus(row.id);
    } else this.#activate(row);
  }

  #activate(row: TreeRow): void {
    if (row.kind === 'node') this.#handlers?.onSelect(row.id);
    else if (row.kind === 'error') this.#handlers?.onRetry?.(row.parentId);
    else if (!row.busy) this.#handlers?.onMore?.(row.parentId);
  }

  #handle(event: KeyboardEvent, index: number, row: TreeRow): boolean {
    const rightToLeft = this.#tree?.matches(':dir(rtl)') ?? false;
    switch (event.key) {
      case 'ArrowDown':
        return this.#go(index + 1);
      case 'ArrowUp':
        return this.#go(index - 1);
      case 'ArrowRight':
        return rightToLeft ? this.#outwards(row) : this.#inwards(index, row);
      case 'ArrowLeft':
        return rightToLeft ? this.#inwards(index, row) : this.#outwards(row);
      case 'Home':
        return this.#go(0);
      case 'End':
        return this.#go(this.#rows.length - 1);
      case 'Enter':
      case ' ':
        this.#activate(row);
        return true;
      case '*':
        for (const { id } of closedSiblings(this.#rows, row)) this.#handlers?.onToggle(id, true);
        return true;
      case 'F10':
        return event.shiftKey && this.#openMenu(row);
      case 'ContextMenu':
        return this.#openMenu(row);
      default:
        return this.#search(event, index);
    }
  }

  #inwards(index: number, row: TreeRow): boolean {
    if (row.kind === 'node' && row.hasChildren) {
      if (!row.expanded) this.#handlers?.onToggle(row.id, true);
      else if (this.#rows.at(index + 1)?.parentId === row.id) this.#go(index + 1);
    }
    return true;
  }

  #outwards(row: TreeRow): boolean {
    if (row.kind === 'node' && row.hasChildren && row.expanded) this.#handlers?.onToggle(row.id, false);
    else if (row.parentId !== undefined) this.#go(this.#rows.indexOf(row.parentId));
    return true;
  }

  #openMenu(row: TreeRow): boolean {
    if (row.kind !== 'node' || !this.#handlers?.onMenu) return false;
    this.#handlers.onMenu(row.id);
    return true;
  }

  #search(event: KeyboardEvent, index: number): boolean {
    const found = this.#typeAhead.find(event, this.#rows.labels(), index);
    return found >= 0 && this.#go(found);
  }

  #go(index: number): boolean {
    const row = this.#rows.at(index);
    if (!row) return true;
    this.#focusWanted = true;
    this.#window.reach(index);
    this.#settleOn(row.id);
    this.#moveFocus();
    return true;
  }

  /** Makes a row the tab stop; nothing but the tree is drawn for it. */
  #settleOn(rowId: string): void {
    this.#activeId = rowId;
    this.#activeIndex = Math.max(0, this.#index);
    this.#canvas?.redraw();
  }

  /** The tab stop's row is gone, or there was none: another takes its place, and its focus. */
  #settle(row: TreeRow | undefined): void {
    this.#focusWanted ||= this.#tree?.contains(activeIn(this.#host) ?? null) ?? false;
    this.#activeId = (row ?? this.#rows.at(0))?.id;
    this.#activeIndex = Math.max(0, this.#index);
  }

  /** The branch in which the lost row was, if it has closed around it; else the row that took its place; else the last. */
  #heirOf(lost: TreeRow | undefined): TreeRow | undefined {
    const parent = lost?.id === this.#activeId ? this.#rowOf(lost?.parentId) : undefined;
    if (parent?.kind === 'node' && !parent.expanded) return parent;
    return this.#rows.at(this.#activeIndex) ?? this.#rows.at(this.#rows.length - 1);
  }

  #rowOf(id: string | undefined): TreeRow | undefined {
    return id === undefined ? undefined : this.#rows.at(this.#rows.indexOf(id));
  }

  get #index(): number {
    return this.#activeId === undefined ? -1 : this.#rows.indexOf(this.#activeId);
  }

  get #tree(): HTMLElement | undefined {
    return this.#canvas?.element;
  }
}

const none: TreeRows = { length: 0, at: () => undefined, indexOf: () => -1, labels: () => [] };

function isRow(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.role === 'treeitem';
}

/** The row in which something happened. */
export function rowIdOf(event: Event): string | undefined {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : undefined;
  return row instanceof HTMLElement ? row.dataset['row'] : undefined;
}
