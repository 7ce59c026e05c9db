import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { selectField } from '../../../ui/select-field.ts';
import type { CsvImport } from './csv-import.ts';

/** Which column is what: known by their names, and the reader's to set right. Open where something needed was not found. */
export function columnChoice<Field extends string, Draft>(made: CsvImport<Field, Draft>): TemplateResult {
  const { mapping, source, columns } = made;
  const headers = source?.headers ?? [];
  const used = new Set<unknown>(Object.values(mapping));
  const unused = headers.filter((_, index) => !used.has(index));
  const options = headers.map((header, index) => ({
    value: String(index),
    label: header || msg(str`Column ${index + 1}`),
  }));
  return html`<details ?open=${made.needsColumns}>
    <summary>${msg('Which column is what')}</summary>
    <div class="form-grid">
      ${made.fields.map((field) => {
        const place = mapping[field];
        const required = columns.required.includes(field);
        return selectField({
          id: `import-column-${field}`,
          label: columns.text(field),
          required,
          placeholder: msg('None'),
          value: place === undefined ? '' : String(place),
          options,
          error: required && place === undefined ? msg('Please choose a column.') : undefined,
          onInput: (value) => void made.mapField(field, value === '' ? undefined : Number(value)),
        });
      })}
    </div>
    ${
      unused.length > 0
        ? html`<p class="muted small">${msg(str`Not used: ${unused.filter(Boolean).join(', ')}`)}</p>`
        : nothing
    }
  </details>`;
}
