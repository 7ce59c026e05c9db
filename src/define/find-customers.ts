import { FindCustomersElement } from '../widgets/find-customers.ts';
import { define } from './define.ts';

define('find-customers', FindCustomersElement);

// What it opens to create a customer comes by itself, so that the search does not wait for it.
void import('./company-user-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'find-customers': FindCustomersElement;
  }
}
