import { CompanyListElement } from '../widgets/company-list.ts';
import { define } from './define.ts';

define('company-list', CompanyListElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-list': CompanyListElement;
  }
}
