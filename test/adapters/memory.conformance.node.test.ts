import { describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { memory } from './conformance-options.ts';
import { memoryFixture } from './memory-fixture.ts';

backendConformance({ describe, it, ...memory, create: memoryFixture });
