import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldOptions, controlTies, fieldError, fieldHelp, requiredMark } from './field.ts';

export interface CheckboxFieldOptions extends Omit<FieldOptions, 'label' | 'labelHidden'> {
  /** May hold a link to what is agreed to. */
  readonly label: string | TemplateResult;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One checkbox as a field of its own: a consent, or a choice between doing something and not. */
export function checkboxField(options: CheckboxFieldOptions): TemplateResult {
  const { id, label, required, wide, checked, onChange } = options;
  const { describedBy, invalid } = controlTies(options);
  return html`<div class="field ${wide ? 'wide' : ''}">
    <label class="choice">
      <input
        id=${id}
        type="checkbox"
        .checked=${live(checked)}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) onChange(target.checked);
        }}
      />
      <span>${label}${required ? requiredMark(true) : nothing}</span>
    </label>
    ${fieldHelp(options)} ${fieldError(options)}
  </div>`;
}
