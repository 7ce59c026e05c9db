import { css } from 'lit';

export const pagerStyles = css`
  .pager {
    padding-block: 0.5em;
    font-size: 0.9375em;
  }

  .pager .cluster {
    gap: 0.25em 1em;
  }

  .pager-size.cluster {
    gap: 0.5em;
  }

  .pager .input {
    min-block-size: 2.25em;
    padding-block: 0.2em;
  }

  .pager-steps {
    display: flex;
  }

  .pager .button {
    font-size: inherit;
  }
`;
