import { compareWrites } from '../backend/compare-writes.ts';
import type { AccountBackend } from '../backend/port.ts';
import { accountVerbs } from './hcl-commerce/account.ts';
import { Acting } from './hcl-commerce/acting.ts';
import { approvalVerbs } from './hcl-commerce/approval.ts';
import { buyerVerbs } from './hcl-commerce/buyer.ts';
import { access, customerVerbs } from './hcl-commerce/customer.ts';
import { explainErrors } from './hcl-commerce/errors.ts';
import type { HclCommerceOptions } from './hcl-commerce/options.ts';
import { organizationVerbs } from './hcl-commerce/organization.ts';
import { roleVerbs } from './hcl-commerce/role.ts';
import { runWith } from './hcl-commerce/run.ts';
import { readSession } from './hcl-commerce/session.ts';
import { isGuest, tokenHeaders, tokenText } from './hcl-commerce/tokens.ts';
import { createHttp } from './http.ts';
import { integersAsText } from './http/integers.ts';

export type * from './hcl-commerce/options.ts';

/**
 * HCL Commerce (formerly WebSphere Commerce) over the store resources of its transaction server. Each verb asks what the
 * server has for it, so one call of the port can be several requests: the server's lists know little of each person, and
 * all names of organizations are asked for one by one.
 *
 * It checks no versions, so that writes are compared before they are sent, and knows no idempotency keys. What it does
 * not have is absent here: companies as records of their own, unit addresses, invitations, memberships in several
 * organizations, records of acting, deletion.
 *
 * @example
 * provider.backend = hclCommerceBackend({
 *   baseUrl: 'https://shop.example/wcs/resources',
 *   storeId: '11',
 *   token: () => session.tokens, // { WCToken, WCTrustedToken }, as loginidentity answered them
 * });
 */
export function hclCommerceBackend(options: HclCommerceOptions): AccountBackend {
  const { token } = options;
  const http = createHttp({ ...options, token: token && (async () => tokenText(await token())) }, explainErrors, {
    headersOf: (text) => tokenHeaders(options.baseUrl, text),
    isSignedOut: isGuest,
    asJson: integersAsText,
    tokenOwner: token,
  });
  const acting = new Acting(options);
  const run = runWith(http, options, acting);
  const canAct = options.acting !== 'none';
  const backend: AccountBackend = {
    name: 'hcl-commerce',
    instance: `${options.baseUrl}/store/${options.storeId}`,
    features: {
      customerCriteria: {
        organization: 'contains',
        loginId: 'contains',
        firstName: 'contains',
        lastName: 'contains',
        email: 'contains',
        phone: 'contains',
        street: 'contains',
        city: 'contains',
        zip: 'contains',
        country: 'exact',
        state: 'contains',
      },
      customerSort: ['lastName', 'firstName', 'loginId'],
    },
    session: {
      read: (call) => run('session.read', call, (exchange) => readSession(exchange, acting)),
      ...(canAct && {
        end: (call) =>
          run('session.end', call, async (exchange) => {
            await acting.end(exchange);
            return readSession(exchange.inPlaceOf(undefined), acting);
          }),
      }),
    },
    customer: { ...customerVerbs(run, acting), ...(canAct && { access: access(run, acting) }) },
    organization: organizationVerbs(run),
    buyer: buyerVerbs(run),
    role: roleVerbs(run),
    approval: approvalVerbs(run),
    account: accountVerbs(run),
  };
  return compareWrites(backend, ['customer.search', 'buyer.search', 'account.listAddresses']);
}
