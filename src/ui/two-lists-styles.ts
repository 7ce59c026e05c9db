import { css } from 'lit';

/** Two lists beside each other, above each other where there is no room. */
export const twoListsStyles = css`
  .field.two-lists {
    display: block;
  }

  .two-lists > legend {
    margin: 0;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.25em;
  }

  .list-pane {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    align-content: start;
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .list-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.5em 0.8em;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_small);
  }

  .list-title {
    font-weight: 600;
  }

  .list-title > .number {
    padding-inline-start: 0.25em;
    font-weight: 400;
  }

  .list-body {
    max-block-size: 30em;
    overflow-y: auto;
    padding: 0.3em;
    scrollbar-width: thin;
  }

  .list-none {
    padding: 0.5em;
  }

  .list-body ul {
    list-style: none;
  }

  .list-group {
    padding: 0.6em 0.5em 0.2em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .list-entry {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.2em;
    margin: 0;
    padding: 0.3em 0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .list-entry:hover {
    background: var(--_hover);
  }

  .list-entry:focus-visible {
    outline-offset: -2px;
  }

  .list-entry > .icon {
    color: var(--_muted);
  }

  .list-entry:hover > .icon {
    color: inherit;
  }

  .list-entry[aria-disabled='true'] {
    background: none;
    cursor: not-allowed;
  }

  .list-note {
    display: block;
  }

  @media (pointer: coarse) {
    .list-entry {
      min-block-size: 2.75em;
    }
  }
`;
