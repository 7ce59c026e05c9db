import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Buyer, Organization } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { details } from '../../ui/details.ts';
import { keyIcon, organizationIcon, pencilIcon, plusIcon } from '../../ui/icons.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import type { Attachment } from '../parts/attachment.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { languageOf } from '../parts/language.ts';
import { personFields, personLabels } from '../parts/person-fields.ts';
import type { BuyerActs } from './buyer-acts.ts';
import { passwordItems } from './buyer-items.ts';
import { BuyerMemberships } from './buyer-memberships.ts';
import { BuyerRolesForm } from './buyer-roles-form.ts';
import { BuyerSectionForm } from './buyer-section-form.ts';
import { type Section, accountOf, placeOf, sectionTexts, sectionView, sections } from './buyer-sections.ts';
import { type Shared, headingId } from './shared.ts';

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
  readonly #attachment: LazyPart<Attachment>;
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
    this.#attachment = new LazyPart(shared.host, async () => {
      const { Attachment } = await import('../parts/attachment.ts');
      return new Attachment(shared);
    });
  }

  /** Ends what is edited without a word; what was typed into a form is kept. */
  dismiss(): void {
    this.#editing = undefined;
    for (const part of [this.#contact, this.#address, this.#roles, this.#attachment.value]) part?.dismiss();
  }

  render(buyer: Buyer): TemplateResult {
    const { acts } = this.#options;
    const language = languageOf(this.#shared.host);
    return html`<article class="stack" part="buyer">
        ${renderHeader(buyer, acts)}
        ${section('account', msg('Account'), html`${details(accountOf(buyer))} ${renderPassword(buyer, acts)}`)}
        ${sections.map((id) => this.#renderSection(buyer, id, language))}
        ${section(
          'place',
          msg('Organization'),
          html`${details(placeOf(buyer))} ${this.#memberships.render(buyer, language)}
            <div class="cluster">${renderMove(buyer, acts)} ${this.#renderAttach(buyer)}</div>`,
        )}
        ${renderDelete(buyer, acts)}
      </article>
      ${this.#attachment.whenUsed((attachment) => attachment.render())}`;
  }

  #renderSection(buyer: Buyer, id: Section, language: string): TemplateResult {
    const { title, edit } = sectionTexts(id);
    if (this.#isEditing(buyer, id)) return section(id, title, this.#renderForm(buyer, id));
    const offered = this.#options.acts.offer(id === 'roles' ? 'buyer.assignRoles' : 'buyer.update', buyer);
    const action = offered
      ? button({ ...offered, id: editId(id), label: edit, icon: pencilIcon, onClick: () => this.#edit(buyer, id) })
      : nothing;
    return section(id, title, [sectionView(id, buyer, language), html`<div>${action}</div>`]);
  }

  #renderAttach(buyer: Buyer): unknown {
    const offered = this.#options.acts.offerAttach(buyer);
    if (!offered) return nothing;
    const onClick = () => this.#attachment.use((attachment) => attachment.ask(buyer));
    return button({
      ...offered,
      id: 'attach-this-buyer',
      label: msg('Attach to business unit'),
      icon: plusIcon,
      onClick,
    });
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

function renderPassword(buyer: Buyer, acts: BuyerActs): unknown {
  return passwordItems(acts, buyer).map(
    ({ label, onSelect }) => html`<div>${button({ label, icon: keyIcon, onClick: onSelect })}</div>`,
  );
}

function renderMove(buyer: Buyer, acts: BuyerActs): unknown {
  const offered = acts.offerMove(buyer);
  if (!offered) return nothing;
  const label = msg('Move to another organization');
  return button({ ...offered, id: 'move-this-buyer', label, icon: organizationIcon, onClick: () => acts.move(buyer) });
}

function renderDelete(buyer: Buyer, acts: BuyerActs): unknown {
  const removal = acts.offer('buyer.delete', buyer);
  if (!removal) return nothing;
  const label = msg('Delete buyer');
  return html`<div class="facts">
    ${button({ ...removal, id: 'delete-this-buyer', label, kind: 'quiet', onClick: () => acts.delete(buyer) })}
  </div>`;
}
