import { FindCustomersElement } from '../widgets/find-customers.ts';
import { define } from './define.ts';

define('find-customers', FindCustomersElement);

declare global {
  interface HTMLElementTagNameMap {
    'find-customers': FindCustomersElement;
  }
}
