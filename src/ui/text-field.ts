import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Autocomplete, type FieldOptions, field, whenLeft } from './field.ts';

export type TextFieldType = 'text' | 'email' | 'tel' | 'url' | 'date' | 'search' | 'password' | 'number';

export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  readonly type?: TextFieldType | undefined;
  /** Name in the form; the id if left out. */
  readonly name?: string | undefined;
  /** A token only where people edit their own data (WCAG 1.3.5); anyone else's is nobody's to fill in. */
  readonly autocomplete?: Autocomplete | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** For dates and numbers, as the native attributes. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Shown and focusable, not editable. */
  readonly readOnly?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  /** When the field is left: the moment to validate what was touched. */
  readonly onBlur?: (() => void) | undefined;
}

/** What is written left to right in every language. */
const leftToRight = new Set<TextFieldType>(['email', 'tel', 'url', 'number']);

export function textField(options: TextFieldOptions): TemplateResult {
  const { id, type = 'text', onInput } = options;
  return field(
    options,
    ({ describedBy, invalid }) =>
      html`<input
        class="input"
        id=${id}
        name=${options.name ?? id}
        type=${type}
        dir=${leftToRight.has(type) ? 'ltr' : nothing}
        autocomplete=${options.autocomplete ?? 'off'}
        placeholder=${options.placeholder ?? nothing}
        maxlength=${options.maxLength ?? nothing}
        min=${options.min ?? nothing}
        max=${options.max ?? nothing}
        ?required=${options.required ?? false}
        ?readonly=${options.readOnly ?? false}
        ?autofocus=${options.autofocus ?? false}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => onInput?.(valueOf(event))}
        @blur=${whenLeft(options.onBlur)}
        @keydown=${type === 'search' ? (event: KeyboardEvent) => clearOnEscape(event, onInput) : nothing}
      />`,
  );
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : '';
}

/** Escape empties a search field in every engine; in an empty one it is left to whoever listens further out. */
function clearOnEscape(event: KeyboardEvent, onInput: TextFieldOptions['onInput']): void {
  if (event.key !== 'Escape' || valueOf(event) === '') return;
  event.preventDefault();
  event.stopPropagation();
  onInput?.('');
}
