import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Features } from '../../backend/port.ts';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type Account, isActing, salutations } from '../../domain/model.ts';
import type { AccountUpdate } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { details, emailText, isolated } from '../../ui/details.ts';
import { notice } from '../../ui/notice.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { addressText } from '../parts/address.ts';
import { countryName } from '../parts/country.ts';
import { type ValueTexts, bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import { LeaveQuestion } from '../parts/leave-question.ts';
import { memo } from '../parts/memo.ts';
import { offer } from '../parts/offer.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import { salutationText } from '../texts/person.ts';
import { EmailChangeForm } from './email-change.ts';
import {
  emptiedPreferences,
  preferenceDetails,
  preferenceFields,
  preferenceLabels,
  preferenceName,
} from './preferences.ts';
import type { Shared } from './shared.ts';

const editId = 'edit-profile';

export interface ProfileOptions {
  readonly account: () => Account | undefined;
  /** Asks for the account as it is now. */
  readonly onStale: () => void;
}

/** Personal information: read, and edited in its place. */
export class ProfileSection {
  readonly #shared: Shared;
  readonly #account: ProfileOptions['account'];
  readonly #onStale: ProfileOptions['onStale'];
  readonly #update: Command<'account.update'>;
  readonly #form: Form<typeof AccountUpdate>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #leave: LeaveQuestion;
  readonly #email: EmailChangeForm;
  /** The session in which it is edited, and the one in which it was saved. */
  #editing: Scope | undefined;
  #saved: Scope | undefined;

  constructor(shared: Shared, { account, onStale }: ProfileOptions) {
    const draftOf = memo(({ salutation, firstName, lastName, phone, language, currency, address }: Account) => ({
      salutation,
      firstName,
      lastName,
      phone,
      language,
      currency,
      address,
    }));
    this.#shared = shared;
    this.#update = new Command(shared.scope, 'account.update');
    this.#form = new Form(shared.scope, {
      key: () => (this.#isEdited && account() ? 'account' : undefined),
      schema: async () => (await import('../../domain/schemas.ts')).AccountUpdate,
      initial: () => {
        const present = account();
        return present && draftOf(present);
      },
      shared: () => true,
    });
    this.#account = account;
    this.#onStale = onStale;
    this.#report = new FormReport(shared.host, 'profile', this.#form);
    this.#limits = new SavingLimits(shared.host, shared.scope);
    this.#leave = new LeaveQuestion(shared.host, { id: 'leave-profile', form: this.#form, onLeave: this.#onLeave });
    this.#email = new EmailChangeForm(shared, onStale);
  }

  render(account: Account, language: string): TemplateResult {
    return this.#isEdited ? this.#renderForm(account, language) : this.#renderDetails(account, language);
  }

  #renderDetails(account: Account, language: string): TemplateResult {
    const offered = offer(this.#update.decide({ id: account.id, allowed: account.allowed }), language);
    return html`<div class="stack">
      ${this.#saved === this.#shared.scope.current ? notice({ kind: 'success', text: savedText() }) : nothing}
      ${details([
        { term: msg('Salutation'), value: account.salutation && salutationText(account.salutation) },
        { term: msg('First name'), value: isolated(account.firstName) },
        { term: msg('Last name'), value: isolated(account.lastName) },
        { term: msg('E-mail'), value: emailText(account.email) },
        { term: msg('Phone'), value: isolated(account.phone) },
        ...preferenceDetails(account, language),
        { term: msg('Address'), value: addressText(account.address, language) },
      ])}
      ${offered ? html`<div>${button({ label: msg('Edit'), id: editId, ...offered, onClick: this.#onEdit })}</div>` : nothing}
      ${this.#email.render(account, language)}
    </div>`;
  }

  #renderForm(account: Account, language: string): TemplateResult {
    const form = this.#form;
    const own = !this.#isActing;
    const labels = {
      salutation: msg('Salutation'),
      firstName: msg('First name'),
      lastName: msg('Last name'),
      phone: msg('Phone'),
      ...preferenceLabels(),
      ...addressLabels(form.text('address', 'country')),
    };
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
        ${this.#report.render({ error: this.#update.error, labels, texts: valueTexts(language) })}
        <div class="form-grid">
          ${selectField({
            ...bound(form, ['salutation']),
            label: msg('Salutation'),
            placeholder: msg('None'),
            options: salutations.map((value) => ({ value, label: salutationText(value) })),
          })}
          ${textField({ id: 'email', label: msg('E-mail'), value: account.email, readOnly: true })}
          ${textField({ ...bound(form, ['firstName']), label: labels.firstName, required: true, maxLength: 100, autocomplete: own ? 'given-name' : 'off' })}
          ${textField({ ...bound(form, ['lastName']), label: labels.lastName, required: true, maxLength: 100, autocomplete: own ? 'family-name' : 'off' })}
          ${textField({ ...bound(form, ['phone']), label: labels.phone, type: 'tel', maxLength: 32, autocomplete: own ? 'tel' : 'off' })}
          ${preferenceFields(form, this.#features, language)}
        </div>
        <fieldset>
          <legend>${msg('Address')}</legend>
          ${addressFields(form, language, { own })}
        </fieldset>
        <div class="form-actions">
          ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: this.#update.pending })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
        ${this.#limits.render()}
      </form>
      ${this.#leave.render()}`;
  }

  get #isEdited(): boolean {
    return this.#editing !== undefined && this.#editing === this.#shared.scope.current;
  }

  get #isActing(): boolean {
    const { current } = this.#shared.scope;
    return current !== undefined && isActing(current.session);
  }

  get #features(): Features {
    return this.#shared.scope.current?.backend.features ?? {};
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const held = this.#editing;
    const before = this.#account();
    if (!before || this.#report.leadToNews()) return;
    const emptied = { salutation: undefined, phone: undefined, address: undefined };
    const update = await this.#form.submit();
    if (!update) return this.#report.lead();
    const end = await this.#update.execute(before, { ...emptied, ...emptiedPreferences(this.#features), ...update });
    if (held !== this.#shared.scope.current) return;
    if (!end.done) return this.#refuse();
    this.#form.settle();
    this.#saved = held;
    this.#shared.announcer.say(savedText());
    this.#close();
  };

  /** Tells why nothing was saved; after a conflict, asks for the account as it is now. */
  #refuse(): void {
    const { error } = this.#update;
    if (error?.kind === 'conflict-version') this.#onStale();
    this.#report.refuse(error);
  }

  #onLeave = (): void => {
    this.#update.clear();
    this.#close();
  };

  #onEdit = (): void => {
    this.#editing = this.#shared.scope.current;
    this.#saved = undefined;
    this.#shared.focus.to('salutation');
  };

  #close(): void {
    this.#editing = undefined;
    this.#shared.focus.to(editId);
  }
}

/** How the values read that are no text themselves, where two want different things. */
const valueTexts = (language: string): ValueTexts => ({
  salutation: (value) =>
    salutations
      .filter((salutation) => salutation === value)
      .map(salutationText)
      .join(),
  language: (value) => (typeof value === 'string' ? preferenceName('language', value, language) : ''),
  currency: (value) => (typeof value === 'string' ? preferenceName('currency', value, language) : ''),
  'address/country': (value) => (typeof value === 'string' && value !== '' ? countryName(value, language) : ''),
});

const savedText = (): string => msg('The changes are saved.');
