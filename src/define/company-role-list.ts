import { CompanyRoleListElement } from '../widgets/company-role-list.ts';
import { define } from './define.ts';

define('company-role-list', CompanyRoleListElement);

// What it shows in its place comes by itself, so that the list does not wait for it.
void import('./company-role-form.ts');
void import('./company-user-list.ts');

declare global {
  interface HTMLElementTagNameMap {
    'company-role-list': CompanyRoleListElement;
  }
}
