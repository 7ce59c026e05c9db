import { at, differing, overlap, rebase } from './edits.ts';
import { type Values, same } from './values.ts';

type Path = readonly string[];

/** What was typed, and what it was typed over. */
export interface Draft {
  readonly from: Values;
  readonly values: Values;
  /** What others did to the record meanwhile. */
  readonly merge?: Merge | undefined;
}

/** What came of a record that changed while somebody typed: both went on from the same values. */
export interface Merge {
  /** What both went on from. */
  readonly before: Values;
  /** What was typed by then. */
  readonly mine: Values;
  /** The record as it is now. */
  readonly theirs: Values;
  /** The fields in which the two want different things. What was typed stands until its user says otherwise. */
  readonly open: readonly Path[];
  /** The fields that only the others changed, and that follow the record. */
  readonly taken: readonly Path[];
}

/** What was typed, on top of the record as it is now. */
export const merged = ({ values, from }: Draft, now: Values): Values => rebase(values, from, now);

/** Looks for what cannot be brought together. What was open before stays so until the two agree. */
export function mergeOf({ values, from, merge: earlier }: Draft, theirs: Values): Merge | undefined {
  const [mine, changed] = [differing(values, from), differing(theirs, from)];
  if (changed.length === 0) return earlier && { ...earlier, open: stillOpen(earlier.open, values, theirs) };
  const clashing = changed.filter((path) => mine.some((other) => overlap(path, other)));
  const known = earlier?.open ?? [];
  const added = clashing.filter((path) => !known.some((other) => overlap(path, other)));
  return {
    before: earlier?.before ?? from,
    mine: values,
    theirs,
    open: stillOpen([...known, ...added], values, theirs),
    taken: [...(earlier?.taken ?? []), ...changed.filter((path) => !clashing.includes(path))],
  };
}

const stillOpen = (paths: readonly Path[], values: Values, theirs: Values): readonly Path[] =>
  paths.filter((path) => !same(at(values, path), at(theirs, path)));
