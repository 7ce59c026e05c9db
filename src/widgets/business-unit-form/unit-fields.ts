import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { textField } from '../../ui/text-field.ts';
import { type ByField, bound } from '../parts/form-fields.ts';

/** What a unit is called and how it is reached. */
export function unitFields(form: Form<z.ZodMiniType>): TemplateResult {
  const labels = unitLabels();
  return html`<div class="form-grid">
    ${textField({ ...bound(form, ['name']), label: labels.name, required: true, maxLength: 100, wide: true })}
    ${textField({ ...bound(form, ['email']), label: labels.email, type: 'email', maxLength: 254 })}
    ${textField({ ...bound(form, ['phone']), label: labels.phone, type: 'tel', maxLength: 32 })}
    ${textField({
      ...bound(form, ['externalUrl']),
      label: labels.externalUrl,
      type: 'url',
      help: msg('Begins with https://'),
      wide: true,
    })}
  </div>`;
}

export const unitLabels = () =>
  ({
    name: msg('Name'),
    email: msg('E-mail'),
    phone: msg('Phone'),
    externalUrl: msg('Web page'),
  }) satisfies ByField<string>;
