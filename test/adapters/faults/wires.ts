import type { RequestHandler } from 'msw';
import { hclCommerceHandlers } from '../../../mocks/handlers/hcl-commerce.ts';
import { restHandlers } from '../../../mocks/handlers/rest.ts';
import { sprykerHandlers } from '../../../mocks/handlers/spryker.ts';
import { smallFacts } from '../../../mocks/world/facts.ts';
import { personWith } from '../../../mocks/world/world.ts';
import { type HclTokens, hclCommerceBackend } from '../../../src/adapters/hcl-commerce.ts';
import { type RestOperation, routes } from '../../../src/adapters/rest.contract.ts';
import { restBackend } from '../../../src/adapters/rest.ts';
import { sprykerBackend, sprykerSignIn } from '../../../src/adapters/spryker.ts';
import type { Facts } from '../../../src/backend/conformance/fixture.ts';
import { offersOf } from '../../../src/backend/guard.ts';
import type { AccountBackend } from '../../../src/backend/port.ts';
import type { ActorRole } from '../../../src/domain/model.ts';
import { hclFacts, siteRoles } from '../hcl-commerce-fixture.ts';
import { sprykerFacts } from '../spryker-fixture.ts';
import type { FaultKind } from './kinds.ts';

/** How the server is reached: what stands in for the network, and what renews a sign-in. */
export interface Line {
  readonly fetch: typeof globalThis.fetch;
  readonly refresh: () => unknown;
}

/** A wire and a server of the small world that speaks it. */
export interface Wire {
  readonly name: string;
  readonly facts: Facts;
  readonly handlers: () => RequestHandler[];
  readonly offers: readonly RestOperation[];
  /** The backend of whoever plays the role. */
  readonly as: (role: ActorRole, line: Line) => Promise<AccountBackend>;
  /** Whether a request changes something. */
  readonly isWrite: (request: Request, operation: RestOperation) => boolean;
  /** Whether a request takes back what was done before, as well as it can: nobody is told where that fails. */
  readonly takesBack: (request: Request) => boolean;
  /** Whether a call can do without the answer to a request that ended so. */
  readonly doesWithout: (request: Request, ends: FaultKind['ends']) => boolean;
  /** Whether a write may be sent again after what came of it is unknown: a key, or its nature, has it done once. */
  readonly mayRepeat: (request: Request) => boolean;
}

/** What a backend has, and the session's own verbs, which the port wants of all. */
const operationsOf = (backend: AccountBackend): readonly RestOperation[] => [
  ...[...offersOf(backend)].filter((capability) => capability !== 'order.approve'),
  'session.read',
  'session.end',
];

const origin = 'https://shop.example';
const store = `${origin}/wcs/resources/store/11`;
const isWrite = ({ method }: Request): boolean => method !== 'GET';

async function post(fetch: typeof globalThis.fetch, url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
  return response.json();
}

const rest: Wire = {
  name: 'rest',
  facts: smallFacts,
  offers: operationsOf(restBackend({ baseUrl: '/' })),
  handlers: () => restHandlers({ baseUrl: origin }),
  async as(role, line) {
    const answer = await post(line.fetch, `${origin}/session`, { loginId: personWith(role).loginId });
    const { token } = answer as { token: string };
    return restBackend({ ...line, baseUrl: origin, token: () => token });
  },
  isWrite: (_, operation) => !('read' in routes[operation]),
  takesBack: () => false,
  doesWithout: () => false,
  mayRepeat: ({ headers }) => headers.has('idempotency-key'),
};

const hclCommerce: Wire = {
  name: 'hcl-commerce',
  facts: hclFacts,
  offers: operationsOf(hclCommerceBackend({ baseUrl: '/', storeId: '11' })),
  handlers: () => hclCommerceHandlers({ baseUrl: origin }),
  async as(role, line) {
    const login = { logonId: personWith(role).loginId, logonPassword: 'any' };
    const tokens = (await post(line.fetch, `${store}/loginidentity`, login)) as HclTokens;
    const baseUrl = `${origin}/wcs/resources`;
    return hclCommerceBackend({ ...line, baseUrl, storeId: '11', token: () => tokens, roles: siteRoles });
  },
  isWrite,
  takesBack: () => false,
  // Names, approval groups and numbers of organizations: somebody may not see them, or they are gone.
  doesWithout: ({ method, url }, ends) =>
    method === 'GET' &&
    ((ends === 'forbidden' && /\/(?:organization|member_group)\b/u.test(url)) ||
      (ends === 'not-found' && url.includes('/organization/'))),
  mayRepeat: () => false,
};

/** Tokens are dropped here first, so that revoking them only keeps others from finding any use in them. */
const revokes = ({ method, url }: Request): boolean => method === 'DELETE' && url.includes('/refresh-tokens/');

const spryker: Wire = {
  name: 'spryker',
  facts: sprykerFacts,
  offers: operationsOf(
    sprykerBackend({ baseUrl: '/', token: () => '', onTokens: () => undefined, addressNickname: 'company' }),
  ),
  handlers: () => sprykerHandlers({ baseUrl: origin }),
  async as(role, line) {
    const { loginId, staff } = personWith(role);
    const account = sprykerSignIn({ baseUrl: origin, fetch: line.fetch });
    const as = staff ? 'agent' : 'customer';
    await account.signIn({ username: loginId, password: smallFacts.password ?? '', as });
    return sprykerBackend({ ...account, ...line, baseUrl: origin, addressNickname: 'company' });
  },
  isWrite,
  takesBack: revokes,
  doesWithout: revokes,
  // Setting something to a value, and deleting it, does the same twice.
  mayRepeat: ({ method }) => method !== 'POST',
};

export const wires: readonly Wire[] = [rest, hclCommerce, spryker];
