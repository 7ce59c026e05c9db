import type { Subject } from './browser.ts';

/** What a page holds on to. */
export interface Held {
  /** In bytes, of scripts' objects. */
  readonly heap: number;
  /** In bytes, of what the browser made for them: nodes, their styles and boxes. */
  readonly document: number;
  /** Nodes of every kind that are there, in documents or out of them. */
  readonly nodes: number;
  readonly listeners: number;
}

/** After all that nobody needs was given back. */
export async function held({ client }: Subject): Promise<Held> {
  // What the first collection finds free may keep something else until the second.
  for (let times = 0; times < 3; times += 1) await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await client.send('Memory.getDOMCounters');
  const { usedSize: heap, embedderHeapUsedSize: document } = await client.send('Runtime.getHeapUsage');
  return { heap, document, nodes, listeners };
}
