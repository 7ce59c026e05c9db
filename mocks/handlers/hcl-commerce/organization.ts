import type { OrganizationRow } from '../../../src/adapters/memory.ts';
import { rolesOf } from '../../../src/adapters/memory/organization-record.ts';
import { companyOf, subtree } from '../../../src/adapters/memory/tree.ts';
import { AccountError } from '../../../src/backend/errors.ts';
import type { CompanyStatus, Organization, OrganizationUpdate } from '../../../src/domain/model.ts';
import { answer, recordSet } from './answer.ts';
import type { Caller } from './caller.ts';
import { fromWireId, roleId, rootId, wireId } from './ids.ts';
import { addressOf } from './person.ts';
import { addressBean, roleBean } from './person-beans.ts';
import { matched, ordered } from './search.ts';

const states: Readonly<Record<CompanyStatus, string>> = { pending: '0', approved: '1', denied: '2' };
const root = { organizationId: rootId, organizationName: 'Root Organization', displayName: 'Root Organization' };

export async function listOrganizations(caller: Caller): Promise<Response> {
  const { query, store } = caller;
  if (query.get('q') === 'rolesICanAssignInOrg') return listRoles(caller);
  const nameOf = (id: string): string => (id === rootId ? root.organizationName : store.organizations.known(id).name);
  const found = matched(await inSight(caller), query, {
    orgName: ({ name }) => [name],
    parentOrgName: (row) => [nameOf(parentOf(row))],
  });
  const sorted = ordered(found, ({ name, id }) => `${name} ${id}`);
  return recordSet('organizationDataBeans', sorted.map(summaryBean), query);
}

const parentOf = (row: OrganizationRow): string => (row.kind === 'unit' ? row.parentId : rootId);

/** All that the caller may look at. Throws what the memory backend says of whoever may not list any. */
export async function inSight({ backend, store, self, may }: Caller): Promise<OrganizationRow[]> {
  await backend.organization.list({ filter: {}, page: { size: 1 } });
  if (may('organization.list') === 'any' && self.organizations.length === 0) return [...store.organizations.values()];
  return self.organizations.flatMap(({ id }) => [...subtree(store, store.organizations.known(id))]);
}

/** The roles of an organization's company, which the caller may give there. */
async function listRoles({ backend, query, store }: Caller): Promise<Response> {
  const organization = store.organizations.get(fromWireId(store, query.get('orgId') ?? ''));
  if (!organization) throw new AccountError('not-found', { operation: 'organization' });
  const companyId = companyOf(store, organization).id;
  const { items } = await backend.role.list({ filter: { companyId }, page: { size: 100 } });
  const beans = items.map(({ id, name }) => roleBean(roleId(store.roles.known(id)), name));
  return answer(beans.length > 0 ? { roleDataBeans: beans } : {});
}

export async function readOrganization(caller: Caller, number: string): Promise<Response> {
  const { backend, store, query } = caller;
  const profile = query.get('profileName') ?? 'IBM_Organization_Summary';
  if (number === rootId) return answer(root);
  const id = fromWireId(store, number);
  const row = store.organizations.get(id);
  // What an organization is called, and what it lies in, everybody may know who is signed in.
  if (row && profile === 'IBM_Organization_Short_Summary') return answer(summaryBean(row));
  const organization = await backend.organization.read(id);
  if (profile === 'IBM_Assigned_Roles_Details') return answer({ rolesWithDetails: roleBeans(caller, organization) });
  const { email, phone, address, description } = organization;
  const contactInfo = { email1: email ?? '', phone1: phone ?? '', ...addressBean(address) };
  return answer({ ...(row && summaryBean(row)), description: description ?? null, contactInfo });
}

function summaryBean(row: OrganizationRow): object {
  const { id, name, locked } = row;
  const isOpen = row.kind === 'company' ? row.active : !locked;
  return {
    organizationId: wireId(id),
    organizationName: name,
    displayName: name,
    distinguishedName: `o=${name},o=root organization`,
    memberId: wireId(id),
    parentMemberId: parentOf(row) === rootId ? rootId : wireId(parentOf(row)),
    orgEntityType: 'O',
    status: row.kind === 'company' ? states[row.status] : '1',
    state: isOpen ? '1' : '0',
  };
}

function roleBeans({ store }: Caller, { id }: Organization): object[] {
  return rolesOf(store, store.organizations.known(id)).map((row) => roleBean(roleId(row), row.name));
}

export async function createOrganization(caller: Caller): Promise<Response> {
  const { backend, body } = caller;
  const change = changeOf(caller);
  const { parentId = '' } = change;
  const { id } = await backend.organization.create({ ...change, parentId, name: body['orgEntityName'] ?? '' });
  return answer({ orgEntityId: wireId(id), addressId: wireId(`address of ${id}`) }, 201);
}

export async function updateOrganization(caller: Caller, number: string): Promise<Response> {
  await caller.backend.organization.update(fromWireId(caller.store, number), changeOf(caller));
  return answer({ orgEntityId: number });
}

function changeOf({ body, store }: Caller): Partial<OrganizationUpdate> & { parentId?: string } {
  const { orgEntityName, description, email1, phone1, parentMemberId } = body;
  const emptied = (text: string): string | undefined => (text === '' ? undefined : text);
  return {
    ...(orgEntityName !== undefined && { name: orgEntityName }),
    ...(description !== undefined && { description: emptied(description) }),
    ...(email1 !== undefined && { email: emptied(email1) }),
    ...(phone1 !== undefined && { phone: emptied(phone1) }),
    ...(parentMemberId !== undefined && { parentId: fromWireId(store, parentMemberId) }),
    ...(body['address1'] !== undefined && { address: addressOf(body) }),
  };
}

/** Gives roles to an organization. Taking any takes all of them, which is this system's way. */
export async function changeRoles(caller: Caller, number: string): Promise<Response> {
  const { backend, body, store, query } = caller;
  const id = fromWireId(store, number);
  const row = store.organizations.get(id);
  if (!row) throw new AccountError('not-found', { operation: 'organization' });
  const ofCompany = store.roles.by('company', companyOf(store, row).id);
  const named = Object.entries(body)
    .filter(([name]) => name.startsWith('roleId'))
    .map(([, role]) => ofCompany.find((some) => roleId(some) === role)?.id ?? role);
  const present = rolesOf(store, row).map((role) => role.id);
  const wanted = query.get('action') === 'assignRole' ? [...new Set([...present, ...named])] : [];
  await backend.organization.setRoles(id, wanted);
  return answer({ viewTaskName: 'done' });
}
