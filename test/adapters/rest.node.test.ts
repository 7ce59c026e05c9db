import { after, before, describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { rest } from './conformance-options.ts';
import { restFixture } from './rest-fixture.ts';

/** The REST wire over real HTTP: our adapter against the server that `npm run backend` starts. */
describe('restBackend over HTTP', () => {
  let server: Listening;
  before(async () => {
    server = await listen({ world: 'small' });
  });
  after(() => server.close());

  backendConformance({ describe, it, skip: it.skip, ...rest, create: () => restFixture(server.url) });
});
