import { setupWorker } from 'msw/browser';
import { createControl } from './handlers/control.ts';
import { restHandlers } from './handlers/rest.ts';
import type { WorldSize } from './world/world.ts';

export interface MockBackendOptions {
  /** Where the page will ask for accounts, absolute, without a slash at its end. */
  readonly baseUrl: string;
  /** Default `demo`. */
  readonly world?: WorldSize | undefined;
  /** Milliseconds before each answer. */
  readonly latency?: number | undefined;
}

export interface MockBackend {
  /** The page's requests go to the network again. */
  stop(): void;
}

/**
 * Answers this page's requests below `baseUrl` from memory, by a service worker: a whole REST backend without a server.
 * Its records live as long as the page, and another tab has its own. `mockServiceWorker.js` must be served at the root.
 */
export async function startMockBackend(options: MockBackendOptions): Promise<MockBackend> {
  const { baseUrl, world = 'demo', latency } = options;
  const worker = setupWorker(...restHandlers({ baseUrl, world, control: createControl({ latency }) }));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return { stop: () => void worker.stop() };
}
