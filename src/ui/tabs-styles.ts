import { css } from 'lit';

/** Tabs on a hairline; where there is no room for all of them they go on in a second line. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.75em;
    margin: 0;
    margin-block-end: -1px;
    padding: 0.35em 0.15em;
    border: 0;
    border-block-end: 0.15em solid transparent;
    background: transparent;
    color: var(--_muted);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  .tab:hover {
    border-block-end-color: var(--_line);
    color: inherit;
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }

  .tab-count {
    min-inline-size: 1.6em;
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--_shade);
    font-size: var(--_small);
    text-align: center;
  }

  .tab-panel:focus {
    outline: none;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
