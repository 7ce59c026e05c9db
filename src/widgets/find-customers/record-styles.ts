import { css } from 'lit';
import { detailsStyles } from '../../ui/details-styles.ts';

/** What is shown of one customer. */
export const recordStyles = [
  detailsStyles,
  css`
    .memberships {
      display: grid;
      gap: 0.5em;
      padding: 0;
      list-style: none;
    }

    .customer {
      padding: 1.25em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 2);
    }
  `,
];
