import { css } from 'lit';

export const businessUnitFormStyles = css`
  .chosen {
    display: grid;
    list-style: none;
  }

  .chosen > li {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
`;
