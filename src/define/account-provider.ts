import { AccountProviderElement } from '../widgets/account-provider.ts';
import { define } from './define.ts';

define('account-provider', AccountProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'account-provider': AccountProviderElement;
  }
}
