import { css } from 'lit';

export const actingRecordStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 0.75em 1em;
    align-items: start;
  }

  .filters > .submit {
    align-self: end;
  }

  .filters > .submit > .button {
    min-block-size: calc(2.5em / 0.9375);
  }

  .changes {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }

  .changes > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
`;
