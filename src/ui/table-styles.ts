import { css } from 'lit';

/** Each row as a card, with the labels beside the values. */
const cards = css`
  table,
  caption,
  thead,
  tbody,
  tbody th,
  tbody td,
  .details-row {
    display: block;
  }

  thead > tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_border);
  }

  thead th:is(.sortable, .pick) {
    flex: none;
    inline-size: auto;
    padding: 0;
    border: 0;
  }

  thead th:not(.sortable, .pick) {
    display: none;
  }

  tbody > tr:not(.details-row) {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  tbody > tr.expanded {
    border-block-end-color: transparent;
  }

  tbody > tr[aria-selected='true'] {
    box-shadow:
      -0.6em 0 var(--_selected),
      0.6em 0 var(--_selected);
  }

  tbody > tr > :is(th, td) {
    grid-column: 1 / -1;
    padding: 0.1em 0;
    border: 0;
  }

  tbody > tr > .end {
    text-align: start;
  }

  tbody > tr > th {
    grid-row: 1;
    grid-column: 3;
    padding-inline-end: 0.5em;
    align-self: center;
    font-size: 1.0625em;
  }

  tbody > tr > .tool {
    grid-row: 1;
    grid-column: auto;
    inline-size: auto;
    align-self: center;
  }

  tbody > tr > .pick {
    min-inline-size: 2.4em;
  }

  tbody > tr > .tool.actions {
    grid-column: 4;
  }

  tbody td[data-label] {
    display: grid;
    grid-template-columns: minmax(5.5em, 28%) minmax(0, 1fr);
    gap: 0.75em;
    align-items: baseline;
    justify-items: start;
  }

  tbody td[data-label]::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_muted);
    font-size: var(--_small);
  }

  tbody > .details-row > td:only-child {
    padding-inline: 0;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_line);
  }
`;

/**
 * Tables of hairlines; below 34em of their container each row becomes a card. In a `wide-table`, which has more columns
 * than that leaves room for, below 60em.
 */
export const tableStyles = css`
  .table-container {
    --_small: 0.9375em;
    --_control: 1em;

    container: prokura-table / inline-size;
    font-size: 0.9375em;
  }

  .wide-table > .table-container {
    container-name: prokura-table prokura-wide-table;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.4;
  }

  caption {
    padding-block-end: 0.6em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  th,
  td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  @container prokura-table (inline-size >= 60em) {
    th,
    td {
      overflow-wrap: break-word;
    }
  }

  :is(th, td):first-child:not(.tool) {
    padding-inline-start: 0;
  }

  :is(th, td):last-child:not(.tool) {
    padding-inline-end: 0;
  }

  thead th {
    padding-block: 0.35em;
    border-block-end-color: var(--_border);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 500;
    white-space: nowrap;
    vertical-align: middle;
  }

  tbody th {
    font-weight: 600;
  }

  .end {
    text-align: end;
  }

  .tool {
    inline-size: 1%;
    padding: 0.1em 0;
    white-space: nowrap;
  }

  .tool.actions {
    text-align: end;
  }

  tbody tr:not(.details-row):hover {
    background: var(--_hover);
  }

  tr[aria-selected='true'] {
    background: var(--_selected);
  }

  [aria-busy='true'] > tbody {
    opacity: 0.55;
    transition: opacity 0.15s 0.25s;
  }

  .sort {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    min-block-size: 1.75em;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .sort > .icon {
    font-size: 0.9em;
    opacity: 0.55;
  }

  .sort:hover,
  [aria-sort] > .sort {
    color: var(--prokura-text, inherit);
  }

  :is(.sort:hover, [aria-sort] > .sort) > .icon {
    opacity: 1;
  }

  [aria-sort] {
    font-weight: 600;
  }

  .check {
    display: inline-grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
    vertical-align: top;
    cursor: pointer;
  }

  .check > input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent-text);
    cursor: inherit;
  }

  .toggle [aria-expanded='true'] > .icon {
    rotate: 90deg;
  }

  .toggle [aria-expanded='true'] > .icon:dir(rtl) {
    rotate: -90deg;
  }

  tr.expanded > :is(th, td) {
    border-block-end-color: transparent;
  }

  .details-row > td:only-child {
    padding: 0.25em 0.75em 1em;
    padding-inline-start: 2.75em;
  }

  @container prokura-table (inline-size < 52em) {
    tr > .low.low {
      display: none;
    }
  }

  @container prokura-table (inline-size < 34em) {
    ${cards}
  }

  @container prokura-wide-table (inline-size < 60em) {
    ${cards}
  }
`;
