import { type CSSResultGroup, css } from 'lit';
import { baseStyles } from '../../../ui/base-styles.ts';
import { controlStyles } from '../../../ui/control-styles.ts';
import { fieldStyles } from '../../../ui/field-styles.ts';
import { noticeStyles } from '../../../ui/notice-styles.ts';
import { pagerStyles } from '../../../ui/pager-styles.ts';
import { tableStyles } from '../../../ui/table-styles.ts';

/** What every overview looks like; the styles of its questions come with them. */
export const overviewStyles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  fieldStyles,
  noticeStyles,
  pagerStyles,
  tableStyles,
  css`
    :host {
      container: prokura-overview / inline-size;
    }

    /* Where the focus is sent to be read on from; nothing to press. */
    :is(#overview, h2):focus-visible {
      outline: none;
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      align-items: end;
    }

    .toolbar > .field {
      flex: 1 1 9em;
      max-inline-size: 15em;
    }

    .search {
      display: grid;
      flex: 2 1 15em;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25em;
      align-items: end;
      max-inline-size: 26em;
    }

    .search > .button,
    .buttons > .button {
      block-size: calc(2.5em / 0.9375);
    }

    .buttons {
      margin-inline-start: auto;
    }

    .chips {
      display: flex;
      list-style: none;
      flex-wrap: wrap;
      gap: 0.25em 0.4em;
      align-items: center;
    }

    .chips .button {
      flex-direction: row-reverse;
      min-block-size: 1.9em;
      padding-block: 0.15em;
      border-radius: 1em;
    }

    .outcome {
      position: sticky;
      z-index: 2;
      inset-block-start: 0.5em;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    .outcome > .notice {
      grid-area: 1 / 1 / 2 / 3;
    }

    .outcome > .cluster {
      grid-area: 1 / 2;
      margin-inline-end: 0.4em;
    }

    .states {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.1em 0.9em;
    }

    .lines {
      padding-inline-start: 1.25em;
    }

    tbody th :is(.logon-id, .you) {
      font-weight: 400;
    }

    .words {
      overflow-wrap: break-word;
    }

    .tag {
      display: inline-block;
      margin: 0.05em 0.15em 0.05em 0;
      padding: 0 0.5em;
      border: 1px solid var(--_line);
      border-radius: 1em;
      font-size: var(--_small);
      font-weight: 400;
      white-space: nowrap;
    }

    /* Two cards beside each other, where there is room for them and none for a table. */
    @container prokura-wide-table (inline-size < 60em) {
      tbody {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
        column-gap: 2em;
      }

      tbody > tr {
        align-content: start;
      }
    }

    @container prokura-overview (inline-size < 34em) {
      .toolbar {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }

      .toolbar > .field {
        max-inline-size: none;
      }

      .toolbar > .search {
        grid-column: 1 / -1;
        max-inline-size: none;
      }

      .buttons {
        display: grid;
        grid-column: 1 / -1;
        margin-inline-start: 0;
      }
    }
  `,
];
