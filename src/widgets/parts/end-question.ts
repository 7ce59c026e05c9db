import { msg, str } from '@lit/localize';
import { type TemplateResult, html, type nothing } from 'lit';
import { type Principal, fullName } from '../../domain/model.ts';
import { DialogController } from '../../ui/dialog.ts';
import type { UiHost } from '../../ui/ui-host.ts';

/** Asks before a session ends in which something was typed and not saved. */
export class EndQuestion {
  readonly #dialog: DialogController<Principal>;
  readonly #onConfirm: () => void;

  constructor(host: UiHost, onConfirm: () => void) {
    this.#dialog = new DialogController(host, 'end-session');
    this.#onConfirm = onConfirm;
  }

  ask(subject: Principal): void {
    this.#dialog.open(subject);
  }

  close(): void {
    this.#dialog.close();
  }

  render(language: string, busy: boolean): TemplateResult | typeof nothing {
    return this.#dialog.render((subject) => ({
      title: msg(str`End the session for ${fullName(subject, language)}?`),
      body: html`<p>
        ${msg('You typed something that is not saved. It is kept so that you can copy or discard it, but it can no longer be saved in this session.')}
      </p>`,
      confirm: { label: msg('End session'), onConfirm: this.#onConfirm },
      cancelLabel: msg('Go on'),
      busy,
    }));
  }
}
