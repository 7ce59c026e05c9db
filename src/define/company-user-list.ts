import { CompanyUserListElement } from '../widgets/company-user-list.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(CompanyUserListElement, 'company-user-form', () => import('./company-user-form.ts'));
define('company-user-list', CompanyUserListElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-user-list': CompanyUserListElement;
  }
}
