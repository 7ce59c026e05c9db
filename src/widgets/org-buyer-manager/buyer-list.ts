import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { organizationTarget } from '../../capabilities/target.ts';
import type { Buyer, Organization, Page } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { personIcon, plusIcon, searchIcon } from '../../ui/icons.ts';
import { menu } from '../../ui/menu.ts';
import { notice } from '../../ui/notice.ts';
import { pager } from '../../ui/pager.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import type { LazyPart } from '../parts/lazy-part.ts';
import { refusalText } from '../texts/refusals.ts';
import type { BulkActs } from './bulk-acts.ts';
import type { BuyerActs } from './buyer-acts.ts';
import type { BuyerFiles } from './csv/buyer-files.ts';
import { type BuyerFilterOptions, buyerChips, filterFields } from './buyer-filters.ts';
import type { BuyerSearch } from './buyer-search.ts';
import { buyerTable } from './buyer-table.ts';
import { textSearch } from '../parts/text-search.ts';
import type { Shared } from './shared.ts';

export interface BuyerListOptions {
  readonly search: BuyerSearch;
  readonly acts: BuyerActs;
  /** What is done to many at once; fetched with the first one that is chosen. */
  readonly bulk: LazyPart<BulkActs>;
  /** What leads to a file or comes from one. */
  readonly files: LazyPart<BuyerFiles>;
  readonly organization: Organization;
  /** The id of the button that opens a buyer, where the focus comes back to. */
  readonly openId: (buyerId: string) => string;
  /** `typed` is what was searched for in vain. */
  readonly onCreate: (typed: string) => void;
}

const searchId = 'buyer-search';
const pageSizes = [10, 25, 50];

/** The buyers of the selected organization: search, filters, and the table. */
export function buyerList(shared: Shared, options: BuyerListOptions): TemplateResult {
  const { decision } = options.search;
  return html`<section class="stack" part="buyers" aria-labelledby="buyers-heading">
    <header class="split">
      <h3 class="subtitle" id="buyers-heading" tabindex="-1">${msg('Buyers')}</h3>
      <div class="cluster">${filesMenu(shared, options)} ${createButton(shared, options)}</div>
    </header>
    ${
      decision && !decision.allowed
        ? notice({
            kind: 'refused',
            title: msg('The buyers are not shown'),
            text: refusalText(decision, languageOf(shared.host)),
          })
        : content(shared, options)
    }
  </section>`;
}

function content(shared: Shared, options: BuyerListOptions): TemplateResult {
  const { search, bulk, files, organization } = options;
  const fromFile = files.whenUsed((part) => part.render(organization));
  if (files.value?.isImporting(organization)) return html`${fromFile}`;
  return html`${toolbar(shared, search)} ${fromFile}
  ${bulk.value?.running ? nothing : rows(shared, options, organization)} ${bulkBar(options)}`;
}

/** The way to a file for those who see the buyers, and from one for those who may create some. */
function filesMenu(shared: Shared, options: BuyerListOptions): TemplateResult | typeof nothing {
  const { search, files, organization } = options;
  if (!search.decision?.allowed) return nothing;
  const exporting = {
    id: 'export',
    label: msg('Export what is listed (CSV)'),
    onSelect: () => files.use((part) => part.export(organization)),
  };
  const importing = {
    id: 'import',
    label: msg('Import buyers (CSV)'),
    onSelect: () => files.use((part) => part.import(organization)),
  };
  return menu({
    controller: shared.menus,
    id: 'buyer-files',
    label: msg('Files'),
    items: () => (mayCreate(shared, organization) ? [exporting, importing] : [exporting]),
  });
}

const mayCreate = ({ scope }: Shared, organization: Organization): boolean =>
  scope.current?.decide('buyer.create', { within: organizationTarget(organization).within }).allowed === true;

/** The id of the button, where the focus comes back to. */
export const createBuyerId = 'create-buyer';

