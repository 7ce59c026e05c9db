import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import { type Account, salutations } from '../../domain/model.ts';
import type { AccountUpdate } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { details, isolated } from '../../ui/details.ts';
import { notice } from '../../ui/notice.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { addressText } from '../parts/address.ts';
import { bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import { memo } from '../parts/memo.ts';
import { salutationText } from '../texts/person.ts';
import type { Shared } from './shared.ts';

const editId = 'edit-profile';

/** Personal information: read, and edited in its place. */
export class ProfileSection {
  readonly #shared: Shared;
  readonly #update: Command<'account.update'>;
  readonly #form: Form<typeof AccountUpdate>;
  readonly #report: FormReport;
  #editing = false;
  #saved = false;

  constructor(shared: Shared, account: () => Account | undefined) {
    const draftOf = memo(({ salutation, firstName, lastName, phone, address }: Account) => ({
      salutation,
      firstName,
      lastName,
      phone,
      address,
    }));
    this.#shared = shared;
    this.#update = new Command(shared.scope, 'account.update');
    this.#form = new Form(shared.scope, {
      key: () => account() && 'account',
      schema: async () => (await import('../../domain/schemas.ts')).AccountUpdate,
      initial: () => {
        const present = account();
        return present && draftOf(present);
      },
    });
    this.#report = new FormReport(shared.host, 'profile', this.#form);
  }

  render(account: Account, language: string): TemplateResult {
    return this.#editing ? this.#renderForm(account, language) : this.#renderDetails(account, language);
  }

  #renderDetails(account: Account, language: string): TemplateResult {
    return html`<div class="stack">
      ${this.#saved ? notice({ kind: 'success', text: savedText() }) : nothing}
      ${details([
        { term: msg('Salutation'), value: account.salutation && salutationText(account.salutation) },
        { term: msg('First name'), value: isolated(account.firstName) },
        { term: msg('Last name'), value: isolated(account.lastName) },
        { term: msg('E-mail'), value: isolated(account.email) },
        { term: msg('Phone'), value: isolated(account.phone) },
        { term: msg('Address'), value: addressText(account.address, language) },
      ])}
      <div class="cluster">${button({ label: msg('Edit'), id: editId, onClick: this.#onEdit })}</div>
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
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      ${this.#report.render({ error: this.#update.error, labels })}
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
    if (!update) return this.#report.lead();
    const end = await this.#update.execute(update);
    if (!end.done) return this.#report.refuse(this.#update.error);
    this.#form.settle();
    this.#saved = true;
    this.#shared.announcer.say(savedText());
    this.#close();
  };

  #onCancel = (): void => {
    this.#form.reset();
    this.#update.clear();
    this.#close();
  };

  #onEdit = (): void => {
    this.#editing = true;
    this.#saved = false;
    this.#shared.focus.to('firstName');
  };

  #close(): void {
    this.#editing = false;
    this.#shared.focus.to(editId);
  }
}

const savedText = (): string => msg('The changes are saved.');
