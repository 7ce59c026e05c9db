import { css } from 'lit';

/** Fields, and the grid that sets them in one or more columns by the room there is. */
export const fieldStyles = css`
  .form-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.1em 1.25em;
    align-items: start;
  }

  .form-grid > .wide {
    grid-column: 1 / -1;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    align-content: start;
    min-inline-size: 0;
  }

  .label {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.4;
  }

  .mark {
    color: var(--_muted);
    font-weight: 400;
  }

  .mark::before {
    content: '· ';
  }

  .help,
  .error {
    font-size: var(--_small);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .help {
    color: var(--_muted);
  }

  .error {
    display: flex;
    gap: 0.4em;
    color: var(--_danger-text);
  }

  .error > .icon {
    margin-block-start: 0.2em;
  }

  .input[dir='ltr'] {
    text-align: match-parent;
  }

  .choice-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 1.25em;
  }

  .choices > .label {
    margin-block-end: 0.3em;
  }

  .search-box {
    display: grid;
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
