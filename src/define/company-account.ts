import { CompanyAccountElement } from '../widgets/company-account.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(CompanyAccountElement, 'business-unit-form', () => import('./business-unit-form.ts'));
within(CompanyAccountElement, 'business-unit-list', () => import('./business-unit-list.ts'));
within(CompanyAccountElement, 'company-form', () => import('./company-form.ts'));
within(CompanyAccountElement, 'company-invitations', () => import('./company-invitations.ts'));
within(CompanyAccountElement, 'company-list', () => import('./company-list.ts'));
within(CompanyAccountElement, 'company-role-form', () => import('./company-role-form.ts'));
within(CompanyAccountElement, 'company-role-list', () => import('./company-role-list.ts'));
within(CompanyAccountElement, 'company-user-form', () => import('./company-user-form.ts'));
within(CompanyAccountElement, 'company-user-list', () => import('./company-user-list.ts'));
within(CompanyAccountElement, 'unit-address-form', () => import('./unit-address-form.ts'));
within(CompanyAccountElement, 'unit-address-list', () => import('./unit-address-list.ts'));
define('company-account', CompanyAccountElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-account': CompanyAccountElement;
  }
}
