import { backendConformance } from '../../src/backend/conformance.ts';
import { type MockBackend, startMockBackend } from '../../mocks/browser.ts';
import { restFixture } from './rest-fixture.ts';

/** The REST wire as the demo runs it: our adapter against the mock in the page's service worker. */
describe('restBackend over a service worker', () => {
  const baseUrl = new URL('/api', location.href).href;
  let mock: MockBackend;
  before(async () => {
    mock = await startMockBackend({ baseUrl, world: 'small' });
  });
  after(() => mock.stop());

  backendConformance({ describe, it, skip: it.skip, create: () => restFixture(baseUrl) });
});
