import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Decision } from '../../capabilities/decide.ts';
import { customerTarget } from '../../capabilities/target.ts';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Customer, fullName } from '../../domain/model.ts';
import type { ActingRequest } from '../../domain/schemas.ts';
import { details, isolated } from '../../ui/details.ts';
import { detailsStyles } from '../../ui/details-styles.ts';
import { type DialogContent, DialogController } from '../../ui/dialog.ts';
import { addStyles } from '../../ui/late-styles.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { textField } from '../../ui/text-field.ts';
import { textareaField } from '../../ui/textarea-field.ts';
import { failureText } from '../parts/confirmation.ts';
import { bound, fieldId } from '../parts/form-fields.ts';
import { languageOf } from '../parts/language.ts';
import { logonId } from '../parts/logon-id.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import { organizationNames } from './organization-names.ts';
import { actingId } from './ids.ts';

const noRequest = {};

/** Asks why, and then begins to act for a customer. */
export class AccessDialog {
  #scope: ScopeConsumer;
  #focus: FocusKeeper;
  #dialog: DialogController<Customer>;
  #access: Command<'customer.access'>;
  #form: Form<typeof ActingRequest>;
  #lookOnly = false;

  constructor(scope: ScopeConsumer, host: UiHost, focus: FocusKeeper) {
    this.#scope = scope;
    this.#focus = focus;
    this.#dialog = new DialogController(host, 'access');
    addStyles(host, detailsStyles);
    this.#access = new Command(scope, 'customer.access');
    this.#form = new Form(scope, {
      key: () => undefined,
      schema: async () => (await import('../../domain/schemas.ts')).ActingRequest,
      initial: () => noRequest,
    });
  }

  decide(customer: Customer): Decision | undefined {
    return this.#access.decide(customerTarget(customer));
  }

  open(customer: Customer): void {
    this.#form.reset();
    this.#access.clear();
    this.#lookOnly = false;
    this.#dialog.open(customer);
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog.render((customer) => this.#content(customer));
  }

  #content(customer: Customer): DialogContent {
    const language = languageOf(this.#scope.host);
    return {
      title: msg(str`Access the account of ${fullName(customer, language)}`),
      body: html`
        ${details([
          { term: msg('Name'), value: isolated(fullName(customer, language)) },
          { term: msg('Logon ID'), value: logonId(customer.loginId) },
          ...(customer.memberships.length > 0
            ? [{ term: msg('Organization'), value: isolated(organizationNames(customer)) }]
            : []),
        ])}
        ${this.#fields()}
      `,
      confirm: { label: msg('Access account'), onConfirm: () => void this.#onConfirm(customer) },
      busy: this.#access.pending,
      error: this.#access.error && failureText(this.#access.error),
    };
  }

  #fields(): TemplateResult {
    const typed = this.#form.text('reason').trim().length;
    return html`
      ${textareaField({
        ...bound(this.#form, ['reason']),
        label: msg('Reason'),
        help: msg(str`It is kept with the session. ${typed} of at least 10 characters.`),
        required: true,
        maxLength: 500,
        autofocus: true,
      })}
      ${textField({ ...bound(this.#form, ['ticket']), label: msg('Ticket number'), maxLength: 40 })}
      ${this.#scope.current?.backend.features.lookOnly === false ? nothing : this.#lookOnlyChoice()}
    `;
  }

  #lookOnlyChoice(): TemplateResult {
    return html`<label class="choice">
      <input type="checkbox" .checked=${live(this.#lookOnly)} @change=${this.#onLookOnly} />
      <span>${msg('Look only')}</span>
      <span class="muted small">${msg('Nothing can be changed in this session.')}</span>
    </label>`;
  }

  #onLookOnly = ({ target }: Event): void => {
    this.#lookOnly = target instanceof HTMLInputElement && target.checked;
  };

  async #onConfirm(customer: Customer): Promise<void> {
    const request = await this.#form.submit();
    const [wrong] = this.#form.issues;
    if (wrong) this.#focus.to(fieldId(wrong.path));
    if (!request) return;
    const known = this.#scope.current?.known;
    const { done } = await this.#access.execute(customer, { ...request, lookOnly: this.#lookOnly });
    const { error } = this.#access;
    this.#form.refuse(error);
    if (!done && error) return;
    if (done) known?.open(customer.id);
    this.#form.reset();
    this.#dialog.close();
    if (done) this.#focus.to(actingId);
  }
}
