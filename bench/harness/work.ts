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

/** What was done in between. */
export const between = (before: Work, after: Work): Work => ({
  total: after.total - before.total,
  script: after.script - before.script,
  layout: after.layout - before.layout,
});
