import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { addressTarget } from '../capabilities/target.ts';
import { Command } from '../controllers/command.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Reference, UnitAddress, UnitAddressDraft } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { CompanyChoice } from './parts/company-choice.ts';
import { countryName } from './parts/country.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { languageOf } from './parts/language.ts';
import { memo } from './parts/memo.ts';
import { RecordForm } from './parts/record-form.ts';
import { RecordSaving } from './parts/record-saving.ts';
import { byId } from './parts/references.ts';
import { scopeView } from './parts/scope-view.ts';
import { LabelChoice } from './unit-address-form/label-choice.ts';
import { placeFields, placeLabels } from './unit-address-form/place-fields.ts';

/**
 * Creates an address that business units of a company may use, or edits one: with `address-id` it edits, else it
 * creates, for the company given by `company-id` or chosen in the form.
 *
 * @element unit-address-form
 * @fires {WriteRequestEvent} address-create-request - Before an address is created; cancelable. Likewise `address-update-request`.
 * @fires {WrittenEvent} address-created - After the backend created the address.
 * @fires {WrittenEvent} address-updated - After the backend saved the address.
 * @fires {FormClosedEvent} form-closed - After an edit was saved, or the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class UnitAddressFormElement extends LitElement {
  static override styles = formStyles;

  /** The address to edit; empty to create one. */
  @property({ attribute: 'address-id' }) addressId = '';
  /** The company for which to create; empty to choose it in the form. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #address = new Query(this.#scope, {
    watches: ['address'],
    args: () => (this.addressId ? [this.addressId] : undefined),
    run: ({ backend }, [id], call) => backend.address.read(id, call),
  });
  #companies = new CompanyChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    preset: () => (this.addressId ? '' : this.companyId),
  });
  #labels = new LabelChoice(this.#scope, this, this.#announcer);
  #begin = memo(beginningWith);
  readonly #record: RecordForm<typeof UnitAddressDraft, UnitAddress> = new RecordForm<
    typeof UnitAddressDraft,
    UnitAddress
  >(this, {
    scope: this.#scope,
    announcer: this.#announcer,
    saving: new RecordSaving(
      new Command(this.#scope, 'address.create'),
      new Command(this.#scope, 'address.update'),
      emptied,
    ),
    record: this.#address,
    id: () => this.addressId,
    draft: () => `unit-address/${this.addressId || `new/${this.companyId}`}`,
    schema: async () => (await import('../domain/schemas.ts')).UnitAddressDraft,
    wire: byId({ company: 'companyId', labels: 'labelIds' }),
    target: addressTarget,
    values: valuesOf,
    beginning: () => this.#begin(this.#companies.given),
    created: ({ street, number = '', city }) => ({
      title: msg('The address was created.'),
      text: msg(str`${street} ${number}, ${city} can be given to units now.`),
      another: msg('Create another address'),
    }),
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () => this.#renderRecord())} ${this.#announcer.render()}`;
  }

  #renderRecord(): unknown {
    const language = languageOf(this);
    return this.#record.render({
      loading: msg('Loading the address…'),
      labels: { company: msg('Company'), ...placeLabels(), labels: msg('Labels') },
      texts: { country: (value) => (typeof value === 'string' && value ? countryName(value, language) : '') },
      create: msg('Create address'),
      fields: () => this.#renderFields(language),
    });
  }

  #renderFields(language: string) {
    const { form } = this.#record;
    return html`${formSection(msg('Company'), this.#companies.render(form))}
    ${formSection(msg('Address'), placeFields(form, language))} ${this.#labels.render(form)}`;
  }
}

const emptied = { number: undefined, addition: undefined, comment: undefined, phone: undefined };

const beginningWith = (company: Reference | undefined) => ({ company, labels: [] });

const valuesOf = (address: UnitAddress) => {
  const { companyId, companyName, country, city, zip, street, number, addition, comment, phone, labels } = address;
  const company = { id: companyId, name: companyName };
  return { company, country, city, zip, street, number, addition, comment, phone, labels };
};
