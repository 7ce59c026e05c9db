import { type CSSResultGroup, css } from 'lit';
import { treeIndents } from './tree-indents.ts';

const rows = css`
  .tree {
    --_row: 2.25em;
    --_small: 0.9375em;

    font-size: 0.9375em;
  }

  .tree-gap {
    block-size: calc(var(--_rows) * var(--_row));
  }

  .tree-row {
    display: flex;
    gap: 0.4em;
    align-items: center;
    block-size: var(--_row);
    padding-inline: calc(var(--_level) * 1.15em) 0.25em;
    border-radius: var(--_radius);
    cursor: pointer;
    scroll-margin-block: 2.25em;
  }

  /* Nothing to open: the label stands where it would beside a toggle. */
  .tree-row:not(.other, [aria-expanded]) {
    padding-inline-start: calc(var(--_level) * 1.15em + 2.15em);
  }

  .tree-row:hover {
    background: var(--_hover);
  }

  .tree-row[aria-selected='true'] {
    background: var(--_selected);
    font-weight: 600;
  }

  .tree-row:focus-visible {
    outline-offset: -2px;
  }

  .tree-row.drop-here {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
    background: var(--_selected);
  }

  .tree-row.drop-refused {
    outline: 2px dashed var(--_danger-text);
    outline-offset: -2px;
  }

  .tree-row > .icon {
    color: var(--_muted);
  }

  .tree-toggle {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: inherit;
  }

  button.tree-toggle:hover {
    background: var(--_hover);
  }

  /* At once: turned by and by, the drawings of all branches that open together would cost more than their rows. */
  [aria-expanded='true'] > .tree-toggle > .icon {
    rotate: 90deg;
  }

  [aria-expanded='true'] > .tree-toggle > .icon:dir(rtl) {
    rotate: -90deg;
  }

  [aria-busy='true'] > .tree-toggle > .icon {
    animation: breathe-tree 0.7s ease-in-out infinite alternate;
  }

  /* Isolated by style: with bdi elements, taking rows away becomes slower in Chromium the more have scrolled by. */
  .tree-label {
    flex: 0 1 auto;
    unicode-bidi: plaintext;
    min-inline-size: 3em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tree-note {
    flex: none;
    font-size: var(--_small);
    font-weight: 400;
  }

  .tree-row > .button {
    flex: none;
    min-block-size: 1.9em;
    min-inline-size: 1.9em;
    margin-inline-start: auto;
    padding: 0;
    color: var(--_muted);
  }

  .tree-row.other {
    color: var(--_accent-text);
  }

  .tree-row.error {
    color: var(--_danger-text);
  }

  .tree-row.other > .tree-toggle {
    color: inherit;
  }

  @keyframes breathe-tree {
    to {
      opacity: 0.3;
    }
  }

  @media (forced-colors: active) {
    .tree-row[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tree-row[aria-selected='true'] :is(.icon, .tree-toggle, .tree-note, .button) {
      border-color: HighlightText;
      color: HighlightText;
    }
  }
`;

export const treeStyles: CSSResultGroup = [treeIndents, rows];
