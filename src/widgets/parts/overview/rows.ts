import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Paging } from '../../../controllers/paging.ts';
import type { Scope } from '../../../controllers/scope.ts';
import type { Selection } from '../../../controllers/selection.ts';
import type { Page, Sort } from '../../../domain/model.ts';
import { pager, rangeText } from '../../../ui/pager.ts';
import { table } from '../../../ui/table.ts';
import type { TableSelection } from '../../../ui/table-options.ts';
import { choosing } from '../../../ui/table-selection.ts';
import type { Acts } from './acts.ts';
import type { Flavour, Listed, OverviewDefinition } from './definition.ts';

export interface RowsOptions<Item extends Listed, Field extends string> {
  readonly definition: OverviewDefinition<Item, Field>;
  readonly records: {
    readonly paging: Paging;
    readonly selection: Selection<Item>;
    readonly sort: Sort<Field>;
    sortBy(sort: Sort): void;
  };
  readonly acts: Acts<Item>;
  readonly scope: Scope;
  readonly flavour: Flavour;
  readonly language: string;
  readonly page: Page<Item>;
  readonly busy: boolean;
  /** Another choice was made. */
  readonly onSelected: () => void;
}

const sizes: readonly number[] = [10, 25, 50];

/** "Companies, 1–25 of 240", as far as the system counts. */
export function captionOf(title: string, { items, total }: Page<unknown>, offset: number, language: string): string {
  if (items.length === 0) return msg(str`${title}: none`);
  const range = rangeText({ from: offset + 1, to: offset + items.length, total, language });
  return msg(str`${title}, ${range}`);
}

/** The records of an overview, one a row, and the way to the next ones. */
export function rows<Item extends Listed, Field extends string>(options: RowsOptions<Item, Field>): TemplateResult {
  const { definition, records, page, acts, language, scope } = options;
  const sortFields: readonly string[] = definition.sortFields(scope.backend.features);
  const columns = definition.columns.filter(({ backOffice }) => !backOffice || options.flavour === 'back-office');
  return html`<div class=${definition.wide ? 'wide-table' : ''} part="list">
    ${table<Item>({
      id: 'records',
      caption: captionOf(definition.texts.title(), page, records.paging.offset, language),
      columns: columns.map(({ key, header, cell, rowHeader }) => ({
        key,
        header: header(),
        rowHeader,
        sortable: sortFields.includes(key),
        cell: (item) => cell(item, { language, scope }),
      })),
      rows: page.items,
      rowId: ({ id }) => id,
      rowName: (item) => acts.name(item),
      sort: records.sort,
      onSort: (sort) => records.sortBy(sort),
      selection: selectionOf(options),
      actions: (item) => acts.render(item),
      busy: options.busy,
    })}
    ${pages(options)}
  </div>`;
}

/** Those can be chosen with which something can be done; where there are none, there is nothing to choose. */
function selectionOf<Item extends Listed, Field extends string>({
  acts,
  page,
  records: { selection },
  onSelected,
}: RowsOptions<Item, Field>): TableSelection<Item> | undefined {
  const selectable = (item: Item) => acts.bulk.some((act) => acts.isFree(act, item));
  if (selection.ids.size === 0 && !page.items.some(selectable)) return undefined;
  const onSelect = (ids: ReadonlySet<string>) => {
    selection.choose(ids, page.items);
    onSelected();
  };
  return choosing({ selected: selection.ids, onSelect, selectable });
}

/** What fits on the smallest page has no use for a pager. */
function pages<Item extends Listed, Field extends string>({
  definition,
  page: { items, next, total },
  records: { paging },
  language,
}: RowsOptions<Item, Field>): TemplateResult | typeof nothing {
  if (next === undefined && !paging.hasPrevious && items.length <= Math.min(...sizes)) return nothing;
  return pager({
    label: definition.texts.pages(),
    from: paging.offset + 1,
    to: paging.offset + items.length,
    total,
    size: paging.size,
    sizes,
    onSize: (size) => paging.reset(size),
    onPrevious: paging.hasPrevious ? () => paging.previous() : undefined,
    onNext: next === undefined ? undefined : () => paging.next(next),
    language,
  });
}
