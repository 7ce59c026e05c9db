import type { TemplateResult } from 'lit';

/**
 * A tree as the flat list of its visible rows, in reading order. Of thousands few are in sight, so that none needs to be
 * there before it is asked for.
 */
export interface TreeRows {
  readonly length: number;
  /** `undefined` beyond either end. */
  at(index: number): TreeRow | undefined;
  /** Where a row stands; -1 where there is none. */
  indexOf(rowId: string): number;
  /** Of all rows, for a search by letters. */
  labels(): readonly string[];
}

/** A row that can be rendered alone: it knows its place (`level`, `setSize`, `position`) without its neighbours. */
export type TreeRow = TreeNodeRow | TreeMoreRow | TreeErrorRow;

interface RowPlace {
  /** Unique among all rows of the tree. */
  readonly id: string;
  /** The node in whose branch it is; `undefined` at the top. */
  readonly parentId: string | undefined;
  /** 1 for the top. */
  readonly level: number;
}

export interface TreeNodeRow extends RowPlace {
  readonly kind: 'node';
  readonly label: string;
  /** How many siblings there are in all, itself included; -1 where nobody counted. */
  readonly setSize: number;
  /** Counted from 1; absent where nobody knows it. */
  readonly position?: number | undefined;
  readonly hasChildren: boolean;
  readonly expanded?: boolean | undefined;
  /** Its children are on their way. */
  readonly busy?: boolean | undefined;
  readonly icon?: TemplateResult | undefined;
  /** Beside the label: a count, a state. Heard after the label. */
  readonly note?: string | undefined;
}

/** The rest of a branch that is loaded a page at a time. */
export interface TreeMoreRow extends RowPlace {
  readonly kind: 'more';
  readonly label: string;
  readonly busy?: boolean | undefined;
}

/** A branch that failed to load. */
export interface TreeErrorRow extends RowPlace {
  readonly kind: 'error';
  /** What failed, and that choosing the row tries again. */
  readonly label: string;
}

/** The closed nodes with children among a row's loaded siblings, itself included. */
export function closedSiblings(rows: TreeRows, { parentId, level }: TreeRow): readonly TreeNodeRow[] {
  const found: TreeNodeRow[] = [];
  let index = parentId === undefined ? 0 : rows.indexOf(parentId) + 1;
  for (let row = rows.at(index); row && row.level >= level; row = rows.at(index)) {
    if (row.kind === 'node' && row.level === level && row.hasChildren && !row.expanded) found.push(row);
    index += 1;
  }
  return found;
}
