import type { ListQuery, Operations, OrganizationFilter } from '../../backend/port.ts';
import type { Company, FieldIssue, Page } from '../../domain/model.ts';
import { holds, pageOfAll } from '../shared/paging.ts';
import { textIssues } from '../shared/issues.ts';
import { organizationOf } from './directory.ts';
import type { Exchange } from './exchange.ts';
import type { Run } from './run.ts';
import type { WireOrganization } from './wire.ts';

/** Organizations are companies here: open, and with nothing above or below them. */
export function organizationVerbs(run: Run): Pick<Operations['organization'], 'list' | 'read' | 'update'> {
  return {
    list: (query, call) => run('organization.list', call, (exchange) => list(exchange, query)),
    read: (id, call) => run('organization.read', call, (exchange) => read(exchange, id)),
    update: (id, change, call) => run('organization.update', call, (exchange) => update(exchange, id, change)),
  };
}

export function companyVerbs(run: Run): Pick<Operations['company'], 'read' | 'update'> {
  return {
    read: (id, call) => run('company.read', call, (exchange) => read(exchange, id)),
    update: (id, draft, call) => run('company.update', call, (exchange) => update(exchange, id, draft)),
  };
}

/** The one that the session works under. Whoever belongs to others as well, switches to them. */
async function list(
  exchange: Exchange,
  { filter, sort, page }: ListQuery<OrganizationFilter, 'name'>,
): Promise<Page<Company>> {
  const present = await organizationOf(exchange, filter.parentId);
  const isListed = filter.parentId === undefined && holds(filter.text, present.name);
  const tops = isListed ? [companyFrom(present)] : [];
  return pageOfAll('organization.list', tops, { page, sort }, { name: ({ name }) => name });
}

const read = async (exchange: Exchange, id: string): Promise<Company> =>
  companyFrom(await organizationOf(exchange, id));

const companyFrom = ({ id, name }: WireOrganization): Company => ({
  kind: 'company',
  id,
  name,
  path: [],
  childCount: 0,
  active: true,
  status: 'approved',
});

type Change = Parameters<Operations['organization']['update']>[1];

/** The server keeps a name, and nothing else that we know of an organization. */
async function update(exchange: Exchange, id: string, { name, ...others }: Change): Promise<Company> {
  const strange = Object.entries(others).filter(([, value]) => Boolean(value));
  const fieldErrors: FieldIssue[] = [
    ...(name === undefined ? [] : textIssues(['name'], name, 100)),
    ...strange.map(([field]): FieldIssue => ({ path: [field], code: 'not-allowed' })),
  ];
  if (fieldErrors.length > 0) throw exchange.fail('validation', fieldErrors);
  await organizationOf(exchange, id);
  if (name !== undefined)
    await exchange.do('/organization/update', { organizationId: id, data: { name: name.trim() } });
  return read(exchange, id);
}
