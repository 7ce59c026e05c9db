import { msg } from '@lit/localize';
import { html } from 'lit';
import { organizationTarget } from '../../capabilities/target.ts';
import {
  type Company,
  type CompanySortField,
  type CompanyStatus,
  companySortFields,
  companyStatuses,
} from '../../domain/model.ts';
import { isolated } from '../../ui/details.ts';
import { blockIcon, checkIcon, organizationIcon } from '../../ui/icons.ts';
import { type StatusKind, statusLabel } from '../../ui/status-label.ts';
import { idColumn } from '../parts/overview/cells.ts';
import type { OverviewDefinition } from '../parts/overview/definition.ts';
import { activeText, companyStatusText } from '../texts/company.ts';

const statusKinds: Readonly<Record<CompanyStatus, StatusKind>> = {
  approved: 'positive',
  pending: 'warning',
  denied: 'negative',
};

const isOneOf = <Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined =>
  values.find((some) => some === value);

/**
 * The overview of companies. Active and approved are two things: a company that is one and not the other is shown with
 * both, and of the four changes only those are offered that lead somewhere.
 */
export const companies: OverviewDefinition<Company, CompanySortField> = {
  resource: 'company',
  list: 'company.list',
  create: 'company.create',
  update: 'company.update',
  watches: ['company', 'organization'],
  icon: organizationIcon,
  texts: {
    title: () => msg('Companies'),
    find: () => msg('Find a company by name or ID'),
    loading: () => msg('Loading companies…'),
    pages: () => msg('Pages of companies'),
    create: () => msg('Create company'),
    edit: () => msg('Edit company'),
    chosen: () => msg('Chosen companies'),
    empty: () => ({
      title: msg('No companies yet'),
      text: msg('Create one, or wait for one to register: then it waits here for approval.'),
    }),
  },
  columns: [
    idColumn,
    { key: 'name', header: () => msg('Name'), rowHeader: true, cell: ({ name }) => isolated(name) },
    {
      key: 'active',
      header: () => msg('Active'),
      cell: ({ active }) => statusLabel(active ? 'positive' : 'negative', activeText(active)),
    },
    {
      key: 'status',
      header: () => msg('Status'),
      cell: ({ status }) => html`${statusLabel(statusKinds[status], companyStatusText(status))}`,
    },
  ],
  sort: { field: 'name' },
  sortFields: ({ companySort }) => companySort ?? companySortFields,
  filters: [
    {
      key: 'active',
      label: () => msg('Active'),
      kind: 'known',
      options: () => [true, false].map((value) => ({ value: String(value), label: activeText(value) })),
    },
    {
      key: 'status',
      label: () => msg('Status'),
      kind: 'known',
      options: () => companyStatuses.map((value) => ({ value, label: companyStatusText(value) })),
    },
  ],
  page: (backend, { text, values, sort, page }, call) => {
    const active = values['active'] === undefined ? undefined : values['active'] === 'true';
    const filter = { text, active, status: isOneOf(companyStatuses, values['status']) };
    return backend.company.list({ filter, sort, page }, call);
  },
  name: ({ name }) => name,
  target: organizationTarget,
  acts: [
    {
      capability: 'company.approve',
      label: () => msg('Approve'),
      icon: checkIcon,
      fits: ({ status }) => status !== 'approved',
      bulk: true,
    },
    {
      capability: 'company.activate',
      label: () => msg('Activate'),
      fits: ({ active }) => !active,
      undo: 'company.deactivate',
      bulk: true,
    },
    {
      capability: 'company.deny',
      label: () => msg('Deny'),
      icon: blockIcon,
      danger: true,
      fits: ({ status }) => status !== 'denied',
    },
    {
      capability: 'company.deactivate',
      label: () => msg('Deactivate'),
      danger: true,
      fits: ({ active }) => active,
      undo: 'company.activate',
    },
  ],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ id, scope }) => html`<company-form company-id=${id} .scope=${scope}></company-form>`,
};
