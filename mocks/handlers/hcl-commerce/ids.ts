import type { RoleRow, Store } from '../../../src/adapters/memory.ts';
import type { ActorRole } from '../../../src/domain/model.ts';

/** Ids of this system are numbers, and most of them pass 2^53. */
const firstId = 7_000_000_000_000_000_000n;
const span = 1_000_000_000_000_000n;

/** The number by which a record of the world is known on this wire: always the same. */
export function wireId(id: string): string {
  if (/^\d+$/u.test(id)) return id;
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return String(firstId + (hash % span));
}

/** The organization that all companies lie in. */
export const rootId = '-2001';
/** Whoever does not say who they are. */
export const guestId = '-1002';

/** Roles that every site has; `company-admin` is one that this site made for itself. */
const roleIds: Readonly<Record<ActorRole, string>> = {
  'site-admin': '-1',
  'seller-admin': '-20',
  csr: '-3',
  'csr-supervisor': '-14',
  'company-admin': '10001',
  'buyer-admin': '-21',
  'buyer-approver': '-22',
  buyer: '-24',
};
export const partId = (part: ActorRole): string => roleIds[part];

/** Roles are the site's: one of a kind has the same number in every company. */
export const roleId = ({ id, actorRole }: RoleRow): string => (actorRole ? partId(actorRole) : wireId(id));

const known = new WeakMap<Store, Map<string, string>>();

/** The id of the record that has this number; the number itself where none has, so that nothing is found by it. */
export function fromWireId(store: Store, number: string): string {
  const found = known.get(store)?.get(number);
  if (found !== undefined) return found;
  const ids = new Map<string, string>();
  for (const table of [store.organizations, store.people, store.memberships]) {
    for (const { id } of table.values()) ids.set(wireId(id), id);
  }
  known.set(store, ids);
  return ids.get(number) ?? number;
}
