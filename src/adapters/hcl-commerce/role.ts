import type { Operations } from '../../backend/port.ts';
import type { Page, Role } from '../../domain/model.ts';
import { assignableRoles } from './enrol.ts';
import type { Exchange } from './exchange.ts';
import { pageOfAll } from './paging.ts';
import type { Run } from './run.ts';
import { readSelf } from './session.ts';

type Verbs = Pick<Operations['role'], 'list'>;

/** Roles are the site's and not a company's; an organization tells which of them the session may give there. */
export function roleVerbs(run: Run): Verbs {
  return { list: (query, call) => run('role.list', call, (exchange) => list(exchange, query)) };
}

async function list(exchange: Exchange, { filter, sort, page }: Parameters<Verbs['list']>[0]): Promise<Page<Role>> {
  if (sort && sort.field !== 'name') throw exchange.fail('validation', [{ path: ['sort', 'field'], code: 'unknown' }]);
  const companyId = filter.companyId ?? (await readSelf(exchange)).organizationId ?? '';
  const text = (filter.text ?? '').trim().toLowerCase();
  const assignable = await assignableRoles(exchange, companyId);
  const roles = assignable
    .filter(({ name }) => name.toLowerCase().includes(text))
    .map((role): Role => ({ ...role, companyId, isDefault: false, permissions: [] }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return pageOfAll(exchange, page, sort?.descending ? roles.reverse() : roles);
}
