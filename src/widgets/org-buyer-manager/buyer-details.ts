import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Buyer, Organization } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { type Detail, details, emailText, isolated } from '../../ui/details.ts';
import { keyIcon, organizationIcon, pencilIcon } from '../../ui/icons.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { addressText } from '../parts/address.ts';
import { buyerStatus } from '../parts/buyer-cells.ts';
import { languageOf } from '../parts/language.ts';
import { personFields, personLabels } from '../parts/person-fields.ts';
import { genderText, salutationText } from '../texts/person.ts';
import type { BuyerActs } from './buyer-acts.ts';
import { BuyerMemberships } from './buyer-memberships.ts';
import { BuyerRolesForm } from './buyer-roles-form.ts';
import { BuyerSectionForm } from './buyer-section-form.ts';
import { type Shared, headingId } from './shared.ts';

/** The parts of a buyer that are edited in their place, one at a time. */
const sections = ['contact', 'address', 'roles'] as const;
type Section = (typeof sections)[number];

export interface BuyerDetailsOptions {
  /** The buyer that is shown, once read. */
  readonly buyer: () => Buyer | undefined;
  readonly organization: () => Organization | undefined;
  readonly acts: BuyerActs;
  readonly onReload: () => void;
}

const editId = (section: Section): string => `edit-${section}`;

/** One buyer: account, contact, address, roles and organization, each to be read, and edited where it stands. */
export class BuyerDetails {
  readonly #shared: Shared;
  readonly #options: BuyerDetailsOptions;
  readonly #contact: BuyerSectionForm;
  readonly #address: BuyerSectionForm;
  readonly #roles: BuyerRolesForm;
  readonly #memberships: BuyerMemberships;
  #editing: { readonly section: Section; readonly buyerId: string } | undefined;

