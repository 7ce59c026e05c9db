/** What many measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  /** Half of all lie between these. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
  return { median: median ?? NaN, low: low ?? NaN, high: high ?? NaN, count: sorted.length };
}

export const median = (values: readonly number[]): number => spreadOf(values).median;

/**
 * How many times the floor it is: the median of the ratios within each round, in which both were measured one after the
 * other. What slows the machine down for a while then slows both. Rounds that the one or the other lacks do not count.
 */
export function ratioTo(floor: readonly (number | undefined)[], values: readonly (number | undefined)[]): Spread {
  const ratios = values.flatMap((value, round) => {
    const base = floor[round];
    return value === undefined || !base ? [] : [value / base];
  });
  return spreadOf(ratios);
}

function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at % 1);
}
