import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from './button.ts';
import { eachRow } from './each.ts';
import { chevronIcon } from './icons.ts';
import type { Column, TableDetails, TableOptions } from './table-options.ts';
import { sortHeader } from './table-sort.ts';

/**
 * A native table from column definitions; where the container is narrow, each row is a card. The roles are spelled out
 * because engines drop the table's own once its display is changed.
 */
export function table<Row>(options: TableOptions<Row>): TemplateResult {
  const { id, caption, captionHidden, columns, rows, details, selection, actions } = options;
  return html`<div class="table-container">
    <table role="table" id=${id} aria-busy=${options.busy ? 'true' : 'false'}>
      <caption class=${captionHidden ? 'visually-hidden' : ''}>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${selection?.allCell(options) ?? nothing} ${details ? hiddenHeader(msg('Details')) : nothing}
          ${columns.map((column) => sortHeader(column, options.sort, options.onSort))}
          ${actions ? hiddenHeader(msg('Actions')) : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${eachRow(rows, options.rowId, (row) => tableRow(options, row))}
      </tbody>
    </table>
  </div>`;
}

function hiddenHeader(text: string): TemplateResult {
  return html`<th role="columnheader" scope="col" class="tool"><span class="visually-hidden">${text}</span></th>`;
}

function tableRow<Row>(options: TableOptions<Row>, row: Row): TemplateResult {
  const { columns, rowId, details, selection, actions } = options;
  const id = rowId(row);
  const expanded = details?.expanded.has(id) ?? false;
  const selected = selection?.selected.has(id) ?? false;
  return html`<tr role="row" data-row=${id} class=${expanded ? 'expanded' : ''} aria-selected=${selected || nothing}>
      ${selection?.rowCell(options, row) ?? nothing} ${details ? toggleCell(options, details, row, expanded) : nothing}
      ${columns.map((column) => tableCell(column, row))}
      ${actions ? html`<td role="cell" class="tool actions">${actions(row)}</td>` : nothing}
    </tr>
    ${
      details && expanded
        ? keyed(
            id,
            html`<tr role="row" class="details-row" id=${detailsId(options.id, id)}>
              <td role="cell" colspan=${columns.length + 1 + Number(!!selection) + Number(!!actions)}>
                ${details.render(row)}
              </td>
            </tr>`,
          )
        : nothing
    }`;
}

function tableCell<Row>(column: Column<Row>, row: Row): TemplateResult {
  const classes = `${column.align === 'end' ? 'end number' : ''} ${column.priority ?? ''}`;
  return column.rowHeader
    ? html`<th role="rowheader" scope="row" class=${classes}>${column.cell(row)}</th>`
    : html`<td role="cell" class=${classes} data-label=${column.header}>${column.cell(row)}</td>`;
}

function toggleCell<Row>(
  options: TableOptions<Row>,
  details: TableDetails<Row>,
  row: Row,
  expanded: boolean,
): TemplateResult {
  const id = options.rowId(row);
  const toggle = button({
    label: msg('Details'),
    name: msg(str`Details of ${options.rowName(row)}`),
    kind: 'quiet',
    icon: chevronIcon,
    iconOnly: true,
    expanded,
    controls: expanded ? detailsId(options.id, id) : undefined,
    onClick: () => details.onToggle(id, !expanded),
  });
  return html`<td role="cell" class="tool toggle">${toggle}</td>`;
}

const detailsId = (tableId: string, rowId: string): string => `${tableId}-details-${rowId}`;
