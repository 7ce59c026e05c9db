import { css } from 'lit';

export const buyOnBehalfStyles = css`
  .choice-form {
    max-inline-size: 34em;
  }
`;
