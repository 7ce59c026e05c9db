import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import { Id } from '../../domain/schemas.ts';
import type { Organization, Page } from '../../domain/model.ts';
import { Approvals, OrganizationDraft, OrganizationUpdate } from '../../domain/schemas.ts';
import { natural, pageFrom } from './listing.ts';
import { merged } from './merged.ts';
import { refuseTaken } from './organization-name.ts';
import { organizationFacts, organizationRecord } from './organization-record.ts';
import { organizationsInSight, topsOf } from './sight.ts';
import { matcher } from './text.ts';
import { childrenOf, companyIdOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { OrganizationRow, UnitRow } from './world.ts';

const Filter = z.object({ parentId: z.optional(Id), text: z.optional(z.string()) });
const Change = z.extend(z.partial(OrganizationUpdate), { parentId: z.optional(Id) });
const Settings = z.pick(Approvals, { buyers: true, orders: true });
const RoleIds = z.array(Id);

type Query = Parameters<Operations['organization']['list']>[0];

export function organizationVerbs(run: Run): Operations['organization'] {
  return {
    list: (query, call) => run('organization.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('organization.read', call, [id], (turn) => organizationRecord(turn, find(turn, id))),
    create: (draft, call) => run('organization.create', call, [draft], (turn) => create(turn, draft)),
    update: (id, change, call) => run('organization.update', call, [id, change], (turn) => update(turn, id, change)),
    delete: (id, call) => run('organization.delete', call, [id], (turn) => remove(turn, find(turn, id))),
    setApprovals: (id, settings, call) =>
      run('organization.setApprovals', call, [id, settings], (turn) => {
        const row = find(turn, id);
        turn.expectVersion(turn.store.organizations.version(id));
        return save(turn, { ...row, approvals: turn.checked(Settings, settings) });
      }),
    setRoles: (id, roleIds, call) =>
      run('organization.setRoles', call, [id, roleIds], (turn) => {
        const row = find(turn, id);
        turn.expectVersion(turn.store.organizations.version(id));
        return save(turn, { ...row, roleIds: rolesOfCompany(turn, roleIds, companyIdOf(row)) });
      }),
  };
}

function list(turn: Turn, query: Query): Page<Organization> {
  const filter = turn.checked(Filter, query.filter);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: listed(turn, filter),
    sortBy: { name: ({ name }) => natural(name) },
    record: (row) => organizationRecord(turn, row),
  });
}

/** By name through all that is in sight, below a parent, or the tops. */
function listed(turn: Turn, { parentId, text }: z.infer<typeof Filter>): OrganizationRow[] {
  const matches = matcher(text);
  if (parentId !== undefined)
    return childrenOf(turn.store, find(turn, parentId).id).filter(({ name }) => matches(name));
  if (text?.trim()) return [...organizationsInSight(turn)].filter(({ name }) => matches(name));
  return turn.permit() === 'any'
    ? [...turn.store.organizations.values()].filter(({ kind }) => kind === 'company')
    : topsOf(turn);
}

/** The organization that a call is aimed at, if the session may do this to it. */
function find(turn: Turn, id: string): OrganizationRow {
  const row = turn.found(turn.store.organizations.get(id));
  turn.permit(organizationFacts(turn.store, row));
  return row;
}

function create(turn: Turn, input: unknown): Organization {
  const { parentId, ...draft } = turn.checked(OrganizationDraft, input);
  const parent = parentOf(turn, parentId);
  turn.permit(organizationFacts(turn.store, parent));
  refuseTaken(turn, draft.name, parent.id);
  const id = turn.store.newId('organization');
  const blank: UnitRow = { kind: 'unit', id, name: '', companyId: companyIdOf(parent), parentId: parent.id };
  return save(turn, merged(blank, draft));
}

/** A new parent must be of the same company. */
function update(turn: Turn, id: string, input: unknown): Organization {
  const { store } = turn;
  const row = find(turn, id);
  turn.expectVersion(store.organizations.version(id));
  const { parentId, name = row.name, ...change } = turn.checked(Change, input);
  const parent = parentId === undefined ? undefined : newParent(turn, row, parentId);
  const presentParent = row.kind === 'unit' ? row.parentId : undefined;
  refuseTaken(turn, name, parent?.id ?? presentParent, id);
  const changed = merged<OrganizationRow>({ ...row, name }, change);
  return save(turn, changed.kind === 'unit' && parent ? { ...changed, parentId: parent.id } : changed);
}

function newParent(turn: Turn, row: OrganizationRow, parentId: string): OrganizationRow {
  const parent = parentOf(turn, parentId);
  const facts = organizationFacts(turn.store, parent);
  if (row.kind === 'company' || companyIdOf(parent) !== companyIdOf(row)) {
    throw turn.error('validation', [{ path: ['parentId'], code: 'not-allowed' }]);
  }
  turn.permit({ ...organizationFacts(turn.store, row), parentWithin: facts.within });
  turn.permit(facts, 'organization.create');
  return parent;
}

function parentOf(turn: Turn, parentId: string): OrganizationRow {
  const parent = turn.store.organizations.get(parentId);
  if (!parent) throw turn.error('validation', [{ path: ['parentId'], code: 'unknown' }]);
  return parent;
}

/** Takes an organization away. Those directly below it become tops of the company; nobody is moved but them. */
export function remove(turn: Turn, row: OrganizationRow): void {
  const { organizations } = turn.store;
  turn.expectVersion(organizations.version(row.id));
  if (row.kind === 'company') throw turn.error('conflict-state');
  for (const child of childrenOf(turn.store, row.id)) {
    if (child.kind === 'unit') organizations.put({ ...child, parentId: row.companyId });
  }
  organizations.delete(row.id);
}

function rolesOfCompany(turn: Turn, input: unknown, companyId: string): string[] {
  const roleIds = turn.checked(RoleIds, input);
  const stranger = roleIds.findIndex((id) => turn.store.roles.get(id)?.companyId !== companyId);
  if (stranger !== -1) throw turn.error('validation', [{ path: [String(stranger)], code: 'unknown' }]);
  return roleIds;
}

const save = (turn: Turn, row: OrganizationRow): Organization =>
  organizationRecord(turn, turn.store.organizations.put(row));
