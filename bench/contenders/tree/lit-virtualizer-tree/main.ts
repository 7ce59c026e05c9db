import { LitVirtualizer } from '@lit-labs/virtualizer/LitVirtualizer.js';
import { flatActs } from '../flat-acts.ts';
import { FlatForest, type FlatRow } from '../forest.ts';
import { litRow } from '../lit-row.ts';
import { offer } from '../stage.ts';
import '../base.css';
import '../tree-floor/floor.css';
import './lit-virtualizer.css';

customElements.define('lit-virtualizer', LitVirtualizer);

offer((nodes) => {
  const forest = new FlatForest(nodes);
  const tree = new LitVirtualizer<FlatRow>();
  tree.scroller = true;
  tree.className = 'scroller';
  tree.role = 'tree';
  tree.tabIndex = 0;
  tree.keyFunction = ({ node }) => node.id;
  tree.renderItem = (row) => litRow(forest, row);
  const draw = (): void => {
    // Another list, so that rows whose branch has opened are drawn anew.
    tree.items = [...forest.rows];
  };
  tree.addEventListener('keydown', ({ key }) => tree.scrollToIndex(forest.typedAhead(key, 0)));
  return {
    ...flatActs(forest, draw),
    show(box) {
      draw();
      box.append(tree);
    },
    focusFirst: () => tree.focus(),
    scroller: tree,
  };
});
