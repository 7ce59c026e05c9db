import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-tree-column.js';
import type { Grid, GridDataProvider } from '@vaadin/grid';
import { type TreeNode, FlatForest, branchesOf } from '../forest.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './vaadin.css';

/** The grid's own tree, with its lines as low as the others'. */
offer((forest) => {
  const grid: Grid<TreeNode> = document.createElement('vaadin-grid');
  const column = document.createElement('vaadin-grid-tree-column');
  column.path = 'label';
  grid.append(column);
  const provider: GridDataProvider<TreeNode> = ({ parentItem, page, pageSize }, answer) => {
    const nodes = parentItem ? parentItem.children : forest;
    answer(nodes.slice(page * pageSize, (page + 1) * pageSize), nodes.length);
  };
  grid.itemIdPath = 'id';
  grid.itemHasChildrenPath = 'children.length';
  grid.addEventListener('keydown', ({ key }) => {
    const flat = new FlatForest(forest);
    const found = flat.rows[flat.typedAhead(key, 0)];
    if (found) grid.scrollToIndex(...found.node.id.split('.').map((at) => Number(at) - 1));
  });
  const branches = branchesOf(forest);
  return {
    show(box) {
      grid.dataProvider = provider;
      box.append(grid);
      grid.expandedItems = branches;
    },
    expandAll: () => (grid.expandedItems = branches),
    collapseAll: () => (grid.expandedItems = []),
    setOpen: (node, open) => (open ? grid.expandItem(node) : grid.collapseItem(node)),
    focusFirst: () => grid.shadowRoot?.querySelector<HTMLElement>('#items [tabindex="0"]')?.focus(),
    get scroller() {
      return grid.shadowRoot?.querySelector('#table') ?? document.body;
    },
  };
});
