import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type ActingChange, type ActingRecord, type Page, type Sort, fullName } from '../../domain/model.ts';
import { details, isolated } from '../../ui/details.ts';
import { rangeText } from '../../ui/pager.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { table } from '../../ui/table.ts';
import type { Column } from '../../ui/table-options.ts';
import { logonId } from '../parts/logon-id.ts';
import { pages } from '../parts/pages.ts';
import { personName } from '../parts/person-name.ts';
import { gap, sentence } from '../parts/sentence.ts';
import { changeText } from '../texts/changes.ts';

export type RecordSort = Sort<'since'>;

/** A page of the record, and how much of it comes before. */
export interface RecordPage {
  readonly page: Page<ActingRecord>;
  readonly offset: number;
}

export interface RecordTableOptions {
  readonly shown: RecordPage;
  readonly busy: boolean;
  readonly language: string;
  /** Whether it tells of more customers than the reader. */
  readonly people: boolean;
  readonly sort: RecordSort;
  readonly opened: ReadonlySet<string>;
  readonly onSort: (sort: RecordSort) => void;
  readonly onToggle: (recordId: string, open: boolean) => void;
  readonly onPrevious: () => void;
  readonly onNext: (cursor: string) => void;
}

/** "Times of acting 1–20 of 45", as far as the server counts. */
export function shownText({ page, offset }: RecordPage, language: string): string {
  const { items, total } = page;
  if (items.length === 0) return msg('Nobody has acted for anybody');
  const range = rangeText({ from: offset + 1, to: offset + items.length, total, language });
  return msg(str`Times of acting ${range}`);
}

export function recordTable(options: RecordTableOptions): TemplateResult {
  const { shown, busy, language, sort, opened } = options;
  return html`<div part="list">
    ${table<ActingRecord>({
      id: 'record',
      caption: shownText(shown, language),
      columns: columns(options),
      rows: shown.page.items,
      rowId: ({ id }) => id,
      rowName: ({ actor, since }) => `${fullName(actor, language)}, ${timeText(since, language)}`,
      sort,
      onSort: ({ descending }) => options.onSort({ field: 'since', descending }),
      details: {
        expanded: opened,
        onToggle: options.onToggle,
        render: (record) => recordDetails(record, language),
      },
      busy,
    })}
    ${pages(shown, { label: msg('Pages of the record'), language, onPrevious: options.onPrevious, onNext: options.onNext })}
  </div>`;
}

function columns({ language, people }: RecordTableOptions): Column<ActingRecord>[] {
  const customer: Column<ActingRecord> = {
    key: 'subject',
    header: msg('Customer'),
    cell: ({ subject }) => personName(subject, language),
  };
  return [
    { key: 'actor', header: msg('Who acted'), rowHeader: true, cell: ({ actor }) => personName(actor, language) },
    ...(people ? [customer] : []),
    { key: 'since', header: msg('Began'), sortable: true, cell: ({ since }) => time(since, language) },
    { key: 'reason', header: msg('Reason'), cell: reason },
    { key: 'changes', header: msg('Changes'), align: 'end', cell: ({ changes }) => changes.length },
  ];
}

function reason({ reason: text, ticket, until }: ActingRecord): TemplateResult {
  return html`<div>
    ${isolated(text)}
    ${ticket ? html`<span class="muted small">${sentence(msg(str`Ticket ${gap(0)}`), isolated(ticket))}</span>` : nothing}
    ${until === undefined ? statusLabel('positive', msg('Going on')) : nothing}
  </div>`;
}

function recordDetails(record: ActingRecord, language: string): TemplateResult {
  const { actor, subject, since, until, ticket, lookOnly, changes } = record;
  return html`<div class="stack">
    ${details([
      { term: msg('Who acted'), value: person(actor, language) },
      { term: msg('Customer'), value: person(subject, language) },
      { term: msg('Began'), value: time(since, language) },
      { term: msg('Ended'), value: until === undefined ? msg('Going on') : time(until, language) },
      { term: msg('Ticket number'), value: isolated(ticket) },
      { term: msg('Rights'), value: lookOnly ? msg('Look only') : msg('To look and to change') },
    ])}
    ${changes.length > 0 ? changeList(changes, language) : html`<p class="muted">${msg('Nothing was changed.')}</p>`}
  </div>`;
}

const person = (someone: ActingRecord['actor'], language: string): TemplateResult =>
  html`${personName(someone, language)} (${logonId(someone.loginId)})`;

function changeList(changes: readonly ActingChange[], language: string): TemplateResult {
  return html`<ol class="changes" role="list" aria-label=${msg('What was changed')}>
    ${changes.map(
      ({ at, capability, name, recordId }) =>
        html`<li>
          <span class="muted number">${time(at, language)}</span>
          <span>${changeText(capability)}${name || recordId ? html`: ${isolated(name ?? recordId)}` : nothing}</span>
        </li>`,
    )}
  </ol>`;
}

const time = (instant: string, language: string): TemplateResult =>
  html`<time class="number" datetime=${instant}>${timeText(instant, language)}</time>`;

const timeText = (instant: string, language: string): string =>
  new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
