import { msg, str } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AccountError } from '../backend/errors.ts';
import { Command } from '../controllers/command.ts';
import { Form } from '../controllers/form.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type ActingRequest, type Principal, fullName } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { comboboxStyles } from '../ui/combobox-styles.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { accessIcon } from '../ui/icons.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { notice } from '../ui/notice.ts';
import { popupStyles } from '../ui/popup-styles.ts';
import { textareaField } from '../ui/textarea-field.ts';
import { ColleagueChoice } from './buy-on-behalf/colleague-choice.ts';
import { buyOnBehalfStyles } from './buy-on-behalf/styles.ts';
import { FocusKeeper } from './parts/focus-keeper.ts';
import { EndSession } from './parts/end-session.ts';
import { bound, fieldId } from './parts/form-fields.ts';
import { languageOf } from './parts/language.ts';
import { scopeView } from './parts/scope-view.ts';
import { gap, sentence } from './parts/sentence.ts';
import { errorText } from './texts/errors.ts';
import { refusalText } from './texts/refusals.ts';

const noRequest = {};
const buyingId = 'buying';

/**
 * Lets a Buyer Administrator buy for one of the buyers they administer: finds the colleague, asks for which organization
 * where there are several, and leads back to buying for oneself.
 *
 * @element buy-on-behalf
 * @fires {WriteRequestEvent} customer-access-request - Before buying for a colleague begins; cancelable.
 * @fires {WrittenEvent} customer-accessed - After it began: the moment to go to the shop.
 * @csspart form - The form that asks for whom.
 */
export class BuyOnBehalfElement extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    fieldStyles,
    noticeStyles,
    popupStyles,
    comboboxStyles,
    buyOnBehalfStyles,
  ];

  /** Asks for a reason, which is kept with the session. Without it, the record says that somebody bought for a colleague. */
  @property({ type: Boolean, attribute: 'require-reason' }) requireReason = false;
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #focus = new FocusKeeper(this, [buyingId, 'colleague']);
  #colleague = new ColleagueChoice(this.#scope, this, this.#announcer);
  #access = new Command(this.#scope, 'customer.access');
  #reason = new Form<typeof ActingRequest>(this.#scope, {
    key: () => undefined,
    schema: async () => (await import('../domain/schemas.ts')).ActingRequest,
    initial: () => noRequest,
  });
  #end = new EndSession({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    label: () => msg('Buy as yourself'),
    onEnded: () => this.focus(),
  });

  /** Moves the focus to the field for the colleague. */
  override focus(): void {
    this.#focus.to('colleague');
  }

  protected override render() {
    return html`${scopeView(this.#scope, (scope) => this.#renderScope(scope))} ${this.#announcer.render()}`;
  }

  #renderScope({ session: { subject }, decide }: Scope): TemplateResult {
    if (subject) return this.#renderBuying(subject);
    const refused = [decide('customer.access'), decide('buyer.search')].find(({ allowed }) => !allowed);
    if (!refused || refused.allowed) return this.#renderForm();
    return notice({ kind: 'refused', text: refusalText(refused, languageOf(this)) });
  }

  #renderBuying(subject: Principal): TemplateResult {
    const [organization] = subject.organizations;
    return html`<div class="stack">
      ${notice({
        kind: 'info',
        id: buyingId,
        title: msg(str`You buy for ${fullName(subject, languageOf(this))}`),
        text: organization
          ? sentence(msg(str`What you order is ordered for ${gap(0)}.`), html`<bdi>${organization.name}</bdi>`)
          : msg('What you order is ordered for them.'),
        actions: this.#end.renderButton(),
      })}
      ${this.#end.renderOutcome()}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { error, pending } = this.#access;
    return html`<form class="choice-form stack" part="form" novalidate @submit=${this.#onSubmit}>
      ${this.#colleague.render()} ${this.requireReason ? this.#renderReason() : nothing}
      ${error ? failed(error) : nothing}
      <div>
        ${button({ label: msg('Buy for this colleague'), kind: 'primary', type: 'submit', icon: accessIcon, busy: pending })}
      </div>
    </form>`;
  }

  #renderReason(): TemplateResult {
    return textareaField({
      ...bound(this.#reason, ['reason']),
      label: msg('Reason'),
      help: msg('It is kept with the session. At least 10 characters.'),
      required: true,
      maxLength: 500,
    });
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#begin();
  };

  async #begin(): Promise<void> {
    const colleague = this.#colleague.choose();
    const request = this.requireReason ? await this.#reason.submit() : { reason: msg('Buys for a colleague') };
    const [wrong] = this.requireReason ? this.#reason.issues : [];
    const wrongId = this.#colleague.missingId ?? (wrong && fieldId(wrong.path));
    if (wrongId) this.#focus.to(wrongId);
    if (!colleague || !request) return;
    const { customerId: id, membershipId } = colleague;
    const { done } = await this.#access.execute({ id }, { ...request, membershipId });
    const { error } = this.#access;
    if (this.requireReason) this.#reason.refuse(error);
    if (error) this.#announcer.alert(errorText(error).title);
    if (!done) return;
    this.#colleague.clear();
    this.#reason.reset();
    this.#focus.to(buyingId);
  }
}

/** Why it did not begin, where the same can be tried again. */
function failed(error: AccountError): TemplateResult {
  const { title, text } = errorText(error);
  return notice({ kind: error.kind === 'forbidden' ? 'refused' : 'error', title, text });
}
