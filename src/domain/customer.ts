import type { CustomerCriteria } from './schemas/customer.ts';

/** A search needs at least one criterion: nobody lists all customers by accident. */
export function hasCriterion(criteria: CustomerCriteria): boolean {
  return Object.values(criteria).some((value) => (value ?? '').trim() !== '');
}
