import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { Organization } from '../../domain/model.ts';
import type { OrganizationUpdate } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { textField } from '../../ui/text-field.ts';
import { textareaField } from '../../ui/textarea-field.ts';
import { addressFields, addressLabels } from '../parts/address-fields.ts';
import { bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import { languageOf } from '../parts/language.ts';
import { LeaveQuestion } from '../parts/leave-question.ts';
import { memo } from '../parts/memo.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import type { Shared } from './shared.ts';

/** What the form is about: an organization to edit, or the one below which another is to be. */
export type FormSubject =
  | { readonly kind: 'edit'; readonly organization: Organization }
  | { readonly kind: 'create'; readonly parent: Organization };

export interface OrganizationFormOptions {
  readonly subject: () => FormSubject | undefined;
  readonly onSaved: (organization: Organization, kind: FormSubject['kind']) => void;
  readonly onCancel: () => void;
  /** Asks for the organization as it is now. */
  readonly onReload: () => void;
}

/** Creates an organization, or edits one: its name, contact and address. */
export class OrganizationForm {
  readonly #shared: Shared;
  readonly #options: OrganizationFormOptions;
  readonly #form: Form<typeof OrganizationUpdate>;
  readonly #create: Command<'organization.create'>;
  readonly #update: Command<'organization.update'>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #leave: LeaveQuestion;
  readonly #initial = memo(valuesOf);
  readonly #prefilled = memo(({ address }: Organization) => ({ address }));

  constructor(shared: Shared, options: OrganizationFormOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#create = new Command(shared.scope, 'organization.create');
    this.#update = new Command(shared.scope, 'organization.update');
    this.#form = new Form(shared.scope, {
      key: () => keyOf(options.subject()),
      schema: async () => (await import('../../domain/schemas.ts')).OrganizationUpdate,
      shared: () => options.subject()?.kind === 'edit',
      initial: () => {
        const subject = options.subject();
        if (!subject) return undefined;
        return subject.kind === 'edit' ? this.#initial(subject.organization) : this.#prefilled(subject.parent);
      },
    });
    this.#report = new FormReport(shared.host, 'organization', this.#form);
    this.#limits = new SavingLimits(shared.host, shared.scope);
    this.#leave = new LeaveQuestion(shared.host, {
      id: 'leave-organization',
      form: this.#form,
      onLeave: () => {
        this.#update.clear();
        this.#create.clear();
        options.onCancel();
      },
    });
  }

  render(subject: FormSubject): TemplateResult {
    const { error, pending } = subject.kind === 'edit' ? this.#update : this.#create;
    const form = this.#form;
    const labels = { ...fieldLabels(), ...addressLabels() };
    return html`<form class="stack" part="organization-form" novalidate @submit=${this.#onSubmit}>
        ${this.#report.render({ error, labels })}
        <div class="form-grid">
          ${textField({ ...bound(form, ['name']), label: labels.name, required: true, maxLength: 100, wide: true })}
          ${textareaField({ ...bound(form, ['description']), label: labels.description, maxLength: 512, rows: 2, wide: true })}
          ${textField({ ...bound(form, ['email']), label: labels.email, type: 'email', maxLength: 254 })}
          ${textField({ ...bound(form, ['phone']), label: labels.phone, type: 'tel', maxLength: 32 })}
        </div>
        <fieldset>
          <legend>${msg('Address')}</legend>
          ${subject.kind === 'create' && subject.parent.address ? this.#renderPrefilled() : nothing}
          ${addressFields(form, languageOf(this.#shared.host))}
        </fieldset>
        <div class="form-actions">
          ${button({
            label: subject.kind === 'edit' ? msg('Save') : msg('Create organization'),
            kind: 'primary',
            type: 'submit',
            busy: pending,
          })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
        ${subject.kind === 'edit' ? this.#limits.render() : nothing}
      </form>
      ${this.#leave.render()}`;
  }

  /** Asks nothing any more: the form is no longer shown. */
  dismiss(): void {
    this.#leave.dismiss();
  }

  #renderPrefilled(): TemplateResult {
    return html`<p class="muted small">
      ${msg('Taken over from the organization above. Change it where it differs.')}
    </p>`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const subject = this.#options.subject();
    const value = await this.#form.submit();
    if (!subject) return;
    if (!value) return this.#report.lead();
    const command = subject.kind === 'edit' ? this.#update : this.#create;
    const end = await (subject.kind === 'edit'
      ? this.#update.execute(subject.organization, { ...emptied, ...value })
      : this.#create.execute({ ...value, parentId: subject.parent.id }));
    if (!end.done) {
      if (command.error?.kind === 'conflict-version') this.#options.onReload();
      return this.#report.refuse(command.error);
    }
    this.#form.settle();
    this.#options.onSaved(end.result, subject.kind);
  };
}

function keyOf(subject: FormSubject | undefined): string | undefined {
  if (!subject) return undefined;
  return subject.kind === 'edit' ? `organization/${subject.organization.id}` : `organization/new/${subject.parent.id}`;
}

const valuesOf = ({ name, description, email, phone, address }: Organization) => ({
  name,
  description,
  email,
  phone,
  address,
});

/** What an update empties unless it is given: what a change does not name would stay as it is. */
const emptied = { description: undefined, email: undefined, phone: undefined, address: undefined };

const fieldLabels = () => ({
  name: msg('Name'),
  description: msg('Description'),
  email: msg('E-mail'),
  phone: msg('Phone'),
});
