import { OrgBuyerManagerElement } from '../widgets/org-buyer-manager.ts';
import './company-user-form.ts';
import { define } from './define.ts';

define('org-buyer-manager', OrgBuyerManagerElement);

declare global {
  interface HTMLElementTagNameMap {
    'org-buyer-manager': OrgBuyerManagerElement;
  }
}
