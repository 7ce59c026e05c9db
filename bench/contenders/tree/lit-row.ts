import { type TemplateResult, html, nothing } from 'lit';
import { type FlatForest, type FlatRow, isBranch } from './forest.ts';

/** A row as one writes it with Lit, for lists that draw what is in sight. */
export const litRow = (forest: FlatForest, { node, level, size, position }: FlatRow): TemplateResult =>
  html`<div
    class="row level-${level}"
    role="treeitem"
    tabindex="-1"
    aria-level=${level}
    aria-setsize=${size}
    aria-posinset=${position}
    aria-selected="false"
    aria-label=${node.label}
    aria-expanded=${isBranch(node) ? forest.isOpen(node) : nothing}
  >
    <span class="toggle"></span><span class="label">${node.label}</span>
  </div>`;
