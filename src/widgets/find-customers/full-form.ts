import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { fieldError } from '../../ui/field.ts';
import { selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import { countryOptions } from '../parts/country-options.ts';
import { type DeclaredCriterion, type FormCriterion, matchText } from './criteria.ts';
import type { CustomerSearch } from './customer-search.ts';
import { type SearchFormOptions, criterionId, missingText, submitButtons } from './search-form.ts';

/** Every criterion that this system knows. */
export function fullForm(options: SearchFormOptions): TemplateResult {
  const { search, criteria, language } = options;
  const missing = search.missing && !criteria.quick;
  return html`<div class="full stack" id="full-form">
    <div class="form-grid">${criteria.fields.map((criterion) => criterionField(search, criterion, language))}</div>
    ${missing ? fieldError({ id: 'full-form', error: missingText() }) : nothing} ${submitButtons(options)}
  </div>`;
}

function criterionField(search: CustomerSearch, { name, match }: DeclaredCriterion, language: string): TemplateResult {
  const field = {
    id: criterionId(name),
    label: criterionText(name),
    value: search.typed[name] ?? '',
    onInput: (value: string) => search.type(name, value),
  };
  return name === 'country'
    ? selectField({ ...field, placeholder: msg('Any'), options: countryOptions(language) })
    : textField({ ...field, type: 'search', help: matchText(match), maxLength: 40 });
}

function criterionText(criterion: FormCriterion): string {
  switch (criterion) {
    case 'organization':
      return msg('Organization');
    case 'loginId':
      return msg('Logon ID');
    case 'firstName':
      return msg('First name');
    case 'lastName':
      return msg('Last name');
    case 'email':
      return msg('E-mail');
    case 'phone':
      return msg('Phone');
    case 'street':
      return msg('Street');
    case 'zip':
      return msg('Postal code');
    case 'city':
      return msg('City');
    case 'state':
      return msg('State or province');
    case 'country':
      return msg('Country');
  }
}
