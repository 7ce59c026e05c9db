import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldOptions, field, whenLeft } from './field.ts';

export interface TextareaFieldOptions extends FieldOptions {
  readonly value: string;
  readonly name?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
}

export function textareaField(options: TextareaFieldOptions): TemplateResult {
  const { id, onInput } = options;
  return field(
    options,
    ({ describedBy, invalid }) =>
      html`<textarea
        class="input"
        id=${id}
        name=${options.name ?? id}
        rows=${options.rows ?? 3}
        autocomplete="off"
        maxlength=${options.maxLength ?? nothing}
        ?required=${options.required ?? false}
        ?readonly=${options.readOnly ?? false}
        ?autofocus=${options.autofocus ?? false}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => onInput?.(valueOf(event))}
        @blur=${whenLeft(options.onBlur)}
      ></textarea>`,
  );
}

const valueOf = ({ target }: Event): string => (target instanceof HTMLTextAreaElement ? target.value : '');
