import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { buyerTarget } from '../../capabilities/target.ts';
import { type Buyer, type BuyerSortField, approvalStates, buyerSortFields, fullName } from '../../domain/model.ts';
import { isolated } from '../../ui/details.ts';
import { personIcon } from '../../ui/icons.ts';
import { buyerStatus, rolesText } from '../parts/buyer-cells.ts';
import { logonId } from '../parts/logon-id.ts';
import { companyColumn, companyFilter, idColumn } from '../parts/overview/cells.ts';
import type { CellContext, OverviewDefinition } from '../parts/overview/definition.ts';
import { personName } from '../parts/person-name.ts';
import { selfText } from '../parts/self-text.ts';
import { approvalText, enabledText } from '../texts/buyer.ts';

const rolesOffered = 100;

/** The overview of company users. A user is a membership: who belongs to two units is listed twice, under one logon ID. */
export const users: OverviewDefinition<Buyer, BuyerSortField> = {
  resource: 'buyer',
  list: 'buyer.search',
  create: 'buyer.create',
  update: 'buyer.update',
  watches: ['buyer', 'customer', 'approval', 'role', 'unit', 'organization'],
  icon: personIcon,
  texts: {
    title: () => msg('Company users'),
    find: () => msg('Find a user by name, logon ID or e-mail'),
    loading: () => msg('Loading users…'),
    pages: () => msg('Pages of users'),
    create: () => msg('Create user'),
    edit: () => msg('Edit user'),
    chosen: () => msg('Chosen users'),
    empty: () => ({
      title: msg('No users yet'),
      text: msg('Create one, and they can sign in and buy for their business unit.'),
    }),
  },
  columns: [
    idColumn,
    companyColumn(({ company }) => company.name),
    { key: 'lastName', header: () => msg('Name'), rowHeader: true, cell: nameCell },
    { key: 'roles', header: () => msg('Roles'), cell: (buyer, { language }) => rolesText(buyer, language) },
    {
      key: 'organization',
      header: () => msg('Business unit'),
      cell: ({ organization }) => isolated(organization.name),
    },
    { key: 'enabled', header: () => msg('Status'), cell: buyerStatus },
  ],
  wide: true,
  sort: { field: 'lastName' },
  sortFields: ({ buyerSort }) => buyerSort ?? buyerSortFields,
  filters: [
    companyFilter,
    {
      key: 'role',
      label: () => msg('Role'),
      kind: 'asked',
      ask: {
        needs: 'role.list',
        within: 'company',
        options: async (backend, { within }, call) => {
          const query = { filter: { companyId: within }, page: { size: rolesOffered } };
          return (await backend.role.list(query, call)).items.map(({ id, name }) => ({ value: id, label: name }));
        },
      },
    },
    {
      key: 'enabled',
      label: () => msg('Access'),
      kind: 'known',
      options: () => [true, false].map((value) => ({ value: String(value), label: enabledText(value) })),
    },
    {
      key: 'approval',
      label: () => msg('Approval'),
      kind: 'known',
      options: () => approvalStates.map((value) => ({ value, label: approvalText(value) })),
    },
  ],
  page: (backend, { text, values, sort, page }, call) => {
    const { company, unit, role, enabled, approval } = values;
    const filter = {
      text,
      // A unit says more than the company that it is part of.
      ...(unit === undefined ? { companyId: company } : { organizationId: unit }),
      roleId: role,
      enabled: enabled === undefined ? undefined : enabled === 'true',
      approval: approvalStates.find((state) => state === approval),
    };
    return backend.buyer.search({ filter, sort, page }, call);
  },
  name: (buyer, language) => fullName(buyer, language),
  target: (buyer) => buyerTarget(buyer),
  acts: [
    {
      capability: 'buyer.enable',
      label: () => msg('Enable'),
      fits: ({ enabled }) => !enabled,
      undo: 'buyer.disable',
      bulk: true,
    },
    {
      capability: 'buyer.disable',
      label: () => msg('Disable'),
      danger: true,
      fits: ({ enabled }) => enabled,
      undo: 'buyer.enable',
      bulk: true,
    },
    { capability: 'buyer.delete', label: () => msg('Delete membership'), danger: true, bulk: true },
    { capability: 'buyer.anonymize', label: () => msg('Delete person for good'), danger: true },
  ],
  questions: async () => (await import('./questions.ts')).questions,
  form: ({ id, values, scope }) =>
    html`<company-user-form
      buyer-id=${id}
      organization-id=${id ? '' : (values['unit'] ?? '')}
      .scope=${scope}
    ></company-user-form>`,
};

function nameCell(buyer: Buyer, { language, scope }: CellContext): TemplateResult {
  const self = selfText(scope.session, buyer.customerId);
  return html`${personName(buyer, language)} ${self ? html`<span class="muted small you">${self}</span>` : nothing}
    <div class="muted small logon-id">${logonId(buyer.loginId)}</div>`;
}
