import type { Operations } from '../../backend/port.ts';
import type { Page, Role } from '../../domain/model.ts';
import { holds, pageOfAll } from '../shared/paging.ts';
import { organizationOf } from './directory.ts';
import type { Exchange } from './exchange.ts';
import { invitedRoleOf, memberRolesOf } from './roles.ts';
import type { Run } from './run.ts';

type Verbs = Pick<Operations['role'], 'list'>;

/** Roles are the server's configuration, the same in every organization: the options say which there are. */
export const roleVerbs = (run: Run): Verbs => ({
  list: (query, call) => run('role.list', call, (exchange) => list(exchange, query)),
});

async function list(exchange: Exchange, { filter, sort, page }: Parameters<Verbs['list']>[0]): Promise<Page<Role>> {
  if (sort && sort.field !== 'name') throw exchange.fail('validation', [{ path: ['sort', 'field'], code: 'unknown' }]);
  const { id: companyId, name: companyName } = await organizationOf(exchange, filter.companyId);
  const isDefault = (id: string) => id === invitedRoleOf(exchange.options);
  const roles = Object.entries(memberRolesOf(exchange.options))
    .filter(([, { name }]) => holds(filter.text, name))
    .map(([id, { name, actorRole }]): Role => ({
      id,
      name,
      companyId,
      companyName,
      isDefault: isDefault(id),
      ...(actorRole && { actorRole }),
      permissions: [],
    }));
  return pageOfAll('role.list', roles, { page, sort: sort ?? { field: 'name' } }, { name: ({ name }) => name });
}
