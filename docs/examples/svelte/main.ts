import 'prokura/define/all';
import type {} from 'prokura/svelte';
import { mount } from 'svelte';
import '../storefront/shop.css';
import Shop from './shop.svelte';

const target = document.querySelector('#shop');
if (target) mount(Shop, { target });
