import '../../../../src/define/org-buyer-manager.ts';
import { scopeOf } from '../organizations.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './manager.css';

/** The whole widget of which the tree is a part, with all that each row has there. It opens what it has loaded. */
offer((forest) => {
  const manager = document.createElement('org-buyer-manager');
  manager.scope = scopeOf(forest);
  const find = (selector: string) => manager.shadowRoot?.querySelector<HTMLElement>(selector);
  const press = (text: string): void =>
    [...(manager.shadowRoot?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === text)?.click();
  return {
    show(box) {
      // Below the threshold it opens all that there is by itself; searching and closing is for those above.
      manager.treeThreshold = Infinity;
      box.append(manager);
    },
    collapseAll() {
      manager.treeThreshold = 20;
      void manager.updateComplete.then(() => press('Close all'));
    },
    expandAll: () => press('Open all loaded'),
    setOpen: ({ id }, open) => find(`[data-row="${CSS.escape(id)}"][aria-expanded="${!open}"] > .tree-toggle`)?.click(),
    focusFirst: () => find('[data-row]')?.focus(),
    get scroller() {
      return find('.tree-scroll') ?? document.body;
    },
  };
});
