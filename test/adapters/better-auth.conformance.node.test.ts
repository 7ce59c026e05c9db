import { after, before, describe, it } from 'node:test';
import { betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { backendConformance } from '../../src/backend/conformance.ts';
import { offersOf } from '../../src/backend/guard.ts';
import { type BetterAuthServer, betterAuthFixture, startBetterAuth } from './better-auth-fixture.ts';

const flat = 'organizations have none above or below them';
const foreign = 'what belongs to another organization is not found, as if there were no such thing';
const criterion = 'nobody can be found by an organization';

describe('betterAuthBackend against a better-auth server', () => {
  let server: BetterAuthServer;
  before(async () => {
    server = await startBetterAuth();
  });
  after(() => server.close());

  backendConformance({
    describe,
    it,
    skip: it.skip,
    offers: offersOf(betterAuthBackend({ baseUrl: '/', passwordResetUrl: '/', changesEmail: true })),
    roles: ['csr', 'company-admin', 'buyer-admin', 'buyer'],
    lacks: ['versions', 'keys', 'look-only'],
    create: () => betterAuthFixture(server),
    exceptions: {
      'organization.list/pages': flat,
      'organization.list/sort': flat,
      'organization.list/2': flat,
      'organization.read/1': flat,
      'organization.update/4': flat,
      'organization.update/5': flat,
      'buyer.search/2': flat,
      'buyer.search/4': 'a person can be banned, but no membership is ever disabled',
      'buyer.read/2': foreign,
      'buyer.search/refused-to-buyer': 'every member is told who else is one',
      'buyer.invite/1': 'an invitation is sent as soon as it is written down',
      'invitation.list/1': 'an invitation is sent as soon as it is written down',
      'customer.read/1': "nobody is told of other people's memberships",
      'customer.access/5': 'organizations are always open',
      'customer.access/8': 'only administrators of the admin plugin act for others',
      'customer.search/refused-to-company-admin': criterion,
      'customer.search/refused-to-buyer-admin': criterion,
      'customer.search/refused-to-buyer': criterion,
      'account.changeEmail/1': 'the server does not say whether an address is taken, lest people try them out',
    },
  });
});
