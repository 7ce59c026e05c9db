import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  /** In µs, by the clock and on the processor; the latter does not count what others do meanwhile. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly elementCount?: number };
}

/** What the browser did while something ran. */
export interface Traced<Result> {
  readonly result: Result;
  /** In ms of the processor, by the names of its timeline. */
  readonly spent: ReadonlyMap<string, number>;
  /** How many elements got new styles, each as often as it did. */
  readonly restyled: number;
}

export async function traced<Result>(page: Page, run: () => Promise<Result>): Promise<Traced<Result>> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const result = await run();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const spent = new Map<string, number>();
  for (const { name, dur = 0, tdur = dur } of traceEvents) spent.set(name, (spent.get(name) ?? 0) + tdur / 1000);
  const restyled = traceEvents.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
  return { result, spent, restyled };
}
