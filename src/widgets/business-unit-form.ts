import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { organizationTarget } from '../capabilities/target.ts';
import { Command } from '../controllers/command.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { BusinessUnit, BusinessUnitDraft } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { AddressChoice } from './business-unit-form/address-choice.ts';
import { bankFields, bankLabels } from './business-unit-form/bank-fields.ts';
import { beginningWith, emptied, valuesOf } from './business-unit-form/draft.ts';
import { ParentChoice } from './business-unit-form/parent-choice.ts';
import { businessUnitFormStyles } from './business-unit-form/styles.ts';
import { unitFields, unitLabels } from './business-unit-form/unit-fields.ts';
import { CompanyChoice } from './parts/company-choice.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { memo } from './parts/memo.ts';
import { RecordForm } from './parts/record-form.ts';
import { RecordSaving } from './parts/record-saving.ts';
import { byId } from './parts/references.ts';
import { scopeView } from './parts/scope-view.ts';

/**
 * Creates a business unit, or edits one: with `unit-id` it edits, else it creates, in the company given by `company-id`
 * or chosen in the form. The company stays what it is; the addresses of the company are given to units that exist.
 *
 * @element business-unit-form
 * @fires {WriteRequestEvent} unit-create-request - Before a unit is created; cancelable. Likewise `unit-update-request`.
 * @fires {WrittenEvent} unit-created - After the backend created the unit.
 * @fires {WrittenEvent} unit-updated - After the backend saved the unit.
 * @fires {FormClosedEvent} form-closed - After an edit was saved, or the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class BusinessUnitFormElement extends LitElement {
  static override styles = [formStyles, businessUnitFormStyles];

  /** The unit to edit; empty to create one. */
  @property({ attribute: 'unit-id' }) unitId = '';
  /** The company in which to create; empty to choose it in the form. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #unit = new Query(this.#scope, {
    watches: ['unit', 'organization'],
    args: () => (this.unitId ? [this.unitId] : undefined),
    run: ({ backend }, [id], call) => backend.unit.read(id, call),
  });
  #companies = new CompanyChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    preset: () => (this.unitId ? '' : this.companyId),
  });
  #parents = new ParentChoice(this.#scope, this, this.#announcer);
  #addresses = new AddressChoice(this.#scope, this, this.#announcer);
  #begin = memo(beginningWith);
  readonly #record: RecordForm<typeof BusinessUnitDraft, BusinessUnit> = new RecordForm<
    typeof BusinessUnitDraft,
    BusinessUnit
  >(this, {
    scope: this.#scope,
    announcer: this.#announcer,
    saving: new RecordSaving(new Command(this.#scope, 'unit.create'), new Command(this.#scope, 'unit.update'), emptied),
    record: this.#unit,
    id: () => this.unitId,
    draft: () => `business-unit/${this.unitId || `new/${this.companyId}`}`,
    schema: async () => (await import('../domain/schemas/business-unit.ts')).BusinessUnitDraft,
    wire: byId({ company: 'companyId', parent: 'parentId', addresses: 'addressIds' }),
    target: organizationTarget,
    values: valuesOf,
    beginning: () => this.#begin(this.#companies.given),
    created: ({ name }) => ({
      title: msg('The unit was created.'),
      text: msg(str`${name} can have users, addresses and units of its own now.`),
      another: msg('Create another unit'),
    }),
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () =>
      this.#record.render({
        loading: msg('Loading the unit…'),
        labels: {
          company: msg('Company'),
          parent: msg('Parent unit'),
          ...unitLabels(),
          ...bankLabels(),
          addresses: msg('Addresses'),
        },
        create: msg('Create unit'),
        fields: (unit) => this.#renderFields(unit),
      }),
    )}
    ${this.#announcer.render()}`;
  }

  #renderFields(unit: BusinessUnit | undefined) {
    const { form } = this.#record;
    return html`${formSection(
      msg('Place'),
      html`<div class="form-grid">
        ${this.#companies.render(form, { fixed: unit !== undefined, onChange: () => this.#parents.empty(form) })}
        ${this.#parents.render(form, unit)}
      </div>`,
    )}
    ${formSection(msg('Unit'), unitFields(form))} ${formSection(msg('Bank account'), bankFields(form))}
    ${unit ? this.#addresses.render(form, unit) : nothing}`;
  }
}
