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

/** Text for each field of a form by its joined path (`address/city`), in the order in which the fields stand. */
export type ByField<Value> = Readonly<Record<string, Value>>;

/** How the values of fields read that are no text themselves. */
export type ValueTexts = ByField<(value: unknown) => string>;

/**
 * Everything that is wrong with a form, for its summary. `labels` name the fields; what is wrong with a part of one is
 * told of the field.
 */
export function summaryErrors(issues: readonly FieldIssue[], labels: ByField<string>): FieldError[] {
  const order = Object.keys(labels);
  const found = issues.map((issue) => ({ issue, path: labelledPath(issue.path, labels) }));
  const place = (path: readonly string[] | undefined): number => order.indexOf(path?.join('/') ?? '');
  return found
    .sort((a, b) => place(a.path) - place(b.path))
    .map(({ issue, path }) => {
      const text = issueText(issue);
      return path ? { fieldId: fieldId(path), text: `${labels[path.join('/')] ?? ''}: ${text}` } : { text };
    });
}

function labelledPath(path: readonly string[], labels: ByField<string>): readonly string[] | undefined {
  if (path.length === 0) return undefined;
  return Object.hasOwn(labels, path.join('/')) ? path : labelledPath(path.slice(0, -1), labels);
}
