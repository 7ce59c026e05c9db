import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/tree/tree.js';
import '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js';
import { FlatForest, type TreeNode, isBranch } from '../forest.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './shoelace.css';

/** Without a window: an element for every node. */
offer((forest) => {
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  const items = new Map<string, HTMLElement & { expanded: boolean }>();
  const draw = (node: TreeNode): Node => {
    const item = document.createElement('sl-tree-item');
    item.expanded = isBranch(node);
    item.append(node.label, ...node.children.map(draw));
    items.set(node.id, item);
    return item;
  };
  const openAll = (open: boolean): void => {
    for (const item of items.values()) item.expanded = open;
  };
  scroller.addEventListener('keydown', ({ key }) => {
    const flat = new FlatForest(forest);
    const found = flat.rows[flat.typedAhead(key, 0)];
    if (found) items.get(found.node.id)?.scrollIntoView({ block: 'nearest' });
  });
  return {
    show(box) {
      const tree = document.createElement('sl-tree');
      tree.append(...forest.map(draw));
      scroller.append(tree);
      box.append(scroller);
    },
    expandAll: () => openAll(true),
    collapseAll: () => openAll(false),
    setOpen({ id }, open) {
      const item = items.get(id);
      if (item) item.expanded = open;
    },
    focusFirst: () => items.get('1')?.focus(),
    scroller,
  };
});
