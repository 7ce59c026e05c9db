import { msg } from '@lit/localize';
import { type TemplateResult, html, type nothing } from 'lit';
import type { Announcer } from '../../ui/announcer.ts';
import { DialogController } from '../../ui/dialog.ts';
import { textField } from '../../ui/text-field.ts';
import type { UiHost } from '../../ui/ui-host.ts';

/** Copies the address of a customer; where the browser does not let us, shows it for copying by hand. */
export class CopyLink {
  readonly #announcer: Announcer;
  readonly #dialog: DialogController<string>;

  constructor(host: UiHost, announcer: Announcer) {
    this.#announcer = announcer;
    this.#dialog = new DialogController(host, 'copy-link');
  }

  /** `pattern`: the page's address of a customer, with `{id}` for their id. */
  async copy(pattern: string, customerId: string): Promise<void> {
    const { href } = new URL(pattern.replaceAll('{id}', encodeURIComponent(customerId)), document.baseURI);
    try {
      await navigator.clipboard.writeText(href);
      this.#announcer.say(msg('The link was copied.'));
    } catch {
      this.#dialog.open(href);
    }
  }

  render(): TemplateResult | typeof nothing {
    return this.#dialog.render((href) => ({
      title: msg('Copy link'),
      body: html`<p>${msg('The browser did not let us copy it. Select it and copy it yourself.')}</p>
        ${textField({ id: 'link', label: msg('Link'), type: 'url', value: href, readOnly: true, autofocus: true })}`,
      cancelLabel: msg('Close'),
    }));
  }
}
