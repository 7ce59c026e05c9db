import { css } from 'lit';

/** Fields, and the grid that sets them in one or more columns by the room there is. */
export const fieldStyles = css`
  .form-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0 1.25em;
  }

  .form-grid > .wide {
    grid-column: 1 / -1;
  }

  .field {
    display: grid;
    grid-template-rows: auto auto auto auto;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
  }

  /* Neighbours share their rows, so that controls line up whatever stands above them. */
  .form-grid > .field {
    grid-row: span 4;
    margin-block-end: 1.1em;
  }

  .form-grid > .field:not(fieldset) {
    grid-template-rows: subgrid;
  }

  .label {
    align-self: end;
    padding-block-end: 0.3em;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
  }

  .field > .label + .help {
    margin-block-start: -0.25em;
  }

  .mark {
    color: var(--_muted);
    font-weight: 400;
  }

  .mark::before {
    content: '· ';
    /* Seen, not heard. */
    content: '· ' / '';
  }

  .help,
  .field-error {
    font-size: var(--_small);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .help {
    grid-row: 2;
    padding-block-end: 0.35em;
    color: var(--_muted);
  }

  .field:not(fieldset) > :is(.input, .select) {
    grid-row: 3;
  }

  .field-error {
    display: flex;
    grid-row: 4;
    gap: 0.4em;
    padding-block-start: 0.3em;
    color: var(--_danger-text);
  }

  .field-error > .icon {
    margin-block-start: 0.2em;
  }

  /* Each value reads in its own direction, and stands where the page's direction begins. */
  .input {
    unicode-bidi: plaintext;
  }

  .field:dir(rtl) .input {
    text-align: right;
  }

  .field:not(:has(> .help)) > .label {
    grid-row: 1 / 3;
  }

  .choice-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 1.25em;
  }

  .field.choices {
    display: block;
  }

  .choices > legend {
    margin: 0;
  }

  .search-box {
    display: grid;
    margin-block: 0.3em 0.5em;
    align-items: center;
  }

  .search-box > * {
    grid-area: 1 / 1;
  }

  .search-box > .icon {
    margin-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .search-box > .input {
    padding-inline-start: 2.25em;
  }

  .form-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
`;
