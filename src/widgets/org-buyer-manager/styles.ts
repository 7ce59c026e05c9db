import { type CSSResultGroup, css } from 'lit';
import { baseStyles } from '../../ui/base-styles.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { detailsStyles } from '../../ui/details-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { noticeStyles } from '../../ui/notice-styles.ts';
import { pagerStyles } from '../../ui/pager-styles.ts';
import { tableStyles } from '../../ui/table-styles.ts';
import { treeStyles } from '../../ui/tree-styles.ts';

export const managerStyles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  detailsStyles,
  fieldStyles,
  noticeStyles,
  pagerStyles,
  tableStyles,
  treeStyles,
  css`
    :host {
      container: prokura-manager / inline-size;
    }

    .manager {
      display: grid;
      grid-template-columns: minmax(14em, min(var(--_tree, 19em), 60%)) auto minmax(0, 1fr);
      gap: 1em;
    }

    .tree-pane {
      --_gap: 0.75em;

      align-self: start;
    }

    .tree-scroll {
      max-block-size: var(--prokura-tree-size, 36em);
      margin-inline-start: -0.5em;
      overflow: auto;
      overscroll-behavior: contain;
    }

    .drag-text {
      padding: 0.4em 0.6em;
      border-radius: var(--_radius);
      background: var(--_hover);
      overflow-wrap: break-word;
    }

    .details-pane {
      --_gap: 1.25em;
    }

    .splitter {
      position: relative;
      inline-size: 1.75em;
      outline: none;
      cursor: col-resize;
      touch-action: none;
    }

    .splitter::before {
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(50% - 0.5px);
      border-inline-start: 1px solid var(--_line);
      content: '';
    }

    .splitter:is(:hover, :focus-visible)::before {
      inset-inline-start: calc(50% - 1.5px);
      border-inline-start: 3px solid var(--_accent-text);
    }

    /* Where the focus is sent to be read on from; nothing to press. */
    :is(.details-pane, h2):focus-visible {
      outline: none;
    }

    .back {
      display: none;
    }

    .search {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25em;
      align-items: end;
    }

    .search > .button {
      block-size: calc(2.5em / 0.9375);
    }

    .hits,
    .crumbs,
    .chips,
    .roles {
      list-style: none;
    }

    .hit {
      display: grid;
      gap: 0.1em;
      inline-size: 100%;
      min-block-size: 2.75em;
      margin: 0;
      padding: 0.4em 0.6em;
      border: 0;
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }

    .hit:hover {
      background: var(--_hover);
    }

    .hit[aria-current='true'] {
      background: var(--_selected);
    }

    .crumbs,
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.4em;
      align-items: center;
    }

    .crumbs > li {
      display: flex;
      gap: 0.4em;
      align-items: center;
    }

    .chips .button {
      flex-direction: row-reverse;
      min-block-size: 1.9em;
      padding-block: 0.15em;
      border-radius: 1em;
    }

    .toolbar {
      display: grid;
      grid-template-columns: minmax(12em, 2fr) repeat(auto-fit, minmax(7.5em, 1fr));
      gap: 0.75em;
      align-items: end;
    }

    .summary {
      --_gap: 0.5em;
    }

    .disclosure > summary {
      display: inline-flex;
      gap: 0.4em;
      align-items: center;
      min-block-size: 1.75em;
      border-radius: var(--_radius);
      color: var(--_accent-text);
      cursor: pointer;
      list-style: none;
    }

    .disclosure > summary::-webkit-details-marker {
      display: none;
    }

    .disclosure[open] > summary > .icon {
      rotate: 90deg;
    }

    .disclosure[open] > summary > .icon:dir(rtl) {
      rotate: -90deg;
    }

    .settings {
      --_gap: 1.25em;

      margin-block-start: 0.75em;
      padding-inline-start: 1.25em;
      border-inline-start: 2px solid var(--_line);
    }

    .setting {
      --_gap: 0.25em;
    }

    .setting > .cluster {
      gap: 0 0.5em;
      align-items: baseline;
    }

    .setting > form {
      --_gap: 1em;

      padding-block: 0.5em;
    }

    .details-pane .setting .button.quiet {
      margin-inline-start: 0;
    }

    .chip {
      padding: 0.1em 0.7em;
      border: 1px solid var(--_line);
      border-radius: 1em;
    }

    /* A refusal as one line: it is there to be read, not to be pressed. */
    .details-pane .refused-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
      align-items: baseline;
    }

    .details-pane .reason {
      max-inline-size: 48em;
    }

    .details-pane .button.quiet:not(.icon-only) {
      justify-self: start;
      margin-inline-start: -0.9em;
    }

    .you {
      font-weight: 400;
    }

    .details-pane > form {
      max-inline-size: 48em;
    }

    .words {
      overflow-wrap: break-word;
    }

    .states {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.1em 0.9em;
    }

    .facts {
      --_gap: 0.75em;

      padding-block-start: 1.25em;
      border-block-start: 1px solid var(--_line);
    }

    .outcome {
      position: sticky;
      z-index: 2;
      inset-block-start: 0.5em;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      margin-block-end: 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .outcome > .notice {
      grid-area: 1 / 1 / 2 / 3;
    }

    .outcome > .cluster {
      grid-area: 1 / 2;
      margin-inline-end: 0.4em;
    }

    @container prokura-manager (inline-size < 52em) {
      .manager {
        display: block;
      }

      .splitter,
      .at-details > .tree-pane,
      .at-organizations > .details-pane {
        display: none;
      }

      .tree-scroll {
        max-block-size: none;
      }

      .back {
        display: block;
      }
    }

    @container prokura-manager (inline-size < 34em) {
      .toolbar {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .summary .details {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .summary .details > :last-child:nth-child(even) {
        grid-column: 1 / -1;
      }

      .toolbar > .search {
        grid-column: 1 / -1;
      }
    }
  `,
];