  constructor(shared: Shared, options: BuyerDetailsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#contact = new BuyerSectionForm(shared, {
      ...this.#ends('contact'),
      valuesOf: ({ salutation, firstName, lastName, gender, dateOfBirth, email, phone }) => {
        return { salutation, firstName, lastName, gender, dateOfBirth, email, phone };
      },
      emptied: { salutation: undefined, gender: undefined, dateOfBirth: undefined, phone: undefined },
      fields: (form) => personFields(form, true),
      labels: personLabels,
    });
    this.#address = new BuyerSectionForm(shared, {
      ...this.#ends('address'),
      valuesOf: ({ firstName, lastName, address }) => ({ firstName, lastName, address }),
      emptied: { address: undefined },
      fields: (form) => addressFields(form, languageOf(shared.host)),
      labels: addressLabels,
    });
    this.#roles = new BuyerRolesForm(shared, {
      ...this.#ends('roles'),
      organization: options.organization,
      isSelf: (buyer) => options.acts.selfText(buyer) !== '',
    });
    this.#memberships = new BuyerMemberships(shared, options.buyer, (buyer) => options.acts.open(buyer));
  }

  /** Ends what is edited without a word; what was typed into a form is kept. */
  dismiss(): void {
    this.#editing = undefined;
    for (const form of [this.#contact, this.#address, this.#roles]) form.dismiss();
  }

  render(buyer: Buyer): TemplateResult {
    const { acts } = this.#options;
    const language = languageOf(this.#shared.host);
    return html`<article class="stack" part="buyer">
      ${renderHeader(buyer, acts)}
      ${section('account', msg('Account'), html`${details(account(buyer))} ${renderPassword(buyer, acts)}`)}
      ${sections.map((id) => this.#renderSection(buyer, id, language))}
      ${section(
        'place',
        msg('Organization'),
        html`${details(place(buyer))} ${this.#memberships.render(buyer, language)} ${renderMove(buyer, acts)}`,
      )}
      ${renderDelete(buyer, acts)}
    </article>`;
  }

  #renderSection(buyer: Buyer, id: Section, language: string): TemplateResult {
    const { title, edit } = textsOf(id);
    if (this.#isEditing(buyer, id)) return section(id, title, this.#renderForm(buyer, id));
    const offered = this.#options.acts.offer(id === 'roles' ? 'buyer.assignRoles' : 'buyer.update', buyer);
    const action = offered
      ? button({ ...offered, id: editId(id), label: edit, icon: pencilIcon, onClick: () => this.#edit(buyer, id) })
      : nothing;
    return section(id, title, [viewOf(id, buyer, language), html`<div>${action}</div>`]);
  }

  #renderForm(buyer: Buyer, id: Section): unknown {
    switch (id) {
      case 'contact':
        return this.#contact.render();
      case 'address':
        return this.#address.render();
      case 'roles':
        return this.#roles.render(buyer);
    }
  }

  /** What the forms have in common: the buyer, while this very section is edited, and how it ends. */
  #ends(id: Section) {
    const end = () => {
      this.#editing = undefined;
      this.#shared.focus.to(editId(id));
    };
    return {
      id,
      buyer: () => {
        const buyer = this.#options.buyer();
        return buyer && this.#isEditing(buyer, id) ? buyer : undefined;
      },
      onSaved: () => {
        end();
        this.#shared.outcome.tell(msg('The changes are saved.'));
      },
      onCancel: () => {
        end();
        this.#roles.dismiss();
      },
      onReload: this.#options.onReload,
    };
  }

  #isEditing = ({ id }: Buyer, section: Section): boolean =>
    this.#editing?.section === section && this.#editing.buyerId === id;

  #edit({ id }: Buyer, section: Section): void {
    this.dismiss();
    this.#editing = { section, buyerId: id };
    this.#shared.outcome.clear();
    this.#shared.focus.to(firstFields[section]);
  }
}

/** Where the focus goes when a section is about to be edited. */
const firstFields: Readonly<Record<Section, string>> = {
  contact: 'salutation',
  address: 'address-street',
  roles: 'buyer-role-choice',
};

function textsOf(section: Section): { readonly title: string; readonly edit: string } {
  switch (section) {
    case 'contact':
      return { title: msg('Contact'), edit: msg('Edit contact') };
    case 'address':
      return { title: msg('Address'), edit: msg('Edit address') };
    case 'roles':
      return { title: msg('Roles'), edit: msg('Edit roles') };
  }
}

function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section class="stack facts" aria-labelledby="${id}-heading">
    <h3 class="subtitle" id="${id}-heading">${title}</h3>
    ${content}
  </section>`;
}

function renderHeader(buyer: Buyer, acts: BuyerActs): TemplateResult {
  const self = acts.selfText(buyer);
  return html`<header class="split">
    <h2 class="title" id=${headingId} tabindex="-1">
      <bdi>${acts.name(buyer)}</bdi> ${self ? html`<span class="muted small you">${self}</span>` : nothing}
    </h2>
    <div class="cluster">${acts.renderToggle(buyer)}</div>
  </header>`;
}

const account = (buyer: Buyer): Detail[] => [
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

function viewOf(section: Section, buyer: Buyer, language: string): unknown {
  switch (section) {
    case 'contact':
      return details(contact(buyer, language));
    case 'address':
      return addressText(buyer.address, language) ?? html`<p class="muted">${msg('No address')}</p>`;
    case 'roles':
      return roleList(buyer);
  }
}

const place = ({ organization, company }: Buyer): Detail[] => [
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

function renderPassword(buyer: Buyer, acts: BuyerActs): unknown {
  return acts
    .passwordItems(buyer)
    .map(({ label, onSelect }) => html`<div>${button({ label, icon: keyIcon, onClick: onSelect })}</div>`);
}

function renderMove(buyer: Buyer, acts: BuyerActs): unknown {
  const offered = acts.offerMove(buyer);
  if (!offered) return nothing;
  const label = msg('Move to another organization');
  return html`<div>
    ${button({ ...offered, id: 'move-this-buyer', label, icon: organizationIcon, onClick: () => acts.move(buyer) })}
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
