/** What one key does in one place: a row of `docs/keyboard.md`, and a test. */
export interface KeyRow {
  /**
   * Each of them does it. Named as browsers do, with `+` after what is held down; `Onwards` and `Back` are Right and Left,
   * which change places where one reads from right to left.
   */
  readonly keys: readonly string[];
  readonly where: string;
  readonly does: string;
  /** What was pressed before, to get there. */
  readonly after?: readonly string[];
  /** What of the stage can be perceived then (`stages.ts`). */
  readonly then: Readonly<Record<string, unknown>>;
}

export interface KeyMap {
  readonly name: string;
  /** In which elements it is, and what is true of all its keys. */
  readonly about: string;
  readonly rows: readonly KeyRow[];
}

/** The key as it is on the keyboard, where one reads in this direction. */
export function inDirection(key: string, direction: 'ltr' | 'rtl'): string {
  const onwards = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  return { Onwards: onwards, Back: back }[key] ?? key;
}
