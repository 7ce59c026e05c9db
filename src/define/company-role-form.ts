import { CompanyRoleFormElement } from '../widgets/company-role-form.ts';
import { define } from './define.ts';

define('company-role-form', CompanyRoleFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-role-form': CompanyRoleFormElement;
  }
}
