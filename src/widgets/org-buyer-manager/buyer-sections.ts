import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Buyer } from '../../domain/model.ts';
import { type Detail, details, emailText, isolated } from '../../ui/details.ts';
import { addressText } from '../parts/address.ts';
import { buyerStatus } from '../parts/buyer-cells.ts';
import { genderText, salutationText } from '../texts/person.ts';

/** How a buyer reads, section by section. */

/** The parts of a buyer that are edited in their place, one at a time. */
export const sections = ['contact', 'address', 'roles'] as const;
export type Section = (typeof sections)[number];

export function sectionTexts(section: Section): { readonly title: string; readonly edit: string } {
  switch (section) {
    case 'contact':
      return { title: msg('Contact'), edit: msg('Edit contact') };
    case 'address':
      return { title: msg('Address'), edit: msg('Edit address') };
    case 'roles':
      return { title: msg('Roles'), edit: msg('Edit roles') };
  }
}

export const accountOf = (buyer: Buyer): Detail[] => [
  { term: msg('Logon ID'), value: emailText(buyer.loginId) },
  { term: msg('Status'), value: buyerStatus(buyer) },
];

function contact(buyer: Buyer, language: string): Detail[] {
  const { salutation, gender, dateOfBirth, email, phone } = buyer;
  return [
    { term: msg('Salutation'), value: salutation && salutationText(salutation) },
    { term: msg('First name'), value: isolated(buyer.firstName) },
    { term: msg('Last name'), value: isolated(buyer.lastName) },
    { term: msg('Gender'), value: gender && genderText(gender) },
    { term: msg('Date of birth'), value: dateOfBirth && dateText(dateOfBirth, language) },
    { term: msg('E-mail'), value: emailText(email) },
    { term: msg('Phone'), value: phone && html`<bdi dir="ltr">${phone}</bdi>` },
  ];
}

export function sectionView(section: Section, buyer: Buyer, language: string): unknown {
  switch (section) {
    case 'contact':
      return details(contact(buyer, language));
    case 'address':
      return addressText(buyer.address, language) ?? html`<p class="muted">${msg('No address')}</p>`;
    case 'roles':
      return roleList(buyer);
  }
}

export const placeOf = ({ organization, company }: Buyer): Detail[] => [
  { term: msg('Organization'), value: isolated(organization.name) },
  { term: msg('Company'), value: isolated(company.name) },
];

/** A role counts in its organization and in all below. */
function roleList({ roles, organization }: Buyer): TemplateResult {
  if (roles.length === 0) return html`<p class="muted">${msg('No role')}</p>`;
  return html`<ul class="roles">
      ${roles.map(({ name }) => html`<li>${isolated(name)}</li>`)}
    </ul>
    <p class="muted small">${msg(str`In ${organization.name} and the organizations below it.`)}</p>`;
}

/** A calendar date has no time zone. */
const dateText = (date: string, language: string): string =>
  new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
