import { UnitAddressListElement } from '../widgets/unit-address-list.ts';
import { define } from './define.ts';

define('unit-address-list', UnitAddressListElement);

// What it shows in its place comes by itself, so that the list does not wait for it.
void import('./unit-address-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'unit-address-list': UnitAddressListElement;
  }
}
