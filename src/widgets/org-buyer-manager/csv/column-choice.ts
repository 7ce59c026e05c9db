import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { selectField } from '../../../ui/select-field.ts';
import type { BuyerImport } from './buyer-import.ts';
import { draftFieldText, draftFields, requiredFields } from './fields.ts';

/** Which column is what: known by their names, and the reader's to set right. Open where something needed was not found. */
export function columnChoice(made: BuyerImport): TemplateResult {
  const { mapping, source } = made;
  const headers = source?.headers ?? [];
  const used = new Set(Object.values(mapping));
  const unused = headers.filter((_, index) => !used.has(index));
  const options = headers.map((header, index) => ({
    value: String(index),
    label: header || msg(str`Column ${index + 1}`),
  }));
  return html`<details ?open=${made.needsColumns}>
    <summary>${msg('Which column is what')}</summary>
    <div class="form-grid">
      ${draftFields
        .filter((field) => field !== 'roles' || made.givesRoles)
        .map((field) => {
          const place = mapping[field];
          const required = requiredFields.includes(field);
          return selectField({
            id: `import-column-${field}`,
            label: draftFieldText(field),
            required,
            placeholder: msg('None'),
            value: place === undefined ? '' : String(place),
            options,
            error: required && place === undefined ? msg('Please choose a column.') : undefined,
            onInput: (value) => made.mapField(field, value === '' ? undefined : Number(value)),
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
