import { CompanyListElement } from '../widgets/company-list.ts';
import { define } from './define.ts';

define('company-list', CompanyListElement);

// What it shows in its place comes by itself, so that the list does not wait for it.
void import('./company-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'company-list': CompanyListElement;
  }
}
