import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { errorIcon } from './icons.ts';

/** Tokens by which a browser fills in people's own data (WCAG 1.3.5); anyone else's is nobody's to fill in. */
export type Autocomplete =
  | 'off'
  | 'username'
  | 'current-password'
  | 'new-password'
  | 'given-name'
  | 'family-name'
  | 'email'
  | 'tel'
  | 'street-address'
  | 'address-line1'
  | 'address-line2'
  | 'address-level1'
  | 'address-level2'
  | 'postal-code'
  | 'country';

/** What every field has around its control. Texts come localised. */
export interface FieldOptions {
  /** Unique in the widget's root; the ids of help and error are made from it. */
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** What to know before typing. */
  readonly help?: string | undefined;
  /** What is wrong and how to mend it; its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Takes the whole width of a `form-grid`. */
  readonly wide?: boolean | undefined;
}

/** The attributes that tie a control to its help and error; both sides of the tie are in one root. */
export interface ControlTies {
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | 'false';
}

export const helpId = (id: string): string => `${id}-help`;
export const errorId = (id: string): string => `${id}-error`;

export function controlTies({ id, help, error }: Pick<FieldOptions, 'id' | 'help' | 'error'>): ControlTies {
  const ids = [help && helpId(id), error && errorId(id)].filter(Boolean);
  return { describedBy: ids.length ? ids.join(' ') : nothing, invalid: error ? 'true' : 'false' };
}

/** Label, help, control and error of one field. The error stands next to the control, where a magnifier finds it. */
export function field(options: FieldOptions, control: (ties: ControlTies) => TemplateResult): TemplateResult {
  const { id, label, labelHidden, required, wide } = options;
  return html`<div class="field ${wide ? 'wide' : ''}">
    <label class=${labelHidden ? 'visually-hidden' : 'label'} for=${id}
      >${label}${required ? requiredMark() : nothing}</label
    >
    ${fieldHelp(options)} ${control(controlTies(options))} ${fieldError(options)}
  </div>`;
}

/** In words, since an asterisk or a colour explains itself to nobody. Heard only where no state says so: engines tell of none for a checkbox. */
export function requiredMark(isHeard = false): TemplateResult {
  return html` <span class="mark" aria-hidden=${isHeard ? nothing : 'true'}>${msg('required')}</span>`;
}

export function fieldHelp({ id, help }: Pick<FieldOptions, 'id' | 'help'>): TemplateResult | typeof nothing {
  return help ? html`<p class="help" id=${helpId(id)}>${help}</p>` : nothing;
}

export function fieldError({ id, error }: Pick<FieldOptions, 'id' | 'error'>): TemplateResult | typeof nothing {
  return error ? html`<p class="field-error" id=${errorId(id)}>${errorIcon}<span>${error}</span></p>` : nothing;
}

/**
 * Handles `blur` of a control that its user leaves. One that a render takes away loses the focus too, in the midst of
 * that render, but nobody has left it; and where a render moves the focus, what follows waits until it is done.
 */
export function whenLeft(then: (() => void) | undefined): ((event: FocusEvent) => void) | typeof nothing {
  if (!then) return nothing;
  return ({ currentTarget }) => {
    queueMicrotask(() => {
      if (currentTarget instanceof Node && currentTarget.isConnected) then();
    });
  };
}
