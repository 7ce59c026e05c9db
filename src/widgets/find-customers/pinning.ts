import type { Scope } from '../../controllers/scope.ts';

/** Whether the system keeps what is pinned. Where it knows nothing of that, the scope's memory does. */
export function systemKeepsPins(scope: Scope | undefined): boolean {
  const decision = scope?.decide('customer.recent');
  return decision?.allowed === true || decision?.because !== 'backend';
}

/** Whether a customer can be pinned or let go at all. */
export const offersPins = (scope: Scope | undefined): boolean =>
  !systemKeepsPins(scope) || scope?.decide('customer.pin').allowed === true;
