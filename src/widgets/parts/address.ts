import { type TemplateResult, html, nothing } from 'lit';
import type { PostalAddress } from '../../domain/model.ts';
import { isolated } from '../../ui/details.ts';
import { countryName } from './country.ts';

/** A postal address for reading, a line each. Nothing where there is none. */
export function addressText(address: PostalAddress | undefined, language: string): TemplateResult | undefined {
  if (!address) return undefined;
  const { street, addition, zip, city, state, country } = address;
  const lines = [street, addition, [zip, city].filter(Boolean).join(' '), state, countryName(country, language)].filter(
    Boolean,
  );
  return html`${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${isolated(line)}`)}`;
}
