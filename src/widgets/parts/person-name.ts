import { type TemplateResult, html } from 'lit';
import { type PersonName, fullName } from '../../domain/model.ts';

/** A person's name in the order of the language. */
export function personName(person: PersonName, language?: string): TemplateResult {
  return html`<bdi class="name">${fullName(person, language)}</bdi>`;
}
