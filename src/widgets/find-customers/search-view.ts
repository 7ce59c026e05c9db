import { msg } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import type { AccountError } from '../../backend/errors.ts';
import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type CustomerCriteria, type CustomerSortField, type Sort, customerSortFields } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { plusIcon } from '../../ui/icons.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { addStyles } from '../parts/late-styles.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { offer } from '../parts/offer.ts';
import { errorText } from '../texts/errors.ts';
import { type DeclaredCriteria, declaredCriteria } from './criteria.ts';
import { CustomerSearch } from './customer-search.ts';
import { nobodyFound, nothingAsked } from './empty-states.ts';
import type * as fullForm from './full-form.ts';
import type { RecentView } from './recent-view.ts';
import type * as results from './results.ts';
import { criterionId, missingText, searchForm } from './search-form.ts';
import type { Shared } from './shared.ts';

const pageSize = 20;

/** What was last told of the results. */
interface News {
  readonly error: AccountError | undefined;
  readonly asked: CustomerCriteria | undefined;
  readonly offset: number | undefined;
  readonly sort: Sort | undefined;
}

export interface SearchViewOptions {
  readonly onCreate: (typed: CustomerCriteria) => void;
  /** What is shown before a search, as soon as it is there. */
  readonly known: LazyPart<RecentView>;
}

/** The search with its results: the widget's first view. */
export class SearchView implements ReactiveController {
  #shared: Shared;
  #options: SearchViewOptions;
  #search: CustomerSearch;
  #paging: Paging;
  #found: Query<readonly [CustomerCriteria, Sort<CustomerSortField> | undefined, string], results.Found>;
  #sort: Sort<CustomerSortField> | undefined;
  #opened: ReadonlySet<string> = new Set();
  #full = false;
  #fullForm: LazyPart<typeof fullForm>;
  #results: LazyPart<typeof results>;
  #told: News | undefined;

  constructor(shared: Shared, options: SearchViewOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#paging = new Paging(shared.host, pageSize);
    this.#search = new CustomerSearch(shared.scope, () => this.#beginAnew());
    this.#found = new Query(shared.scope, {
      watches: ['customer', 'buyer'],
      args: () => this.#search.asked && ([this.#search.asked, this.#sort, this.#paging.key] as const),
      run: async ({ backend }, [asked, sort], call) => {
        const { request, offset } = this.#paging;
        const { series } = this.#search;
        const page = await backend.customer.search({ filter: asked, sort, page: request }, call);
        return { asked, series, offset, page };
      },
    });
    this.#fullForm = new LazyPart(shared.host, () => import('./full-form.ts'));
    this.#results = new LazyPart(shared.host, async () => {
      const view = await import('./results.ts');
      addStyles(shared.host, view.resultStyles);
      return view;
    });
    shared.host.addController(this);
  }

  /** Whether anything was looked for. */
  get asked(): boolean {
    return this.#search.asked !== undefined;
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.#found.reload();
  }

  /** Moves the focus to the first field. */
  focus(): void {
    const { quick, fields } = this.#criteria;
    this.#shared.focus.to(criterionId(quick ? 'text' : (fields[0]?.name ?? 'text')));
  }

  render({ backend, decide }: Scope): TemplateResult {
    const found = this.#shown;
    const nobody = found?.page.items.length === 0 && found.offset === 0;
    return html`<div class="stack">
      ${searchForm({
        search: this.#search,
        criteria: this.#criteria,
        full: this.#full,
        fullForm: (options) => this.#fullForm.show(({ fullForm }) => fullForm(options)),
        language: this.#language,
        aside: nobody ? nothing : this.#createButton(decide),
        onToggle: () => this.#toggleFull(),
        onSubmit: () => this.#submit(),
        onClear: () => this.#clear(),
      })}
      ${this.#found.render({
        idle: () => this.#renderStart(),
        pending: searching,
        error: failure,
        complete: (_, busy) =>
          !found
            ? searching()
            : nobody
              ? nobodyFound(this.#emptyActions(decide))
              : this.#renderResults(found, busy, backend),
      })}
    </div>`;
  }

  /** News of what the latest question brought. A page that was only read again is no news. */
  hostUpdated(): void {
    const { error, busy } = this.#found;
    const [found, view] = [this.#shown, this.#results.value];
    if (busy || !(error ?? (found && view))) return;
    const news = { error, asked: found?.asked, offset: found?.offset, sort: this.#sort };
    if (this.#told && isSame(news, this.#told)) return;
    this.#told = news;
    if (error) return this.#shared.announcer.say(errorText(error).title);
    if (!found || !view) return;
    this.#shared.announcer.say(view.foundText(found, this.#language));
    // Who has found somebody is about to do something for them.
    this.#shared.actions.prepare();
  }

  #renderStart(): TemplateResult {
    const { known } = this.#options;
    known.prepare();
    return html`${nothingAsked(this.#criteria.quick !== undefined)} ${known.whenUsed((view) => view.render())}`;
  }

  #renderResults(found: results.Found, busy: boolean, { features }: Scope['backend']): unknown {
    const options: results.ResultsOptions = {
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
    };
    return this.#results.show((view) => view.results(options));
  }

  #createButton(decide: Scope['decide']): TemplateResult | typeof nothing {
    const offered = offer(decide('customer.create'), this.#language);
    if (!offered) return nothing;
    const { typed } = this.#search;
    return button({
      id: 'create-customer',
      label: msg('Create customer'),
      icon: plusIcon,
      refused: offered.refused,
      onClick: () => this.#options.onCreate(typed),
    });
  }

  #emptyActions(decide: Scope['decide']): TemplateResult {
    return html`${button({ label: msg('Clear criteria'), onClick: () => this.#clear() })} ${this.#createButton(decide)}`;
  }

  /** The answer on the screen: none of an earlier series, which was cleared. */
  get #shown(): results.Found | undefined {
    const { value } = this.#found;
    return this.#search.asked && value?.series === this.#search.series ? value : undefined;
  }

  get #criteria(): DeclaredCriteria {
    return declaredCriteria(this.#shared.scope.current?.backend.features ?? {});
  }

  get #language(): string {
    return languageOf(this.#shared.host);
  }

  #submit(): void {
    if (this.#search.submit()) return;
    this.#shared.announcer.alert(missingText());
    this.focus();
  }

  #clear(): void {
    this.#search.clear();
    this.focus();
  }

  #beginAnew(): void {
    this.#results.prepare();
    this.#opened = new Set();
    this.#paging.reset();
  }

  #sortBy(sort: Sort<CustomerSortField>): void {
    this.#sort = sort;
    this.#paging.reset();
  }

  #toggleFull(): void {
    this.#full = !this.#full;
    this.#shared.host.requestUpdate();
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
