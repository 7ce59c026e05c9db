import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { organizationTarget } from '../capabilities/target.ts';
import { Command } from '../controllers/command.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Company, CompanyDraft } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { details } from '../ui/details.ts';
import { textField } from '../ui/text-field.ts';
import { bound } from './parts/form-fields.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { RecordForm } from './parts/record-form.ts';
import { RecordSaving } from './parts/record-saving.ts';
import { scopeView } from './parts/scope-view.ts';
import { companyStatusText } from './texts/company.ts';

const nothingYet = {};

/**
 * Creates a company, or renames one: with `company-id` it edits, else it creates. Whether a company is active and
 * approved is shown here and decided elsewhere.
 *
 * @element company-form
 * @fires {WriteRequestEvent} company-create-request - Before a company is created; cancelable. Likewise `company-update-request`.
 * @fires {WrittenEvent} company-created - After the backend created the company, with its headquarters and default roles.
 * @fires {WrittenEvent} company-updated - After the backend saved the company.
 * @fires {FormClosedEvent} form-closed - After an edit was saved, or the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class CompanyFormElement extends LitElement {
  static override styles = formStyles;

  /** The company to edit; empty to create one. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #company = new Query(this.#scope, {
    watches: ['company'],
    args: () => (this.companyId ? [this.companyId] : undefined),
    run: ({ backend }, [id], call) => backend.company.read(id, call),
  });
  readonly #record: RecordForm<typeof CompanyDraft, Company> = new RecordForm<typeof CompanyDraft, Company>(this, {
    scope: this.#scope,
    announcer: this.#announcer,
    saving: new RecordSaving(new Command(this.#scope, 'company.create'), new Command(this.#scope, 'company.update')),
    record: this.#company,
    id: () => this.companyId,
    draft: () => `company/${this.companyId || 'new'}`,
    schema: async () => (await import('../domain/schemas.ts')).CompanyDraft,
    target: organizationTarget,
    values: ({ name }) => ({ name }),
    beginning: () => nothingYet,
    created: ({ name }) => ({
      title: msg('The company was created.'),
      text: msg(str`${name} waits for approval and is inactive. It has a headquarters unit and the default roles.`),
      another: msg('Create another company'),
    }),
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () =>
      this.#record.render({
        loading: msg('Loading the company…'),
        labels: { name: msg('Name') },
        create: msg('Create company'),
        fields: (company) => this.#renderFields(company),
      }),
    )}
    ${this.#announcer.render()}`;
  }

  #renderFields(company: Company | undefined) {
    const { form } = this.#record;
    return html`${formSection(
      msg('Company'),
      textField({ ...bound(form, ['name']), label: msg('Name'), required: true, maxLength: 100 }),
    )}
    ${company ? formSection(msg('Status'), this.#renderState(company)) : nothing}`;
  }

  #renderState({ active, status }: Company) {
    return details([
      { term: msg('Status'), value: companyStatusText(status) },
      { term: msg('Trading'), value: active ? msg('Active') : msg('Inactive') },
    ]);
  }
}
