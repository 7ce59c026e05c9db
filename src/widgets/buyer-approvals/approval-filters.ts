import { msg } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { ComboboxController, type ComboboxHits, type ComboboxOption } from '../../ui/combobox-controller.ts';
import { combobox } from '../../ui/combobox.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { hitsOf } from '../parts/hits.ts';
import { SearchText } from '../parts/search-text.ts';
import { textSearch } from '../parts/text-search.ts';

/** How many organizations are offered at once. */
const shown = 20;

/**
 * To whom the list is narrowed: by name or e-mail address, and by the one organization they asked to join. Another viewer
 * begins with everybody.
 */
export class ApprovalFilters implements ReactiveController {
  readonly #scope: ScopeConsumer;
  readonly #announcer: Announcer;
  readonly #onAsk: () => void;
  readonly #text: SearchText;
  readonly #box: ComboboxController;
  #organization: ComboboxOption | undefined;
  #viewerId: string | undefined;

  /** `onAsk` is called whenever something else is asked for. */
  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer, onAsk: () => void) {
    this.#scope = scope;
    this.#announcer = announcer;
    this.#onAsk = onAsk;
    this.#text = new SearchText(host, onAsk);
    this.#box = new ComboboxController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const viewerId = this.#scope.current?.session.actor.id;
    if (viewerId === undefined || viewerId === this.#viewerId) return;
    if (this.#viewerId !== undefined) this.clear();
    this.#viewerId = viewerId;
  }

  get text(): string {
    return this.#text.sought;
  }

  get organizationId(): string {
    return this.#organization?.id ?? '';
  }

  get narrowed(): boolean {
    return this.text !== '' || this.organizationId !== '';
  }

  clear(): void {
    this.#box.reset();
    this.#organization = undefined;
    this.#text.clear();
    this.#onAsk();
  }

  render(): TemplateResult {
    const seesOrganizations = this.#scope.current?.decide('organization.list').allowed === true;
    return html`<div class="filters" part="filters">
      ${textSearch({
        id: 'search',
        label: msg('Search by name or e-mail'),
        placeholder: '',
        text: this.#text,
      })}
      ${seesOrganizations ? this.#renderOrganization() : nothing}
    </div>`;
  }

  #renderOrganization(): TemplateResult {
    return combobox({
      id: 'organization',
      controller: this.#box,
      label: msg('Organization'),
      placeholder: msg('All'),
      value: this.#organization,
      search: (text, signal) => this.#search(text, signal),
      onSelect: (option) => {
        this.#organization = option;
        this.#onAsk();
      },
      announce: (text) => this.#announcer.say(text),
    });
  }

  async #search(text: string, signal: AbortSignal): Promise<ComboboxHits> {
    const scope = this.#scope.current;
    if (!scope) return { options: [] };
    const query = { filter: text ? { text } : {}, page: { size: shown } };
    const found = await scope.backend.organization.list(query, { signal });
    return hitsOf(
      found.items.map(({ id, name, path }) => ({ id, label: name, note: path.at(-1)?.name })),
      found,
    );
  }
}
