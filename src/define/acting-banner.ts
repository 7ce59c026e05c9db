import { ActingBannerElement } from '../widgets/acting-banner.ts';
import { define } from './define.ts';

define('acting-banner', ActingBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'acting-banner': ActingBannerElement;
  }
}
