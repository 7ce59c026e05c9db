import type { Page } from '../../domain/model.ts';
import type { ComboboxHits, ComboboxOption } from '../../ui/combobox-controller.ts';

/** Choices out of first pages that were listed, with how many more there are than these pages have. */
export function hitsOf(options: readonly ComboboxOption[], ...pages: readonly Page<unknown>[]): ComboboxHits {
  const cut = pages.filter(({ next }) => next !== undefined);
  if (cut.length === 0) return { options };
  const counts = cut.map(({ items, total }) => (total === undefined ? undefined : total - items.length));
  const more = counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count));
  return { options, more: more ?? 'some' };
}
