import { describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import type { Capability } from '../../src/capabilities/verbs.ts';
import { hclCommerce } from './conformance-options.ts';
import { hclFixture } from './hcl-commerce-fixture.ts';

/** What acting begins with or reaches; the rest is the same whichever way one acts. */
const reached: readonly Capability[] = [
  'customer.access',
  'customer.read',
  'customer.resetPassword',
  'organization.list',
  'organization.read',
  'organization.update',
  'buyer.search',
  'buyer.disable',
  'buyer.create',
  'account.read',
  'account.update',
  'account.createAddress',
  'account.deleteAddress',
];

const ways = { 'for-user-id': hclCommerce.offers, 'run-as': new Set(reached) } as const;

for (const how of ['for-user-id', 'run-as'] as const) {
  describe(`hclCommerceBackend, acting by ${how}`, () => {
    const options = { describe, it, skip: it.skip, ...hclCommerce };
    backendConformance({ ...options, create: () => hclFixture(how), offers: ways[how] });
  });
}