function createButton(
  shared: Shared,
  { organization, onCreate }: BuyerListOptions,
  typed = '',
): TemplateResult | typeof nothing {
  if (!mayCreate(shared, organization)) return nothing;
  return button({
    id: typed ? undefined : createBuyerId,
    label: typed ? msg(str`Create buyer “${typed}”`) : msg('Create buyer'),
    icon: plusIcon,
    onClick: () => onCreate(typed),
  });
}

function toolbar({ focus }: Shared, search: BuyerSearch): TemplateResult {
  const { value: roles } = search.roles;
  const options: BuyerFilterOptions = {
    filters: search.filters,
    text: search.text.sought,
    roles: roles && { roles: roles.items, cut: roles.next !== undefined },
    onFilter: (filters) => search.filterBy(filters),
    onClearText: () => search.text.clear(),
    onChipGone: () => focus.to(searchId),
  };
  return html`<div class="toolbar">
      ${textSearch({ id: searchId, label: msg('Find a buyer'), placeholder: msg('Name, logon ID or e-mail'), text: search.text })}
      ${filterFields(options)}
    </div>
    ${buyerChips(options)}`;
}

function bulkBar({ search, acts, bulk }: BuyerListOptions): unknown {
  const isUsed = search.selection.ids.size > 0 || bulk.value?.active;
  return isUsed ? bulk.show((part) => part.render(acts)) : nothing;
}

function rows(shared: Shared, options: BuyerListOptions, organization: Organization): unknown {
  const { search } = options;
  return search.buyers.render({
    pending: () => skeleton({ label: msg('Loading buyers…'), rows: 6 }),
    error: failure,
    complete: ({ organizationId, page }, busy) => {
      if (organizationId !== organization.id) return skeleton({ label: msg('Loading buyers…'), rows: 6 });
      return page.items.length === 0 ? none(shared, options) : filled(shared, options, page, busy);
    },
  });
}

function filled(
  shared: Shared,
  { search, acts, openId }: BuyerListOptions,
  page: Page<Buyer>,
  busy: boolean,
): TemplateResult {
  const language = languageOf(shared.host);
  return html`${buyerTable({
    acts,
    menus: shared.menus,
    openId,
    buyers: page.items,
    caption: search.caption(page),
    sort: search.sort,
    sortFields: search.sortFields,
    onSort: (sort) => search.sortBy(sort),
    selection: search.selection,
    onSelected: () => shared.announcer.say(msg(str`Chosen: ${search.selection.ids.size}`)),
    busy,
    language,
  })}
  ${isPaged(search, page) ? pages(search, page, language) : nothing}`;
}

/** What fits on the smallest page has no use for a pager. */
const isPaged = ({ paging }: BuyerSearch, { items, next }: Page<Buyer>): boolean =>
  next !== undefined || paging.hasPrevious || items.length > Math.min(...pageSizes);

function pages({ paging }: BuyerSearch, { items, next, total }: Page<Buyer>, language: string): TemplateResult {
  return pager({
    label: msg('Pages of buyers'),
    from: paging.offset + 1,
    to: paging.offset + items.length,
    total,
    size: paging.size,
    sizes: pageSizes,
    onSize: (size) => paging.reset(size),
    onPrevious: paging.hasPrevious ? () => paging.previous() : undefined,
    onNext: next === undefined ? undefined : () => paging.next(next),
    language,
  });
}

function none(shared: Shared, options: BuyerListOptions): TemplateResult {
  const { search } = options;
  if (!search.isNarrowed) {
    return emptyState({
      title: msg('No buyers here yet'),
      text: msg('Buyers of the organizations below are listed there.'),
      icon: personIcon,
      actions: html`${createButton(shared, options)}`,
    });
  }
  const clear = button({ label: msg('Show all buyers'), onClick: () => search.widen() });
  return emptyState({
    title: msg('No buyer matches'),
    text: msg('Remove a filter, or search for something else.'),
    icon: searchIcon,
    actions: html`${clear} ${search.text.sought ? createButton(shared, options, search.text.sought) : nothing}`,
  });
}
