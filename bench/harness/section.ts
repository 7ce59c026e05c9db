import type { Browser } from 'puppeteer-core';

/** What a measure is asked for; each folder beside this one has its own `measure.ts`. */
export interface MeasureOptions {
  readonly browser: Browser;
  /** How often each thing is measured. Absent: as often as the measure finds right. */
  readonly rounds?: number | undefined;
  /** Whether the contender of this name takes part. The floor always does: all ratios are to it. */
  readonly takesPart: (name: string) => boolean;
  /** Tells who waits what is going on: which round it is, and who dropped out and why. */
  readonly say: (line: string) => void;
}

/** What came of a measure: a part of the report. */
export interface Section {
  readonly title: string;
  /** How it was measured, and what the figures mean. Markdown. */
  readonly method: string;
  readonly tables: readonly Table[];
  /** What of it we mean to reach. */
  readonly goals?: readonly Goal[] | undefined;
}

/** Something that is to become no more than this. */
export interface Goal {
  /** With its unit. */
  readonly what: string;
  readonly measured: number;
  readonly reach: number;
  /** Where we would be proud to get. */
  readonly stretch: number;
}

export interface Table {
  readonly caption?: string | undefined;
  readonly head: readonly string[];
  /** Each as long as the head. The first cell says what the row is about. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A number is rounded by its size; what is absent was not, or could not be, measured. */
export type Cell = string | number | undefined;

/** What `bench/<name>/measure.ts` exports. */
export interface Measure {
  measure(options: MeasureOptions): Promise<Section>;
}
