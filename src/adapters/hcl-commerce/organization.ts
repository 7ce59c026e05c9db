import type { Operations } from '../../backend/port.ts';
import type { Organization, OrganizationDraft, OrganizationUpdate, Page } from '../../domain/model.ts';
import { readContext } from './acting.ts';
import { setApprovals } from './approval-groups.ts';
import type { Exchange, Query } from './exchange.ts';
import { type WireParameters, addressToWire, given } from './fields.ts';
import { listedOrganization, readOrganization, rolesIn } from './organization-record.ts';
import { type Summary, summaryFromWire } from './organizations.ts';
import { type Fetch, type Listing, fromRecord, pageOf, pageOfAll, reversed } from './paging.ts';
import type { Bean } from './bean.ts';
import { administeredBy, isStaff, rolesHeldBy } from './roles.ts';
import type { Run } from './run.ts';
import { matching } from './search.ts';
import { readSelf } from './session.ts';

type Verbs = Omit<Operations['organization'], 'delete'>;
type ListQuery = Parameters<Verbs['list']>[0];
type Change = Partial<OrganizationUpdate> & { readonly parentId?: string };

export function organizationVerbs(run: Run): Verbs {
  return {
    list: (query, call) => run('organization.list', call, (exchange) => list(exchange, query)),
    read: (id, call) => run('organization.read', call, (exchange) => readOrganization(exchange, id)),
    create: (draft, call) => run('organization.create', call, (exchange) => create(exchange, draft)),
    update: (id, change, call) => run('organization.update', call, (exchange) => update(exchange, id, change)),
    setApprovals: (id, settings, call) =>
      run('organization.setApprovals', call, async (exchange) => {
        await setApprovals(exchange, id, settings);
        return readOrganization(exchange, id);
      }),
    setRoles: (id, roleIds, call) => run('organization.setRoles', call, (exchange) => setRoles(exchange, id, roleIds)),
  };
}

async function list(exchange: Exchange, { filter, sort, page }: ListQuery): Promise<Page<Organization>> {
  const { text = '', parentId } = filter;
  const byName = matching({ orgName: text }, 'contains');
  const descending = sort?.descending ?? false;
  if (parentId !== undefined) {
    const parent = await readChain(exchange, parentId);
    return pageOf(exchange, page, [below(exchange, parent, byName, descending)]);
  }
  if (text.trim() !== '') return pageOf(exchange, page, [{ fetch: ask(exchange, byName, descending), read }]);
  const tops = await topsOf(exchange);
  if (tops) return pageOfAll(exchange, page, descending ? tops.reverse() : tops);
  const roots = await exchange.organizations.roots();
  return pageOf(
    exchange,
    page,
    roots.map((root) => below(exchange, [root], {}, descending)),
  );

  async function read(bean: Bean): Promise<Organization> {
    const chain = await exchange.organizations.chain(summaryFromWire(bean).parentId);
    return listedOrganization(exchange, bean, chain);
  }
}

/** The server has no order of its own for organizations to ask for; the other way round is its order reversed. */
function ask(exchange: Exchange, query: Query, descending: boolean): Fetch {
  const fetch = fromRecord(
    (paging) =>
      exchange.get('/organization', {
        q: 'organizationsICanAdmin',
        profileName: 'IBM_Organization_List_Summary',
        ...query,
        ...paging,
      }),
    'organizationDataBeans',
  );
  return descending ? reversed(fetch) : fetch;
}

/** The server finds children by the name of their parent, which others may have as well: theirs are left out. */
function below(
  exchange: Exchange,
  chain: readonly Summary[],
  query: Query,
  descending: boolean,
): Listing<Organization> {
  const parent = chain.at(-1);
  const isRoot = exchange.organizations.isRoot(parent?.id);
  return {
    fetch: ask(exchange, { ...query, ...matching({ parentOrgName: parent?.name }, 'exact') }, descending),
    read: async (bean) =>
      summaryFromWire(bean).parentId === parent?.id
        ? listedOrganization(exchange, bean, isRoot ? [] : chain)
        : undefined,
  };
}

/** The way down to an organization that the session may look into; throws what the server says of any other. */
async function readChain(exchange: Exchange, id: string): Promise<Summary[]> {
  const summary = summaryFromWire(await exchange.get(exchange.path`/organization/${id}`));
  return [...(await exchange.organizations.chain(summary.parentId)), summary];
}

/**
 * The organizations that the session administers or belongs to; nothing for the seller's own people, who begin with all
 * companies.
 */
async function topsOf(exchange: Exchange): Promise<Organization[] | undefined> {
  const { runAsId } = await readContext(exchange);
  const held = await rolesHeldBy(exchange, runAsId, 'IBM_Roles_Of_User_All');
  if (isStaff(held)) return undefined;
  const administered = administeredBy(held);
  const { organizationId } = administered.length > 0 ? {} : await readSelf(exchange);
  const ids = organizationId === undefined ? administered : [organizationId];
  return Promise.all(ids.map((id) => readOrganization(exchange, id)));
}

async function create(exchange: Exchange, draft: OrganizationDraft): Promise<Organization> {
  const created = await exchange.post('/organization', {
    ...organizationToWire(draft),
    orgEntityType: 'O',
    addToRegisteredCustomersGroup: 'true',
  });
  return readOrganization(exchange, created.required('orgEntityId'));
}

async function update(exchange: Exchange, id: string, change: Change): Promise<Organization> {
  await exchange.put(exchange.path`/organization/${id}`, organizationToWire(change));
  return readOrganization(exchange, id);
}

const organizationToWire = (change: Change): WireParameters => ({
  ...given(change, {
    name: 'orgEntityName',
    description: 'description',
    email: 'email1',
    phone: 'phone1',
    parentId: 'parentMemberId',
  }),
  ...addressToWire(change),
});

/**
 * Sets the roles that may be held. Taking one away takes all of them, whichever are named: those that are to stay are
 * given again.
 */
async function setRoles(exchange: Exchange, id: string, roleIds: readonly string[]): Promise<Organization> {
  const path = exchange.path`/organization/${id}`;
  const present = (await rolesIn(exchange, id)).map((role) => role.id);
  const takesAway = present.some((roleId) => !roleIds.includes(roleId));
  if (takesAway) await exchange.post(path, rolesOf(id, present), { action: 'unassignRole' });
  const given = takesAway ? roleIds : roleIds.filter((roleId) => !present.includes(roleId));
  if (given.length > 0) await exchange.post(path, rolesOf(id, given), { action: 'assignRole' });
  return readOrganization(exchange, id);
}

const rolesOf = (orgEntityId: string, roleIds: readonly string[]): WireParameters => ({
  orgEntityId,
  ...Object.fromEntries(roleIds.map((roleId, index) => [`roleId${String(index + 1)}`, roleId])),
});
