import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import { Query } from '../../../controllers/query.ts';
import type { SelectOption } from '../../../ui/select-field.ts';
import { selectField } from '../../../ui/select-field.ts';
import type { Chip } from '../filter-chips.ts';
import { languageOf } from '../language.ts';
import { LazyPart } from '../lazy-part.ts';
import type { CompanyFilter } from './company-filter.ts';
import type { OverviewFilter, Values } from './definition.ts';
import type { Shared } from './shared.ts';

export interface FiltersOptions {
  readonly filters: readonly OverviewFilter[];
  /** What the page or the session has chosen already, and is no longer the user's to choose. */
  readonly fixed: () => Values;
  readonly shows: (filter: OverviewFilter) => boolean;
  readonly onChange: () => void;
}

type Asked = Query<readonly [within: string, language: string], readonly SelectOption[]>;

/** To what the records of an overview are narrowed, besides the text. */
export class Filters {
  readonly #shared: Shared;
  readonly #options: FiltersOptions;
  readonly #asked: ReadonlyMap<string, Asked>;
  readonly #company: LazyPart<CompanyFilter>;
  #chosen: Readonly<Record<string, SelectOption | undefined>> = {};
  /** The same object as long as nothing has changed, for a query's arguments. */
  #values: Values = {};

  constructor(shared: Shared, options: FiltersOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#asked = new Map(options.filters.flatMap((filter) => this.#queryOf(filter)));
    this.#company = new LazyPart(shared.host, async () => {
      const { CompanyFilter } = await import('./company-filter.ts');
      return new CompanyFilter(shared, (option) => this.set('company', option));
    });
  }

  /** What is chosen, by the user and by the page. */
  get values(): Values {
    const next = { ...this.#own, ...this.#options.fixed() };
    if (JSON.stringify(next) !== JSON.stringify(this.#values)) this.#values = next;
    return this.#values;
  }

  get any(): boolean {
    return Object.values(this.#chosen).some(Boolean);
  }

  set(key: string, option: SelectOption | undefined): void {
    const dependent = this.#options.filters.filter((filter) => filter.kind === 'asked' && filter.ask.within === key);
    const cleared = Object.fromEntries(dependent.map((filter) => [filter.key, undefined]));
    this.#chosen = { ...this.#chosen, ...cleared, [key]: option };
    this.#options.onChange();
  }

  clear(): void {
    this.#chosen = {};
    this.#company.value?.reset();
    this.#options.onChange();
  }

  /** The fields, each in the order of the definition. */
  render(): unknown {
    return this.#options.filters.filter((filter) => this.#isOpen(filter)).map((filter) => this.#renderField(filter));
  }

  get chips(): readonly Chip[] {
    return this.#options.filters.flatMap(({ key, label }) => {
      const option = this.#chosen[key];
      const onRemove = () => {
        if (key === 'company') this.#company.value?.reset();
        this.set(key, undefined);
      };
      return option ? [{ label: msg(str`${label()}: ${option.label}`), onRemove }] : [];
    });
  }

  #renderField(filter: OverviewFilter): unknown {
    if (filter.kind === 'company') {
      return this.#company.show((part) => part.render(filter.label(), this.#chosen[filter.key]));
    }
    const options = filter.kind === 'known' ? filter.options() : (this.#asked.get(filter.key)?.value ?? []);
    // What cannot be chosen from is not worth a place.
    if (options.length === 0) return nothing;
    return selectField({
      id: `filter-${filter.key}`,
      label: filter.label(),
      placeholder: msg('All'),
      value: this.#chosen[filter.key]?.value ?? '',
      options,
      onInput: (value) =>
        this.set(
          filter.key,
          options.find((option) => option.value === value),
        ),
    });
  }

  /** Not where the page has chosen already, or the flavour leaves it out. */
  #isOpen(filter: OverviewFilter): boolean {
    return this.#options.shows(filter) && this.#options.fixed()[filter.key] === undefined;
  }

  #queryOf(filter: OverviewFilter): readonly (readonly [string, Asked])[] {
    if (filter.kind !== 'asked') return [];
    const { needs, within, options } = filter.ask;
    const { scope, host } = this.#shared;
    const query: Asked = new Query(scope, {
      watches: [],
      args: () => {
        const outer = within === undefined ? '' : this.values[within];
        if (outer === undefined || !this.#isOpen(filter)) return undefined;
        if (needs && scope.current?.decide(needs).allowed !== true) return undefined;
        return [outer, languageOf(host)];
      },
      run: ({ backend }, [outer, language], call) => options(backend, { within: outer, language }, call),
    });
    return [[filter.key, query]];
  }

  get #own(): Values {
    return Object.fromEntries(
      Object.entries(this.#chosen).flatMap(([key, option]) => (option ? [[key, option.value]] : [])),
    );
  }
}
