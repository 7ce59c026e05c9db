import { CompanyFormElement } from '../widgets/company-form.ts';
import { define } from './define.ts';

define('company-form', CompanyFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-form': CompanyFormElement;
  }
}
