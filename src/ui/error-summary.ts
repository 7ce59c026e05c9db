import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { errorIcon } from './icons.ts';

export interface FieldError {
  /** The id given to the field; left out for what belongs to no field. */
  readonly fieldId?: string | undefined;
  /** Begins with the field's name: "E-mail: enter an address like name@example.com". */
  readonly text: string;
}

export interface ErrorSummaryOptions {
  /** Move the focus here after a refused submit: `renderRoot.querySelector('#…')`. */
  readonly id: string;
  readonly errors: readonly FieldError[];
  readonly title?: string | undefined;
}

/** Everything that is wrong with a form, each with a link to its field. Renders nothing while nothing is wrong. */
export function errorSummary({ id, errors, title }: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="notice error" id=${id} role="alert" tabindex="-1">
    ${errorIcon}
    <div>
      <p class="notice-title">${title ?? msg('Please check these entries')}</p>
      <ul class="error-list">
        ${errors.map(({ fieldId, text }) => html`<li>${fieldId ? fieldLink(fieldId, text) : text}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** A link by its look and role; it moves the focus itself, because a fragment cannot reach into a shadow root. */
function fieldLink(fieldId: string, text: string): TemplateResult {
  return html`<a
    href="#${fieldId}"
    @click=${(event: MouseEvent) => {
      event.preventDefault();
      const { currentTarget } = event;
      const root = currentTarget instanceof Node ? currentTarget.getRootNode() : undefined;
      if (root instanceof ShadowRoot || root instanceof Document) root.getElementById(fieldId)?.focus();
    }}
    >${text}</a
  >`;
}
