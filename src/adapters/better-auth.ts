import { compareWrites } from '../backend/compare-writes.ts';
import type { AccountBackend } from '../backend/port.ts';
import { accountVerbs, changeEmail } from './better-auth/account.ts';
import { Acting } from './better-auth/acting.ts';
import { buyerSort, buyerVerbs } from './better-auth/buyer.ts';
import { customerVerbs, resetPassword } from './better-auth/customer.ts';
import { explainErrors } from './better-auth/errors.ts';
import { invitationVerbs, invite } from './better-auth/invitation.ts';
import type { BetterAuthOptions } from './better-auth/options.ts';
import { companyVerbs, organizationVerbs } from './better-auth/organization.ts';
import { roleVerbs } from './better-auth/role.ts';
import { runWith } from './better-auth/run.ts';
import { endActing, readSession } from './better-auth/session.ts';
import { createHttp } from './http.ts';

export type * from './better-auth/options.ts';

/**
 * A better-auth server with its admin and organization plugins (written against 1.7). Its users are the customers, its
 * organizations companies without anything below them, their members the buyers.
 *
 * It checks no versions, so that writes are compared before they are sent, and knows no idempotency keys. What it does
 * not have is absent here: units, unit addresses, permissions, approvals, records of acting; nobody makes other people
 * members, disables a membership or changes other people's details.
 *
 * @example
 * provider.backend = betterAuthBackend({ baseUrl: '/api/auth' });
 */
export function betterAuthBackend(options: BetterAuthOptions): AccountBackend {
  const { passwordResetUrl, changesEmail = false } = options;
  const http = createHttp(options, explainErrors);
  const run = runWith(http, options);
  const acting = new Acting();
  const backend: AccountBackend = {
    name: 'better-auth',
    instance: options.baseUrl,
    features: {
      lookOnly: false,
      customerCriteria: {
        loginId: 'contains',
        email: 'contains',
        firstName: 'contains',
        lastName: 'contains',
        text: 'contains',
      },
      customerSort: ['loginId', 'email'],
      buyerSort: Object.keys(buyerSort) as (keyof typeof buyerSort)[],
      roleSort: ['name'],
    },
    session: {
      read: (call) => run('session.read', call, (exchange) => readSession(exchange, acting)),
      end: (call) =>
        run('session.end', call, async (exchange) => {
          await endActing(exchange);
          return readSession(exchange, acting);
        }),
    },
    customer: {
      ...customerVerbs(run, acting),
      ...(passwordResetUrl !== undefined && { resetPassword: resetPassword(run, passwordResetUrl) }),
    },
    organization: organizationVerbs(run),
    company: companyVerbs(run),
    buyer: { ...buyerVerbs(run), invite: invite(run) },
    invitation: invitationVerbs(run),
    role: roleVerbs(run),
    account: { ...accountVerbs(run, acting), ...(changesEmail && { changeEmail: changeEmail(run) }) },
  };
  return compareWrites(backend, ['buyer.search']);
}
