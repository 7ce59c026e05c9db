import { MyAccountPanelElement } from '../widgets/my-account-panel.ts';
import { define } from './define.ts';

define('my-account-panel', MyAccountPanelElement);

// What stands in its sections comes by itself, so that the account does not wait for it.
void import('./acting-record.ts');
void import('./buyer-approvals.ts');

declare global {
  interface HTMLElementTagNameMap {
    'my-account-panel': MyAccountPanelElement;
  }
}
