import { msg } from '@lit/localize';
import type { BranchRows, EndRow, NodeRow } from '../../controllers/branches.ts';
import { organizationIcon } from '../../ui/icons.ts';
import type { TreeNodeRow, TreeRow, TreeRows } from '../../ui/tree-rows.ts';
import { organizationStateText } from '../texts/organization.ts';

/** The tree's lines as they are drawn and heard. */
export const treeRows = (rows: BranchRows): TreeRows => ({
  length: rows.length,
  at(index) {
    const row = rows.at(index);
    return row && (row.kind === 'node' ? nodeRow(row) : endRow(row));
  },
  indexOf: (rowId) => rows.indexOf(rowId),
  labels: () => rows.texts(endText),
});

function nodeRow({ id, parentId, organization, size, position, level, expanded, busy }: NodeRow): TreeNodeRow {
  const { name, kind, childCount } = organization;
  const state = organizationStateText(organization);
  return {
    kind: 'node',
    id,
    parentId: parentId || undefined,
    label: name,
    level,
    setSize: size,
    position,
    hasChildren: childCount > 0,
    expanded,
    busy,
    icon: kind === 'company' ? organizationIcon : undefined,
    note: state.kind === 'positive' ? undefined : state.text,
  };
}

function endRow({ id, parentId, kind, level }: EndRow): TreeRow {
  const row = { id, parentId: parentId || undefined, level, label: endText(kind) };
  return kind === 'failed' ? { kind: 'error', ...row } : { kind: 'more', ...row, busy: kind === 'loading' };
}

function endText(kind: EndRow['kind']): string {
  switch (kind) {
    case 'more':
      return msg('Show more');
    case 'loading':
      return msg('Loading…');
    case 'failed':
      return msg('Could not be loaded. Try again');
  }
}
