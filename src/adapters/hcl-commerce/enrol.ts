import type { BuyerDraft, RoleReference } from '../../domain/model.ts';
import type { Exchange } from './exchange.ts';
import { newPersonToWire } from './person.ts';
import { roleFromWire, rolesToWire } from './roles.ts';

/**
 * Registers somebody as an administrator does, and gives them the roles that were chosen; the answer is their id. Since
 * the server takes two steps for that, it is asked first whether those roles are the session's to give.
 */
export async function register(exchange: Exchange, draft: BuyerDraft): Promise<string> {
  const { roleIds = [], organizationId } = draft;
  if (roleIds.length > 0) {
    const assignable = await assignableRoles(exchange, organizationId);
    if (!roleIds.every((roleId) => assignable.some(({ id }) => id === roleId)))
      throw exchange.refuse('role', 'not-granted');
  }
  const created = await exchange.post('/person', newPersonToWire(draft), { mode: 'admin' });
  const id = created.required('userId');
  if (roleIds.length > 0) {
    const roles = rolesToWire(roleIds.map((roleId) => ({ organizationId, roleId })));
    await exchange.post(exchange.path`/person/${id}`, roles, { action: 'assignRole' });
  }
  return id;
}

/** The roles that the session may give in an organization. Who may give which is a table of the server's, not a rule. */
export async function assignableRoles(exchange: Exchange, organizationId: string): Promise<RoleReference[]> {
  const orgId = exchange.path`${organizationId}`;
  const answer = await exchange.get('/organization', { q: 'rolesICanAssignInOrg', orgId });
  return answer.beans('roleDataBeans').map((bean) => roleFromWire(exchange, bean));
}
