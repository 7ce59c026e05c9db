import { msg } from '@lit/localize';
import { LitElement, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Paging } from '../controllers/paging.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { RecordFilter } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { detailsStyles } from '../ui/details-styles.ts';
import { emptyState } from '../ui/empty-state.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { clockIcon } from '../ui/icons.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { notice } from '../ui/notice.ts';
import { pagerStyles } from '../ui/pager-styles.ts';
import { skeleton } from '../ui/skeleton.ts';
import { tableStyles } from '../ui/table-styles.ts';
import { RecordFilters } from './acting-record/record-filters.ts';
import { type RecordPage, type RecordSort, recordTable, shownText } from './acting-record/record-table.ts';
import { actingRecordStyles } from './acting-record/styles.ts';
import { failure } from './parts/failure.ts';
import { languageOf } from './parts/language.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

const pageSize = 20;

/**
 * The record of acting: who acted for whom, why, from when to when, and what was changed. For those who answer for it;
 * where the host grants customers `record.list` of their `own`, they see who acted for them.
 *
 * @element acting-record
 * @csspart filters - The form that narrows the list.
 * @csspart list - The table with its pager.
 */
export class ActingRecordElement extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    fieldStyles,
    noticeStyles,
    tableStyles,
    detailsStyles,
    pagerStyles,
    actingRecordStyles,
  ];

  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  @state() private sort: RecordSort = { field: 'since', descending: true };
  @state() private opened: ReadonlySet<string> = new Set();

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #paging = new Paging(this, pageSize);
  #filters = new RecordFilters(this, () => this.#beginAnew());
  #record = new Query<readonly [RecordFilter, RecordSort, string], RecordPage>(this.#scope, {
    watches: ['record'],
    args: () =>
      this.#scope.current?.decide('record.list').allowed
        ? [this.#filters.asked, this.sort, this.#paging.key]
        : undefined,
    run: async ({ backend }, [filter, sort], call) => {
      const { request, offset } = this.#paging;
      const shown = { page: await backend.record.list({ filter, sort, page: request }, call), offset };
      this.#announcer.say(shownText(shown, languageOf(this)));
      return shown;
    },
  });

  protected override render() {
    return html`${scopeView(this.#scope, (scope) => this.#renderScope(scope))} ${this.#announcer.render()}`;
  }

  #renderScope(scope: Scope): TemplateResult {
    const decision = scope.decide('record.list');
    if (!decision.allowed) return notice({ kind: 'refused', text: refusalText(decision, languageOf(this)) });
    const people = decision.scope === 'any';
    return html`<div class="stack">
      ${this.#filters.render(people)}
      ${this.#record.render({
        pending: () => skeleton({ label: msg('Loading the record…'), rows: 6 }),
        error: failure,
        complete: (shown, busy) => this.#renderRecord(shown, busy, people),
      })}
    </div>`;
  }

  #renderRecord(shown: RecordPage, busy: boolean, people: boolean): TemplateResult {
    if (shown.page.items.length === 0 && shown.offset === 0) return this.#renderNothing();
    return recordTable({
      shown,
      busy,
      people,
      language: languageOf(this),
      sort: this.sort,
      opened: this.opened,
      onSort: (sort) => this.#onSort(sort),
      onToggle: (id, open) => this.#onToggle(id, open),
      onPrevious: () => this.#paging.previous(),
      onNext: (cursor) => this.#paging.next(cursor),
    });
  }

  #renderNothing(): TemplateResult {
    return this.#filters.narrowed
      ? emptyState({
          icon: clockIcon,
          title: msg('Nothing matches'),
          text: msg('Use fewer letters, or more days.'),
          actions: button({ label: msg('Show everything'), onClick: () => this.#filters.clear() }),
        })
      : emptyState({
          icon: clockIcon,
          title: msg('Nobody has acted for anybody'),
          text: msg('Whenever somebody accesses the account of another person, it is recorded here.'),
        });
  }

  #onSort(sort: RecordSort): void {
    this.sort = sort;
    this.#beginAnew();
  }

  #onToggle(id: string, open: boolean): void {
    this.opened = new Set([...this.opened].filter((other) => other !== id).concat(open ? id : []));
  }

  #beginAnew(): void {
    this.opened = new Set();
    this.#paging.reset();
  }
}
