import { describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { offersOf } from '../../src/backend/guard.ts';
import type { Capability } from '../../src/capabilities/verbs.ts';
import { hclFixture, hclServer } from './hcl-commerce-fixture.ts';

/** What this system has none of: versions of records, and keys by which it would know an intent again. */
const lacks = ['versions', 'keys'] as const;

/** Giving somebody the roles that they hold changes nothing, so nobody is asked and nobody refuses. */
const same = 'the roles are those that are held: nothing is sent';
const exceptions = {
  'buyer.assignRoles/refused-to-buyer-admin': same,
  'buyer.assignRoles/refused-while-acting': same,
  'account.updateAddress/1': 'an address is the default for all that it is used for, or for nothing',
};

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

const ways = { 'for-user-id': offersOf(hclServer().backend()), 'run-as': new Set(reached) } as const;

for (const how of ['for-user-id', 'run-as'] as const) {
  describe(`hclCommerceBackend, acting by ${how}`, () => {
    const options = { describe, it, skip: it.skip, lacks, exceptions };
    backendConformance({ ...options, create: () => hclFixture(how), offers: ways[how] });
  });
}
