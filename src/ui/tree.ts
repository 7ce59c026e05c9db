import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { eachRow } from './each.ts';
import { chevronIcon, moreIcon, refreshIcon } from './icons.ts';
import { type TreeController, type TreeHandlers, rowIdOf } from './tree-controller.ts';
import type { TreeErrorRow, TreeMoreRow, TreeNodeRow, TreeRow, TreeRows } from './tree-rows.ts';
import type { TreeCanvas } from './tree-window.ts';

/** Rows that a mouse can carry to another row. Keys and touch have another way to the same. */
export interface TreeDrag {
  readonly canStart: (row: TreeNodeRow) => boolean;
  /** Every drag event in the tree, with the node that it is about. */
  readonly onDrag: (event: DragEvent, nodeId: string | undefined) => void;
  /** The node under the mouse, and whether what is carried may be dropped there. */
  readonly over: { readonly nodeId: string; readonly allowed: boolean } | undefined;
}

export interface TreeOptions extends TreeHandlers {
  readonly controller: TreeController;
  /** Unique in the widget's root. */
  readonly id: string;
  /** What the tree shows: "Organizations". */
  readonly label: string;
  readonly rows: TreeRows;
  readonly selectedId?: string | undefined;
  /**
   * A node's menu button (`menuButton()` with `iconOnly` and `untabbable`); in sight of pointer and touch, out of the tab
   * order. The menu itself belongs outside of the tree, whose rows are heard by their text.
   */
  readonly actions?: ((row: TreeNodeRow) => unknown) | undefined;
  readonly drag?: TreeDrag | undefined;
}

/**
 * A tree of flat rows, of which those near the reader are rendered. What keys do is told in `TreeController`; each has a
 * press of at least 24 by 24 as well.
 */
export function tree(options: TreeOptions): TemplateResult {
  const { controller, id, label, drag } = options;
  const onDrag = drag ? (event: DragEvent) => drag.onDrag(event, rowIdOf(event)) : nothing;
  return html`<div
    class="tree"
    role="tree"
    id=${id}
    aria-label=${label}
    @click=${(event: MouseEvent) => controller.onClick(event)}
    @keydown=${(event: KeyboardEvent) => controller.onKeyDown(event)}
    @focusin=${(event: FocusEvent) => controller.onFocusIn(event)}
    @dragstart=${onDrag}
    @dragover=${onDrag}
    @dragleave=${onDrag}
    @drop=${onDrag}
    @dragend=${onDrag}
  >
    ${treeBody(options)}
  </div>`;
}

/** The rows in sight, which the controller has drawn anew as the reader moves, with nothing else of the widget. */
class TreeBody extends AsyncDirective {
  #options: TreeOptions | undefined;
  #canvas: TreeCanvas | undefined;

  /** Of the latest rows: one that knew of the first would keep them all. */
  readonly #redraw = (): void => {
    if (this.#options) this.setValue(this.render(this.#options));
  };

  override update({ parentNode }: ChildPart, [options]: [TreeOptions]): unknown {
    if (this.#options?.controller !== options.controller) this.disconnected();
    this.#options = options;
    if (parentNode instanceof HTMLElement && parentNode !== this.#canvas?.element) {
      this.#canvas = { element: parentNode, redraw: this.#redraw };
      this.reconnected();
    }
    return this.render(options);
  }

  render(options: TreeOptions): unknown {
    const { controller, rows, selectedId } = options;
    const { pieces, tabStop } = controller.update(rows, selectedId, options);
    return eachRow(
      pieces.flatMap((piece) => (typeof piece === 'number' ? (rows.at(piece) ?? []) : piece)),
      (piece) => ('id' in piece ? piece.id : piece.from + piece.rows === rows.length ? -1 : piece.from),
      (piece) => ('id' in piece ? renderRow(options, piece, piece.id === tabStop) : gap(piece.rows)),
    );
  }

  protected override disconnected(): void {
    this.#options?.controller.drawOn(undefined);
  }

  protected override reconnected(): void {
    this.#options?.controller.drawOn(this.#canvas);
  }
}

const treeBody = directive(TreeBody);

/** The place of rows that are not rendered. A style that is set by script passes a strict content policy. */
function gap(rows: number): TemplateResult {
  const stretch = (element: Element | undefined) => {
    if (element instanceof HTMLElement) element.style.setProperty('--_rows', String(rows));
  };
  return html`<div class="tree-gap" role="none" ${ref(stretch)}></div>`;
}

const renderRow = (options: TreeOptions, row: TreeRow, isTabStop: boolean): TemplateResult =>
  row.kind === 'node' ? nodeRow(options, row, isTabStop) : otherRow(row, isTabStop);

function nodeRow(options: TreeOptions, row: TreeNodeRow, tabStop: boolean): TemplateResult {
  const { id, actions } = options;
  // What names it is a list of ids, which spaces part; the ids of records are anything.
  const rowId = `${id}-${encodeURIComponent(row.id)}`;
  const [labelId, noteId] = [`${rowId}-label`, `${rowId}-note`];
  return html`<div
    class="tree-row level-${Math.min(row.level, deepestIndent)} ${dropClass(options, row)}"
    role="treeitem"
    data-row=${row.id}
    draggable=${options.drag?.canStart(row) ? 'true' : nothing}
    tabindex=${tabStop ? 0 : -1}
    aria-labelledby=${row.note ? `${labelId} ${noteId}` : labelId}
    aria-level=${row.level}
    aria-setsize=${row.setSize}
    aria-posinset=${row.position ?? nothing}
    aria-expanded=${row.hasChildren ? (row.expanded ?? false) : nothing}
    aria-selected=${row.id === options.selectedId}
    aria-busy=${row.busy ? 'true' : nothing}
  >
    ${row.hasChildren ? toggle(row) : nothing} ${row.icon ?? nothing}
    <span class="tree-label" id=${labelId}>${row.label}</span>
    ${row.note ? html`<span class="tree-note muted number" id=${noteId}>${row.note}</span>` : nothing}
    ${actions?.(row) ?? nothing}
  </div>`;
}

function dropClass({ drag }: TreeOptions, { id }: TreeNodeRow): string {
  if (drag?.over?.nodeId !== id) return '';
  return drag.over.allowed ? 'drop-here' : 'drop-refused';
}

/** Indents are classes, since style attributes do not pass a strict content policy. */
const deepestIndent = 8;

function toggle(row: TreeNodeRow): TemplateResult {
  return html`<button
    class="tree-toggle"
    type="button"
    tabindex="-1"
    aria-label=${row.expanded ? msg(str`Collapse ${row.label}`) : msg(str`Expand ${row.label}`)}
  >
    ${chevronIcon}
  </button>`;
}

function otherRow(row: TreeMoreRow | TreeErrorRow, tabStop: boolean): TemplateResult {
  const busy = row.kind === 'more' && row.busy;
  return html`<div
    class="tree-row other ${row.kind} level-${Math.min(row.level, deepestIndent)}"
    role="treeitem"
    data-row=${row.id}
    tabindex=${tabStop ? 0 : -1}
    aria-label=${row.label}
    aria-level=${row.level}
    aria-selected="false"
    aria-busy=${busy ? 'true' : nothing}
  >
    <span class="tree-toggle">${row.kind === 'error' ? refreshIcon : moreIcon}</span>
    <span class="tree-label">${row.label}</span>
  </div>`;
}
