import { CompanyInvitationsElement } from '../widgets/company-invitations.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(CompanyInvitationsElement, 'company-invitation-form', () => import('./company-invitation-form.ts'));
define('company-invitations', CompanyInvitationsElement);

declare global {
  interface HTMLElementTagNameMap {
    'company-invitations': CompanyInvitationsElement;
  }
}
