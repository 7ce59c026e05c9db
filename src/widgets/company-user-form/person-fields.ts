import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { genders, salutations } from '../../domain/model.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { bound } from '../parts/form-fields.ts';
import { genderText, salutationText } from '../texts/person.ts';

/** Who the user is. The e-mail address is the logon ID: it is set once. */
export function personFields(form: Form<z.ZodMiniType>, emailFixed: boolean): TemplateResult {
  const email = emailFixed
    ? { readOnly: true, help: msg('The e-mail address is the logon ID and cannot be changed.') }
    : { required: true, help: msg('Used to sign in. The system sends a link to set a password there.') };
  return html`<div class="form-grid">
    ${textField({ ...bound(form, ['email']), ...email, label: msg('E-mail'), type: 'email', maxLength: 254 })}
    ${selectField({
      ...bound(form, ['salutation']),
      label: msg('Salutation'),
      placeholder: msg('None'),
      options: salutations.map((value) => ({ value, label: salutationText(value) })),
    })}
    ${textField({ ...bound(form, ['firstName']), label: msg('First name'), required: true, maxLength: 100 })}
    ${textField({ ...bound(form, ['lastName']), label: msg('Last name'), required: true, maxLength: 100 })}
    ${textField({ ...bound(form, ['dateOfBirth']), label: msg('Date of birth'), type: 'date', max: today() })}
    ${selectField({
      ...bound(form, ['gender']),
      label: msg('Gender'),
      placeholder: msg('Not stated'),
      options: genders.map((value) => ({ value, label: genderText(value) })),
    })}
    ${textField({ ...bound(form, ['phone']), label: msg('Phone'), type: 'tel', maxLength: 32 })}
  </div>`;
}

export const personLabels = (): Readonly<Record<string, string>> => ({
  email: msg('E-mail'),
  salutation: msg('Salutation'),
  firstName: msg('First name'),
  lastName: msg('Last name'),
  phone: msg('Phone'),
  dateOfBirth: msg('Date of birth'),
  gender: msg('Gender'),
});

const today = (): string => new Date().toISOString().slice(0, 10);
