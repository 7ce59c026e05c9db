import { OrgBuyerManagerElement } from '../widgets/org-buyer-manager.ts';
import { define } from './define.ts';

define('org-buyer-manager', OrgBuyerManagerElement);

// What it opens to create and edit a buyer comes by itself, so that the tree and the list do not wait for it.
void import('./company-user-form.ts');

declare global {
  interface HTMLElementTagNameMap {
    'org-buyer-manager': OrgBuyerManagerElement;
  }
}
