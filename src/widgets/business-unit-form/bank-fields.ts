import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { textField } from '../../ui/text-field.ts';
import { type ByField, bound } from '../parts/form-fields.ts';

/** An account number as it is printed: in groups of four. It is kept without the gaps. */
export const grouped = (iban: string): string =>
  iban
    .replaceAll(/\s/gu, '')
    .toUpperCase()
    .replaceAll(/.{4}(?=.)/gu, '$& ');

/** Where a unit banks. Whether the number can be right is checked when the field is left. */
export function bankFields(form: Form<z.ZodMiniType>): TemplateResult {
  const labels = bankLabels();
  const leave = (path: string) => {
    const text = form.text(path);
    const tidy = path === 'iban' ? grouped(text) : text.trim().toUpperCase();
    if (tidy !== text) form.set([path], tidy);
    form.touch([path]);
  };
  return html`<div class="form-grid">
    ${textField({
      ...bound(form, ['iban']),
      label: labels.iban,
      help: msg('As on a bank statement, with or without gaps.'),
      maxLength: 100,
      onBlur: () => leave('iban'),
    })}
    ${textField({
      ...bound(form, ['bic']),
      label: labels.bic,
      help: msg('8 or 11 letters and digits.'),
      maxLength: 100,
      onBlur: () => leave('bic'),
    })}
  </div>`;
}

export const bankLabels = () => ({ iban: msg('IBAN'), bic: msg('BIC') }) satisfies ByField<string>;
