import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { typedFields } from '../../controllers/edits.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { fieldText } from '../texts/fields.ts';

export interface KeptDraftsOptions {
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
}

/** What was typed and not saved when acting ended: it can no longer be saved, but nothing typed is lost without a word. */
export class KeptDrafts {
  #options: KeptDraftsOptions;
  /** The scope in which copying did not work: the browser or the page forbids it. */
  #stuck: Scope | undefined;

  constructor(options: KeptDraftsOptions) {
    this.#options = options;
  }

  render(): TemplateResult | typeof nothing {
    const scope = this.#options.scope.current;
    if (!scope || scope.leftovers.drafts.length === 0) return nothing;
    return html`<div class="trouble">
      ${notice({
        kind: 'warning',
        title: msg('What you typed was not saved'),
        text: msg(
          'The session in which you typed it has ended. It is kept on this page only, and nobody else sees it.',
        ),
        actions: html`${button({ label: msg('Copy what was typed'), onClick: () => void this.#copy(scope) })}
        ${button({ label: msg('Discard'), onClick: () => this.#discard(scope) })}`,
      })}
      ${this.#stuck === scope ? this.#renderText(scope) : nothing}
    </div>`;
  }

  #renderText(scope: Scope): TemplateResult {
    return html`<textarea readonly rows="6" aria-label=${msg('What was typed')} .value=${typedText(scope)}></textarea>`;
  }

  async #copy(scope: Scope): Promise<void> {
    const { scope: consumer, announcer } = this.#options;
    try {
      await navigator.clipboard.writeText(typedText(scope));
      announcer.say(msg('Copied.'));
    } catch {
      this.#stuck = scope;
      announcer.alert(msg('Copying did not work. Select the text below and copy it yourself.'));
    }
    consumer.host.requestUpdate();
  }

  #discard(scope: Scope): void {
    const { scope: consumer, announcer } = this.#options;
    scope.leftovers.discard();
    announcer.say(msg('Discarded.'));
    consumer.host.requestUpdate();
  }
}

/** One line a field; an empty line between two forms. */
function typedText({ leftovers }: Scope): string {
  const forms = leftovers.drafts.map((draft) =>
    typedFields(draft)
      .map(({ path, value }) => `${fieldText(path)}: ${valueText(value)}`)
      .join('\n'),
  );
  return forms.filter(Boolean).join('\n\n');
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
