import type { Target } from '../../capabilities/rules.ts';
import type { Approvals, BusinessUnit, Company, Organization, RoleReference } from '../../domain/model.ts';
import type { Store } from './store.ts';
import { companyIdOf, companyOf, lineage, reference } from './tree.ts';
import type { Turn } from './turn.ts';
import type { CompanyRow, OrganizationRow, RoleRow, UnitRow } from './world.ts';

export const organizationRecord = (turn: Turn, row: OrganizationRow): Organization =>
  row.kind === 'company' ? companyFields(turn, row, 'organization') : unitFields(turn, row, 'organization');

export const companyRecord = (turn: Turn, row: CompanyRow): Company => companyFields(turn, row, 'company');
export const unitRecord = (turn: Turn, row: UnitRow): BusinessUnit => unitFields(turn, row, 'unit');

/** Which resource a record is read as decides which verbs it lists as allowed. */
type ReadAs = 'organization' | 'company' | 'unit';

function companyFields(turn: Turn, row: CompanyRow, readAs: ReadAs): Company {
  const { kind, active, status } = row;
  return { ...commonFields(turn, row, readAs, pointlessFor(row)), kind, active, status };
}

function unitFields(turn: Turn, row: UnitRow, readAs: ReadAs): BusinessUnit {
  const { kind, companyId, parentId, externalUrl, iban, bic, addressIds = [] } = row;
  return {
    ...commonFields(turn, row, readAs),
    kind,
    companyId,
    companyName: companyOf(turn.store, row).name,
    parentId: parentId === companyId ? undefined : parentId,
    externalUrl,
    iban,
    bic,
    addresses: addressIds.map((id) => ({ id, name: addressLine(turn.store, id) })),
  };
}

function commonFields(turn: Turn, row: OrganizationRow, readAs: ReadAs, pointless: readonly string[] = []) {
  const { store } = turn;
  const { id, name, description, email, phone, address, locked } = row;
  const target = organizationFacts(store, row);
  return {
    id,
    version: store.organizations.version(id),
    allowed: turn.allowed(readAs, target, pointless),
    name,
    description,
    path: lineage(store, row).slice(0, -1).map(reference),
    childCount: target.childCount,
    buyerCount: target.buyerCount,
    email,
    phone,
    address,
    locked,
    approvals: approvalsOf(store, row),
    roles: rolesOf(store, row).map(roleReference),
  };
}

/** All that the rules want to know of an organization. */
export function organizationFacts(store: Store, row: OrganizationRow) {
  return {
    id: row.id,
    within: lineage(store, row).map(({ id }) => id),
    buyerCount: store.memberships.countBy('organization', row.id),
    childCount: store.organizations.countBy('parent', row.id),
  } satisfies Target;
}

/** A company is deactivated and never deleted; of its transitions only those that lead elsewhere. */
function pointlessFor({ active, status }: CompanyRow): string[] {
  const answered = { pending: [], approved: ['approve'], denied: ['deny'] }[status];
  return ['delete', active ? 'activate' : 'deactivate', ...answered];
}

function approvalsOf(store: Store, row: OrganizationRow): Approvals {
  const { buyers = 'inherited', orders = 'inherited' } = row.approvals ?? {};
  return { buyers, orders, effective: { buyers: needs(store, row, 'buyers'), orders: needs(store, row, 'orders') } };
}

/** The nearest answer on the way up. Nobody said anything: no approval. */
function needs(store: Store, row: OrganizationRow, what: 'buyers' | 'orders'): boolean {
  const nearest = lineage(store, row).findLast(({ approvals }) => approvals && approvals[what] !== 'inherited');
  return nearest?.approvals?.[what] === 'enabled';
}

/** The roles that may be held in an organization: its own, else its nearest ancestor's, else all of the company. */
export function rolesOf(store: Store, row: OrganizationRow): RoleRow[] {
  const nearest = lineage(store, row).findLast(({ roleIds }) => roleIds !== undefined);
  return nearest?.roleIds?.flatMap((id) => store.roles.get(id) ?? []) ?? store.roles.by('company', companyIdOf(row));
}

export const roleReference = ({ id, name, actorRole }: RoleRow): RoleReference => ({ id, name, actorRole });

function addressLine(store: Store, id: string): string {
  const { street, number, zip, city } = store.addresses.known(id);
  return [[street, number].filter(Boolean).join(' '), `${zip} ${city}`].join(', ');
}
