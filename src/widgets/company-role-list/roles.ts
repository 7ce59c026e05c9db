import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { roleTarget } from '../../capabilities/target.ts';
import { type Role, type RoleSortField, roleSortFields } from '../../domain/model.ts';
import { absent, isolated } from '../../ui/details.ts';
import { keyIcon } from '../../ui/icons.ts';
import { companyColumn, companyFilter, idColumn } from '../parts/overview/cells.ts';
import type { OverviewDefinition } from '../parts/overview/definition.ts';
import { usersText } from '../texts/counts.ts';

/** The overview of roles. Of each company's roles one is the default; it moves and never vanishes. */
export const roles: OverviewDefinition<Role, RoleSortField> = {
  resource: 'role',
  list: 'role.list',
  create: 'role.create',
  update: 'role.update',
  watches: ['role', 'buyer', 'company'],
  icon: keyIcon,
  texts: {
    title: () => msg('Roles'),
    find: () => msg('Find a role by name'),
    loading: () => msg('Loading roles…'),
    pages: () => msg('Pages of roles'),
    create: () => msg('Create role'),
    edit: () => msg('Edit role'),
    chosen: () => msg('Chosen roles'),
    empty: () => ({
      title: msg('No roles yet'),
      text: msg('Create one with the permissions that its holders are to have.'),
    }),
  },
  columns: [
    idColumn,
    companyColumn(({ companyName }) => companyName),
    {
      key: 'name',
      header: () => msg('Name'),
      rowHeader: true,
      cell: ({ name, isDefault }) =>
        html`${isolated(name)} ${isDefault ? html`<span class="tag">${msg('Default')}</span>` : nothing}`,
    },
    {
      key: 'buyers',
      header: () => msg('Users'),
      cell: ({ buyerCount }, { language }) =>
        buyerCount === undefined ? absent() : html`<span class="number">${buyerCount.toLocaleString(language)}</span>`,
    },
  ],
  sort: { field: 'name' },
  sortFields: ({ roleSort }) => roleSort ?? roleSortFields,
  filters: [companyFilter],
  page: (backend, { text, values, sort, page }, call) =>
    backend.role.list({ filter: { text, companyId: values['company'] }, sort, page }, call),
  name: ({ name }) => name,
  target: roleTarget,
  acts: [
    {
      capability: 'role.delete',
      label: () => msg('Delete'),
      danger: true,
      hindrance: ({ isDefault, buyerCount = 0 }, language) => {
        // The refusal itself tells of the default role.
        if (isDefault || buyerCount === 0) return undefined;
        return msg(str`Not while users have it: ${usersText(buyerCount, language)}. Give them another role first.`);
      },
    },
  ],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ id, values, scope }) =>
    html`<company-role-form role-id=${id} company-id=${values['company'] ?? ''} .scope=${scope}></company-role-form>`,
};
