/** What can be wrong with a field. The texts are the user interface's; servers and forms exchange these codes. */
export const issueCodes = [
  'required',
  'too-short',
  'too-long',
  'format',
  'future',
  'mismatch',
  'taken',
  'unknown',
  'not-allowed',
  'checksum',
  'unchecked',
  'invalid',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One thing wrong with one field. `path` leads through the draft, as in `['address', 'city']`. */
export interface FieldIssue {
  readonly path: readonly string[];
  readonly code: IssueCode;
  /** The limit that was missed, for `too-short`, `too-long` and numbers out of their range. */
  readonly limit?: number;
}
