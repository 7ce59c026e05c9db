import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { textareaField } from '../../ui/textarea-field.ts';
import { countryOptions } from '../parts/country-options.ts';
import { type ByField, bound } from '../parts/form-fields.ts';

/** Where it is, from the street outwards, and what whoever goes there should know. */
export function placeFields(form: Form<z.ZodMiniType>, language: string): TemplateResult {
  const labels = placeLabels();
  const text = (path: keyof typeof labels, maxLength: number, more: { required?: boolean; wide?: boolean } = {}) =>
    textField({ ...bound(form, [path]), label: labels[path], maxLength, ...more });
  return html`<div class="form-grid">
    ${text('street', 255, { required: true })} ${text('number', 255)} ${text('addition', 255, { wide: true })}
    ${text('zip', 15, { required: true })} ${text('city', 255, { required: true })}
    ${selectField({
      ...bound(form, ['country']),
      label: labels.country,
      required: true,
      placeholder: msg('Choose a country'),
      options: countryOptions(language),
    })}
    ${textField({ ...bound(form, ['phone']), label: labels.phone, type: 'tel', maxLength: 32 })}
    ${textareaField({
      ...bound(form, ['comment']),
      label: labels.comment,
      help: msg('For whoever delivers or visits: a gate, a bell, opening hours.'),
      maxLength: 255,
      rows: 2,
      wide: true,
    })}
  </div>`;
}

export const placeLabels = () =>
  ({
    street: msg('Street'),
    number: msg('Number'),
    addition: msg('Addition'),
    zip: msg('Postal code'),
    city: msg('City'),
    country: msg('Country'),
    phone: msg('Phone'),
    comment: msg('Comment'),
  }) satisfies ByField<string>;
