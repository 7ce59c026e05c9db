import type { ActorRole } from '../../domain/model.ts';
import type { Store } from './store.ts';
import type { MembershipRow } from './world.ts';

/** The parts that a membership's roles make somebody play; a role that says nothing makes a plain buyer. */
export function rolesHeld(store: Store, { roleIds }: Pick<MembershipRow, 'roleIds'>): ActorRole[] {
  return [...new Set(roleIds.map((id) => store.roles.known(id).actorRole ?? 'buyer'))];
}
