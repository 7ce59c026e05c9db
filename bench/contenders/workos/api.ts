import type { Answer } from '../../harness/answer.ts';
import { type People, type Person, pageSize } from '../../world/people.ts';

const role = { name: 'Buyer', slug: 'buyer', default: true };

/** What the widget asks of WorkOS to show its first page and to search. */
export const workosApi =
  (people: People): Answer =>
  ({ url: { pathname, searchParams } }) => {
    switch (pathname) {
      case '/_widgets/UserManagement/members': {
        // Its lists run backwards: what comes before is on the next page.
        const from = Number(searchParams.get('before') ?? 0);
        const { items, total } = people.search(searchParams.get('search') ?? '', from, pageSize);
        const before = total > from + pageSize ? String(from + pageSize) : null;
        return { body: { data: items.map(memberOf), list_metadata: { before, after: null } } };
      }
      case '/_widgets/UserManagement/roles':
        return { body: [role] };
      case '/_widgets/UserManagement/roles-and-config':
        return { body: { roles: [role], multipleRolesEnabled: false } };
      default:
        return undefined;
    }
  };

const memberId = (index: number): string => `user_${String(index)}`;

const memberOf = ({ index, firstName, lastName, email, enabled }: Person) => ({
  id: memberId(index),
  email,
  emailVerified: true,
  profilePictureUrl: null,
  firstName,
  lastName,
  createdAt: '2026-01-01T08:00:00.000Z',
  lastActivityAt: '2026-02-01T08:00:00.000Z',
  status: enabled ? 'Active' : 'Invited',
  actions: ['edit-role', 'revoke-membership'],
  isLoggedInUser: null,
  roles: [role],
});
