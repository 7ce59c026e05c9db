import 'prokura/define/all';
import type {} from 'prokura/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../storefront/shop.css';
import { Shop } from './shop.tsx';

const root = document.querySelector('#shop');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Shop />
    </StrictMode>,
  );
