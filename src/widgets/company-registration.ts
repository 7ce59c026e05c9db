import { msg } from '@lit/localize';
import { LitElement, type TemplateResult, css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Decision } from '../capabilities/decide.ts';
import { Command } from '../controllers/command.ts';
import { Form } from '../controllers/form.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { CompanyRegistration } from '../domain/model.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { registrationFields, registrationLabels } from './company-registration/registration-fields.ts';
import { FormReport } from './parts/form-report.ts';
import { formStyles } from './parts/form-styles.ts';
import { languageOf } from './parts/language.ts';
import { openView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

const nothingYet = {};
const receivedId = 'received';

/**
 * Registers a company with its first administrator. It needs nobody to be signed in: of the surrounding provider it
 * takes what anybody may do. The company is pending then, until the people who run the store approve it.
 *
 * @element company-registration
 * @fires {WriteRequestEvent} registration-create-request - Before the registration is sent; cancelable.
 * @fires {WrittenEvent} registration-created - After the backend took the registration. It names no record: there is none yet that a visitor may see.
 * @csspart form - The form.
 */
export class CompanyRegistrationElement extends LitElement {
  static override styles = [
    formStyles,
    css`
      .choice a {
        color: var(--_accent-text);
      }
    `,
  ];

  /** Where the terms can be read that are accepted with it. */
  @property({ attribute: 'terms-href' }) termsHref = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  @state() private received = false;

  #scope = new ScopeConsumer(this);
  #create = new Command(this.#scope, 'registration.create');
  #form = new Form<typeof CompanyRegistration>(this.#scope, {
    // Nothing is kept of somebody whom nobody knows: the next one at this screen may be somebody else.
    key: () => undefined,
    schema: async () => (await import('../domain/schemas.ts')).CompanyRegistration,
    initial: () => nothingYet,
  });
  #report = new FormReport(this, 'registration', this.#form);

  /** Moves the focus to the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('form input')?.focus();
  }

  protected override render() {
    return openView(this.#scope, () => {
      if (this.received) return this.#renderReceived();
      const decision = this.#create.decide();
      return decision?.allowed === false ? this.#renderRefused(decision) : this.#renderForm();
    });
  }

  #renderForm(): TemplateResult {
    const language = languageOf(this);
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
      ${this.#report.render({ error: this.#create.error, labels: registrationLabels() })}
      ${registrationFields(this.#form, { language, termsHref: this.termsHref })}
      <div class="form-actions">
        ${button({ label: msg('Register company'), kind: 'primary', type: 'submit', busy: this.#create.pending })}
      </div>
    </form>`;
  }

  #renderReceived(): TemplateResult {
    return html`<div role="status">
      ${notice({
        kind: 'success',
        id: receivedId,
        title: msg('We have received your registration'),
        text: html`${msg('Your company is pending now: we look at it and approve it, or ask you. Until then it cannot order.')}
        ${msg('We have sent you a link to set your password. Please look into your mailbox.')}`,
      })}
    </div>`;
  }

  #renderRefused(refusal: Extract<Decision, { allowed: false }>): TemplateResult {
    return notice({ kind: 'refused', title: msg('Not allowed'), text: refusalText(refusal, languageOf(this)) });
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.#create.pending) return;
    const registration = await this.#form.submit();
    if (!registration) return this.#report.lead();
    const { done } = await this.#create.execute(registration);
    if (!done) return this.#report.refuse(this.#create.error);
    // What was typed leaves the memory with the screen.
    this.#form.reset();
    this.received = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${receivedId}`)?.focus();
  };
}
