import { BusinessUnitFormElement } from '../widgets/business-unit-form.ts';
import { define } from './define.ts';

define('business-unit-form', BusinessUnitFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'business-unit-form': BusinessUnitFormElement;
  }
}
