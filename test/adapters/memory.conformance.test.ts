import { backendConformance } from '../../src/backend/conformance.ts';
import { memoryFixture } from './memory-fixture.ts';

describe('memoryBackend', () => {
  backendConformance({ describe, it, create: memoryFixture });
});
