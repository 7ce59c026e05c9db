import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Account, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { DialogController } from '../../ui/dialog.ts';
import { notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/popup.ts';
import { failure } from '../parts/failure.ts';

/** While acting: has the system send the customer a way to a new password. The representative never learns one. */
export class PasswordResetSection {
  #dialog: DialogController<Account>;
  #reset: Command<'customer.resetPassword'>;
  #sentTo = '';

  constructor(scope: ScopeConsumer, host: UiHost) {
    this.#dialog = new DialogController(host, 'reset');
    this.#reset = new Command(scope, 'customer.resetPassword');
  }

  render(account: Account, language: string): TemplateResult {
    const name = fullName(account, language);
    const { error } = this.#reset;
    return html`<div class="stack narrow">
      ${this.#sentTo === account.id
        ? notice({ kind: 'success', text: msg(str`${name} is sent the way to a new password.`) })
        : nothing}
      <p>${msg(str`You cannot set a password for ${name}, but the system can send them the way to a new one.`)}</p>
      <div class="cluster">
        ${button({ label: msg('Reset password'), id: 'reset-password', onClick: () => this.#dialog.open(account) })}
      </div>
      ${this.#dialog.render((subject) => ({
        title: msg(str`Reset the password of ${fullName(subject, language)}?`),
        body: html`<p>${msg(str`The present password of ${subject.loginId} stops working, and they are signed out everywhere.`)}</p>`,
        kind: 'danger',
        busy: this.#reset.pending,
        error: error && failure(error),
        confirm: { label: msg('Reset password'), onConfirm: () => void this.#onConfirm(subject) },
      }))}
    </div>`;
  }

  async #onConfirm(account: Account): Promise<void> {
    const end = await this.#reset.execute(account);
    if (!end.done) return;
    this.#sentTo = account.id;
    this.#dialog.close();
  }
}
