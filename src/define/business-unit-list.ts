import { BusinessUnitListElement } from '../widgets/business-unit-list.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(BusinessUnitListElement, 'business-unit-form', () => import('./business-unit-form.ts'));
within(BusinessUnitListElement, 'company-user-list', () => import('./company-user-list.ts'));
define('business-unit-list', BusinessUnitListElement);

declare global {
  interface HTMLElementTagNameMap {
    'business-unit-list': BusinessUnitListElement;
  }
}
