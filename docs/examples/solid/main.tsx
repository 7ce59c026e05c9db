import 'prokura/define/all';
import type {} from 'prokura/solid';
import { render } from 'solid-js/web';
import '../storefront/shop.css';
import { Shop } from './shop.tsx';

const root = document.querySelector('#shop');
if (root) render(() => <Shop />, root);
