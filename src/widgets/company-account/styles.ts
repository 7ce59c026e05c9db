import { css } from 'lit';

export const companyAccountStyles = css`
  :host {
    display: block;
  }

  nav ul {
    display: flex;
    overflow-x: auto;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--_line);
    list-style: none;
    scrollbar-width: thin;
  }

  .entry {
    display: block;
    min-block-size: 2.75em;
    padding: 0.6em 0.9em;
    border: 0;
    border-block-end: 0.2em solid transparent;
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.35;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }

  .entry:hover {
    background: var(--_hover);
  }

  /* Inside its box: the list scrolls, and would cut off an outline around it. */
  .entry:focus-visible {
    outline-offset: -0.2em;
  }

  .entry[aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }

  .section-heading:focus {
    outline: none;
  }
`;
