/**
 * Where the shop's accounts are: a server named by `?backend=`, or else the mock in this page's service worker. Both
 * are told of other conditions in the same way; what was chosen stands in the address, so that a link shows the same.
 */
export interface Backend {
  readonly baseUrl: string;
  /** What is in it; unknown of a server until it is chosen here. */
  readonly world: WorldName | undefined;
  /** Milliseconds before each answer. */
  readonly latency: number;
  setLatency(milliseconds: number): Promise<void>;
  /** Puts every record back, or builds another world. All sign-ins end with that, so the page loads anew. */
  reset(world?: WorldName): Promise<void>;
}

export const worlds = ['small', 'demo'] as const;
export type WorldName = (typeof worlds)[number];

export async function openBackend(address: URL): Promise<Backend> {
  const server = address.searchParams.get('backend');
  const baseUrl = server ?? new URL('/api', address).href;
  const named = worlds.find((some) => some === address.searchParams.get('world'));
  const world = server ? named : (named ?? 'demo');
  const latency = Number(address.searchParams.get('latency') ?? (server ? 0 : 120));
  if (world && !server) await startWorker({ world, latency, baseUrl });

  const tell = (method: string, path: string, body: object) =>
    fetch(`${baseUrl}/_mock/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    baseUrl,
    world,
    latency,
    async setLatency(milliseconds) {
      await tell('PUT', 'latency', { milliseconds });
      history.replaceState(null, '', addressWith('latency', milliseconds));
    },
    async reset(next) {
      await tell('POST', 'reset', { world: next });
      if (next) history.replaceState(null, '', addressWith('world', next));
      location.reload();
    },
  };
}

async function startWorker(options: { world: WorldName; latency: number; baseUrl: string }): Promise<void> {
  allowWorker('/mockServiceWorker.js');
  const { startMockBackend } = await import('../../mocks/browser.ts');
  await startMockBackend(options);
}

/** What the compiler's library does not know yet, and some browsers do not have. */
declare const trustedTypes:
  { createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown } | undefined;

/** The page enforces Trusted Types, and the worker is registered by its plain address: that one, and no other script. */
function allowWorker(worker: string): void {
  if (typeof trustedTypes === 'undefined') return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).pathname === worker ? url : null),
  });
}

function addressWith(name: string, value: string | number): URL {
  const address = new URL(location.href);
  address.searchParams.set(name, String(value));
  return address;
}
