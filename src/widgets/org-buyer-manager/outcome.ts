import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../ui/button.ts';
import { closeIcon } from '../../ui/icons.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { notice } from '../../ui/notice.ts';
import type { UiHost } from '../../ui/ui-host.ts';

/** What the last act came to, where nothing else on the screen shows it: said once, and there to read until the next. */
export class Outcome {
  readonly #host: UiHost;
  readonly #announcer: Announcer;
  #text = '';

  constructor(host: UiHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  tell(text: string): void {
    this.#text = text;
    this.#announcer.say(text);
    this.#host.requestUpdate();
  }

  clear(): void {
    if (this.#text === '') return;
    this.#text = '';
    this.#host.requestUpdate();
  }

  render(): unknown {
    if (this.#text === '') return nothing;
    return html`<div class="outcome">
      ${notice({ kind: 'success', text: this.#text })}
      ${button({ label: msg('Dismiss'), kind: 'quiet', icon: closeIcon, iconOnly: true, onClick: () => this.clear() })}
    </div>`;
  }
}
