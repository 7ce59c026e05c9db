import { VirtualizerController } from '@tanstack/lit-virtual';
import { LitElement, type TemplateResult, html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { flatActs } from '../flat-acts.ts';
import { FlatForest } from '../forest.ts';
import { litRow } from '../lit-row.ts';
import { offer } from '../stage.ts';
import '../base.css';
import '../tree-floor/floor.css';
import './tanstack.css';

const rowHeight = 32;

/** TanStack Virtual tells which rows to draw, and Lit draws them. */
class TanstackTree extends LitElement {
  forest = new FlatForest([]);
  readonly scroller = createRef<HTMLElement>();
  readonly #virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller.value ?? null,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  focusRow(index: number): void {
    this.#virtual.getVirtualizer().scrollToIndex(index);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { rows } = this.forest;
    const virtual = this.#virtual.getVirtualizer();
    virtual.setOptions({
      ...virtual.options,
      count: rows.length,
      getItemKey: (index) => rows[index]?.node.id ?? index,
    });
    const items = virtual.getVirtualItems();
    return html`<div class="scroller" ${ref(this.scroller)} @keydown=${this.#onKey}>
      <div role="tree" aria-label="Organizations" tabindex="0" style="block-size: ${virtual.getTotalSize()}px">
        <div class="window" style="translate: 0 ${items[0]?.start ?? 0}px">
          ${repeat(
            items,
            ({ key }) => key,
            ({ index }) => {
              const row = rows[index];
              return row && litRow(this.forest, row);
            },
          )}
        </div>
      </div>
    </div>`;
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => this.focusRow(this.forest.typedAhead(key, 0));
}
customElements.define('tanstack-tree', TanstackTree);

offer((nodes) => {
  const tree = new TanstackTree();
  tree.forest = new FlatForest(nodes);
  return {
    ...flatActs(tree.forest, () => tree.requestUpdate()),
    show: (box) => box.append(tree),
    focusFirst: () => tree.querySelector<HTMLElement>('[role=tree]')?.focus(),
    get scroller() {
      return tree.scroller.value ?? document.body;
    },
  };
});
