import { css } from 'lit';

/** The list of a combobox; `popup-styles` place it. */
export const comboboxStyles = css`
  .combobox-toggle {
    display: grid;
    place-items: center;
    justify-self: end;
    inline-size: 2.25em;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .combobox-popup {
    min-inline-size: max(12em, anchor-size(inline));
  }

  .combobox-status {
    padding: 0.5em 0.6em;
  }

  /* Told of a long list, it is not to be scrolled for. */
  [role='listbox'] + .combobox-status {
    position: sticky;
    inset-block-end: -0.3em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .option {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2.2em;
    padding: 0.4em 0.6em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option[aria-selected='true'] {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
    background: var(--_selected);
  }

  .option-note {
    display: block;
  }
`;
