import '@angular/compiler';
import 'prokura/define/all';
import type {} from 'prokura/dom';
import { bootstrapApplication } from '@angular/platform-browser';
import '../storefront/shop.css';
import { Shop } from './shop.ts';

void bootstrapApplication(Shop);
