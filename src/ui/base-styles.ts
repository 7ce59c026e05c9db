import { type CSSResultGroup, css } from 'lit';
import { tokens } from './tokens.ts';

/**
 * What every widget starts from: tokens, the host, type, focus, and a few layout words (`stack`, `cluster`, `split`).
 *
 * Properties marked `!important` are those a page's blanket rule (`* { … }`) would otherwise press into us through
 * inheritance; spacing of letters, words and lines is left open, since readers adjust those.
 */
export const baseStyles: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--prokura-text, inherit);
      font-family: var(--prokura-font, inherit);
      font-size: var(--prokura-font-size, medium) !important;
      font-style: normal !important;
      font-weight: 400 !important;
      line-height: 1.5;
      text-align: start !important;
      text-indent: 0 !important;
      text-shadow: none !important;
      text-transform: none !important;
      white-space: normal !important;
      writing-mode: horizontal-tb !important;
      -webkit-text-fill-color: currentcolor !important;
      overflow-wrap: break-word;
    }

    :host([hidden]) {
      display: none !important;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend) {
      margin: 0;
      padding: 0;
      border: 0;
    }

    :where(h1, h2, h3, h4) {
      font-size: 1em;
      font-weight: 600;
      line-height: 1.3;
      text-wrap: balance;
    }

    .title {
      font-size: 1.25em;
      letter-spacing: -0.011em;
      overflow-wrap: anywhere;
    }

    .subtitle {
      font-size: 1.0625em;
    }

    .muted {
      color: var(--_muted);
    }

    .small {
      font-size: var(--_small);
    }

    .number {
      font-variant-numeric: tabular-nums;
    }

    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_gap, 1em);
      align-content: start;
    }

    .cluster,
    .split {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
    }

    .split {
      justify-content: space-between;
    }

    .icon {
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
      vertical-align: -0.125em;
    }

    .icon.flip:dir(rtl) {
      scale: -1 1;
    }

    :focus-visible {
      outline: 2px solid var(--_accent-text);
      outline-offset: 2px;
    }

    .visually-hidden:not(:focus-within) {
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      margin: -1px !important;
      padding: 0 !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
      border: 0 !important;
    }

    /* No transition, not even a short one: what is inherited would take it anew on every level of the tree. */
    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation-duration: 1ms !important;
        animation-iteration-count: 1 !important;
        transition: none !important;
      }
    }
  `,
];
