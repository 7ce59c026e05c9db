import { UnitAddressListElement } from '../widgets/unit-address-list.ts';
import { define } from './define.ts';

define('unit-address-list', UnitAddressListElement);

declare global {
  interface HTMLElementTagNameMap {
    'unit-address-list': UnitAddressListElement;
  }
}
