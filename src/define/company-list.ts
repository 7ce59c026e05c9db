import { CompanyListElement } from '../widgets/company-list.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(CompanyListElement, 'company-form', () => import('./company-form.ts'));
define('company-list', CompanyListElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-list': CompanyListElement;
  }
}
