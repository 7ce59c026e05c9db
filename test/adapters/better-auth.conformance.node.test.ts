import { after, before, describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { type BetterAuthServer, betterAuthFixture, startBetterAuth } from './better-auth-fixture.ts';
import { betterAuth } from './conformance-options.ts';

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
    ...betterAuth,
    create: () => betterAuthFixture(server),
  });
});
