import { LitElement, nothing } from 'lit';
import { Branches } from '../../../../src/controllers/branches.ts';
import { ScopeConsumer } from '../../../../src/controllers/scope-consumer.ts';
import type { Scope } from '../../../../src/controllers/scope.ts';
import { baseStyles } from '../../../../src/ui/base-styles.ts';
import { controlStyles } from '../../../../src/ui/control-styles.ts';
import { TreeController } from '../../../../src/ui/tree-controller.ts';
import { treeStyles } from '../../../../src/ui/tree-styles.ts';
import { tree } from '../../../../src/ui/tree.ts';
import { treeRows } from '../../../../src/widgets/org-buyer-manager/tree-rows.ts';
import { branchesOf } from '../forest.ts';
import { scopeOf } from '../organizations.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './kit.css';

/** The branches of the kit, which know of no drawing. */
class KitBranches extends LitElement {
  scope: Scope | undefined;
  readonly branches = new Branches(new ScopeConsumer(this));
  onUpdated: () => void = () => undefined;

  protected override updated(): void {
    this.onUpdated();
  }
}
customElements.define('kit-branches', KitBranches);

/** The kit's tree with nothing around it, drawn as the manager of organizations draws it. */
class KitTree extends LitElement {
  static override styles = [baseStyles, controlStyles, treeStyles];

  branches: Branches | undefined;
  readonly #controller = new TreeController(this);

  protected override render(): unknown {
    const { branches } = this;
    if (!branches) return nothing;
    return tree({
      controller: this.#controller,
      id: 'organizations',
      label: 'Organizations',
      rows: treeRows(branches.rows),
      onSelect: () => undefined,
      onToggle: (id, expanded) => (expanded ? branches.expand(id) : branches.collapse(id)),
    });
  }
}
customElements.define('kit-tree', KitTree);

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

offer((forest) => {
  const data = new KitBranches();
  data.scope = scopeOf(forest);
  const { branches } = data;
  const view = new KitTree();
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  return {
    async load() {
      document.body.append(data);
      await data.updateComplete;
      for (const { id } of branchesOf(forest)) branches.expand(id);
      while (branchesOf(forest).some(({ children: [child] }) => child && !branches.find(child.id))) await pause();
      data.onUpdated = () => view.requestUpdate();
    },
    show(box) {
      view.branches = branches;
      scroller.append(view);
      box.append(scroller);
    },
    expandAll: () => branches.expandLoaded(),
    collapseAll: () => branches.collapseAll(),
    setOpen: ({ id }, open) => (open ? branches.expand(id) : branches.collapse(id)),
    focusFirst: () => view.renderRoot.querySelector<HTMLElement>('[data-row]')?.focus(),
    scroller,
  };
});
