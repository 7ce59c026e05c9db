import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Command } from '../../controllers/command.ts';
import type { Account } from '../../domain/model.ts';
import { failure } from '../parts/failure.ts';
import type { Shared } from './shared.ts';

/** One's consent to being acted for. The switch shows what the server holds: it moves once that is written. */
export class AssistanceSection {
  readonly #shared: Shared;
  readonly #onStale: () => void;
  readonly #set: Command<'account.setAssistance'>;
  /** What was asked for last: the same is asked for again, whatever has become of the account meanwhile. */
  #asked = true;

  /** `onStale` asks for the account as it is now. */
  constructor(shared: Shared, onStale: () => void) {
    this.#shared = shared;
    this.#onStale = onStale;
    this.#set = new Command(shared.scope, 'account.setAssistance');
  }

  render(account: Account): TemplateResult {
    const { assistance = true } = account;
    const { error, pending } = this.#set;
    return html`<div class="stack narrow">
      <p>
        ${msg('A representative whom you ask for help can look into your account, and order and change things for you.')}
      </p>
      <ul class="points">
        <li>
          ${msg('They say why before they begin, and are signed out of your account after an hour at the latest.')}
        </li>
        <li>${msg('They never learn your password, and cannot change it.')}</li>
        <li>${msg('Whatever they change is recorded with their name.')}</li>
      </ul>
      ${error ? html`<div role="alert">${failure(error, () => void this.#write(account, this.#asked))}</div>` : nothing}
      <div class="consent">
        <label class="choice">
          <input
            type="checkbox"
            role="switch"
            id="assistance"
            aria-checked=${assistance ? 'true' : 'false'}
            aria-describedby="assistance-state"
            aria-busy=${pending ? 'true' : nothing}
            .checked=${live(assistance)}
            @click=${(event: MouseEvent) => this.#onClick(event, account)}
          />
          <span><strong>${msg('Let representatives help in my account')}</strong></span>
        </label>
        <p class="muted small" id="assistance-state">${stateText(assistance)}</p>
      </div>
    </div>`;
  }

  #onClick(event: MouseEvent, account: Account): void {
    event.preventDefault();
    void this.#write(account, account.assistance === false);
  }

  async #write(account: Account, allowed: boolean): Promise<void> {
    this.#asked = allowed;
    const end = await this.#set.execute(account, { allowed });
    if (this.#set.error?.kind === 'conflict-version') this.#onStale();
    if (end.done) this.#shared.announcer.say(stateText(end.result.assistance ?? allowed));
  }
}

const stateText = (allowed: boolean): string =>
  allowed
    ? msg('On: they can be asked for help at any time.')
    : msg('Off: nobody can act for you until you switch this on.');
