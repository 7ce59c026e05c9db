import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Customer } from '../../domain/model.ts';
import { absent, isolated } from '../../ui/details.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { countryName } from '../parts/country.ts';
import { inOrder } from './organization-names.ts';

/** A customer in pieces: what their row is made of. */

export function customerStatus({ enabled }: Customer): TemplateResult {
  return enabled ? statusLabel('positive', msg('Enabled')) : statusLabel('negative', msg('Disabled'));
}

/** The present organization with its company, and how many more there are. */
export function organizations(customer: Customer): TemplateResult {
  const [first, ...rest] = inOrder(customer);
  if (!first) return absent();
  const { organization, company } = first;
  return html`<div>
    ${isolated(organization.name)}
    ${company.id === organization.id ? nothing : html`<span class="muted aside">${isolated(company.name)}</span>`}
    ${rest.length > 0 ? html`<span class="muted aside">${msg(str`and ${rest.length} more`)}</span>` : nothing}
  </div>`;
}

export function roles(customer: Customer): TemplateResult {
  const names = new Set(inOrder(customer).flatMap((membership) => membership.roles.map(({ name }) => name)));
  return names.size === 0 ? absent() : list([...names].map(isolated));
}

export function place({ address }: Customer, language: string): TemplateResult {
  if (!address) return absent();
  return html`<div>
    ${isolated(address.city)}<span class="muted aside">${countryName(address.country, language)}</span>
  </div>`;
}

/** Several of them in a line. */
export const list = (parts: readonly unknown[]): TemplateResult =>
  html`<span>${parts.map((part, index) => html`${index > 0 ? ', ' : nothing}${part}`)}</span>`;
