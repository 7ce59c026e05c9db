import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Buyer } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { type Detail, details, emailText, isolated } from '../../ui/details.ts';
import { keyIcon, pencilIcon } from '../../ui/icons.ts';
import { addressText } from '../parts/address.ts';
import { buyerStatus } from '../parts/buyer-cells.ts';
import { genderText, salutationText } from '../texts/person.ts';
import type { BuyerActs } from './buyer-acts.ts';
import { headingId } from './shared.ts';

/** One buyer, for reading: account, contact, address, roles and organization, and what can be done. */
export function buyerDetails(buyer: Buyer, acts: BuyerActs, language: string): TemplateResult {
  return html`<article class="stack" part="buyer">
    ${renderHeader(buyer, acts)}
    ${section('account', msg('Account'), details(account(buyer)), renderPassword(buyer, acts))}
    ${section('contact', msg('Contact'), details(contact(buyer, language)))}
    ${section('roles', msg('Roles'), renderRoles(buyer), renderEditRoles(buyer, acts))}
    ${section('place', msg('Organization'), details(place(buyer)))} ${renderDelete(buyer, acts)}
  </article>`;
}

function section(id: string, title: string, content: unknown, action: unknown = nothing): TemplateResult {
  return html`<section class="stack facts" aria-labelledby="${id}-heading">
    <h3 class="subtitle" id="${id}-heading">${title}</h3>
    ${content} ${action}
  </section>`;
}

function renderHeader(buyer: Buyer, acts: BuyerActs): TemplateResult {
  const update = acts.offer('buyer.update', buyer);
  return html`<header class="split">
    <h2 class="title" id=${headingId} tabindex="-1"><bdi>${acts.name(buyer)}</bdi></h2>
    <div class="cluster">
      ${
        update
          ? button({
              ...update,
              id: 'edit-buyer',
              label: msg('Edit'),
              icon: pencilIcon,
              onClick: () => acts.edit(buyer),
            })
          : nothing
      }
      ${acts.renderToggle(buyer)}
    </div>
  </header>`;
}

function account(buyer: Buyer): Detail[] {
  return [
    { term: msg('Logon ID'), value: emailText(buyer.loginId) },
    { term: msg('Status'), value: buyerStatus(buyer) },
  ];
}

function contact(buyer: Buyer, language: string): Detail[] {
  const { salutation, gender, dateOfBirth, email, phone, address } = buyer;
  return [
    { term: msg('Salutation'), value: salutation && salutationText(salutation) },
    { term: msg('First name'), value: isolated(buyer.firstName) },
    { term: msg('Last name'), value: isolated(buyer.lastName) },
    { term: msg('Gender'), value: gender && genderText(gender) },
    { term: msg('Date of birth'), value: dateOfBirth && dateText(dateOfBirth, language) },
    { term: msg('E-mail'), value: emailText(email) },
    { term: msg('Phone'), value: phone && html`<bdi dir="ltr">${phone}</bdi>` },
    { term: msg('Address'), value: addressText(address, language) },
  ];
}

const place = ({ organization, company }: Buyer): Detail[] => [
  { term: msg('Organization'), value: isolated(organization.name) },
  { term: msg('Company'), value: isolated(company.name) },
];

/** A role counts in its organization and in all below. */
function renderRoles({ roles, organization }: Buyer): TemplateResult {
  if (roles.length === 0) return html`<p class="muted">${msg('No role')}</p>`;
  return html`<ul class="roles">
      ${roles.map(({ name }) => html`<li>${isolated(name)}</li>`)}
    </ul>
    <p class="muted small">${msg(str`In ${organization.name} and the organizations below it.`)}</p>`;
}

function renderPassword(buyer: Buyer, acts: BuyerActs): unknown {
  return acts
    .passwordItems(buyer)
    .map(({ label, onSelect }) => html`<div>${button({ label, icon: keyIcon, onClick: onSelect })}</div>`);
}

function renderEditRoles(buyer: Buyer, acts: BuyerActs): unknown {
  const roles = acts.offer('buyer.assignRoles', buyer);
  if (!roles) return nothing;
  return html`<div>
    ${button({ ...roles, id: 'edit-roles', label: msg('Edit roles'), icon: pencilIcon, onClick: () => acts.edit(buyer) })}
  </div>`;
}

function renderDelete(buyer: Buyer, acts: BuyerActs): unknown {
  const removal = acts.offer('buyer.delete', buyer);
  if (!removal) return nothing;
  const label = msg('Delete buyer');
  return html`<div class="facts">
    ${button({ ...removal, id: 'delete-this-buyer', label, kind: 'quiet', onClick: () => acts.delete(buyer) })}
  </div>`;
}

/** A calendar date has no time zone. */
const dateText = (date: string, language: string): string =>
  new Date(date).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
