import { msg } from '@lit/localize';
import { html } from 'lit';
import { addressTarget } from '../../capabilities/target.ts';
import { type AddressSortField, type UnitAddress, addressSortFields } from '../../domain/model.ts';
import { absent, isolated } from '../../ui/details.ts';

import { countryName } from '../parts/country.ts';
import { companyColumn, companyFilter, idColumn, textCell } from '../parts/overview/cells.ts';
import type { OverviewDefinition } from '../parts/overview/definition.ts';
import { placeIcon } from './icons.ts';

const labelsOffered = 100;

/** The overview of the addresses that a company's units share. */
export const addresses: OverviewDefinition<UnitAddress, AddressSortField> = {
  resource: 'address',
  list: 'address.list',
  create: 'address.create',
  update: 'address.update',
  watches: ['address', 'unit', 'company'],
  icon: placeIcon,
  texts: {
    title: () => msg('Addresses of business units'),
    find: () => msg('Find by street, city or postal code'),
    loading: () => msg('Loading addresses…'),
    pages: () => msg('Pages of addresses'),
    create: () => msg('Create address'),
    edit: () => msg('Edit address'),
    chosen: () => msg('Chosen addresses'),
    empty: () => ({
      title: msg('No addresses yet'),
      text: msg('Create one, and the business units of its company can use it.'),
    }),
  },
  columns: [
    idColumn,
    {
      key: 'country',
      header: () => msg('Country'),
      cell: ({ country }, { language }) => countryName(country, language),
    },
    { key: 'city', header: () => msg('City'), cell: ({ city }) => isolated(city) },
    { key: 'zip', header: () => msg('Postal code'), cell: ({ zip }) => html`<bdi class="number">${zip}</bdi>` },
    companyColumn(({ companyName }) => companyName),
    { key: 'street', header: () => msg('Street'), rowHeader: true, cell: ({ street }) => isolated(street) },
    { key: 'number', header: () => msg('Number'), cell: ({ number }) => textCell(number) },
    { key: 'addition', header: () => msg('Addition'), cell: ({ addition }) => textCell(addition) },
    {
      key: 'labels',
      header: () => msg('Labels'),
      cell: ({ labels }) =>
        labels.length === 0
          ? absent()
          : html`<span>${labels.map(({ name }) => html`<bdi class="tag">${name}</bdi>`)}</span>`,
    },
  ],
  wide: true,
  sort: { field: 'city' },
  sortFields: ({ addressSort }) => addressSort ?? addressSortFields,
  filters: [
    companyFilter,
    {
      key: 'country',
      label: () => msg('Country'),
      kind: 'asked',
      ask: {
        options: async (_, { language }) => (await import('../parts/country-options.ts')).countryOptions(language),
      },
    },
    {
      key: 'label',
      label: () => msg('Label'),
      kind: 'asked',
      ask: {
        needs: 'address.listLabels',
        options: async ({ address }, _, call) => {
          const { items } = await address.listLabels({ filter: {}, page: { size: labelsOffered } }, call);
          return items.map(({ id, name }) => ({ value: id, label: name }));
        },
      },
    },
  ],
  page: (backend, { text, values, sort, page }, call) => {
    const filter = { text, companyId: values['company'], country: values['country'], labelId: values['label'] };
    return backend.address.list({ filter, sort, page }, call);
  },
  name: ({ street, number, city }) => `${[street, number].filter(Boolean).join(' ')}, ${city}`,
  target: addressTarget,
  acts: [{ capability: 'address.delete', label: () => msg('Delete'), danger: true, bulk: true }],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ id, values, scope }) =>
    html`<unit-address-form
      address-id=${id}
      company-id=${values['company'] ?? ''}
      .scope=${scope}
    ></unit-address-form>`,
};
