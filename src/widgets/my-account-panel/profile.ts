import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Account, salutations } from '../../domain/model.ts';
import type { AccountUpdate } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { details, isolated } from '../../ui/details.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { addressText } from '../parts/address.ts';
import { failure } from '../parts/failure.ts';
import { bound, summaryErrors } from '../parts/form-fields.ts';
import { memo } from '../parts/memo.ts';
import { salutationText } from '../texts/person.ts';

/** Personal information: read, and edited in its place. */
export class ProfileSection {
  #host: ScopeConsumer['host'];
  #editing = false;
  #saved = false;
  #update: Command<'account.update'>;
  #form: Form<typeof AccountUpdate>;

  constructor(scope: ScopeConsumer, account: () => Account | undefined) {
    const draftOf = memo(({ salutation, firstName, lastName, phone, address }: Account) => ({
      salutation,
      firstName,
      lastName,
      phone,
      address,
    }));
    this.#host = scope.host;
    this.#update = new Command(scope, 'account.update');
    this.#form = new Form(scope, {
      key: () => account() && 'account',
      schema: async () => (await import('../../domain/schemas.ts')).AccountUpdate,
      initial: () => {
        const present = account();
        return present && draftOf(present);
      },
    });
  }

  render(account: Account, language: string): TemplateResult {
    return this.#editing ? this.#renderForm(account, language) : this.#renderDetails(account, language);
  }

  #renderDetails(account: Account, language: string): TemplateResult {
    return html`<div class="stack">
      ${this.#saved ? notice({ kind: 'success', text: msg('The changes are saved.') }) : nothing}
      ${details([
        { term: msg('Salutation'), value: account.salutation && salutationText(account.salutation) },
        { term: msg('First name'), value: isolated(account.firstName) },
        { term: msg('Last name'), value: isolated(account.lastName) },
        { term: msg('E-mail'), value: isolated(account.email) },
        { term: msg('Phone'), value: isolated(account.phone) },
        { term: msg('Address'), value: addressText(account.address, language) },
      ])}
      <div class="cluster">${button({ label: msg('Edit'), id: 'edit-profile', onClick: () => this.#edit(true) })}</div>
    </div>`;
  }

  #renderForm(account: Account, language: string): TemplateResult {
    const form = this.#form;
    const labels = {
      firstName: msg('First name'),
      lastName: msg('Last name'),
      phone: msg('Phone'),
      ...addressLabels(),
    };
    const { error } = this.#update;
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      ${errorSummary({ id: 'profile-summary', errors: summaryErrors(form.issues, labels) })}
      ${error && form.issues.length === 0 ? failure(error) : nothing}
      <div class="form-grid">
        ${selectField({
          ...bound(form, ['salutation']),
          label: msg('Salutation'),
          placeholder: msg('None'),
          options: salutations.map((value) => ({ value, label: salutationText(value) })),
        })}
        ${textField({ id: 'email', label: msg('E-mail'), value: account.email, readOnly: true })}
        ${textField({ ...bound(form, ['firstName']), label: msg('First name'), required: true, maxLength: 100 })}
        ${textField({ ...bound(form, ['lastName']), label: msg('Last name'), required: true, maxLength: 100 })}
        ${textField({ ...bound(form, ['phone']), label: msg('Phone'), type: 'tel', maxLength: 32 })}
      </div>
      ${addressFields(form, language)}
      <div class="form-actions">
        ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: this.#update.pending })}
        ${button({ label: msg('Cancel'), onClick: this.#onCancel })}
      </div>
    </form>`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const update = await this.#form.submit();
    if (!update) return;
    const end = await this.#update.execute(update);
    if (!end.done) return this.#form.refuse(this.#update.error);
    this.#form.settle();
    this.#saved = true;
    this.#edit(false);
  };

  #onCancel = (): void => {
    this.#form.reset();
    this.#update.clear();
    this.#edit(false);
  };

  #edit(editing: boolean): void {
    this.#editing = editing;
    if (editing) this.#saved = false;
    this.#host.requestUpdate();
  }
}
