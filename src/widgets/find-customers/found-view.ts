import { msg } from '@lit/localize';
import { type ReactiveController, type TemplateResult, nothing } from 'lit';
import type { AccountError } from '../../backend/errors.ts';
import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type CustomerCriteria, type CustomerSortField, type Sort, customerSortFields } from '../../domain/model.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { errorText } from '../texts/errors.ts';
import type { CustomerSearch } from './customer-search.ts';
import { nobodyFound } from './empty-states.ts';
import { type Found, foundText, resultStyles, results } from './results.ts';
import type { Shared } from './shared.ts';

const pageSize = 20;

/** What was last told of the results. */
interface News {
  readonly error: AccountError | undefined;
  readonly asked: CustomerCriteria | undefined;
  readonly offset: number | undefined;
  readonly sort: Sort | undefined;
}

/** What the search found, as soon as something was asked. */
export class FoundView implements ReactiveController {
  #shared: Shared;
  #search: CustomerSearch;
  #paging: Paging;
  #found: Query<readonly [CustomerCriteria, Sort<CustomerSortField> | undefined, string], Found>;
  #sort: Sort<CustomerSortField> | undefined;
  #opened: ReadonlySet<string> = new Set();
  #told: News | undefined;

  constructor(shared: Shared, search: CustomerSearch) {
    this.#shared = shared;
    this.#search = search;
    this.#paging = new Paging(shared.host, pageSize);
    this.#found = new Query(shared.scope, {
      watches: ['customer', 'buyer'],
      args: () => search.asked && ([search.asked, this.#sort, this.#paging.key] as const),
      run: async ({ backend }, [asked, sort], call) => {
        const { request, offset } = this.#paging;
        const { series } = search;
        const page = await backend.customer.search({ filter: asked, sort, page: request }, call);
        return { asked, series, offset, page };
      },
    });
    addStyles(shared.host, resultStyles);
    shared.host.addController(this);
  }

  /** Whether nobody matches at all. */
  get nobody(): boolean {
    const found = this.#shown;
    return found?.page.items.length === 0 && found.offset === 0;
  }

  /** `emptyActions`: what can be done where nobody matches. */
  render({ backend }: Scope, emptyActions: () => TemplateResult): unknown {
    const found = this.#shown;
    return this.#found.render({
      idle: () => nothing,
      pending: searching,
      error: failure,
      complete: (_, busy) => {
        if (!found) return searching();
        return this.nobody ? nobodyFound(emptyActions()) : this.#renderResults(found, busy, backend);
      },
    });
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.#found.reload();
  }

  /** Something new is about to be asked. */
  beginAnew(): void {
    this.#opened = new Set();
    this.#paging.reset();
  }

  /** News of what the latest question brought. A page that was only read again is no news. */
  hostUpdated(): void {
    const { error, busy } = this.#found;
    const found = this.#shown;
    if (busy || !(error ?? found)) return;
    const news = { error, asked: found?.asked, offset: found?.offset, sort: this.#sort };
    if (this.#told && isSame(news, this.#told)) return;
    this.#told = news;
    if (error) return this.#shared.announcer.say(errorText(error).title);
    if (!found) return;
    this.#shared.announcer.say(foundText(found, this.#language));
    // Who has found somebody is about to do something for them.
    this.#shared.actions.prepare();
  }

  #renderResults(found: Found, busy: boolean, { features }: Scope['backend']): TemplateResult {
    return results({
      shared: this.#shared,
      found,
      busy,
      language: this.#language,
      sortable: features.customerSort ?? customerSortFields,
      sort: this.#sort,
      opened: this.#opened,
      onSort: (sort) => this.#sortBy(sort),
      onToggle: (id, open) => this.#toggle(id, open),
      onPrevious: () => this.#paging.previous(),
      onNext: (cursor) => this.#paging.next(cursor),
    });
  }

  /** The answer on the screen: none of an earlier series, which was cleared. */
  get #shown(): Found | undefined {
    const { value } = this.#found;
    return this.#search.asked && value?.series === this.#search.series ? value : undefined;
  }

  get #language(): string {
    return languageOf(this.#shared.host);
  }

  #sortBy(sort: Sort<CustomerSortField>): void {
    this.#sort = sort;
    this.#paging.reset();
  }

  #toggle(id: string, open: boolean): void {
    this.#opened = new Set([...this.#opened].filter((other) => other !== id).concat(open ? id : []));
    this.#shared.host.requestUpdate();
    if (open && this.#shared.masking()) this.#shared.onReveal(id);
  }
}

const isSame = (one: News, other: News): boolean =>
  one.error === other.error && one.asked === other.asked && one.offset === other.offset && one.sort === other.sort;

const searching = (): TemplateResult => skeleton({ label: msg('Looking for customers…'), rows: 6 });
