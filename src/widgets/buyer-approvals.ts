import { msg } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Paging } from '../controllers/paging.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { ApprovalFilter, ApprovalState } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { comboboxStyles } from '../ui/combobox-styles.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { detailsStyles } from '../ui/details-styles.ts';
import { dialogStyles } from '../ui/dialog-styles.ts';
import { emptyState } from '../ui/empty-state.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { notice } from '../ui/notice.ts';
import { pagerStyles } from '../ui/pager-styles.ts';
import { popupStyles } from '../ui/popup-styles.ts';
import { skeleton } from '../ui/skeleton.ts';
import { tableStyles } from '../ui/table-styles.ts';
import { tabsStyles } from '../ui/tabs-styles.ts';
import { tabPanelId, tabs } from '../ui/tabs.ts';
import { Answers } from './buyer-approvals/answers.ts';
import { ApprovalFilters } from './buyer-approvals/approval-filters.ts';
import { type ApprovalPage, type ApprovalSort, approvalTable, shownText } from './buyer-approvals/approval-table.ts';
import { buyerApprovalsStyles } from './buyer-approvals/styles.ts';
import { nobody, tabText } from './buyer-approvals/texts.ts';
import { FocusKeeper } from './parts/focus-keeper.ts';
import { failure } from './parts/failure.ts';
import { languageOf } from './parts/language.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

const pageSize = 25;
const tabsId = 'states';
/** Those who wait come first. */
const states: readonly ApprovalState[] = ['pending', 'approved', 'rejected'];

/**
 * Who asked to join the organizations one administers: those who wait for an answer, and those who have theirs. Who may
 * answers them here, with a comment.
 *
 * @element buyer-approvals
 * @fires {WriteRequestEvent} approval-approve-request - Before somebody is approved; cancelable.
 * @fires {WriteRequestEvent} approval-reject-request - Before somebody is rejected; cancelable.
 * @fires {WrittenEvent} approval-approved - After somebody was approved.
 * @fires {WrittenEvent} approval-rejected - After somebody was rejected.
 * @csspart filters - The search and the choice of an organization.
 * @csspart list - The table with its pager.
 */
export class BuyerApprovalsElement extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    fieldStyles,
    popupStyles,
    comboboxStyles,
    noticeStyles,
    tableStyles,
    detailsStyles,
    pagerStyles,
    dialogStyles,
    tabsStyles,
    buyerApprovalsStyles,
  ];

  /** Which of them are listed. */
  @property() tab: ApprovalState = 'pending';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  /** The user's own order; each tab has one of its own until then. */
  @state() private sort: ApprovalSort | undefined;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private told = '';

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #focus = new FocusKeeper(this, [tabPanelId(tabsId)]);
  #paging = new Paging(this, pageSize);
  #filters = new ApprovalFilters(this.#scope, this, this.#announcer, () => this.#beginAnew());
  #answers = new Answers(this.#scope, this, {
    onDone: (text) => this.#tell(text),
    onFailed: () => this.#reload(),
  });
  #list = new Query<readonly [ApprovalState, string, string, boolean, string], ApprovalPage>(this.#scope, {
    watches: ['approval', 'buyer'],
    args: () => {
      const { text, organizationId } = this.#filters;
      return this.#may
        ? [this.#state, text, organizationId, this.#sort.descending === true, this.#paging.key]
        : undefined;
    },
    run: async ({ backend }, [state], call) => {
      const { request, offset } = this.#paging;
      const query = { filter: { ...this.#filter, state }, sort: this.#sort, page: request };
      const shown = { state, page: await backend.approval.list(query, call), offset };
      if (this.told === '') this.#announcer.say(shownText(shown, languageOf(this)));
      return shown;
    },
  });
  #counts = new Query<readonly [string, string], readonly (number | undefined)[]>(this.#scope, {
    watches: ['approval', 'buyer'],
    args: () => (this.#may ? [this.#filters.text, this.#filters.organizationId] : undefined),
    run: ({ backend }, _, call) =>
      Promise.all(
        states.map(async (state) => {
          const query = { filter: { ...this.#filter, state }, page: { size: 1 } };
          return (await backend.approval.list(query, call)).total;
        }),
      ),
  });

  /** Moves the focus to the list. */
  override focus(): void {
    this.#focus.to(tabPanelId(tabsId));
  }

  protected override render() {
    return html`${scopeView(this.#scope, (scope) => this.#renderScope(scope))} ${this.#announcer.render()}`;
  }

  #renderScope({ decide }: Scope): TemplateResult {
    const decision = decide('approval.list');
    const language = languageOf(this);
    if (!decision.allowed) return notice({ kind: 'refused', text: refusalText(decision, language) });
    return html`<div class="stack">
        ${this.#filters.render()} ${this.told ? notice({ kind: 'success', text: this.told }) : nothing}
        <div>
          ${tabs({
            id: tabsId,
            label: msg('Answers'),
            tabs: states.map((id, index) => ({ id, label: tabText(id), count: this.#counts.value?.[index] })),
            chosen: this.#state,
            onChoose: (chosen) => this.#choose(chosen),
            panel: this.#renderList(language),
            language,
          })}
        </div>
      </div>
      ${this.#answers.render()}`;
  }

  #renderList(language: string): unknown {
    return this.#list.render({
      pending: () => skeleton({ label: msg('Loading those who asked…'), rows: 4 }),
      error: failure,
      complete: (shown, busy) =>
        shown.page.items.length === 0 && shown.offset === 0
          ? this.#renderNobody(shown.state)
          : approvalTable({
              shown,
              busy,
              language,
              sort: this.#sort,
              opened: this.opened,
              answers: this.#answers,
              onSort: (sort) => this.#onSort(sort),
              onToggle: (id, open) => this.#onToggle(id, open),
              onPrevious: () => this.#paging.previous(),
              onNext: (cursor) => this.#paging.next(cursor),
            }),
    });
  }

  #renderNobody(state: ApprovalState): TemplateResult {
    if (!this.#filters.narrowed) return emptyState(nobody(state));
    return emptyState({
      title: msg('Nobody matches'),
      text: msg('Use fewer letters, or look in all organizations.'),
      actions: button({ label: msg('Show everybody'), onClick: () => this.#filters.clear() }),
    });
  }

  get #may(): boolean {
    return this.#scope.current?.decide('approval.list').allowed === true;
  }

  /** What the page set may be a tab that does not exist. */
  get #state(): ApprovalState {
    return states.find((state) => state === this.tab) ?? 'pending';
  }

  /** Who waits longest comes first; of those who have their answer, the last one. */
  get #sort(): ApprovalSort {
    return this.sort ?? { field: 'submittedAt', descending: this.#state !== 'pending' };
  }

  get #filter(): ApprovalFilter {
    const { text, organizationId } = this.#filters;
    return { ...(text && { text }), ...(organizationId && { organizationId }) };
  }

  #choose(chosen: ApprovalState): void {
    if (chosen === this.#state) return;
    this.tab = chosen;
    this.sort = undefined;
    this.#beginAnew();
  }

  #onSort(sort: ApprovalSort): void {
    this.sort = sort;
    this.#beginAnew();
  }

  #onToggle(id: string, open: boolean): void {
    this.opened = new Set([...this.opened].filter((other) => other !== id).concat(open ? id : []));
  }

  #tell(text: string): void {
    this.told = text;
    this.#announcer.say(text);
  }

  #reload(): void {
    this.#list.reload();
    this.#counts.reload();
  }

  #beginAnew(): void {
    this.told = '';
    this.opened = new Set();
    this.#paging.reset();
  }
}
