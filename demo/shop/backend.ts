/** Where the shop's accounts are: a server named by `?backend=`, or the mock in this page's service worker. */
export interface Backend {
  readonly baseUrl: string;
  /** Absent where a real server answers. */
  readonly mock: Mock | undefined;
  /** Puts every record back and loads the page anew. */
  reset(): Promise<void>;
}

export const worlds = ['small', 'demo'] as const;
export type WorldName = (typeof worlds)[number];

export interface Mock {
  readonly worlds: readonly WorldName[];
  readonly world: WorldName;
  readonly latency: number;
  setWorld(world: WorldName): void;
  setLatency(milliseconds: number): void;
}

export async function openBackend(address: URL): Promise<Backend> {
  const named = address.searchParams.get('backend');
  const baseUrl = named ?? new URL('/api', address).href;
  const mock = named ? undefined : await startMock(address, baseUrl);
  return {
    baseUrl,
    mock,
    async reset() {
      await fetch(`${baseUrl}/_mock/reset`, { method: 'POST' });
      location.reload();
    },
  };
}

/** The world and the latency stand in the address, so that a link shows the same. */
async function startMock(address: URL, baseUrl: string): Promise<Mock> {
  const world = worlds.find((some) => some === address.searchParams.get('world')) ?? 'demo';
  const latency = Number(address.searchParams.get('latency') ?? 150);
  const { startMockBackend } = await import('../../mocks/browser.ts');
  await startMockBackend({ world, latency, baseUrl });
  const open = (name: string, value: string) => {
    const next = new URL(location.href);
    next.searchParams.set(name, value);
    location.assign(next);
  };
  return {
    worlds,
    world,
    latency,
    setWorld: (value) => open('world', value),
    setLatency: (value) => open('latency', String(value)),
  };
}
