import 'prokura/define/all';
import type {} from 'prokura/vue';
import { createApp } from 'vue';
import '../storefront/shop.css';
import Shop from './shop.vue';

createApp(Shop).mount('#shop');
