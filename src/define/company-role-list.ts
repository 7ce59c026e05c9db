import { CompanyRoleListElement } from '../widgets/company-role-list.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(CompanyRoleListElement, 'company-role-form', () => import('./company-role-form.ts'));
within(CompanyRoleListElement, 'company-user-list', () => import('./company-user-list.ts'));
define('company-role-list', CompanyRoleListElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-role-list': CompanyRoleListElement;
  }
}
