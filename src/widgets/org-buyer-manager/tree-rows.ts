import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { BranchRow } from '../../controllers/branches.ts';
import { organizationIcon } from '../../ui/icons.ts';
import type { TreeNodeRow, TreeRow } from '../../ui/tree-rows.ts';
import { organizationStateText } from '../texts/organization.ts';

type Node = Extract<BranchRow, { kind: 'node' }>;

/** The tree's lines as they are drawn and heard. `more` is the text of the line that leads to a branch's next page. */
export const treeRows = (rows: readonly BranchRow[], selectedId: string, more: string): readonly TreeRow[] =>
  rows.map((row) => (row.kind === 'node' ? new OrganizationRow(row, selectedId) : otherRow(row, more)));

/** An organization as a line. Of thousands few are in sight, so that what is drawn and heard is told when asked for. */
class OrganizationRow implements TreeNodeRow {
  readonly kind = 'node';
  readonly #node: Node;
  readonly #selectedId: string;

  constructor(node: Node, selectedId: string) {
    this.#node = node;
    this.#selectedId = selectedId;
  }

  get id(): string {
    return this.#node.organization.id;
  }

  get label(): string {
    return this.#node.organization.name;
  }

  get level(): number {
    return this.#node.level;
  }

  get setSize(): number {
    return this.#node.size;
  }

  get position(): number | undefined {
    return this.#node.position;
  }

  get hasChildren(): boolean {
    return this.#node.organization.childCount > 0;
  }

  get expanded(): boolean {
    return this.#node.expanded;
  }

  get busy(): boolean {
    return this.#node.busy;
  }

  get selected(): boolean {
    return this.id === this.#selectedId;
  }

  get icon(): TemplateResult | undefined {
    return this.#node.organization.kind === 'company' ? organizationIcon : undefined;
  }

  get note(): string | undefined {
    const state = organizationStateText(this.#node.organization);
    return state.kind === 'positive' ? undefined : state.text;
  }
}

function otherRow(row: Exclude<BranchRow, Node>, more: string): TreeRow {
  const { kind, level } = row;
  const parentId = row.parentId || undefined;
  const id = `${kind}:${row.parentId}`;
  switch (kind) {
    case 'more':
      return { kind, id, parentId, level, label: more };
    case 'loading':
      return { kind: 'more', id, parentId, level, label: msg('Loading…'), busy: true };
    case 'failed':
      return { kind: 'error', id, parentId, level, label: msg('Could not be loaded. Try again') };
  }
}
