import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { field, whenLeft } from './field.ts';
import type { TextFieldOptions } from './text-field.ts';

export interface TextareaFieldOptions extends Omit<
  TextFieldOptions,
  'type' | 'autocomplete' | 'placeholder' | 'min' | 'max'
> {
  readonly rows?: number | undefined;
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
