import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Selection } from '../../controllers/selection.ts';
import { type Approval, type ApprovalState, type Page, type Sort, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { details, emailText, isolated } from '../../ui/details.ts';
import { rangeText } from '../../ui/pager.ts';
import { table } from '../../ui/table.ts';
import type { Column, TableSelection } from '../../ui/table-options.ts';
import { choosing } from '../../ui/table-selection.ts';
import { isFree } from '../parts/offered-item.ts';
import { pages } from '../parts/pages.ts';
import { personName } from '../parts/person-name.ts';
import { approvalText } from '../texts/buyer.ts';
import type { Answer, Answers } from './answers.ts';

export type ApprovalSort = Sort<'submittedAt'>;

/** A page of those who asked, and how many come before it. */
export interface ApprovalPage {
  readonly state: ApprovalState;
  readonly page: Page<Approval>;
  readonly offset: number;
}

export interface ApprovalTableOptions {
  readonly shown: ApprovalPage;
  readonly busy: boolean;
  readonly language: string;
  readonly sort: ApprovalSort;
  readonly opened: ReadonlySet<string>;
  readonly answers: Answers;
  /** Those who are chosen, to be answered together. */
  readonly selection: Selection<Approval>;
  /** What else is known of somebody; absent where it may not be read. */
  readonly more?: ((approval: Approval) => unknown) | undefined;
  readonly onSort: (sort: ApprovalSort) => void;
  readonly onToggle: (approvalId: string, open: boolean) => void;
  readonly onPrevious: () => void;
  readonly onNext: (cursor: string) => void;
}

/** "Waiting for approval 1–25 of 60", as far as the server counts. */
export function shownText({ state, page: { items, total }, offset }: ApprovalPage, language: string): string {
  if (items.length === 0) return msg(str`${approvalText(state)}: nobody`);
  return `${approvalText(state)} ${rangeText({ from: offset + 1, to: offset + items.length, total, language })}`;
}

export function approvalTable(options: ApprovalTableOptions): TemplateResult {
  const { shown, busy, language, sort, opened, answers } = options;
  const waits = shown.state === 'pending';
  return html`<div part="list">
    ${table<Approval>({
      id: 'approvals',
      caption: shownText(shown, language),
      columns: columns(shown.state, language),
      rows: shown.page.items,
      rowId: ({ id }) => id,
      rowName: (approval) => fullName(approval, language),
      sort,
      onSort: ({ descending }) => options.onSort({ field: 'submittedAt', descending }),
      selection: waits ? selectionOf(options) : undefined,
      actions: waits ? (approval) => answerButtons(approval, answers, language) : undefined,
      details: {
        expanded: opened,
        onToggle: options.onToggle,
        render: (approval) => approvalDetails(approval, options),
      },
      busy,
    })}
    ${pages(shown, { label: msg('Pages of buyers to approve'), language, onPrevious: options.onPrevious, onNext: options.onNext })}
  </div>`;
}

/** Who may be given an answer can be chosen; where nobody can be, there is nothing to choose. */
function selectionOf({ answers, selection, shown }: ApprovalTableOptions): TableSelection<Approval> | undefined {
  const { items } = shown.page;
  const selectable = (approval: Approval) =>
    isFree(answers.offer('approve', approval)) || isFree(answers.offer('reject', approval));
  if (selection.ids.size === 0 && !items.some(selectable)) return undefined;
  return choosing({ selected: selection.ids, onSelect: (ids) => selection.choose(ids, items), selectable });
}

function columns(state: ApprovalState, language: string): Column<Approval>[] {
  const answered: Column<Approval> = {
    key: 'decidedAt',
    header: msg('Answered'),
    cell: ({ decidedAt }) => day(decidedAt, language),
  };
  return [
    { key: 'name', header: msg('Name'), rowHeader: true, cell: (approval) => personName(approval, language) },
    { key: 'organization', header: msg('Organization'), cell: ({ organization }) => isolated(organization.name) },
    { key: 'submittedAt', header: msg('Asked'), sortable: true, cell: ({ submittedAt }) => day(submittedAt, language) },
    ...(state === 'pending' ? [] : [answered]),
  ];
}

/** The answers that may be given; why one may not, stands in the details. */
function answerButtons(approval: Approval, answers: Answers, language: string): TemplateResult {
  const name = fullName(approval, language);
  const give = (answer: Answer, label: string, fullLabel: string) => {
    const offered = answers.offer(answer, approval);
    if (!isFree(offered)) return nothing;
    return button({ label, name: fullLabel, onClick: () => answers.ask(answer, approval) });
  };
  return html`<div class="answers">
    ${give('approve', msg('Approve'), msg(str`Approve ${name}`))}
    ${give('reject', msg('Reject'), msg(str`Reject ${name}`))}
  </div>`;
}

function approvalDetails(approval: Approval, { answers, more, language }: ApprovalTableOptions): TemplateResult {
  const { email, state, submittedAt, decidedAt, comment } = approval;
  const refused =
    state === 'pending' && (answers.offer('approve', approval) ?? answers.offer('reject', approval))?.refused;
  return html`<div class="stack">
    ${details([
      { term: msg('E-mail'), value: emailText(email) },
      { term: msg('Asked'), value: instant(submittedAt, language) },
      ...(state === 'pending'
        ? []
        : [
            { term: msg('Answered'), value: instant(decidedAt, language) },
            { term: msg('Comment'), value: isolated(comment) },
          ]),
    ])}
    ${more?.(approval)} ${refused ? html`<p class="muted">${refused}</p>` : nothing}
  </div>`;
}

const day = (moment: string | undefined, language: string): TemplateResult | undefined =>
  time(moment, language, { dateStyle: 'medium' });
const instant = (moment: string | undefined, language: string): TemplateResult | undefined =>
  time(moment, language, { dateStyle: 'medium', timeStyle: 'short' });

function time(moment: string | undefined, language: string, format: Intl.DateTimeFormatOptions) {
  if (moment === undefined) return undefined;
  return html`<time class="number" datetime=${moment}>${new Date(moment).toLocaleString(language, format)}</time>`;
}
