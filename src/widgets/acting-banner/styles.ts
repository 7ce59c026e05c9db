import { css } from 'lit';

/**
 * One band of one colour that nothing else on a page has, opaque so that it can stick to the top. What stands on it is
 * black or white, whichever contrasts more; it wraps by the room there is, so that it fits into any header.
 */
export const bandStyles = css`
  :host {
    --_band: var(--prokura-acting, light-dark(oklch(0.86 0.15 88), oklch(0.81 0.14 84)));
    --_ink: color(
      from var(--_band) xyz-d65 clamp(0, (0.179 - y) * 1e4, 0.9505) clamp(0, (0.179 - y) * 1e4, 1)
        clamp(0, (0.179 - y) * 1e4, 1.089)
    );
  }

  .band {
    --_accent-text: var(--_ink);

    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.25em;
    align-items: center;
    padding: 0.65em max(1em, var(--prokura-gutter, 1em));
    border-block-end: 2px solid transparent;
    background: var(--_band);
    color: var(--_ink);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .mark {
    display: grid;
    flex: none;
    place-items: center;
    align-self: start;
    inline-size: 2.4em;
    block-size: 2.4em;
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_band);
  }

  .mark > .icon {
    font-size: 1.2em;
  }

  .who {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .who strong {
    font-weight: 700;
  }

  .who > p {
    font-size: 1.0625em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    align-items: baseline;
  }

  .fact {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }

  .fact > .icon {
    align-self: center;
  }

  .soon {
    padding: 0.05em 0.6em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_band);
    font-weight: 600;
  }

  .why > summary {
    min-block-size: 1.7em;
    border-radius: 0.2em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .why[open] {
    flex-basis: 100%;
  }

  .why[open] > summary {
    inline-size: fit-content;
  }

  .why > p {
    max-inline-size: 65ch;
    padding-block: 0.1em 0.25em;
  }

  .band > .button {
    border-color: transparent;
    background: var(--_ink);
    color: var(--_band);
  }

  .band > .button:hover {
    background: color-mix(in oklab, var(--_ink) 86%, var(--_band));
  }

  .band > .button[aria-disabled='true'] {
    border-color: currentcolor;
    background: transparent;
    color: inherit;
  }

  .trouble:has(.notice) {
    padding: 0.75em max(1em, var(--prokura-gutter, 1em));
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_on-surface);
  }

  .trouble > textarea {
    inline-size: 100%;
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  @media (width < 30em) {
    .mark {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .band {
      border-block-end-color: CanvasText;
    }

    .mark,
    .soon {
      border: 1px solid CanvasText;
    }
  }
`;
