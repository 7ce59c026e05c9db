import { countries } from '../../domain/countries.ts';
import type { SelectOption } from '../../ui/select-field.ts';

/** Every country, sorted by its name in the reader's language. */
export function countryOptions(language: string): SelectOption[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return countries
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort(({ label: a }, { label: b }) => a.localeCompare(b, language));
}
