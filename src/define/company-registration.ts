import { CompanyRegistrationElement } from '../widgets/company-registration.ts';
import { define } from './define.ts';

define('company-registration', CompanyRegistrationElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-registration': CompanyRegistrationElement;
  }
}
