import { css } from 'lit';

export const fileStyles = css`
  .import > form,
  .import .form-grid {
    max-inline-size: 48em;
  }

  .import summary {
    padding-block: 0.4em;
    cursor: pointer;
  }

  .import details .form-grid {
    padding-block: 0.5em 0.75em;
  }

  .import input[type='file'] {
    padding-block: 0.4em;
  }

  .rejects {
    display: grid;
    gap: 0.35em;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_accent-text);
  }
`;
