import { CompanyUserFormElement } from '../widgets/company-user-form.ts';
import { define } from './define.ts';

define('company-user-form', CompanyUserFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-user-form': CompanyUserFormElement;
  }
}
