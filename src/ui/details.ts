import { type TemplateResult, html, nothing } from 'lit';

export interface Detail {
  readonly term: string;
  /** Empty values show a dash. */
  readonly value: unknown;
}

/** Terms and what they are, for reading: in as many columns as there is room for. */
export function details(entries: readonly Detail[]): TemplateResult {
  return html`<dl class="details">
    ${entries.map(
      ({ term, value }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value === undefined || value === null || value === '' ? absent() : value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A value that is not there, as opposed to one that failed to load. */
export function absent(): TemplateResult {
  return html`<span class="muted">–</span>`;
}

/** Text of others' making (a name, an organization), kept from turning the words around it. */
export function isolated(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<bdi>${text}</bdi>` : nothing;
}

/** An e-mail address that, where it must break, breaks at the @. */
export function emailText(address: string): TemplateResult {
  const at = address.lastIndexOf('@');
  return html`<bdi>${address.slice(0, at + 1)}<wbr />${address.slice(at + 1)}</bdi>`;
}
