import type { Answer } from '../../harness/answer.ts';
import { type People, type Person, pageSize } from '../../world/people.ts';

/** What the widget asks of Descope to show its users and to search. Its files lie beside the page. */
export const descopeApi =
  (people: People): Answer =>
  ({ url: { pathname }, body }) => {
    switch (pathname) {
      case '/v1/mgmt/user/search': {
        const { text } = JSON.parse(body) as { text: string };
        return { body: { users: people.search(text, 0, pageSize).items.map(userOf) } };
      }
      case '/v1/mgmt/role/all':
        return {
          body: { roles: [{ name: 'Buyer', description: '', permissionNames: [], createdTime: 0, tenantId: '' }] },
        };
      case '/v1/mgmt/user/customattributes':
        return { body: { data: [] } };
      case '/v1/mgmt/widget/components-state':
        return { body: { componentsState: {} } };
      default:
        return undefined;
    }
  };

const userOf = ({ index, firstName, lastName, email, enabled }: Person) => ({
  loginIds: [email],
  userId: `U${String(index)}`,
  name: `${firstName} ${lastName}`,
  email,
  status: enabled ? 'enabled' : 'disabled',
  roleNames: ['Buyer'],
  userTenants: [],
  customAttributes: {},
  createdTime: 1_767_225_600,
  editable: true,
});
