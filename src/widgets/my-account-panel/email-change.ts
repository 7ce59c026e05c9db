import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Target } from '../../capabilities/rules.ts';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type Account, isActing } from '../../domain/model.ts';
import type { EmailChange } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { textField } from '../../ui/text-field.ts';
import { bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import { type Offer, offer, refused } from '../parts/offer.ts';
import type { Shared } from './shared.ts';

const changeId = 'change-email';
const empty = { email: '', password: '' };

/** Another e-mail address for the account. With the password in it, this is never kept as a draft. */
export class EmailChangeForm {
  readonly #shared: Shared;
  readonly #onStale: () => void;
  readonly #change: Command<'account.changeEmail'>;
  readonly #form: Form<typeof EmailChange>;
  readonly #report: FormReport;
  /** The session in which the form is open. */
  #opened: Scope | undefined;
  /** The session in which the address was changed at once, without a link. */
  #changed: Scope | undefined;

  /** `onStale` asks for the account as it is now. */
  constructor(shared: Shared, onStale: () => void) {
    this.#shared = shared;
    this.#onStale = onStale;
    this.#change = new Command(shared.scope, 'account.changeEmail');
    this.#form = new Form(shared.scope, {
      key: () => undefined,
      schema: async () => (await import('../../domain/schemas.ts')).EmailChange,
      initial: () => empty,
    });
    this.#report = new FormReport(shared.host, 'email-change', this.#form);
  }

  /** Nothing where the backend does not change addresses and none is waiting. */
  render(account: Account, language: string): TemplateResult | typeof nothing {
    const { id, allowed, email, pendingEmail } = account;
    const offered = this.#offer({ id, allowed }, language);
    if (!offered && pendingEmail === undefined) return nothing;
    const open = offered?.free !== false && this.#opened === this.#shared.scope.current;
    return html`<div class="stack narrow">
      ${pendingEmail === undefined ? nothing : notice({ kind: 'info', title: msg('Waiting to be confirmed'), text: pendingText(pendingEmail, email) })}
      ${this.#changed === this.#shared.scope.current && pendingEmail === undefined ? notice({ kind: 'success', text: changedText() }) : nothing}
      ${
        open
          ? this.#renderForm(account)
          : offered &&
            html`<div>${button({ label: msg('Change e-mail'), id: changeId, ...offered, onClick: this.#onOpen })}</div>`
      }
    </div>`;
  }

  /** In somebody else's name nobody changes it, whatever their role: it is the customer's own to do. */
  #offer(target: Target, language: string): Offer | undefined {
    const offered = offer(this.#change.decide(target), language);
    const session = this.#shared.scope.current?.session;
    if (!offered || offered.free || !session || !isActing(session)) return offered;
    return refused(() => msg('Only the customers themselves change their e-mail address, while they are signed in.'));
  }

  #renderForm(account: Account): TemplateResult {
    const form = this.#form;
    const labels = { email: msg('New e-mail'), password: msg('Current password') };
    return html`<form class="stack card" novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(event, account)}>
      ${this.#report.render({ error: this.#change.error, labels })}
      ${textField({
        ...bound(form, ['email']),
        label: labels.email,
        type: 'email',
        autocomplete: 'email',
        help: msg('You may be sent a link to show that you read what is sent there.'),
        required: true,
        maxLength: 254,
      })}
      ${textField({
        ...bound(form, ['password']),
        label: labels.password,
        type: 'password',
        autocomplete: 'current-password',
        help: msg('So that nobody else changes it at your screen.'),
        required: true,
        maxLength: 128,
      })}
      <div class="form-actions">
        ${button({ label: msg('Change e-mail'), kind: 'primary', type: 'submit', busy: this.#change.pending })}
        ${button({ label: msg('Cancel'), onClick: this.#onCancel })}
      </div>
    </form>`;
  }

  async #onSubmit(event: SubmitEvent, account: Account): Promise<void> {
    event.preventDefault();
    const { scope, announcer } = this.#shared;
    const held = scope.current;
    const change = await this.#form.submit();
    if (!change) return this.#report.lead();
    const end = await this.#change.execute(account, change);
    if (held !== scope.current) return;
    if (!end.done) return this.#refuse();
    const { email, pendingEmail } = end.result;
    this.#changed = held;
    announcer.say(pendingEmail === undefined ? changedText() : pendingText(pendingEmail, email));
    this.#close();
  }

  /** Tells why it was not changed; after a conflict, asks for the account as it is now. */
  #refuse(): void {
    const { error } = this.#change;
    if (error?.kind === 'conflict-version') this.#onStale();
    this.#report.refuse(error);
  }

  #onOpen = (): void => {
    this.#opened = this.#shared.scope.current;
    this.#changed = undefined;
    this.#shared.focus.to('email');
  };

  #onCancel = (): void => {
    this.#change.clear();
    this.#close();
  };

  #close(): void {
    this.#form.reset();
    this.#opened = undefined;
    this.#shared.focus.to(changeId);
  }
}

const changedText = (): string => msg('Your e-mail address is changed.');
const pendingText = (pending: string, present: string): string =>
  msg(str`A link was sent to ${pending}. Until it is opened, your address stays ${present}.`);
