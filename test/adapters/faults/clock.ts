import { mock } from 'node:test';

export const step = 500;

/**
 * Runs work on a clock that leaps whenever nothing else is left to do, so that budgets of half a minute can be waited
 * for: `setTimeout` and `performance.now` stand until all that waits for nothing has happened.
 */
export async function onLeapingClock<Result>(work: () => Promise<Result>): Promise<Result> {
  let now = 0;
  let left = 1;
  mock.timers.enable({ apis: ['setTimeout'] });
  const clock = mock.method(performance, 'now', () => now);
  try {
    const result = work().finally(() => (left = 0));
    while (left > 0) {
      for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      now += step;
      mock.timers.tick(step);
    }
    return await result;
  } finally {
    clock.mock.restore();
    mock.timers.reset();
  }
}
