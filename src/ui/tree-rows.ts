import type { TemplateResult } from 'lit';

/**
 * A tree as the flat list of its visible rows, in reading order. Flat, so that a window of rows can be rendered alone:
 * each row knows its place (`level`, `setSize`, `position`) without its neighbours.
 */
export type TreeRow = TreeNodeRow | TreeMoreRow | TreeErrorRow;

interface RowPlace {
  /** Unique among all rows of the tree. */
  readonly id: string;
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
  readonly selected?: boolean | undefined;
  /** Its children are on their way. */
  readonly busy?: boolean | undefined;
  readonly icon?: TemplateResult | undefined;
  /** Beside the label: a count, a state. Heard after the label. */
  readonly note?: string | undefined;
}

/** The rest of a branch that is loaded a page at a time. */
export interface TreeMoreRow extends RowPlace {
  readonly kind: 'more';
  /** Whose children follow. */
  readonly parentId: string | undefined;
  readonly label: string;
  readonly busy?: boolean | undefined;
}

/** A branch that failed to load. */
export interface TreeErrorRow extends RowPlace {
  readonly kind: 'error';
  readonly parentId: string | undefined;
  /** What failed, and that choosing the row tries again. */
  readonly label: string;
}

/** Where the branch above a row begins, or -1 at the top. */
export function parentIndex(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let above = index - 1; above >= 0; above -= 1) {
    if ((rows[above]?.level ?? 0) < level) return above;
  }
  return -1;
}

/** The closed nodes with children among a row's loaded siblings, itself included. */
export function closedSiblings(rows: readonly TreeRow[], index: number): readonly TreeNodeRow[] {
  const level = rows[index]?.level ?? 1;
  const first = parentIndex(rows, index) + 1;
  const end = rows.findIndex((row, at) => at >= first && row.level < level);
  return rows
    .slice(first, end < 0 ? undefined : end)
    .filter(
      (row): row is TreeNodeRow => row.kind === 'node' && row.level === level && row.hasChildren && !row.expanded,
    );
}
