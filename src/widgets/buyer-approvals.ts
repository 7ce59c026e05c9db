import { msg } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { Selection } from '../controllers/selection.ts';
import type { Approval, ApprovalState } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { comboboxStyles } from '../ui/combobox-styles.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { detailsStyles } from '../ui/details-styles.ts';
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
import { ApprovalSearch, states } from './buyer-approvals/approval-search.ts';
import { type ApprovalSort, approvalTable, shownText } from './buyer-approvals/approval-table.ts';
import { buyerApprovalsStyles } from './buyer-approvals/styles.ts';
import { nobody, tabText } from './buyer-approvals/texts.ts';
import { FocusKeeper } from './parts/focus-keeper.ts';
import { failure } from './parts/failure.ts';
import { languageOf } from './parts/language.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

const tabsId = 'states';
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
    tabsStyles,
    buyerApprovalsStyles,
  ];

  /** Which of them are listed. */
  @property() tab: ApprovalState = 'pending';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private told = '';

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #focus = new FocusKeeper(this, [tabPanelId(tabsId)]);
  #filters = new ApprovalFilters(this.#scope, this, this.#announcer, () => this.#beginAnew());
  #answers = new Answers(this.#scope, this, {
    onDone: (text) => this.#tell(text),
    onFailed: () => this.#search.reload(),
  });
  #selection = new Selection<Approval>(this);
  #many = new LazyPart(this, async () => {
    const { ManyAnswers } = await import('./buyer-approvals/many-answers.ts');
    const [scope, announcer, focus, selection] = [this.#scope, this.#announcer, this.#focus, this.#selection];
    return new ManyAnswers({ host: this, scope, announcer, focus, selection, onBegin: () => (this.told = '') });
  });
  #applicants = new LazyPart(this, async () => {
    const { Applicants } = await import('./buyer-approvals/applicants.ts');
    return new Applicants(this.#scope, () => this.#openBuyers);
  });
  #search = new ApprovalSearch(this.#scope, this, {
    state: () => this.#state,
    filters: this.#filters,
    held: () => this.#many.value?.running === true,
    onPage: (page) => {
      if (this.told === '') this.#announcer.say(shownText(page, languageOf(this)));
    },
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
            tabs: states.map((id, index) => ({ id, label: tabText(id), count: this.#search.counts.value?.[index] })),
            chosen: this.#state,
            onChoose: (chosen) => this.#choose(chosen),
            panel: [this.#many.value?.running ? nothing : this.#renderList(language), this.#renderMany()],
            language,
          })}
        </div>
      </div>
      ${this.#answers.render()}`;
  }

  #renderList(language: string): unknown {
    return this.#search.list.render({
      pending: () => skeleton({ label: msg('Loading those who asked…'), rows: 4 }),
      error: failure,
      complete: (shown, busy) =>
        shown.page.items.length === 0 && shown.offset === 0
          ? this.#renderNobody(shown.state)
          : approvalTable({
              shown,
              busy,
              language,
              sort: this.#search.sort,
              opened: this.opened,
              answers: this.#answers,
              selection: this.#selection,
              more: this.#mayRead
                ? (approval) => this.#applicants.show((people) => people.render(approval, language))
                : undefined,
              onSort: (sort) => this.#onSort(sort),
              onToggle: (id, open) => this.#onToggle(id, open),
              onPrevious: () => this.#search.paging.previous(),
              onNext: (cursor) => this.#search.paging.next(cursor),
            }),
    });
  }

  #renderMany(): unknown {
    const isUsed = this.#selection.ids.size > 0 || this.#many.value?.active;
    return isUsed ? this.#many.show((many) => many.render()) : nothing;
  }

  #renderNobody(state: ApprovalState): TemplateResult {
    if (!this.#filters.narrowed) return emptyState(nobody(state));
    return emptyState({
      title: msg('Nobody matches'),
      text: msg('Use fewer letters, or look in all organizations.'),
      actions: button({ label: msg('Show everybody'), onClick: () => this.#filters.clear() }),
    });
  }

  get #mayRead(): boolean {
    return this.#scope.current?.decide('buyer.read').allowed === true;
  }

  /** The buyers whose rows are open. */
  get #openBuyers(): readonly string[] {
    const { items = [] } = this.#search.list.value?.page ?? {};
    return items.filter(({ id }) => this.opened.has(id)).map(({ buyerId }) => buyerId);
  }

  /** What the page set may be a tab that does not exist. */
  get #state(): ApprovalState {
    return states.find((state) => state === this.tab) ?? 'pending';
  }

  #choose(chosen: ApprovalState): void {
    if (chosen === this.#state) return;
    this.tab = chosen;
    this.#search.sortBy(undefined);
    this.#beginAnew();
  }

  #onSort(sort: ApprovalSort): void {
    this.told = '';
    this.#search.sortBy(sort);
  }

  #onToggle(id: string, open: boolean): void {
    this.opened = new Set([...this.opened].filter((other) => other !== id).concat(open ? id : []));
  }

  #tell(text: string): void {
    this.told = text;
    this.#announcer.say(text);
  }

  #beginAnew(): void {
    this.told = '';
    this.opened = new Set();
    this.#selection.clear();
    this.#many.value?.dismiss();
    this.#search.paging.reset();
  }
}
