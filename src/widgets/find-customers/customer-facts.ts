import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Customer, Membership } from '../../domain/model.ts';
import { absent, details, isolated } from '../../ui/details.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { addressText } from '../parts/address.ts';
import { countryName } from '../parts/country.ts';
import { logonId } from '../parts/logon-id.ts';

/** A customer in pieces: what the row, the opened row and the page of one customer are made of. */

export function customerStatus({ enabled }: Customer): TemplateResult {
  return enabled ? statusLabel('positive', msg('Enabled')) : statusLabel('negative', msg('Disabled'));
}

/** The membership one works under comes first. */
const inOrder = ({ memberships }: Customer): Membership[] =>
  [...memberships].sort((a, b) => Number(b.isDefault ?? false) - Number(a.isDefault ?? false));

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

/** The organizations in one line, for a dialog. */
export const organizationNames = (customer: Customer): string =>
  inOrder(customer)
    .map(({ organization }) => organization.name)
    .join(', ');

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

/** Everything the list answered, for the opened row. */
export function customerDetails(customer: Customer, language: string): TemplateResult {
  const { loginId, email, phone, mobile, address, currency } = customer;
  return details([
    { term: msg('Memberships'), value: memberships(customer) },
    { term: msg('Logon ID'), value: logonId(loginId) },
    { term: msg('E-mail'), value: logonId(email) },
    { term: msg('Phone'), value: leftToRight(phone) },
    { term: msg('Mobile'), value: leftToRight(mobile) },
    { term: msg('Address'), value: addressText(address, language) },
    { term: msg('Language'), value: customer.language && nameOf('language', customer.language, language) },
    { term: msg('Currency'), value: currency && nameOf('currency', currency, language) },
  ]);
}

function memberships(customer: Customer): TemplateResult | undefined {
  const all = inOrder(customer);
  if (all.length === 0) return undefined;
  return html`<ul class="memberships" role="list">
    ${all.map(
      ({ organization, company, roles: held, enabled }) =>
        html`<li>
          ${isolated(organization.name)}
          ${company.id === organization.id ? nothing : html`<span class="muted aside">${isolated(company.name)}</span>`}
          <span class="muted aside"
            >${held.length > 0 ? list(held.map(({ name }) => isolated(name))) : msg('No roles')}</span
          >
          ${enabled ? nothing : statusLabel('negative', msg('Disabled here'))}
        </li>`,
    )}
  </ul>`;
}

/** Numbers keep their order in right-to-left texts. */
const leftToRight = (text: string | undefined): TemplateResult | undefined =>
  text ? html`<bdi dir="ltr" class="number">${text}</bdi>` : undefined;

const list = (parts: readonly unknown[]): TemplateResult =>
  html`<span>${parts.map((part, index) => html`${index > 0 ? ', ' : nothing}${part}`)}</span>`;

/** A language's or a currency's name; a code that names none stands for itself. */
function nameOf(type: 'language' | 'currency', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
