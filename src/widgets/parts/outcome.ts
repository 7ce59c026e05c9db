import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../ui/button.ts';
import { closeIcon } from '../../ui/icons.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { type NoticeKind, notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { languageOf } from './language.ts';

/** Where the focus goes when the button that was pressed there is gone. */
export const outcomeId = 'outcome';

export interface OutcomeOptions {
  readonly kind?: NoticeKind | undefined;
  /** Takes back what was done, where that can be had. */
  readonly onUndo?: (() => void) | undefined;
  /** The id of the one that it tells of, where that is somebody whom it names. */
  readonly about?: string | undefined;
}

/** What the last act came to: said once, and there to read, and to be taken back, until the next. */
export class Outcome {
  readonly #host: UiHost & Element;
  readonly #announcer: Announcer;
  #text = '';
  /** In which it was told: it stays so when the page goes on in another. */
  #language = '';
  #options: OutcomeOptions = {};

  constructor(host: UiHost & Element, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  tell(text: string, options: OutcomeOptions = {}): void {
    this.#text = text;
    this.#language = languageOf(this.#host);
    this.#options = options;
    this.#announcer.say(text);
    this.#host.requestUpdate();
  }

  /**
   * The reader goes elsewhere: what was told is read, and what can still be taken back stays. It does not stay over
   * another person than the one whom it names; `shown` is the id of whoever is looked at from now on.
   */
  pass(shown?: string): void {
    const { onUndo, about = shown } = this.#options;
    if (!onUndo || (shown !== undefined && about !== shown)) this.clear();
  }

  clear(): void {
    if (this.#text === '') return;
    this.#text = '';
    this.#options = {};
    this.#host.requestUpdate();
  }

  render(): unknown {
    if (this.#text === '') return nothing;
    const { kind = 'success', onUndo } = this.#options;
    const lang = this.#language === languageOf(this.#host) ? undefined : this.#language;
    return html`<div class="outcome">
      ${notice({ kind, text: this.#text, id: outcomeId, lang })}
      <span class="cluster">
        ${onUndo ? button({ label: msg('Undo'), kind: 'quiet', onClick: onUndo }) : nothing}
        ${button({ label: msg('Dismiss'), kind: 'quiet', icon: closeIcon, iconOnly: true, onClick: () => this.clear() })}
      </span>
    </div>`;
  }
}
