import { BuyOnBehalfElement } from '../widgets/buy-on-behalf.ts';
import { define } from './define.ts';

define('buy-on-behalf', BuyOnBehalfElement);

declare global {
  interface HTMLElementTagNameMap {
    'buy-on-behalf': BuyOnBehalfElement;
  }
}
