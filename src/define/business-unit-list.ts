import { BusinessUnitListElement } from '../widgets/business-unit-list.ts';
import { define } from './define.ts';

define('business-unit-list', BusinessUnitListElement);

// What it shows in its place comes by itself, so that the list does not wait for it.
void import('./business-unit-form.ts');
void import('./company-user-list.ts');

declare global {
  interface HTMLElementTagNameMap {
    'business-unit-list': BusinessUnitListElement;
  }
}
