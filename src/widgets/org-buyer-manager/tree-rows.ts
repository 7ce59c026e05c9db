import { msg } from '@lit/localize';
import type { BranchRow } from '../../controllers/branches.ts';
import { organizationIcon } from '../../ui/icons.ts';
import type { TreeRow } from '../../ui/tree-rows.ts';
import { organizationStateText } from '../texts/organization.ts';

/** The tree's lines as they are drawn and heard. `more` is the text of the line that leads to a branch's next page. */
export const treeRows = (rows: readonly BranchRow[], selectedId: string, more: string): TreeRow[] =>
  rows.map((row) => treeRow(row, selectedId, more));

function treeRow(row: BranchRow, selectedId: string, more: string): TreeRow {
  const { level } = row;
  if (row.kind === 'node') {
    const { organization, size, position, expanded, busy } = row;
    const state = organizationStateText(organization);
    return {
      kind: 'node',
      id: organization.id,
      label: organization.name,
      level,
      setSize: size,
      position,
      hasChildren: organization.childCount > 0,
      expanded,
      busy,
      selected: organization.id === selectedId,
      icon: organization.kind === 'company' ? organizationIcon : undefined,
      note: state.kind === 'positive' ? undefined : state.text,
    };
  }
  const parentId = row.parentId || undefined;
  const id = `${row.kind}:${row.parentId}`;
  switch (row.kind) {
    case 'more':
      return { kind: 'more', id, parentId, level, label: more };
    case 'loading':
      return { kind: 'more', id, parentId, level, label: msg('Loading…'), busy: true };
    case 'failed':
      return { kind: 'error', id, parentId, level, label: msg('Could not be loaded. Try again') };
  }
}
