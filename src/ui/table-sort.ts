import type { Sort } from '../domain/model.ts';
import { type TemplateResult, html, nothing } from 'lit';
import { sortAscendingIcon, sortDescendingIcon, sortIcon } from './sort-icons.ts';
import type { Column } from './table-options.ts';

/** A column's header cell; sortable ones hold a button, and the cell itself says how it is sorted. */
export function sortHeader<Row>(
  column: Column<Row>,
  sort: Sort | undefined,
  onSort: ((sort: Sort) => void) | undefined,
): TemplateResult {
  const { key, header, align, priority, sortable } = column;
  const classes = `${align === 'end' ? 'end' : ''} ${priority ?? ''} ${sortable ? 'sortable' : ''}`;
  if (!sortable) return html`<th role="columnheader" scope="col" class=${classes}>${header}</th>`;

  const sorted = sort?.field === key;
  const descending = sorted && (sort.descending ?? false);
  const order = descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" class=${classes} aria-sort=${sorted ? order : nothing}>
    <button class="sort" type="button" @click=${() => onSort?.({ field: key, descending: sorted && !descending })}>
      <span>${header}</span>${sorted ? (descending ? sortDescendingIcon : sortAscendingIcon) : sortIcon}
    </button>
  </th>`;
}
