import { css } from 'lit';

/** What floats over the page beside its control: menus and lists of options. Placed by anchors, flipping as needed. */
export const popupStyles = css`
  .anchor {
    anchor-name: --prokura-popup;
  }

  .popup {
    --_small: 0.9375em;

    position: fixed;
    inset: auto;
    position-anchor: --prokura-popup;
    position-area: self-block-end span-self-inline-end;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    position-visibility: anchors-visible;
    min-inline-size: 12em;
    max-inline-size: min(24em, calc(100vi - 1em));
    max-block-size: min(24em, calc(100vb - 1em));
    margin: 0.25em 0;
    padding: 0.3em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 0.2em);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_on-surface);
    font-size: 0.9375em;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }

  .table-container .popup {
    font-size: 1em;
  }

  .popup.placed {
    position-area: none;
    top: var(--_block);
    left: var(--_inline);
  }

  .menu-item {
    display: flex;
    gap: 0.65em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.2em;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu-item > .icon {
    align-self: start;
    margin-block-start: 0.22em;
    color: var(--_muted);
  }

  .menu-item:is(:hover, :focus) {
    background: var(--_hover);
  }

  .menu-item:focus-visible {
    outline-offset: -2px;
  }

  .menu-item.danger,
  .menu-item.danger > .icon {
    color: var(--_danger-text);
  }

  .menu-refused {
    padding-block-end: 0.4em;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .menu-refused:focus-within {
    background: var(--_hover);
  }

  .menu-refused:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }

  .menu-refused > .menu-item {
    padding-block-end: 0;
    outline: none;
    background: none;
    cursor: inherit;
  }

  .menu-refused > .reason {
    padding-inline: 2.4em 0.6em;
    color: inherit;
  }

  .menu-separator {
    margin: 0.3em 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .menu-refused > .menu-item {
      color: GrayText;
    }
  }
`;
