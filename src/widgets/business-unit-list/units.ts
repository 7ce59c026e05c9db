import { msg } from '@lit/localize';
import { html } from 'lit';
import { organizationTarget } from '../../capabilities/target.ts';
import { type BusinessUnit, type UnitSortField, unitSortFields } from '../../domain/model.ts';
import { absent, isolated } from '../../ui/details.ts';
import { organizationIcon } from '../../ui/icons.ts';
import { companyColumn, companyFilter, idColumn, textCell } from '../parts/overview/cells.ts';
import type { OverviewDefinition } from '../parts/overview/definition.ts';
import { usersInWayText } from './texts.ts';

/** An IBAN as it is printed: in fours, from left to right in every language. */
const grouped = (iban: string): string => iban.replaceAll(/\s/gu, '').replaceAll(/.{4}(?=.)/gu, '$& ');

const bankCell = (text: string | undefined): unknown =>
  text ? html`<bdi class="number" dir="ltr">${text}</bdi>` : absent();

/** The name of the unit that it lies directly below; a top unit has none. */
const parentName = ({ path, companyId }: BusinessUnit): string | undefined => {
  const parent = path.at(-1);
  return parent?.id === companyId ? undefined : parent?.name;
};

/** The overview of business units. What stands in the way of a deletion is told with the way to it. */
export const units: OverviewDefinition<BusinessUnit, UnitSortField> = {
  resource: 'unit',
  list: 'unit.list',
  create: 'unit.create',
  update: 'unit.update',
  watches: ['unit', 'organization', 'company', 'address', 'buyer'],
  icon: organizationIcon,
  texts: {
    title: () => msg('Business units'),
    find: () => msg('Find a unit by name or bank account'),
    loading: () => msg('Loading business units…'),
    pages: () => msg('Pages of business units'),
    create: () => msg('Create business unit'),
    edit: () => msg('Edit business unit'),
    chosen: () => msg('Chosen business units'),
    empty: () => ({
      title: msg('No business units yet'),
      text: msg('Create one, and its users and addresses have a place.'),
    }),
  },
  columns: [
    idColumn,
    companyColumn(({ companyName }) => companyName),
    { key: 'parent', header: () => msg('Parent'), cell: (unit) => textCell(parentName(unit)) },
    { key: 'name', header: () => msg('Name'), rowHeader: true, cell: ({ name }) => isolated(name) },
    { key: 'address', header: () => msg('Address'), cell: ({ addresses }) => textCell(addresses?.[0]?.name) },
    { key: 'iban', header: () => msg('IBAN'), cell: ({ iban }) => bankCell(iban && grouped(iban)) },
    { key: 'bic', header: () => msg('BIC'), cell: ({ bic }) => bankCell(bic) },
    { key: 'phone', header: () => msg('Phone'), cell: ({ phone }) => bankCell(phone) },
  ],
  wide: true,
  sort: { field: 'name' },
  sortFields: ({ unitSort }) => unitSort ?? unitSortFields,
  filters: [companyFilter],
  page: (backend, { text, values, sort, page }, call) =>
    backend.unit.list({ filter: { text, companyId: values['company'] }, sort, page }, call),
  name: ({ name }) => name,
  target: organizationTarget,
  acts: [
    {
      capability: 'unit.delete',
      label: () => msg('Delete'),
      danger: true,
      hindrance: ({ buyerCount = 0 }, language) => (buyerCount > 0 ? usersInWayText(buyerCount, language) : undefined),
    },
  ],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ id, values, scope }) =>
    html`<business-unit-form unit-id=${id} company-id=${values['company'] ?? ''} .scope=${scope}></business-unit-form>`,
};
