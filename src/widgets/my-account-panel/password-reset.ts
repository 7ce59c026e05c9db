import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { type Account, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { languageOf } from '../parts/language.ts';
import type { Shared } from './shared.ts';

/** While acting: has the system send the customer a link to set a new password. The representative never learns one. */
export class PasswordResetSection {
  #confirmation: Confirmation<Account>;
  #sentTo = '';

  constructor({ scope, host, announcer }: Shared) {
    const command = new Command(scope, 'customer.resetPassword');
    this.#confirmation = new Confirmation(host, {
      id: 'reset',
      command,
      run: (account) => command.execute(account),
      question: (account) => ({
        title: msg(str`Reset the password of ${fullName(account, languageOf(host))}?`),
        body: html`<p>
          ${msg(str`The present password of ${account.loginId} stops working, and they are signed out everywhere.`)}
        </p>`,
        kind: 'danger',
        confirmLabel: msg('Reset password'),
      }),
      onDone: (account) => {
        this.#sentTo = account.id;
        announcer.say(sentText(fullName(account, languageOf(host))));
      },
    });
  }

  render(account: Account, language: string): TemplateResult {
    const name = fullName(account, language);
    return html`<div class="stack narrow">
      ${this.#sentTo === account.id ? notice({ kind: 'success', text: sentText(name) }) : nothing}
      <p>${msg(str`You cannot set a password for ${name}, but the system can send them a link to set a new one.`)}</p>
      <div class="cluster">
        ${button({ label: msg('Reset password'), id: 'reset-password', onClick: () => this.#confirmation.ask(account) })}
      </div>
      ${this.#confirmation.render()}
    </div>`;
  }
}

const sentText = (name: string): string => msg(str`${name} is sent a link to set a new password.`);
