import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { genders, namesInOrder, salutations } from '../../domain/model.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { type ValueTexts, bound } from './form-fields.ts';
import { genderText, salutationText } from '../texts/person.ts';

/** Who the user is, the names in the order of the language. The e-mail address is the logon ID: it is set once. */
export function personFields(form: Form<z.ZodMiniType>, emailFixed: boolean, language = 'en'): TemplateResult {
  const labels = personLabels();
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
    ${namesInOrder(language).map((path) =>
      textField({ ...bound(form, [path]), label: labels[path], required: true, maxLength: 100 }),
    )}
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

export const personLabels = () => ({
  email: msg('E-mail'),
  salutation: msg('Salutation'),
  firstName: msg('First name'),
  lastName: msg('Last name'),
  phone: msg('Phone'),
  dateOfBirth: msg('Date of birth'),
  gender: msg('Gender'),
});

/** How those of the fields read that are no text. */
export const personTexts = (language: string): ValueTexts => ({
  salutation: (value) =>
    salutations
      .filter((word) => word === value)
      .map(salutationText)
      .join(''),
  gender: (value) =>
    genders
      .filter((word) => word === value)
      .map(genderText)
      .join(''),
  dateOfBirth: (value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value))
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
      : '',
});

const today = (): string => new Date().toISOString().slice(0, 10);
