import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import type { Organization, Page } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { isolated } from '../../ui/details.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { searchIcon } from '../../ui/icons.ts';
import { pager, rangeText } from '../../ui/pager.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { textSearch } from '../parts/text-search.ts';
import { SearchText } from '../parts/search-text.ts';
import type { Shared } from './shared.ts';

const pageSize = 20;

/** Finds organizations by name in all that the session may see, and shows for each hit where it lies. */
export class OrganizationFinder {
  readonly #shared: Shared;
  readonly #onChoose: (organization: Organization) => void;
  readonly #text: SearchText;
  readonly #paging: Paging;
  readonly #hits: Query<readonly [text: string, page: string], Page<Organization>>;

  constructor(shared: Shared, onChoose: (organization: Organization) => void) {
    const { host, scope } = shared;
    this.#shared = shared;
    this.#onChoose = onChoose;
    this.#paging = new Paging(host, pageSize);
    this.#text = new SearchText(host, () => this.#paging.reset());
    this.#hits = new Query(scope, {
      watches: ['organization', 'unit', 'company'],
      args: () => (this.active ? [this.#text.sought, this.#paging.key] : undefined),
      run: async ({ backend }, [text], call) => {
        const page = await backend.organization.list({ filter: { text }, page: this.#paging.request }, call);
        this.#announce(page);
        return page;
      },
    });
  }

  /** Whether hits take the tree's place. */
  get active(): boolean {
    return this.#text.sought !== '';
  }

  clear(): void {
    this.#text.clear();
  }

  renderBox(): TemplateResult {
    const label = msg('Find an organization');
    return textSearch({ id: 'organization-search', label, labelHidden: true, text: this.#text });
  }

  renderHits(selectedId: string): unknown {
    return this.#hits.render({
      pending: () => skeleton({ label: msg('Searching organizations…') }),
      error: failure,
      complete: (page, busy) =>
        page.items.length === 0 ? this.#renderNone() : this.#renderList(page, selectedId, busy),
    });
  }

  #renderNone(): TemplateResult {
    return emptyState({
      title: msg('No organization matches'),
      text: msg(str`None that you may see has “${this.#text.sought}” in its name.`),
      icon: searchIcon,
      actions: button({ label: msg('Show all organizations'), onClick: () => this.clear() }),
    });
  }

  #renderList(page: Page<Organization>, selectedId: string, busy: boolean): TemplateResult {
    return html`<ul class="hits" aria-label=${msg('Organizations found')} aria-busy=${busy}>
        ${page.items.map((organization) => this.#renderHit(organization, selectedId))}
      </ul>
      ${page.next === undefined && !this.#paging.hasPrevious ? nothing : this.#renderPager(page)}`;
  }

  #renderHit(organization: Organization, selectedId: string): TemplateResult {
    return html`<li>
      <button
        class="hit"
        type="button"
        aria-current=${organization.id === selectedId ? 'true' : nothing}
        @click=${() => this.#onChoose(organization)}
      >
        <bdi>${organization.name}</bdi>
        <span class="muted small">${pathText(organization)}</span>
      </button>
    </li>`;
  }

  #renderPager(page: Page<Organization>): TemplateResult {
    const { next } = page;
    return pager({
      label: msg('Pages of organizations found'),
      ...this.#range(page),
      onPrevious: this.#paging.hasPrevious ? () => this.#paging.previous() : undefined,
      onNext: next === undefined ? undefined : () => this.#paging.next(next),
    });
  }

  #announce(page: Page<Organization>): void {
    const none = page.items.length === 0;
    this.#shared.announcer.say(
      none ? msg('No organization matches') : msg(str`Organizations found: ${rangeText(this.#range(page))}`),
    );
  }

  #range({ items, total }: Page<Organization>) {
    const { offset } = this.#paging;
    return { from: offset + 1, to: offset + items.length, total, language: languageOf(this.#shared.host) };
  }
}

/** The way down to an organization, each name kept from turning the others around. */
function pathText({ path }: Organization): TemplateResult {
  return path.length === 0
    ? html`${msg('At the top')}`
    : html`${path.map(({ name }, index) => html`${index > 0 ? ' › ' : nothing}${isolated(name)}`)}`;
}
