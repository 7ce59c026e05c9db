import { MyAccountPanelElement } from '../widgets/my-account-panel.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(MyAccountPanelElement, 'acting-record', () => import('./acting-record.ts'));
within(MyAccountPanelElement, 'buyer-approvals', () => import('./buyer-approvals.ts'));
define('my-account-panel', MyAccountPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'my-account-panel': MyAccountPanelElement;
  }
}
