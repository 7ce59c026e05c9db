import { css } from 'lit';

export const buyerApprovalsStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    max-inline-size: 44em;
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

  .tab-panel {
    padding-block-start: 1em;
  }

  .answers {
    display: flex;
    gap: 0.4em;
    white-space: nowrap;
  }
`;
