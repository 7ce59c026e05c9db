import { msg, str } from '@lit/localize';
import { type TemplateResult, css, html } from 'lit';
import {
  type Customer,
  type CustomerCriteria,
  type CustomerSortField,
  type Page,
  type Sort,
  customerSortFields,
  fullName,
} from '../../domain/model.ts';
import { absent } from '../../ui/details.ts';
import { pages } from '../parts/pages.ts';
import { personName } from '../parts/person-name.ts';
import { rangeText } from '../../ui/pager.ts';
import { pagerStyles } from '../../ui/pager-styles.ts';
import { tableStyles } from '../../ui/table-styles.ts';
import { table } from '../../ui/table.ts';
import type { Column } from '../../ui/table-options.ts';
import { logonId } from '../parts/logon-id.ts';
import { actionsMenu } from './actions-menu.ts';
import { customerStatus, organizations, place, roles } from './customer-facts.ts';
import { maskedLoginId, maskedPhone } from './masking.ts';
import { recordStyles } from './record-styles.ts';
import type { Shared } from './shared.ts';

export const resultStyles = [
  recordStyles,
  tableStyles,
  pagerStyles,
  css`
    .results {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    /* Cells break words anywhere where they must; a state is one short word. */
    .results .status {
      overflow-wrap: normal;
    }
  `,
];

/** A page of answers, with the question it answers. */
export interface Found {
  readonly asked: CustomerCriteria;
  readonly series: number;
  readonly offset: number;
  readonly page: Page<Customer>;
}

export interface ResultsOptions {
  readonly shared: Shared;
  readonly found: Found;
  readonly busy: boolean;
  readonly language: string;
  readonly sortable: readonly CustomerSortField[];
  readonly sort: Sort<CustomerSortField> | undefined;
  /** The customers whose details are open. */
  readonly opened: ReadonlySet<string>;
  readonly onSort: (sort: Sort<CustomerSortField>) => void;
  readonly onToggle: (customerId: string, open: boolean) => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: ((cursor: string) => void) | undefined;
}

/** "Customers 41–60 of 240", as far as the server counts. */
export function foundText({ page, offset }: Found, language: string): string {
  const { items, total } = page;
  if (items.length === 0) return msg('No customer matches');
  const range = rangeText({ from: offset + 1, to: offset + items.length, total, language });
  return msg(str`Customers ${range}`);
}

export function results(options: ResultsOptions): TemplateResult {
  const { shared, found, busy, language, sort, opened } = options;
  const { items } = found.page;
  return html`<div class="results" part="results">
    ${table<Customer>({
      id: 'customers',
      caption: foundText(found, language),
      columns: columns(options),
      rows: items,
      rowId: ({ id }) => id,
      rowName: (customer) => fullName(customer, language),
      sort,
      onSort: ({ field, descending }) => {
        const known = customerSortFields.find((name) => name === field);
        if (known) options.onSort({ field: known, descending });
      },
      details: {
        expanded: opened,
        onToggle: options.onToggle,
        render: (customer) => shared.details.show(({ customerDetails }) => customerDetails(customer, language)),
      },
      actions: (customer) => actionsMenu(shared, customer),
      busy,
    })}
    ${pages(found, { label: msg('Pages of customers'), language, onPrevious: options.onPrevious, onNext: options.onNext })}
  </div>`;
}

/** Cells stay masked when their row opens, so that it does not move under the eye: the details say it in full. */
function columns({ shared, language, sortable }: ResultsOptions): Column<Customer>[] {
  const masking = shared.masking();
  const sorts = (field: CustomerSortField): boolean => sortable.includes(field);
  return [
    {
      key: 'lastName',
      header: msg('Name'),
      rowHeader: true,
      sortable: sorts('lastName'),
      cell: (customer) => personName(customer, language),
    },
    {
      key: 'loginId',
      header: msg('Logon ID'),
      sortable: sorts('loginId'),
      cell: (customer) => logonId(masking ? maskedLoginId(customer) : customer.loginId),
    },
    { key: 'organization', header: msg('Organization'), sortable: sorts('organization'), cell: organizations },
    { key: 'roles', header: msg('Roles'), priority: 'low', cell: roles },
    {
      key: 'city',
      header: msg('City'),
      sortable: sorts('city'),
      priority: 'low',
      cell: (customer) => place(customer, language),
    },
    {
      key: 'phone',
      header: msg('Phone'),
      priority: 'low',
      cell: (customer) => phone(customer, masking),
    },
    { key: 'status', header: msg('Status'), cell: customerStatus },
  ];
}

function phone({ phone: number, mobile }: Customer, masking: boolean): TemplateResult {
  const shown = number ?? mobile;
  if (!shown) return absent();
  return html`<bdi dir="ltr" class="number">${masking ? maskedPhone(shown) : shown}</bdi>`;
}
