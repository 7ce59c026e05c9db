import { OrgBuyerManagerElement } from '../widgets/org-buyer-manager.ts';
import { define } from './define.ts';
import { within } from './within.ts';

within(OrgBuyerManagerElement, 'company-user-form', () => import('./company-user-form.ts'));
define('org-buyer-manager', OrgBuyerManagerElement);

declare global {
  interface HTMLElementTagNameMap {
    'org-buyer-manager': OrgBuyerManagerElement;
  }
}
