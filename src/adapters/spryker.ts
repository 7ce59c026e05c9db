import { compareWrites } from '../backend/compare-writes.ts';
import { resources } from '../capabilities/verbs.ts';
import { accountVerbs } from './spryker/account.ts';
import { buyerVerbs } from './spryker/buyer.ts';
import type { Context } from './spryker/context.ts';
import { customerVerbs } from './spryker/customer.ts';
import { createGlue } from './spryker/glue.ts';
import type { SprykerBackend, SprykerOptions, SprykerVerbs } from './spryker/options.ts';
import { companyVerbs } from './spryker/organization.ts';
import { createRights } from './spryker/permissions.ts';
import { SessionHttp } from './spryker/session-http.ts';
import { sessionVerbs } from './spryker/session.ts';

export type {
  SprykerActing,
  SprykerActingKeeper,
  SprykerAgent,
  SprykerBackend,
  SprykerChoice,
  SprykerHttp,
  SprykerKit,
  SprykerOptions,
  SprykerRequest,
  SprykerTokens,
  SprykerVerbs,
} from './spryker/options.ts';
export {
  type SprykerCredentials,
  type SprykerSignIn,
  type SprykerSignInOptions,
  sprykerSignIn,
} from './spryker/tokens.ts';

/**
 * A shop's Storefront API, of either generation (Glue or API Platform): JSON:API under the token of a customer or of an
 * agent. Of companies it only reads; what the API lacks is absent here, and `extend` takes what a project has added.
 *
 * @example
 * const account = sprykerSignIn({ baseUrl: 'https://glue.shop.example' });
 * await account.signIn({ username: 'ada@shop.example', password });
 * provider.backend = sprykerBackend({ baseUrl: 'https://glue.shop.example', ...account });
 *
 * @example
 * sprykerBackend({
 *   baseUrl,
 *   ...account,
 *   extend: ({ http, backend }) => ({
 *     buyer: {
 *       async enable(id, call) {
 *         const body = { data: { type: 'company-users', id, attributes: { isActive: true } } };
 *         const path = `/company-users/${encodeURIComponent(id)}`;
 *         await http.send({ operation: 'buyer.enable', method: 'PATCH', path, body, write: true, repeatable: true });
 *         return backend.buyer.read(id, call);
 *       },
 *     },
 *   }),
 * });
 */
export function sprykerBackend(options: SprykerOptions): SprykerBackend {
  const http = new SessionHttp(options);
  const context: Context = { options, http, glue: createGlue(http), rights: createRights(options) };
  const backend: SprykerBackend = {
    name: 'spryker',
    instance: options.baseUrl,
    features: {
      customerCriteria: { text: 'prefix', email: 'prefix', loginId: 'prefix', firstName: 'prefix', lastName: 'prefix' },
      customerSort: [],
      buyerSort: [],
      companySort: [],
      unitSort: ['name'],
      roleSort: ['name'],
      addressSort: ['city'],
    },
    session: sessionVerbs(context),
    customer: customerVerbs(context),
    buyer: buyerVerbs(context),
    ...companyVerbs(context),
    account: accountVerbs(context),
  };
  const extended = options.extend ? merged(backend, options.extend({ http, backend })) : backend;
  return compareWrites(extended, ['buyer.search', 'account.listAddresses']);
}

/** A backend with further verbs, or with others in the place of its own. */
function merged(backend: SprykerBackend, verbs: SprykerVerbs): SprykerBackend {
  const together: Record<string, unknown> = { ...backend };
  for (const resource of resources) {
    if (verbs[resource]) together[resource] = { ...backend[resource], ...verbs[resource] };
  }
  // The one cast: verbs were only added to groups, or put in the place of verbs of the same type.
  return together as SprykerBackend;
}
