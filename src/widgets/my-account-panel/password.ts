import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { PasswordChange } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { textField } from '../../ui/text-field.ts';
import { failure } from '../parts/failure.ts';
import { bound, summaryErrors } from '../parts/form-fields.ts';

const empty = { current: '', next: '', repeated: '' };

/** One's own password. It is never kept as a draft. */
export class PasswordSection {
  #host: ScopeConsumer['host'];
  #changed = false;
  #change: Command<'account.changePassword'>;
  #form: Form<typeof PasswordChange>;

  constructor(scope: ScopeConsumer) {
    this.#host = scope.host;
    this.#change = new Command(scope, 'account.changePassword');
    this.#form = new Form(scope, {
      key: () => undefined,
      schema: async () => (await import('../../domain/schemas.ts')).PasswordChange,
      initial: () => empty,
    });
  }

  /** `loginId`: whose password it is, for the browser's own keeper of passwords. */
  render(loginId: string): TemplateResult {
    const form = this.#form;
    const labels = { current: msg('Current password'), next: msg('New password'), repeated: msg('New password again') };
    const { error } = this.#change;
    return html`<form class="stack narrow" novalidate @submit=${this.#onSubmit}>
      ${errorSummary({ id: 'password-summary', errors: summaryErrors(form.issues, labels) })}
      ${error && form.issues.length === 0 ? failure(error) : nothing}
      ${this.#changed ? notice({ kind: 'success', text: msg('Your password is changed.') }) : nothing}
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        .value=${loginId}
      />
      ${textField({
        ...bound(form, ['current']),
        label: labels.current,
        type: 'password',
        autocomplete: 'current-password',
        required: true,
      })}
      ${textField({
        ...bound(form, ['next']),
        label: labels.next,
        type: 'password',
        autocomplete: 'new-password',
        help: msg('At least 12 characters. A few words that belong together only for you are easy to remember.'),
        required: true,
      })}
      ${textField({
        ...bound(form, ['repeated']),
        label: labels.repeated,
        type: 'password',
        autocomplete: 'new-password',
        required: true,
      })}
      <div class="form-actions">
        ${button({ label: msg('Change password'), kind: 'primary', type: 'submit', busy: this.#change.pending })}
      </div>
    </form>`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.#changed = false;
    const change = await this.#form.submit();
    if (!change) return;
    const end = await this.#change.execute(change);
    if (!end.done) return this.#form.refuse(this.#change.error);
    this.#form.reset();
    this.#changed = true;
    this.#host.requestUpdate();
  };
}
