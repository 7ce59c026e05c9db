import { msg } from '@lit/localize';
import { type TemplateResult, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { Account } from '../../domain/model.ts';
import { type Features } from '../../backend/port.ts';
import type { Detail } from '../../ui/details.ts';
import { selectField } from '../../ui/select-field.ts';
import { bound } from '../parts/form-fields.ts';

/** What an account is kept in, where the backend names what there is to choose from. */
const preferences = ['language', 'currency'] as const;
type Preference = (typeof preferences)[number];

const offeredBy = ({ languages = [], currencies = [] }: Features, preference: Preference): readonly string[] =>
  preference === 'language' ? languages : currencies;

/** The name of a language (BCP 47) or a currency (ISO 4217) in the reader's language. */
export const preferenceName = (preference: Preference, code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: preference, fallback: 'code' }).of(code) ?? code;

export const preferenceLabels = (): Readonly<Record<Preference, string>> => ({
  language: msg('Language'),
  currency: msg('Currency'),
});

/** What is on record, whether or not it can be changed here. */
export function preferenceDetails(account: Account, language: string): Detail[] {
  return preferences.flatMap((preference) => {
    const code = account[preference];
    return code ? { term: preferenceLabels()[preference], value: preferenceName(preference, code, language) } : [];
  });
}

export const preferenceFields = (
  form: Form<z.ZodMiniType>,
  features: Features,
  language: string,
): (TemplateResult | typeof nothing)[] =>
  preferences.map((preference) => {
    const offered = offeredBy(features, preference);
    if (offered.length === 0) return nothing;
    const present = form.text(preference);
    const codes = present === '' || offered.includes(present) ? offered : [present, ...offered];
    return selectField({
      ...bound(form, [preference]),
      label: preferenceLabels()[preference],
      placeholder: msg('As the shop has it'),
      options: codes
        .map((value) => ({ value, label: preferenceName(preference, value, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    });
  });

/** What an update empties unless it is given: of those alone that could be chosen. */
export const emptiedPreferences = (features: Features): Partial<Record<Preference, undefined>> =>
  Object.fromEntries(
    preferences.filter((preference) => offeredBy(features, preference).length > 0).map((name) => [name, undefined]),
  );
