import type { AccountBackend } from '../backend/port.ts';
import { accountVerbs } from './memory/account.ts';
import { addressVerbs } from './memory/address.ts';
import { approvalVerbs } from './memory/approval.ts';
import { buyerVerbs } from './memory/buyer.ts';
import { companyVerbs } from './memory/company.ts';
import { customerVerbs } from './memory/customer.ts';
import { invitationVerbs } from './memory/invitation.ts';
import { organizationVerbs } from './memory/organization.ts';
import { recordVerbs } from './memory/record.ts';
import { registrationVerbs } from './memory/registration.ts';
import { roleVerbs } from './memory/role.ts';
import { sessionVerbs } from './memory/session.ts';
import { type RunOptions, runIn } from './memory/run.ts';
import { unitVerbs } from './memory/unit.ts';

export { signIn, signOut } from './memory/sessions.ts';
export { type AuditEntry, type Store, type StoreOptions, createStore } from './memory/store.ts';
export type * from './memory/world.ts';

/** Which store, in whose session (`token` from `signIn`), and how many milliseconds each answer takes. */
export type MemoryOptions = RunOptions;

/**
 * The reference backend: a whole server in memory, as one session sees it. It enforces the policy itself and does not
 * trust its caller, keeps versions, idempotency keys and a log of every write. Orders are not its business.
 */
export function memoryBackend(options: MemoryOptions): AccountBackend {
  const run = runIn(options);
  return {
    name: 'memory',
    features: {
      versions: true,
      languages: ['en', 'de', 'fr', 'es', 'it', 'pl', 'nl', 'ja'],
      currencies: ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'JPY'],
    },
    session: sessionVerbs(options),
    customer: customerVerbs(run),
    organization: organizationVerbs(run),
    buyer: buyerVerbs(run),
    invitation: invitationVerbs(run),
    company: companyVerbs(run),
    unit: unitVerbs(run),
    address: addressVerbs(run),
    role: roleVerbs(run),
    approval: approvalVerbs(run),
    account: accountVerbs(run),
    record: recordVerbs(run),
    registration: registrationVerbs(run, options),
  };
}
