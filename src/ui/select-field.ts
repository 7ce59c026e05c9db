import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Autocomplete, type FieldOptions, field, whenLeft } from './field.ts';
import { chevronDownIcon } from './icons.ts';
import { textField } from './text-field.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectFieldOptions extends FieldOptions {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly name?: string | undefined;
  /** The text of the empty choice; without it there is none. */
  readonly placeholder?: string | undefined;
  readonly autocomplete?: Autocomplete | undefined;
  readonly readOnly?: boolean | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** A native select. Read-only it becomes a text field, since a select cannot be. */
export function selectField(options: SelectFieldOptions): TemplateResult {
  const { id, value, onInput } = options;
  if (options.readOnly) {
    const label = options.options.find((option) => option.value === value)?.label ?? '';
    return textField({ ...options, type: 'text', placeholder: undefined, value: label, onInput: undefined });
  }
  return field(
    options,
    ({ describedBy, invalid }) =>
      html`<span class="select">
        <select
          class="input"
          id=${id}
          name=${options.name ?? id}
          autocomplete=${options.autocomplete ?? 'off'}
          ?required=${options.required ?? false}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(value)}
          @change=${({ target }: Event) => target instanceof HTMLSelectElement && onInput?.(target.value)}
          @blur=${whenLeft(options.onBlur)}
        >
          ${
            options.placeholder === undefined
              ? nothing
              : html`<option value="" ?selected=${value === ''}>${options.placeholder}</option>`
          }
          ${options.options.map(
            (option) =>
              html`<option
                value=${option.value}
                ?selected=${option.value === value}
                ?disabled=${option.disabled ?? false}
              >
                ${option.label}
              </option>`,
          )}
        </select>
        ${chevronDownIcon}
      </span>`,
  );
}
