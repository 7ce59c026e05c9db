import { msg, str } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { OpenEvent, type OpenView } from '../../../controllers/events.ts';
import type { ScopeConsumer, ScopeHost } from '../../../controllers/scope-consumer.ts';
import type { Scope } from '../../../controllers/scope.ts';
import { effectivePrincipal } from '../../../domain/model.ts';
import { Announcer } from '../../../ui/announcer.ts';
import { button } from '../../../ui/button.ts';
import { emptyState } from '../../../ui/empty-state.ts';
import { chevronBackIcon, plusIcon, searchIcon } from '../../../ui/icons.ts';
import type { MenuItem } from '../../../ui/menu.ts';
import { notice } from '../../../ui/notice.ts';
import { skeleton } from '../../../ui/skeleton.ts';
import type { UiHost } from '../../../ui/ui-host.ts';
import { refusalText } from '../../texts/refusals.ts';
import { failure } from '../failure.ts';
import { filterChips } from '../filter-chips.ts';
import { FocusKeeper } from '../focus-keeper.ts';
import { languageOf } from '../language.ts';
import { LazyPart } from '../lazy-part.ts';
import { lazyMenus } from '../lazy-menus.ts';
import { Outcome } from '../outcome.ts';
import { scopeView } from '../scope-view.ts';
import { textSearch } from '../text-search.ts';
import type { ActDialogs } from './act-dialogs.ts';
import { Acts, editId, menuId } from './acts.ts';
import type { Bulk } from './bulk.ts';
import type { ActCapability, Flavour, Listed, OverviewDefinition, Values } from './definition.ts';
import { Records } from './records.ts';
import { rows } from './rows.ts';
import type { Shared } from './shared.ts';

/** The element of an overview. */
export interface OverviewHost extends ScopeHost, UiHost {
  /** Empty: by what the session may see. */
  flavour: Flavour | '';
}

export interface OverviewOptions<Item extends Listed> {
  /** What the page has narrowed it to, by the keys of the filters; empty where it has not. */
  readonly fixed?: () => Values;
  /** Further items of a record's menu. */
  readonly more?: (item: Item) => readonly MenuItem[];
  /** Further buttons beside the one that creates. */
  readonly buttons?: () => unknown;
  /** Whether nothing is to be asked for at the moment, since many writes are under way. */
  readonly held?: () => boolean;
}

/** What belongs to a record, in the place of the list. */
export interface Further {
  readonly title: string;
  readonly content: () => unknown;
  /** The id of what leads here, where that is not the record's menu. */
  readonly from?: string | undefined;
}

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'form'; readonly id: string }
  | { readonly kind: 'further'; readonly id: string; readonly further: Further };

const list: View = { kind: 'list' };
const searchId = 'search';
const headingId = 'heading';
const createId = 'create';
const sectionId = 'overview';

/** An overview of records as its definition has it: search, filters, table, acts, and the form in its place. */
export class Overview<Item extends Listed, Field extends string> implements ReactiveController {
  /** For what an element adds of its own. */
  readonly shared: Shared;
  readonly #host: OverviewHost;
  readonly #definition: OverviewDefinition<Item, Field>;
  readonly #options: OverviewOptions<Item>;
  readonly #records: Records<Item, Field>;
  readonly #acts: Acts<Item>;
  readonly #dialogs: LazyPart<ActDialogs<Item>>;
  readonly #bulk: LazyPart<Bulk<Item>>;
  #view: View = list;
  /** Whether the form that is open has saved its record: it closes without a word then. */
  #isSaved = false;
  /** Whose records were shown last. */
  #person: string | undefined;

