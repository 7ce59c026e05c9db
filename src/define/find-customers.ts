import { FindCustomersElement } from '../widgets/find-customers.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(FindCustomersElement, 'company-user-form', () => import('./company-user-form.ts'));
define('find-customers', FindCustomersElement);

declare global {
  interface HTMLElementTagNameMap {
    'find-customers': FindCustomersElement;
  }
}
