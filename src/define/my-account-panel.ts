import { MyAccountPanelElement } from '../widgets/my-account-panel.ts';
import { define } from './define.ts';

define('my-account-panel', MyAccountPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'my-account-panel': MyAccountPanelElement;
  }
}
