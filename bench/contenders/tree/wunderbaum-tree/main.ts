import { Wunderbaum } from 'wunderbaum';
import 'wunderbaum/dist/wunderbaum.css';
import { type TreeNode, isBranch } from '../forest.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './wunderbaum.css';

type Source = Extract<ConstructorParameters<typeof Wunderbaum>[0]['source'], readonly unknown[]>[number];

const sourceOf = (node: TreeNode): Source => ({
  key: node.id,
  title: node.label,
  expanded: isBranch(node),
  ...(isBranch(node) && { children: node.children.map(sourceOf) }),
});

offer((forest) => {
  let tree: Wunderbaum | undefined;
  return {
    show(box) {
      const element = document.createElement('div');
      element.className = 'scroller';
      box.append(element);
      tree = new Wunderbaum({ element, source: forest.map(sourceOf), quicksearch: true, rowHeightPx: 32 });
    },
    expandAll: () => void tree?.expandAll(true),
    collapseAll: () => void tree?.expandAll(false),
    setOpen: ({ id }, open) => void tree?.findKey(id)?.setExpanded(open),
    focusFirst() {
      void tree?.getFirstChild()?.setActive();
      tree?.setFocus();
    },
    get scroller() {
      return document.querySelector('.wunderbaum') ?? document.body;
    },
  };
});
