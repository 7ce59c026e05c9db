import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Form } from '../../controllers/form.ts';
import type { PasswordChange } from '../../domain/schemas.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import type { Scope } from '../../controllers/scope.ts';
import { textField } from '../../ui/text-field.ts';
import { bound } from '../parts/form-fields.ts';
import { FormReport } from '../parts/form-report.ts';
import type { Shared } from './shared.ts';

const empty = { current: '', next: '', repeated: '' };

/** One's own password. It is never kept as a draft. */
export class PasswordSection {
  readonly #shared: Shared;
  readonly #change: Command<'account.changePassword'>;
  readonly #form: Form<typeof PasswordChange>;
  readonly #report: FormReport;
  /** The session in which it was changed. */
  #changed: Scope | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#change = new Command(shared.scope, 'account.changePassword');
    this.#form = new Form(shared.scope, {
      key: () => undefined,
      schema: async () => (await import('../../domain/schemas.ts')).PasswordChange,
      initial: () => empty,
    });
    this.#report = new FormReport(shared.host, 'password', this.#form);
  }

  /** `loginId`: whose password it is, for the browser's own keeper of passwords. */
  render(loginId: string): TemplateResult {
    const form = this.#form;
    const labels = { current: msg('Current password'), next: msg('New password'), repeated: msg('New password again') };
    return html`<form class="stack narrow" novalidate @submit=${this.#onSubmit}>
      ${this.#report.render({ error: this.#change.error, labels })}
      ${this.#changed && this.#changed === this.#shared.scope.current ? notice({ kind: 'success', text: changedText() }) : nothing}
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
        maxLength: 128,
      })}
      ${textField({
        ...bound(form, ['next']),
        label: labels.next,
        type: 'password',
        autocomplete: 'new-password',
        help: msg(
          'At least 12 characters, and no password that you use elsewhere. A few words that belong together only for you are easy to remember.',
        ),
        required: true,
        maxLength: 128,
      })}
      ${textField({
        ...bound(form, ['repeated']),
        label: labels.repeated,
        type: 'password',
        autocomplete: 'new-password',
        required: true,
        maxLength: 128,
      })}
      <div class="form-actions">
        ${button({ label: msg('Change password'), kind: 'primary', type: 'submit', busy: this.#change.pending })}
      </div>
    </form>`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const held = this.#shared.scope.current;
    this.#changed = undefined;
    const change = await this.#form.submit();
    if (!change) return this.#report.lead();
    const end = await this.#change.execute(change);
    if (held !== this.#shared.scope.current) return;
    if (!end.done) return this.#report.refuse(this.#change.error);
    this.#form.reset();
    this.#changed = held;
    this.#shared.announcer.say(changedText());
  };
}

const changedText = (): string => msg('Your password is changed.');
