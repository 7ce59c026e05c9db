import type * as z from 'zod/mini';
import { type FieldIssue, type IssueCode, issueCodes } from './issues.ts';

type ZodIssue = z.core.$ZodIssue;

/** What `check` finds: the clean value, or what is wrong with it. */
export type Checked<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: FieldIssue[] };

/** Holds a draft against its schema: the one way in which forms, wire contract and mock servers judge input. */
export function check<Schema extends z.ZodMiniType>(schema: Schema, draft: unknown): Checked<z.output<Schema>> {
  const result = schema.safeParse(draft, { reportInput: true });
  return result.success ? { ok: true, value: result.data } : { ok: false, issues: fieldIssues(result.error) };
}

/** Zod's findings in our words, the first one of each field. */
function fieldIssues(error: z.core.$ZodError): FieldIssue[] {
  const first = new Map<string, FieldIssue>();
  for (const issue of error.issues) {
    const path = issue.path.map(String);
    const key = path.join('/');
    if (!first.has(key)) first.set(key, { path, ...codeOf(issue) });
  }
  return [...first.values()];
}

function codeOf(issue: ZodIssue): Pick<FieldIssue, 'code' | 'limit'> {
  switch (issue.code) {
    case 'too_small':
      // A number is neither short nor long.
      if (issue.origin === 'number') return { code: 'invalid', limit: Number(issue.minimum) };
      return Number(issue.minimum) <= 1 ? { code: 'required' } : { code: 'too-short', limit: Number(issue.minimum) };
    case 'too_big':
      if (issue.origin === 'number') return { code: 'invalid', limit: Number(issue.maximum) };
      return { code: 'too-long', limit: Number(issue.maximum) };
    case 'invalid_type':
    case 'invalid_value':
      return { code: issue.input === undefined || issue.input === '' ? 'required' : 'invalid' };
    case 'invalid_format':
      return { code: issue.input === '' ? 'required' : 'format' };
    case 'custom':
      return { code: customCode(issue.params) };
    default:
      return { code: 'invalid' };
  }
}

function customCode(params: Record<string, unknown> | undefined): IssueCode {
  const code = params?.['code'];
  return issueCodes.find((known) => known === code) ?? 'invalid';
}
