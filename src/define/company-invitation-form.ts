import { CompanyInvitationFormElement } from '../widgets/company-invitation-form.ts';
import { define } from './define.ts';

define('company-invitation-form', CompanyInvitationFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-invitation-form': CompanyInvitationFormElement;
  }
}
