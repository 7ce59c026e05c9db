import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Customer } from '../../domain/model.ts';
import { details, isolated } from '../../ui/details.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { addressText } from '../parts/address.ts';
import { logonId } from '../parts/logon-id.ts';
import { list } from './customer-facts.ts';
import { inOrder } from './organization-names.ts';

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

/** A language's or a currency's name; a code that names none stands for itself. */
function nameOf(type: 'language' | 'currency', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
