import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Scope } from '../../controllers/scope.ts';
import type { CustomerCriteria } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { plusIcon } from '../../ui/icons.ts';
import { languageOf } from '../parts/language.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { offer } from '../parts/offer.ts';
import { type DeclaredCriteria, declaredCriteria } from './criteria.ts';
import { CustomerSearch } from './customer-search.ts';
import { nothingAsked } from './empty-states.ts';
import type { FoundView } from './found-view.ts';
import type * as fullForm from './full-form.ts';
import type { RecentView } from './recent-view.ts';
import { criterionId, missingText, searchForm } from './search-form.ts';
import type { Shared } from './shared.ts';

export interface SearchViewOptions {
  readonly onCreate: (typed: CustomerCriteria) => void;
  /** What is shown before a search. */
  readonly known: RecentView;
}

/** The search with its results: the widget's first view. */
export class SearchView {
  #shared: Shared;
  #options: SearchViewOptions;
  #search: CustomerSearch;
  #full = false;
  #fullForm: LazyPart<typeof fullForm>;
  #found: LazyPart<FoundView>;

  constructor(shared: Shared, options: SearchViewOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#search = new CustomerSearch(shared.scope, () => this.#found.value?.beginAnew());
    this.#fullForm = new LazyPart(shared.host, () => import('./full-form.ts'));
    this.#found = new LazyPart(shared.host, async () => {
      const { FoundView } = await import('./found-view.ts');
      return new FoundView(shared, this.#search);
    });
  }

  /** Whether anything was looked for. */
  get asked(): boolean {
    return this.#search.asked !== undefined;
  }

  /** Fetches what shows the results: somebody is there, and may search. */
  prepare(): void {
    this.#found.prepare();
  }

  /** Asks again for what is shown. */
  reload(): void {
    this.#found.value?.reload();
  }

  /** Moves the focus to the first field. */
  focus(): void {
    const { quick, fields } = this.#criteria;
    this.#shared.focus.to(criterionId(quick ? 'text' : (fields[0]?.name ?? 'text')));
  }

  render(scope: Scope): TemplateResult {
    const { decide } = scope;
    return html`<div class="stack">
      ${searchForm({
        search: this.#search,
        criteria: this.#criteria,
        full: this.#full,
        fullForm: (options) => this.#fullForm.show(({ fullForm }) => fullForm(options)),
        language: this.#language,
        aside: this.#found.value?.nobody ? nothing : this.#createButton(decide),
        onToggle: () => this.#toggleFull(),
        onSubmit: () => this.#submit(),
        onClear: () => this.#clear(),
      })}
      ${
        this.asked
          ? this.#found.show((found) => found.render(scope, () => this.#emptyActions(decide)))
          : this.#renderStart()
      }
    </div>`;
  }

  #renderStart(): TemplateResult {
    return html`${nothingAsked(this.#criteria.quick !== undefined)} ${this.#options.known.render()}`;
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

  #toggleFull(): void {
    this.#full = !this.#full;
    this.#shared.host.requestUpdate();
  }
}
