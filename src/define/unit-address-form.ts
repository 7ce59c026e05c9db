import { UnitAddressFormElement } from '../widgets/unit-address-form.ts';
import { define } from './define.ts';

define('unit-address-form', UnitAddressFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'unit-address-form': UnitAddressFormElement;
  }
}
