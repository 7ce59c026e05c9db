import { css } from 'lit';

/** Native controls: buttons, inputs, selects, checkboxes, radios, fieldsets. */
export const controlStyles = css`
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.4em;
    margin: 0;
    padding: 0.3em 0.9em;
    border: 1px solid color-mix(in oklab, currentcolor 32%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_control);
    font-weight: 500;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: background-color 0.12s;
    -webkit-tap-highlight-color: transparent;
  }

  .button.plain:hover,
  .button.quiet:hover {
    background: var(--_hover);
  }

  .button.plain:active,
  .button.quiet:active {
    background: var(--_shade);
  }

  .button.quiet {
    border-color: transparent;
  }

  .button.primary,
  .button.danger {
    --_fill: var(--_accent);

    border-color: transparent;
    background: var(--_fill);
    /* Black or white, whichever contrasts more by WCAG's formula: never under 4.5:1, whatever the brand. */
    color: color(
      from var(--_fill) xyz-d65 clamp(0, (0.179 - y) * 1e4, 0.9505) clamp(0, (0.179 - y) * 1e4, 1)
        clamp(0, (0.179 - y) * 1e4, 1.089)
    );
  }

  .button.danger {
    --_fill: var(--_danger);
  }

  .button.primary:hover,
  .button.danger:hover {
    box-shadow: inset 0 0 0 99em color-mix(in oklab, currentcolor 10%, transparent);
  }

  .button.link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    border-radius: 0.125em;
    color: var(--_accent-text);
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .button.link:hover {
    text-decoration-thickness: 2px;
  }

  .button.icon-only {
    position: relative;
    min-inline-size: 2.4em;
    padding-inline: 0.3em;
  }

  .tip {
    position: absolute;
    inset: 0;
  }

  .button[aria-disabled='true']:not([aria-busy]) {
    border-color: var(--_line);
    background: transparent;
    box-shadow: none;
    color: var(--_muted);
    cursor: not-allowed;
  }

  .button:is(.quiet, .link)[aria-disabled='true'] {
    border-color: transparent !important;
  }

  .button[aria-busy='true'] {
    cursor: progress;
  }

  .button[aria-busy='true']::before {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentcolor;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  .button[aria-busy='true'] > .icon {
    display: none;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  .refused-button {
    display: inline-grid;
    gap: 0.25em;
    justify-items: start;
  }

  .reason {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    max-inline-size: 36em;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .input {
    inline-size: 100%;
    min-block-size: 2.5em;
    margin: 0;
    padding: 0.35em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background-color: transparent;
    box-shadow: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    appearance: none;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input:focus-visible {
    border-color: var(--_accent-text);
    outline-offset: -1px;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger-text);
    box-shadow: inset 0 0 0 1px var(--_danger-text);
  }

  .input[readonly] {
    padding-inline: 0;
    border-color: transparent;
    border-block-end-color: var(--_line);
    border-radius: 0;
  }

  .input::-webkit-date-and-time-value {
    text-align: start;
  }

  .input::-webkit-search-cancel-button {
    appearance: none;
  }

  textarea.input {
    min-block-size: 5em;
    resize: vertical;
    field-sizing: content;
  }

  .select {
    display: grid;
    align-items: center;
    position: relative;
  }

  .select > * {
    grid-area: 1 / 1;
  }

  .select > .icon {
    justify-self: end;
    margin-inline-end: 0.7em;
    pointer-events: none;
  }

  .select > .input {
    padding-inline-end: 2em;
    text-overflow: ellipsis;
  }

  option {
    background: var(--_surface);
    color: var(--_on-surface);
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6em;
    align-content: start;
    align-items: baseline;
    padding-block: 0.2em;
    cursor: pointer;
  }

  .choice > :not(input) {
    grid-column: 2;
  }

  .choice > input:is([type='checkbox'], [type='radio']) {
    align-self: start;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.19em 0 0;
    accent-color: var(--_accent-text);
    font: inherit;
    cursor: inherit;
  }

  .choice:has([aria-disabled='true']) {
    cursor: not-allowed;
  }

  legend,
  .legend {
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .button.primary,
    .button.danger {
      border-color: ButtonText;
    }

    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
