import type { FlatForest } from './forest.ts';
import type { TreePage } from './tree-page.ts';

/** Opening and closing in a flat forest, which is drawn anew after each. */
export const flatActs = (
  forest: FlatForest,
  redraw: () => void,
): Pick<TreePage, 'expandAll' | 'collapseAll' | 'setOpen'> => ({
  expandAll() {
    forest.expandAll();
    redraw();
  },
  collapseAll() {
    forest.collapseAll();
    redraw();
  },
  setOpen(node, open) {
    forest.setOpen(node, open);
    redraw();
  },
});
