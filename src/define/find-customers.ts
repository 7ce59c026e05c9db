import { FindCustomersElement } from '../widgets/find-customers.ts';
import { define } from './define.ts';

define('find-customers', FindCustomersElement);

FindCustomersElement.loadForm = () => import('./company-user-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'find-customers': FindCustomersElement;
  }
}
