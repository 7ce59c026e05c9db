import type { FieldIssue } from '../../domain/model.ts';

/** What is wrong with a text that must not be blank. */
export function textIssues(path: readonly string[], text: string | undefined, max: number): FieldIssue[] {
  const length = (text ?? '').trim().length;
  if (length === 0) return [{ path, code: 'required' }];
  return length > max ? [{ path, code: 'too-long', limit: max }] : [];
}
