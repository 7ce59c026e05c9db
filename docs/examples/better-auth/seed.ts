import type { Auth } from './auth.ts';
import { organizations, password, people } from './people.ts';

/** Makes the tables, and the people and organizations where there are none yet. Answers ids by e-mail address and slug. */
export async function seed(auth: Auth): Promise<ReadonlyMap<string, string>> {
  const context = await auth.$context;
  await context.runMigrations();
  const ids = new Map<string, string>();
  if ((await context.internalAdapter.countTotalUsers()) > 0) return ids;
  for (const { banned, role, ...person } of people) {
    const { user } = await auth.api.createUser({ body: { ...person, password, role: role ?? 'user' } });
    ids.set(person.email, user.id);
    if (banned) await context.internalAdapter.updateUser(user.id, { banned });
  }
  for (const { name, slug, members } of organizations) {
    const [owner, ...others] = Object.entries(members);
    const userId = owner && ids.get(owner[0]);
    if (userId === undefined) throw new Error(`Nobody owns ${name}`);
    const { id } = await auth.api.createOrganization({ body: { name, slug, userId } });
    ids.set(slug, id);
    for (const [email, role] of others) {
      await auth.api.addMember({ body: { organizationId: id, userId: ids.get(email) ?? '', role } });
    }
  }
  return ids;
}
