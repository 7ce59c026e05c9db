import { css } from 'lit';

/** What can be done with the chosen ones stays in sight while one scrolls through the list. */
export const bulkStyles = css`
  .bulk {
    position: sticky;
    z-index: 1;
    inset-block-end: 0.5em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  /* What has the focus is not to lie beneath it. */
  :is([part='buyers'], [part='overview'], .tab-panel) :is(a, button, input, select) {
    scroll-margin-block: 1em 8em;
  }

  :is([part='buyers'], [part='overview'], .tab-panel) progress {
    inline-size: 100%;
    accent-color: var(--_accent-text);
  }

  .failed,
  .names {
    list-style: none;
  }
`;
