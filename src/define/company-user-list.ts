import { CompanyUserListElement } from '../widgets/company-user-list.ts';
import { define } from './define.ts';

define('company-user-list', CompanyUserListElement);

// What it shows in its place comes by itself, so that the list does not wait for it.
void import('./company-user-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'company-user-list': CompanyUserListElement;
  }
}
