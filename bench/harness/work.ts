import type { Subject } from './browser.ts';

/** What the page's thread has done since the page began, in ms of the processor. */
export interface Work {
  /** All of it. */
  readonly total: number;
  readonly script: number;
  /** Styles and layout. */
  readonly layout: number;
}

export async function workOf({ client }: Subject): Promise<Work> {
  const { metrics } = await client.send('Performance.getMetrics');
  const ms = (name: string): number => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
  return {
    total: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
  };
}

/** All that was done while something ran. */
export async function workDuring(subject: Subject, run: () => Promise<unknown>): Promise<number> {
  const { total } = await workOf(subject);
  await run();
  return (await workOf(subject)).total - total;
}
