import { smallFacts } from '../../mocks/world/facts.ts';
import { personWith } from '../../mocks/world/world.ts';
import { type SprykerOptions, sprykerBackend, sprykerSignIn } from '../../src/adapters/spryker.ts';
import type { Facts, Fixture } from '../../src/backend/conformance.ts';
import { type Capability, capabilities } from '../../src/capabilities/verbs.ts';
import { defaultPolicy } from '../../src/capabilities/policy.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import { post } from './rest-fixture.ts';

/** The roles of the small world's companies. */
const may = (role: ActorRole): Capability[] => capabilities.filter((name) => defaultPolicy.roles[role].alone[name]);
const roles = {
  Administrator: may('company-admin'),
  'Buyer Administrator': may('buyer-admin'),
  Approver: ['order.approve'],
  Buyer: [],
} as const satisfies SprykerOptions['roles'];

/** What the small world is on this wire: companies are one level deep, and whoever administers administers all of it. */
export const sprykerFacts: Facts = {
  ...smallFacts,
  organization: smallFacts.company.id,
  outside: 'ishikawa-osaka',
  outsideBuyer: 'layla-ishikawa-osaka',
  several: { text: 'a' },
};

/** The backend of somebody who has signed in with the world's password. */
export async function sprykerAs(
  baseUrl: string,
  role: ActorRole,
  options: Partial<SprykerOptions> = {},
): Promise<ReturnType<typeof sprykerBackend>> {
  const { loginId, firstName, lastName, staff } = personWith(role);
  const account = sprykerSignIn({ baseUrl });
  const as = staff ? 'agent' : 'customer';
  await account.signIn({ username: loginId, password: smallFacts.password ?? '', as });
  const agent = () => ({ loginId, firstName, lastName, roles: staff });
  return sprykerBackend({ baseUrl, ...account, agent, roles, addressNickname: 'company', ...options });
}

/** The small world of a mock server, as it was, for the conformance suite. */
export async function sprykerFixture(baseUrl: string): Promise<Fixture> {
  await post(`${baseUrl}/_mock/reset`);
  return { facts: sprykerFacts, as: (role) => sprykerAs(baseUrl, role) };
}
