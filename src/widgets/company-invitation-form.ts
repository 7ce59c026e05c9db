import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { invitationTarget } from '../capabilities/target.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import {
  type Invitation,
  type InvitationDraft,
  type Reference,
  effectivePrincipal,
  fullName,
  namesInOrder,
} from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { checkboxField } from '../ui/checkbox-field.ts';
import { textField } from '../ui/text-field.ts';
import { InvitationSaving } from './company-invitation-form/invitation-saving.ts';
import { bound } from './parts/form-fields.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { languageOf } from './parts/language.ts';
import { memo } from './parts/memo.ts';
import { OrganizationChoice } from './parts/organization-choice.ts';
import { RecordForm } from './parts/record-form.ts';
import { byId } from './parts/references.ts';
import { scopeView } from './parts/scope-view.ts';
import { errorText } from './texts/errors.ts';
import { fieldText } from './texts/fields.ts';

const sendPath = ['sends'];

/**
 * Invites somebody by e-mail to join an organization, where they become a user by themselves once they accept. The
 * organization is given by `organization-id`, or chosen in the form, which may begin with the company of `company-id`.
 *
 * @element company-invitation-form
 * @fires {WriteRequestEvent} buyer-invite-request - Before the invitation is written down; cancelable. Likewise `invitation-send-request`.
 * @fires {WrittenEvent} buyer-invited - After the backend wrote the invitation down.
 * @fires {WrittenEvent} invitation-sent - After the invitation went out.
 * @fires {FormClosedEvent} form-closed - After the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class CompanyInvitationFormElement extends LitElement {
  static override styles = formStyles;

  /** The organization to invite to; empty to choose it in the form. */
  @property({ attribute: 'organization-id' }) organizationId = '';
  /** The company to begin with, where there are several to choose from. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #company = new Query(this.#scope, {
    watches: ['company'],
    args: () =>
      this.companyId && this.#scope.current?.decide('company.list').allowed ? ([this.companyId] as const) : undefined,
    run: async ({ backend }, [id], call): Promise<Reference> => {
      const { name } = await backend.company.read(id, call);
      return { id, name };
    },
  });
  #saving = new InvitationSaving(this.#scope, () => this.#record.form.value(...sendPath) === true);
  #begin = memo((place: object, company: Reference | undefined) => ({ company, ...place, sends: true }));
  #place = new OrganizationChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    preset: () => this.organizationId,
    form: () => this.#record.form,
    onMove: () => undefined,
  });
  readonly #record: RecordForm<typeof InvitationDraft, Invitation> = new RecordForm<typeof InvitationDraft, Invitation>(
    this,
    {
      scope: this.#scope,
      announcer: this.#announcer,
      saving: this.#saving,
      record: new Query<readonly [string], Invitation>(this.#scope, {
        watches: [],
        args: () => undefined,
        run: () => Promise.reject(new Error('Invitations are not edited.')),
      }),
      id: () => '',
      draft: () => `invitation/new/${this.organizationId || this.companyId}`,
      schema: async () => (await import('../domain/schemas.ts')).InvitationDraft,
      wire: byId({ organization: 'organizationId' }),
      target: invitationTarget,
      values: () => ({}),
      beginning: () => this.#begin(this.#place.given, this.#company.value ?? this.#own),
      created: (invitation) => this.#created(invitation),
    },
  );

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () =>
      this.#record.render({
        loading: msg('Loading…'),
        labels: this.#labels,
        create: msg('Invite'),
        fields: () => this.#renderFields(),
      }),
    )}
    ${this.#announcer.render()}`;
  }

  #renderFields() {
    const { form } = this.#record;
    const labels = this.#labels;
    return html`${formSection(
      msg('Person'),
      html`<div class="form-grid">
        ${namesInOrder(languageOf(this)).map((path) =>
          textField({ ...bound(form, [path]), label: labels[path], required: true, maxLength: 100 }),
        )}
        ${textField({ ...bound(form, ['email']), label: labels.email, type: 'email', required: true, maxLength: 254 })}
      </div>`,
    )}
    ${formSection(msg('Company'), this.#place.render(undefined))}
    ${this.#saving.maySend ? formSection(msg('Message'), this.#renderSends()) : ''}`;
  }

  #renderSends() {
    const { form } = this.#record;
    return checkboxField({
      id: 'sends',
      label: msg('Send the invitation at once'),
      help: msg('With a link, by which they set a password and join. Else it waits in the list.'),
      checked: form.value(...sendPath) === true,
      onChange: (sends) => form.set(sendPath, sends),
    });
  }

  /** Of one's own company, where one has no other to choose: its units are offered at once. */
  get #own(): Reference | undefined {
    const { current } = this.#scope;
    return current?.decide('company.list').allowed ? undefined : current && effectivePrincipal(current.session).company;
  }

  get #labels() {
    return {
      firstName: fieldText(['firstName']),
      lastName: fieldText(['lastName']),
      email: fieldText(['email']),
      company: msg('Company'),
      organization: msg('Organization'),
    };
  }

  #created(draft: InvitationDraft) {
    const name = fullName(draft, languageOf(this));
    return {
      title: this.#saving.isSent ? msg(str`${name} is invited`) : msg(str`The invitation to ${name} is written down`),
      text: this.#createdText(name),
      another: msg('Invite somebody else'),
    };
  }

  #createdText(name: string): string {
    const { isSent, sendError } = this.#saving;
    if (isSent) return msg(str`The invitation went out. Once ${name} accepts it, they are a user.`);
    const later = msg('It can be sent from the list of invitations.');
    return sendError ? `${msg('It could not be sent.')} ${errorText(sendError).title}. ${later}` : later;
  }
}
