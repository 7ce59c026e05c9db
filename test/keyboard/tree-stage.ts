import { html } from 'lit';
import { tree } from '../../src/ui/tree.ts';
import { TreeController } from '../../src/ui/tree-controller.ts';
import type { TreeNodeRow } from '../../src/ui/tree-rows.ts';
import { type ListedRow, listed } from '../ui/tree-list.ts';
import type { Builder } from './stages.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly below?: readonly Node[];
}

const forest: readonly Node[] = [
  {
    id: 'nordlicht',
    label: 'Nordlicht',
    below: [
      { id: 'hamburg', label: 'Hamburg', below: [{ id: 'dock', label: 'Dock' }] },
      { id: 'kiel', label: 'Kiel', below: [{ id: 'office', label: 'Office' }] },
      { id: 'rostock', label: 'Rostock' },
    ],
  },
  { id: 'kassel', label: 'Kassel' },
];

export const treeStage: Builder = (host) => {
  const controller = new TreeController(host);
  const open = new Set(['nordlicht']);
  let [selected, menu] = ['', ''];
  const rowsOf = (nodes: readonly Node[], level = 1): ListedRow<TreeNodeRow>[] =>
    nodes.flatMap(({ id, label, below }, index) => [
      {
        kind: 'node',
        id,
        label,
        level,
        setSize: nodes.length,
        position: index + 1,
        hasChildren: below !== undefined,
        expanded: open.has(id),
      },
      ...(below && open.has(id) ? rowsOf(below, level + 1) : []),
    ]);
  const changed = (change: () => unknown): void => {
    change();
    host.requestUpdate();
  };
  return {
    start: '[data-row=nordlicht]',
    view: () =>
      html`${tree({
          controller,
          id: 'organizations',
          label: 'Organizations',
          rows: listed(rowsOf(forest)),
          selectedId: selected,
          onSelect: (id) => changed(() => (selected = id)),
          onToggle: (id, expanded) => changed(() => (expanded ? open.add(id) : open.delete(id))),
          onMenu: (id) => (menu = id),
        })}<button>After</button>`,
    state: () => ({ open: [...open].join(' '), selected, menu }),
  };
};
