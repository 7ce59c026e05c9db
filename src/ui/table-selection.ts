import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TableChoice, TableOptions, TableSelection } from './table-options.ts';

/** Lets rows be chosen by a checkbox each, and all of a page at once. */
export function choosing<Row>(choice: TableChoice<Row>): TableSelection<Row> {
  return {
    ...choice,
    allCell: (options) => selectAllCell(options, choice),
    rowCell: (options, row) => selectCell(options, choice, row),
  };
}

/** The checkbox in the head: all rows of this page, or none. */
function selectAllCell<Row>(options: TableOptions<Row>, selection: TableChoice<Row>): TemplateResult {
  const { selected, onSelect, selectable } = selection;
  const ids = options.rows.filter((row) => selectable?.(row) ?? true).map(options.rowId);
  const count = ids.filter((id) => selected.has(id)).length;
  const all = ids.length > 0 && count === ids.length;
  return html`<th role="columnheader" scope="col" class="tool pick">
    ${checkbox({
      name: msg('Select all on this page'),
      checked: all,
      indeterminate: count > 0 && !all,
      onChange: () => onSelect(all ? without(selected, ids) : new Set([...selected, ...ids])),
    })}
  </th>`;
}

function selectCell<Row>(options: TableOptions<Row>, selection: TableChoice<Row>, row: Row): TemplateResult {
  const { selected, onSelect, selectable } = selection;
  if (selectable?.(row) === false) return html`<td role="cell" class="tool pick"></td>`;
  const id = options.rowId(row);
  const checked = selected.has(id);
  return html`<td role="cell" class="tool pick">
    ${checkbox({
      name: msg(str`Select ${options.rowName(row)}`),
      checked,
      indeterminate: false,
      onChange: () => onSelect(checked ? without(selected, [id]) : new Set([...selected, id])),
    })}
  </td>`;
}

interface Checkbox {
  readonly name: string;
  readonly checked: boolean;
  readonly indeterminate: boolean;
  readonly onChange: () => void;
}

function checkbox({ name, checked, indeterminate, onChange }: Checkbox): TemplateResult {
  return html`<label class="check">
    <span class="visually-hidden">${name}</span>
    <input type="checkbox" .checked=${live(checked)} .indeterminate=${live(indeterminate)} @change=${onChange} />
  </label>`;
}

function without(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const rest = new Set(set);
  for (const id of ids) rest.delete(id);
  return rest;
}
