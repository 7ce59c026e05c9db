import { css } from 'lit';

export const companyRoleFormStyles = css`
  .configuration {
    padding: 0 0.5em 0.75em;
  }

  .amounts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 0.5em 0.75em;
  }
`;
