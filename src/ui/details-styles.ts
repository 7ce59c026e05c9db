import { css } from 'lit';

export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.9em 1.5em;
  }

  .details dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .details dd {
    overflow-wrap: anywhere;
  }
`;
