import { type CSSResultGroup, css } from 'lit';
import { baseStyles } from '../../ui/base-styles.ts';
import { comboboxStyles } from '../../ui/combobox-styles.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { detailsStyles } from '../../ui/details-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { noticeStyles } from '../../ui/notice-styles.ts';
import { popupStyles } from '../../ui/popup-styles.ts';

const layout = css`
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

  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }

  .section > legend {
    padding-block-end: 0.25em;
  }

  .section-fields {
    min-inline-size: 0;
  }

  @container (inline-size > 52em) {
    .section {
      grid-template-columns: 12em minmax(0, 1fr);
    }

    .section > legend {
      float: inline-start;
    }
  }
`;

/** What the form of a record is made of. */
export const formStyles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  fieldStyles,
  noticeStyles,
  popupStyles,
  comboboxStyles,
  detailsStyles,
  layout,
];
