import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { countryOptions } from './country-options.ts';
import { bound } from './form-fields.ts';

const path = 'address';

/**
 * The postal address in a form's draft, under `address`. Where an address is not `needed`, a begun one has to be whole
 * all the same: the marks appear with the first thing typed.
 */
export function addressFields(form: Form<z.ZodMiniType>, language: string, needed = false): TemplateResult {
  const required = needed || ['street', 'zip', 'city', 'country'].some((field) => form.text(path, field) !== '');
  return html`<div class="form-grid">
    ${textField({ ...bound(form, [path, 'street']), label: msg('Street and number'), required, maxLength: 100, wide: true })}
    ${textField({ ...bound(form, [path, 'addition']), label: msg('Addition'), maxLength: 50, wide: true })}
    ${textField({ ...bound(form, [path, 'zip']), label: msg('Postal code'), required, maxLength: 15 })}
    ${textField({ ...bound(form, [path, 'city']), label: msg('City'), required, maxLength: 100 })}
    ${textField({ ...bound(form, [path, 'state']), label: msg('State or province'), maxLength: 100 })}
    ${selectField({
      ...bound(form, [path, 'country']),
      label: msg('Country'),
      required,
      placeholder: msg('Choose a country'),
      options: countryOptions(language),
    })}
  </div>`;
}

/** The names of the address fields, for a form's summary. */
export const addressLabels = (): Readonly<Record<string, string>> => ({
  'address/street': msg('Street and number'),
  'address/addition': msg('Addition'),
  'address/zip': msg('Postal code'),
  'address/city': msg('City'),
  'address/state': msg('State or province'),
  'address/country': msg('Country'),
});
