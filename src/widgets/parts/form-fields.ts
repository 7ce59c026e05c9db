import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { FieldIssue } from '../../domain/issues.ts';
import type { FieldError } from '../../ui/error-summary.ts';
import { issueText } from '../texts/issues.ts';

/** The id that a field of a form has in its widget's root. */
export const fieldId = (path: readonly string[]): string => path.join('-');

/** What ties a text-like control to a form's draft: `textField({ ...bound(form, ['email']), label })`. */
export function bound(form: Form<z.ZodMiniType>, path: readonly string[]) {
  const issue = form.issue(...path);
  return {
    id: fieldId(path),
    value: form.text(...path),
    error: issue && issueText(issue),
    onInput: (value: string) => form.set(path, value),
    onBlur: () => form.touch(path),
  };
}

/**
 * Everything that is wrong with a form, for its summary. `labels` name the fields by their joined paths, in the order in
 * which they stand in the form.
 */
export function summaryErrors(issues: readonly FieldIssue[], labels: Readonly<Record<string, string>>): FieldError[] {
  const order = Object.keys(labels);
  const place = ({ path }: FieldIssue): number => order.indexOf(path.join('/'));
  return [...issues]
    .sort((a, b) => place(a) - place(b))
    .map((issue) => {
      const label = labels[issue.path.join('/')];
      return label === undefined
        ? { text: issueText(issue) }
        : { fieldId: fieldId(issue.path), text: `${label}: ${issueText(issue)}` };
    });
}
