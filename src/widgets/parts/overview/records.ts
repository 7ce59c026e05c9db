import type { Decision } from '../../../capabilities/decide.ts';
import { Paging } from '../../../controllers/paging.ts';
import { Query } from '../../../controllers/query.ts';
import { Selection } from '../../../controllers/selection.ts';
import type { Page, Sort } from '../../../domain/model.ts';
import { msg, str } from '@lit/localize';
import { type Chip } from '../filter-chips.ts';
import { languageOf } from '../language.ts';
import { SearchText } from '../search-text.ts';
import type { Flavour, Listed, OverviewDefinition, Values } from './definition.ts';
import { Filters } from './filters.ts';
import { captionOf } from './rows.ts';
import type { Shared } from './shared.ts';

export interface RecordsOptions {
  readonly flavour: () => Flavour;
  /** What the page or the session narrows it to, by the keys of the filters. */
  readonly fixed: () => Values;
  /** Whether nothing is to be asked for at the moment, since many writes are under way. */
  readonly held: () => boolean;
}

type Question<Field extends string> = readonly [text: string, values: Values, sort: Sort<Field>, page: string];

const pageSize = 25;

/** Which records of an overview are asked for, and the answer. It knows nothing of how they look. */
export class Records<Item extends Listed, Field extends string> {
  readonly text: SearchText;
  readonly filters: Filters;
  readonly paging: Paging;
  /** The chosen records, on whatever page they were met. */
  readonly selection: Selection<Item>;
  readonly query: Query<Question<Field>, Page<Item>>;
  readonly #shared: Shared;
  readonly #definition: OverviewDefinition<Item, Field>;
  #sort: Sort<Field>;
  #announced = '';

  constructor(shared: Shared, definition: OverviewDefinition<Item, Field>, options: RecordsOptions) {
    const { host, scope } = shared;
    this.#shared = shared;
    this.#definition = definition;
    this.#sort = definition.sort;
    this.paging = new Paging(host, pageSize);
    this.selection = new Selection(host);
    this.text = new SearchText(host, () => this.paging.reset());
    this.filters = new Filters(shared, {
      filters: definition.filters,
      fixed: options.fixed,
      shows: ({ backOffice }) => !backOffice || options.flavour() === 'back-office',
      onChange: () => this.paging.reset(),
    });
    this.query = new Query<Question<Field>, Page<Item>>(scope, {
      watches: definition.watches,
      args: () => (this.decision?.allowed && !options.held() ? this.#question : undefined),
      run: async ({ backend }, question, call) => {
        const [text, values, sort] = question;
        const asked = { text: text || undefined, values, sort, page: this.paging.request };
        const page = await definition.page(backend, asked, call);
        if (!call.signal?.aborted) this.#answered(question, page);
        return page;
      },
    });
  }

  /** Whether they may be seen at all. */
  get decision(): Decision | undefined {
    return this.#shared.scope.current?.decide(this.#definition.list);
  }

  get sort(): Sort<Field> {
    return this.#sort;
  }

  get isNarrowed(): boolean {
    return this.text.sought !== '' || this.filters.any;
  }

  get chips(): readonly Chip[] {
    const { sought } = this.text;
    const chip = { label: msg(str`Matches “${sought}”`), onRemove: () => this.text.clear() };
    return [...(sought ? [chip] : []), ...this.filters.chips];
  }

  /** The record as last listed, whose version is the newest known. */
  latest(item: Item): Item {
    return this.query.value?.items.find(({ id }) => id === item.id) ?? item;
  }

  sortBy({ field, descending }: Sort): void {
    const features = this.#shared.scope.current?.backend.features ?? {};
    const known = this.#definition.sortFields(features).find((some) => some === field);
    if (!known) return;
    this.#sort = { field: known, descending };
    this.paging.reset();
  }

  /** Shows all again. */
  widen(): void {
    this.text.clear();
    this.filters.clear();
  }

  /** Begins anew with another viewer. */
  reset(): void {
    this.widen();
    this.#sort = this.#definition.sort;
    this.#announced = '';
    this.selection.clear();
    this.paging.reset();
  }

  get #question(): Question<Field> {
    return [this.text.sought, this.filters.values, this.#sort, this.paging.key];
  }

  /** A new question's count is told; the same one asked again after a write is not, since the write has its own news. */
  #answered(question: Question<Field>, page: Page<Item>): void {
    if (page.items.length === 0 && this.paging.hasPrevious) return this.paging.previous();
    const key = JSON.stringify(question);
    if (key === this.#announced) return;
    this.#announced = key;
    const { announcer, host } = this.#shared;
    announcer.say(captionOf(this.#definition.texts.title(), page, this.paging.offset, languageOf(host)));
  }
}
