import { after, before, describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { spryker } from './conformance-options.ts';
import { sprykerFixture } from './spryker-fixture.ts';

describe('sprykerBackend over HTTP', () => {
  let server: Listening;
  before(async () => {
    server = await listen({ world: 'small', wire: 'spryker' });
  });
  after(() => server.close());

  backendConformance({ describe, it, skip: it.skip, ...spryker, create: () => sprykerFixture(server.url) });
});
