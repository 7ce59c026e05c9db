import { UnitAddressListElement } from '../widgets/unit-address-list.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(UnitAddressListElement, 'unit-address-form', () => import('./unit-address-form.ts'));
define('unit-address-list', UnitAddressListElement);

declare global {
  interface HTMLElementTagNameMap {
    'unit-address-list': UnitAddressListElement;
  }
}
