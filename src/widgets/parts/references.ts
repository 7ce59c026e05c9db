import type { Form, Wire } from '../../controllers/form.ts';
import { isReference } from '../../controllers/values.ts';
import type { Reference } from '../../domain/model.ts';
import type * as z from 'zod/mini';

/**
 * Chosen records are held with their names, so that a draft can be shown whenever it is found again, and are sent by id.
 * `names` says under which: `{ parent: 'parentId', addresses: 'addressIds' }`.
 */
export const byId = (names: Readonly<Record<string, string>>): Wire => ({
  out: (values) =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => {
        const name = names[key];
        return name === undefined ? [key, value] : [name, idsIn(value)];
      }),
    ),
  back: ([first = '', ...rest]) => [Object.keys(names).find((key) => names[key] === first) ?? first, ...rest],
});

function idsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idsIn);
  return isReference(value) ? value.id : value;
}

/** The record that is chosen in a field. */
export function referenceIn(form: Form<z.ZodMiniType>, ...path: string[]): Reference | undefined {
  const value = form.value(...path);
  return isReference(value) ? value : undefined;
}

/** The records that are chosen in a field. */
export function referencesIn(form: Form<z.ZodMiniType>, ...path: string[]): readonly Reference[] {
  const value = form.value(...path);
  return Array.isArray(value) ? value.filter(isReference) : [];
}
