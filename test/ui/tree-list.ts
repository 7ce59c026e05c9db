import type { TreeRow, TreeRows } from '../../src/ui/tree-rows.ts';

/** A row as a test writes it: in which branch it is, its level tells. */
export type ListedRow<Row = TreeRow> = Row extends TreeRow ? Omit<Row, 'parentId'> : never;

/** Rows that are all there, from the top down. */
export function listed(list: readonly ListedRow[]): TreeRows {
  const way: string[] = [];
  const rows = list.map((row): TreeRow => {
    const { id, level } = row;
    const parentId = way[level - 2];
    way.splice(level - 1, Infinity, id);
    return { ...row, parentId };
  });
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  return {
    length: rows.length,
    at: (index) => rows[index],
    indexOf: (rowId) => places.get(rowId) ?? -1,
    labels: () => rows.map(({ label }) => label),
  };
}
