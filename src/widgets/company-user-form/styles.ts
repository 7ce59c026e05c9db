import { css } from 'lit';

export const formStyles = css`
  :host {
    container-type: inline-size;
  }

  form {
    display: grid;
    gap: 1.75em;
    max-inline-size: 60em;
  }

  /* Two columns at the most: pairs that belong together stay beside each other. */
  .form-grid {
    grid-template-columns: repeat(auto-fit, minmax(max(min(100%, 14em), 34%), 1fr));
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }

  legend {
    padding-block-end: 0.25em;
  }

  .roles {
    padding-inline-start: 1.25em;
  }

  @container (inline-size > 52em) {
    fieldset {
      grid-template-columns: 12em minmax(0, 1fr);
    }

    legend {
      float: inline-start;
    }
  }
`;
