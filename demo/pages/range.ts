import { html } from 'lit';
import { departments, productsFor } from '../shop/catalogue.ts';
import { type Route, addressOf } from '../shop/router.ts';
import type { Shop, View } from '../shop/shop.ts';
import { tiles } from './tiles.ts';

/** The goods of one department, of all of them, or those a search found. */
export function range(shop: Shop, { department, search }: Extract<Route, { page: 'range' }>): View {
  const found = productsFor({ department, search });
  const title = search ? `Search for “${search}”` : (department ?? 'The range');
  return {
    title,
    content: html`<div class="wrap page">
      <h1 tabindex="-1">${title}</h1>
      <nav class="chips" aria-label="Departments">
        ${[undefined, ...departments].map(
          (some) =>
            html`<a
              href=${addressOf({ page: 'range', department: some })}
              aria-current=${some === department && !search ? 'page' : 'false'}
              >${some ?? 'Everything'}</a
            >`,
        )}
      </nav>
      ${found.length > 0 ? tiles(found, shop) : html`<p class="nothing">We carry nothing by that name or number.</p>`}
    </div>`,
  };
}
