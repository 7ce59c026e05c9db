import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import { type AccountAddress, type AddressPurpose, addressPurposes, addressUses } from '../../domain/model.ts';
import type { AccountAddressDraft } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { countryName } from '../parts/country.ts';
import { type ByField, type ValueTexts, bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import { LeaveQuestion } from '../parts/leave-question.ts';
import { memo } from '../parts/memo.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import { issueText } from '../texts/issues.ts';
import { purposeText, useText } from '../texts/addresses.ts';
import type { Shared } from './shared.ts';

const nothingYet = { use: 'both', defaults: [] };

export interface AddressFormOptions {
  /** The address that is edited; `'new'` for one that is added. */
  readonly subject: () => AccountAddress | 'new' | undefined;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
  /** Asks for the address as it is now. */
  readonly onReload: () => void;
}

/** The form of one address in the address book. */
export class AddressForm {
  readonly #options: AddressFormOptions;
  readonly #create: Command<'account.createAddress'>;
  readonly #update: Command<'account.updateAddress'>;
  readonly #form: Form<typeof AccountAddressDraft>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #leave: LeaveQuestion;

  constructor({ scope, host }: Shared, options: AddressFormOptions) {
    const draftOf = memo(({ nickname, use, defaults, recipient, phone, address }: AccountAddress) => ({
      nickname,
      use,
      defaults,
      recipient,
      phone,
      address,
    }));
    this.#options = options;
    this.#create = new Command(scope, 'account.createAddress');
    this.#update = new Command(scope, 'account.updateAddress');
    this.#form = new Form(scope, {
      key: () => {
        const subject = options.subject();
        return subject && `address/${subject === 'new' ? '' : subject.id}`;
      },
      schema: async () => (await import('../../domain/schemas.ts')).AccountAddressDraft,
      shared: () => options.subject() !== 'new',
      initial: () => {
        const subject = options.subject();
        return subject === 'new' ? nothingYet : subject && draftOf(subject);
      },
    });
    this.#report = new FormReport(host, 'address', this.#form);
    this.#limits = new SavingLimits(host, scope);
    this.#leave = new LeaveQuestion(host, { id: 'leave-address', form: this.#form, onLeave: () => this.#cancel() });
  }

  render(language: string): TemplateResult {
    const form = this.#form;
    const { error, pending } = this.#command;
    const use = form.text('use');
    const defaults = form.issue('defaults');
    const labels = fieldLabels(form.text('address', 'country'));
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
        ${this.#report.render({ error, labels, texts: valueTexts(language) })}
        <div class="form-grid">
          ${textField({ ...bound(form, ['nickname']), label: msg('Nickname'), help: msg('What you call this address.'), required: true, maxLength: 50 })}
          ${selectField({
            ...bound(form, ['use']),
            label: msg('Used for'),
            required: true,
            options: addressUses.map((value) => ({ value, label: useText(value) })),
            onInput: (value) => this.#setUse(value),
          })}
          ${textField({ ...bound(form, ['recipient']), label: msg('Recipient'), maxLength: 100 })}
          ${textField({ ...bound(form, ['phone']), label: msg('Phone'), type: 'tel', maxLength: 32 })}
        </div>
        ${addressFields(form, language, { needed: true })}
        ${choiceGroup({
          id: 'defaults',
          label: msg('Proposed first for'),
          choices: purposesOf(use).map((value) => ({ value, label: purposeText(value) })),
          chosen: form.list('defaults'),
          onChange: (values) => form.set(['defaults'], values),
          error: defaults && issueText(defaults),
        })}
        <div class="form-actions">
          ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: pending })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
        ${this.#options.subject() === 'new' ? nothing : this.#limits.render()}
      </form>
      ${this.#leave.render()}`;
  }

  /** What an address is no longer used for, it cannot be the default for. */
  #setUse(use: string): void {
    const form = this.#form;
    const left = purposesOf(use).filter((purpose) => form.list('defaults').includes(purpose));
    form.set(['use'], use);
    form.set(['defaults'], left);
  }

  get #command(): Command<'account.createAddress'> | Command<'account.updateAddress'> {
    return this.#options.subject() === 'new' ? this.#create : this.#update;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const subject = this.#options.subject();
    const draft = await this.#form.submit();
    if (!subject) return;
    if (!draft) return this.#report.lead();
    const end =
      subject === 'new'
        ? await this.#create.execute(draft)
        : await this.#update.execute(subject, { ...emptied, ...draft });
    // Another account by now.
    if (!this.#options.subject()) return;
    if (!end.done) return this.#refuse();
    this.#form.settle();
    this.#options.onSaved();
  };

  /** Tells why nothing was saved; after a conflict, asks for the address as it is now. */
  #refuse(): void {
    const { error } = this.#command;
    if (error?.kind === 'conflict-version') this.#options.onReload();
    this.#report.refuse(error);
  }

  #cancel(): void {
    this.#create.clear();
    this.#update.clear();
    this.#options.onCancel();
  }
}

const purposesOf = (use: string): readonly AddressPurpose[] =>
  addressPurposes.filter((purpose) => use === 'both' || use === purpose);

/** What an update empties unless it is given: what a change does not name would stay as it is. */
const emptied = { recipient: undefined, phone: undefined };

const fieldLabels = (country: string): ByField<string> => ({
  nickname: msg('Nickname'),
  use: msg('Used for'),
  recipient: msg('Recipient'),
  phone: msg('Phone'),
  ...addressLabels(country),
  defaults: msg('Proposed first for'),
});

/** How the values read that are no text themselves, where two want different things. */
const valueTexts = (language: string): ValueTexts => ({
  use: (value) =>
    addressUses
      .filter((use) => use === value)
      .map(useText)
      .join(),
  defaults: (value) =>
    addressPurposes
      .filter((purpose) => Array.isArray(value) && value.includes(purpose))
      .map(purposeText)
      .join(', '),
  'address/country': (value) => (typeof value === 'string' && value !== '' ? countryName(value, language) : ''),
});