  constructor(
    host: OverviewHost,
    scope: ScopeConsumer,
    definition: OverviewDefinition<Item, Field>,
    options: OverviewOptions<Item> = {},
  ) {
    this.#host = host;
    this.#definition = definition;
    this.#options = options;
    host.addController(this);
    host.addEventListener(`${definition.resource}-updated`, () => (this.#isSaved = true));
    const announcer = new Announcer(host);
    this.#dialogs = new LazyPart(host, () => this.#loadDialogs());
    this.shared = {
      host,
      scope,
      menus: lazyMenus(this.#dialogs),
      announcer,
      focus: new FocusKeeper(host, [searchId, headingId, sectionId]),
      outcome: new Outcome(host, announcer),
    };
    this.#records = new Records(this.shared, definition, {
      flavour: () => this.#flavour,
      fixed: () => this.#fixed,
      held: () => this.busy,
    });
    this.#acts = new Acts<Item>(this.shared, definition, {
      onEdit: ({ id }) => this.#openForm('edit', id),
      onAsk: (act, item) => this.#dialogs.use((dialogs) => dialogs.ask(act, item)),
      more: (item) => options.more?.(item) ?? [],
    });
    this.#bulk = new LazyPart(host, () => this.#loadBulk());
  }

  /** Another viewer begins anew. */
  hostUpdate(): void {
    const session = this.shared.scope.current?.session;
    const person = session && `${session.id}/${effectivePrincipal(session).id}`;
    if (person === undefined || person === this.#person) return;
    if (this.#person !== undefined) this.#reset();
    this.#person = person;
  }

  /** Whether many writes are under way. */
  get busy(): boolean {
    return this.#bulk.value?.running === true || this.#options.held?.() === true;
  }

  /** To what it is narrowed besides the text, by the keys of the filters. */
  get values(): Values {
    return this.#records.filters.values;
  }

  /** Moves the focus to the search, or to what stands in the place of the list. */
  focus(): void {
    this.shared.focus.to(this.#view.kind === 'list' ? searchId : headingId);
  }

  /** Shows what belongs to a record in the place of the list, unless the page goes there itself. */
  show(view: OpenView, id: string, further: Further): void {
    if (this.#isOurs(view, id)) this.#go({ kind: 'further', id, further }, headingId);
  }

  /** Shows the list again, where something else stands in its place. */
  back(): void {
    const view = this.#view;
    if (view.kind === 'further') this.#go(list, view.further.from ?? menuId(view.id));
  }

  /** Asks before it does the same to records that were chosen elsewhere than in the list. */
  askForMany(capability: ActCapability, items: readonly Item[]): void {
    const act = this.#acts.find(capability);
    if (act) this.#bulk.use((bulk) => bulk.ask(act, items));
  }

  render(): TemplateResult {
    const { scope, announcer } = this.shared;
    return html`${scopeView(scope, (current) => this.#renderScope(current))} ${announcer.render()}`;
  }

  #renderScope(scope: Scope): TemplateResult {
    const decision = scope.decide(this.#definition.list);
    if (!decision.allowed) {
      return notice({ kind: 'refused', text: refusalText(decision, languageOf(this.#host)) });
    }
    return html`<div class="stack" id=${sectionId} tabindex="-1" part="overview">
      ${this.shared.outcome.render()} ${this.#renderView(scope)}
      ${this.#dialogs.whenUsed((dialogs) => dialogs.render())}
    </div>`;
  }

  #renderView(scope: Scope): TemplateResult {
    const { texts, form } = this.#definition;
    const view = this.#view;
    if (view.kind === 'list') return this.#renderList(scope);
    if (view.kind === 'further') {
      const label = msg(str`Back to: ${texts.title()}`);
      return html`<div>${button({ label, kind: 'link', icon: chevronBackIcon, onClick: () => this.back() })}</div>
        ${heading(view.further.title)} ${view.further.content()}`;
    }
    const { values } = this.#records.filters;
    return html`${heading(view.id && texts.edit ? texts.edit() : texts.create())}
      <div @form-closed=${this.#onFormClosed}>${form({ id: view.id, values, scope: this.#host.scope })}</div>`;
  }

  #renderList(scope: Scope): TemplateResult {
    const { text, filters, chips, selection } = this.#records;
    const bulk = (part: Bulk<Item>) => part.render();
    return html`<div class="toolbar" part="filters">
        ${textSearch({ id: searchId, label: this.#definition.texts.find(), placeholder: '', text })} ${filters.render()}
        <div class="cluster buttons">${this.#options.buttons?.()} ${this.#renderCreate(createId)}</div>
      </div>
      ${filterChips(chips, () => this.shared.focus.to(searchId))}
      ${this.#bulk.value?.running ? nothing : this.#renderRows(scope)}
      ${selection.ids.size > 0 ? this.#bulk.show(bulk) : this.#bulk.whenUsed(bulk)}`;
  }

  #renderRows(scope: Scope): unknown {
    const { query, selection } = this.#records;
    return query.render({
      pending: () => skeleton({ label: this.#definition.texts.loading(), rows: 6 }),
      error: failure,
      complete: (page, busy) =>
        page.items.length === 0
          ? this.#renderNone()
          : rows({
              definition: this.#definition,
              records: this.#records,
              acts: this.#acts,
              scope,
              flavour: this.#flavour,
              language: languageOf(this.#host),
              page,
              busy,
              onSelected: () => this.shared.announcer.say(msg(str`Chosen: ${selection.ids.size}`)),
            }),
    });
  }

  #renderNone(): TemplateResult {
    const { texts, icon } = this.#definition;
    if (!this.#records.isNarrowed) {
      return emptyState({ ...texts.empty(), icon, actions: html`${this.#renderCreate()}` });
    }
    return emptyState({
      title: msg('Nothing fits'),
      text: msg('Take off a filter, or search for something else.'),
      icon: searchIcon,
      actions: button({ label: msg('Show all'), onClick: () => this.#records.widen() }),
    });
  }

  #renderCreate(id?: string): TemplateResult | typeof nothing {
    const { create, texts } = this.#definition;
    if (this.shared.scope.current?.decide(create).allowed !== true) return nothing;
    return button({ id, label: texts.create(), icon: plusIcon, onClick: () => this.#openForm('create', '') });
  }

  get #flavour(): Flavour {
    if (this.#host.flavour) return this.#host.flavour;
    return this.shared.scope.current?.decide('company.list').allowed ? 'back-office' : 'storefront';
  }

  /** A storefront shows one's own company, if the page does not say which. */
  get #fixed(): Values {
    const session = this.shared.scope.current?.session;
    const own = this.#flavour === 'storefront' && session ? effectivePrincipal(session).company?.id : undefined;
    const given = Object.entries(this.#options.fixed?.() ?? {}).filter(([, value]) => value);
    return { ...(own && { company: own }), ...Object.fromEntries(given) };
  }

  /** Shows the form of a record, or of a new one, in the place of the list, unless the page goes there itself. */
  #openForm(view: 'create' | 'edit', id: string): void {
    if (this.#isOurs(view, id)) this.#go({ kind: 'form', id }, headingId);
  }

  #isOurs(view: OpenView, id: string): boolean {
    const event = new OpenEvent(this.#definition.resource, view, id);
    return this.#host.dispatchEvent(event);
  }

  #go(view: View, focusOn: string): void {
    this.#view = view;
    this.#isSaved = false;
    this.shared.outcome.pass('id' in view ? view.id : undefined);
    this.shared.focus.to(focusOn);
  }

  /** Nothing of the last viewer stays. */
  #reset(): void {
    this.#view = list;
    this.#records.reset();
    this.shared.outcome.clear();
    this.shared.announcer.clear();
    this.#dialogs.value?.dismiss();
    this.#bulk.value?.dismiss();
  }

  /** What the form is to us is no business of the page's. */
  #onFormClosed = (event: Event): void => {
    event.stopPropagation();
    const [view, isSaved] = [this.#view, this.#isSaved];
    if (view.kind !== 'form') return;
    this.#go(list, view.id ? editId(view.id) : createId);
    if (isSaved) this.shared.outcome.tell(msg('The changes are saved.'));
  };

  async #loadDialogs(): Promise<ActDialogs<Item>> {
    const [{ ActDialogs }, questions] = await Promise.all([import('./act-dialogs.ts'), this.#definition.questions()]);
    return new ActDialogs(this.shared, {
      acts: this.#definition.acts,
      questions,
      name: (item) => this.#acts.name(item),
      latest: (item) => this.#records.latest(item),
      onFailed: this.#records.query.reload,
    });
  }

  async #loadBulk(): Promise<Bulk<Item>> {
    const [{ Bulk }, questions] = await Promise.all([import('./bulk.ts'), this.#definition.questions()]);
    const { selection } = this.#records;
    return new Bulk(this.shared, {
      acts: this.#acts,
      questions,
      selection,
      chosenText: this.#definition.texts.chosen(),
    });
  }
}

const heading = (text: string): TemplateResult => html`<h2 class="title" id=${headingId} tabindex="-1">${text}</h2>`;
