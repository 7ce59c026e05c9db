import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { namesInOrder, salutations } from '../../domain/model.ts';
import { checkboxField } from '../../ui/checkbox-field.ts';
import { linkAddress } from '../../ui/link.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { bound } from '../parts/form-fields.ts';
import { formSection } from '../parts/form-section.ts';
import { salutationText } from '../texts/person.ts';

export interface RegistrationFieldsOptions {
  readonly language: string;
  readonly termsHref: string;
}

/** The company, and whoever registers it: people's own data, which their browsers may fill in. */
export function registrationFields(
  form: Form<z.ZodMiniType>,
  { language, termsHref }: RegistrationFieldsOptions,
): TemplateResult {
  const labels = registrationLabels();
  const name = (path: 'firstName' | 'lastName') =>
    textField({
      ...bound(form, [path]),
      label: labels[path],
      required: true,
      maxLength: 100,
      autocomplete: path === 'firstName' ? 'given-name' : 'family-name',
    });
  return html`${formSection(
    msg('Company'),
    textField({ ...bound(form, ['companyName']), label: labels.companyName, required: true, maxLength: 100 }),
  )}
  ${formSection(
    msg('You'),
    html`<div class="stack">
      <p class="muted">
        ${msg('You become the first administrator of the company. You will sign in with your e-mail address; we send a link there to set your password.')}
      </p>
      <div class="form-grid">
        ${namesInOrder(language).map(name)}
        ${textField({
          ...bound(form, ['email']),
          label: labels.email,
          type: 'email',
          required: true,
          maxLength: 254,
          autocomplete: 'email',
        })}
        ${textField({ ...bound(form, ['phone']), label: labels.phone, type: 'tel', maxLength: 32, autocomplete: 'tel' })}
        ${selectField({
          ...bound(form, ['salutation']),
          label: labels.salutation,
          placeholder: msg('None'),
          options: salutations.map((value) => ({ value, label: salutationText(value) })),
        })}
      </div>
    </div>`,
  )}
  ${formSection(msg('Terms'), termsField(form, termsHref))}`;
}

/** The names of the fields, in the order of the form. */
export const registrationLabels = () => ({
  companyName: msg('Company name'),
  firstName: msg('First name'),
  lastName: msg('Last name'),
  email: msg('E-mail'),
  phone: msg('Phone'),
  salutation: msg('Salutation'),
  acceptsTerms: msg('Terms and conditions'),
});

/** The link is part of the sentence: where it begins and ends is the translation's to say. */
function acceptance(href: string): TemplateResult {
  const [before, linked, after] = msg(str`I accept the ${edge}terms and conditions${edge}.`).split(edge);
  return html`${before}<a href=${href} target="_blank" rel="noopener">${linked}</a>${after}`;
}

const edge = '\uE000';

/** Another tab, so that nothing typed is lost by reading. */
function termsField(form: Form<z.ZodMiniType>, href: string): TemplateResult {
  const path = ['acceptsTerms'];
  const terms = linkAddress(href);
  return checkboxField({
    id: 'acceptsTerms',
    required: true,
    label: terms ? acceptance(terms) : msg('I accept the terms and conditions.'),
    checked: form.value(...path) === true,
    error: form.issue(...path) && msg('Please accept the terms and conditions.'),
    onChange: (accepts) => form.set(path, accepts || undefined),
  });
}
