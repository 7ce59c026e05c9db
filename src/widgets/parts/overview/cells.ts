import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Reference } from '../../../domain/model.ts';
import { absent, isolated } from '../../../ui/details.ts';
import type { OverviewColumn, OverviewFilter } from './definition.ts';

/** The columns and filters that several overviews have. */

/** Ids and companies are the back office's: who has one company needs neither. */
export const idColumn: OverviewColumn<Reference | { readonly id: string }> = {
  key: 'id',
  header: () => msg('ID'),
  cell: ({ id }) => html`<bdi class="number">${id}</bdi>`,
  backOffice: true,
};

/** Whose record it is. */
export const companyColumn = <Item>(name: (item: Item) => string | undefined): OverviewColumn<Item> => ({
  key: 'company',
  header: () => msg('Company'),
  cell: (item) => textCell(name(item)),
  backOffice: true,
});

export const companyFilter: OverviewFilter = {
  key: 'company',
  label: () => msg('Company'),
  kind: 'company',
  backOffice: true,
};

/** Text of others' making, or a dash where there is none. */
export const textCell = (text: string | undefined): unknown => (text ? isolated(text) : absent());
