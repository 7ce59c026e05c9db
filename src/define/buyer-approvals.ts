import { BuyerApprovalsElement } from '../widgets/buyer-approvals.ts';
import { define } from './define.ts';

define('buyer-approvals', BuyerApprovalsElement);

declare global {
  interface HTMLElementTagNameMap {
    'buyer-approvals': BuyerApprovalsElement;
  }
}
