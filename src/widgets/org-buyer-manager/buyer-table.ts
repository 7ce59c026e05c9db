import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Selection } from '../../controllers/selection.ts';
import { type Buyer, type Sort, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { emailText } from '../../ui/details.ts';
import { moreIcon } from '../../ui/icons.ts';
import { type Menus, menu } from '../../ui/menu.ts';
import { table } from '../../ui/table.ts';
import type { Column, TableSelection } from '../../ui/table-options.ts';
import { choosing } from '../../ui/table-selection.ts';
import { buyerStatus, rolesText } from '../parts/buyer-cells.ts';
import type { BuyerActs } from './buyer-acts.ts';

export interface BuyerTableOptions {
  readonly acts: BuyerActs;
  readonly menus: Menus;
  readonly openId: (buyerId: string) => string;
  readonly buyers: readonly Buyer[];
  /** What is listed and how much of it. */
  readonly caption: string;
  readonly sort: Sort;
  readonly sortFields: readonly string[];
  readonly onSort: (sort: Sort) => void;
  readonly selection: Selection<Buyer>;
  /** Another choice was made. */
  readonly onSelected: () => void;
  readonly busy: boolean;
  readonly language: string;
}

/** The buyers of an organization, one a row. */
export function buyerTable(options: BuyerTableOptions): TemplateResult {
  const { acts, menus, language } = options;
  return table<Buyer>({
    id: 'buyers',
    caption: options.caption,
    columns: columns(options),
    rows: options.buyers,
    rowId: ({ id }) => id,
    rowName: (buyer) => fullName(buyer, language),
    sort: options.sort,
    onSort: options.onSort,
    busy: options.busy,
    selection: selectionOf(options),
    actions: (buyer) => html`${acts.renderToggle(buyer)} ${buyerMenu(acts, menus, buyer)}`,
  });
}

/** Those can be chosen with whom something can be done; where nobody can be, there is nothing to choose. */
function selectionOf({ acts, buyers, selection, onSelected }: BuyerTableOptions): TableSelection<Buyer> | undefined {
  const selectable = (buyer: Buyer) => acts.isSelectable(buyer);
  if (selection.ids.size === 0 && !buyers.some(selectable)) return undefined;
  const onSelect = (ids: ReadonlySet<string>) => {
    selection.choose(ids, buyers);
    onSelected();
  };
  return choosing({ selected: selection.ids, onSelect, selectable });
}

function columns({ acts, sortFields, language, openId }: BuyerTableOptions): Column<Buyer>[] {
  const sortable = (field: string) => ({ key: field, sortable: sortFields.includes(field) });
  return [
    {
      ...sortable('lastName'),
      header: msg('Name'),
      rowHeader: true,
      cell: (buyer) => nameCell(buyer, acts, openId(buyer.id)),
    },
    { ...sortable('loginId'), header: msg('Logon ID'), cell: ({ loginId }) => emailText(loginId), priority: 'low' },
    { key: 'roles', header: msg('Roles'), cell: (buyer) => rolesText(buyer, language) },
    { ...sortable('enabled'), header: msg('Status'), cell: buyerStatus },
  ];
}

function nameCell(buyer: Buyer, acts: BuyerActs, id: string): TemplateResult {
  const self = acts.selfText(buyer);
  return html`<bdi>${button({ id, label: acts.name(buyer), kind: 'link', onClick: () => acts.open(buyer) })}</bdi>
    ${self ? html`<span class="muted small you">${self}</span>` : nothing}`;
}

function buyerMenu(acts: BuyerActs, controller: Menus, buyer: Buyer): TemplateResult {
  return menu({
    controller,
    id: `buyer-menu-${buyer.id}`,
    label: msg('Actions'),
    name: msg(str`Actions for ${acts.name(buyer)}`),
    icon: moreIcon,
    iconOnly: true,
    items: () => acts.items(buyer),
  });
}
