import { MyAccountPanelElement } from '../widgets/my-account-panel.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(MyAccountPanelElement, 'acting-record', () => import('./acting-record.ts'));
within(MyAccountPanelElement, 'buyer-approvals', () => import('./buyer-approvals.ts'));
within(MyAccountPanelElement, 'company-account', () => import('./company-account.ts'));
within(MyAccountPanelElement, 'company-invitations', () => import('./company-invitations.ts'));
define('my-account-panel', MyAccountPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'my-account-panel': MyAccountPanelElement;
  }
}
