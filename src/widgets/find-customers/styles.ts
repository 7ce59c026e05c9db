import { css } from 'lit';

export const findCustomersStyles = css`
  .view {
    container: find-customers / inline-size;
  }

  .quick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
  }

  .quick > .submit > .button {
    min-block-size: calc(2.5em / 0.9375);
  }

  /* Text begins where the box begins. */
  .more > .button.quiet {
    margin-inline-start: -0.45em;
    padding-inline: 0.45em;
  }

  .full {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
  }

  .more .icon {
    transition: rotate 0.15s;
  }

  .more [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  .aside {
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
  }

  .known {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 1.5em 2em;
    align-items: start;
  }

  .known ul {
    margin-block-start: 0.5em;
    list-style: none;
  }

  .known li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  #heading {
    inline-size: fit-content;
  }

  @container find-customers (inline-size > 38em) {
    .quick {
      grid-template-columns: minmax(0, 34em) auto;
    }

    /* Level with the box, whose label takes one small line. */
    .quick > .submit {
      margin-block-start: calc(1.4 * var(--_small) + 0.3em);
    }
  }
`;
