import { memoryBackend } from '../../../src/adapters/memory.ts';
import { companyIdOf } from '../../../src/adapters/memory/tree.ts';
import type { MembershipRow } from '../../../src/adapters/memory/world.ts';
import { createDecide } from '../../../src/capabilities/decide.ts';
import { GlueError, json } from './answer.ts';
import type { Asked } from './asked.ts';
import { companyFor, membershipsOf } from './tokens.ts';

/** Companies, units, their addresses, roles and users, of which the API shows whoever belongs to a company their own. */

const one = (asked: Asked, resource: Parameters<Asked['resources']['document']>[0]): Response =>
  json(asked.resources.document(resource, { self: asked.self }));

export function readCompany(asked: Asked): Response {
  const isMine = asked.name() === 'mine';
  const { company } = companyFor(asked.store, asked.bearer, isMine ? '1803' : '1801');
  if (!isMine && asked.name() !== company.id) throw new GlueError(404, '1801');
  const resource = asked.resources.company(company);
  return one(asked, isMine ? [resource] : resource);
}

export function readUnit(asked: Asked): Response {
  const { company, unit } = companyFor(asked.store, asked.bearer, '1903');
  if (asked.name() === 'mine') return one(asked, unit.kind === 'unit' ? [asked.resources.unit(unit)] : []);
  const found = asked.store.organizations.get(asked.name());
  if (found?.kind !== 'unit' || found.companyId !== company.id) throw new GlueError(404, '1901');
  return one(asked, asked.resources.unit(found));
}

export function readUnitAddress(asked: Asked): Response {
  const { company } = companyFor(asked.store, asked.bearer, '2003');
  const found = asked.store.addresses.get(asked.name());
  if (found?.companyId !== company.id) throw new GlueError(404, '2001');
  return one(asked, asked.resources.unitAddress(found));
}

export function readRole(asked: Asked): Response {
  const { company, membership } = companyFor(asked.store, asked.bearer, '2103');
  if (asked.name() === 'mine') {
    return one(
      asked,
      membership.roleIds.map((id) => asked.resources.role(asked.store.roles.known(id))),
    );
  }
  const found = asked.store.roles.get(asked.name());
  if (found?.companyId !== company.id) throw new GlueError(404, '2101');
  return one(asked, asked.resources.role(found));
}

/** The memberships of whoever asks, which need no membership to be chosen. */
export function listOwnUsers(asked: Asked): Response {
  const { person, isAgent } = asked.bearer;
  if (isAgent) throw new GlueError(403, '002');
  return one(
    asked,
    membershipsOf(asked.store, person.id).map((row) => asked.resources.companyUser(row)),
  );
}

export async function listUsers(asked: Asked): Promise<Response> {
  const { searchParams } = asked.url;
  const unit = searchParams.get('filter[company-business-units.id]');
  const role = searchParams.get('filter[company-roles.id]');
  const everybody = await colleagues(asked);
  const found = everybody
    .filter(({ organizationId }) => unit === null || organizationId === unit)
    .filter(({ roleIds }) => role === null || roleIds.includes(role));
  const { rows, links } = asked.window(found);
  const resources = rows.map((row) => asked.resources.companyUser(row));
  return json(asked.resources.document(resources, links));
}

export async function readUser(asked: Asked): Promise<Response> {
  const row = asked.store.memberships.get(asked.name());
  if (!row) throw new GlueError(404, '1404');
  const everybody = await colleagues(asked);
  if (!everybody.includes(row)) throw new GlueError(403, '1403');
  return one(asked, asked.resources.companyUser(row));
}

/** Everybody of the company, for whom the permission to see them is wanted. */
async function colleagues({ store, bearer }: Asked): Promise<MembershipRow[]> {
  const { company } = companyFor(store, bearer, '1403');
  const session = await memoryBackend({ store, token: bearer.memory }).session.read();
  if (!createDecide({ session, policy: store.policy })('buyer.search').allowed) throw new GlueError(403, '1405');
  return [...store.organizations.values()]
    .filter((row) => companyIdOf(row) === company.id)
    .flatMap(({ id }) => store.memberships.by('organization', id));
}
