import { html, type TemplateResult } from 'lit';
import { drawings } from '../art/drawings.ts';
import { type Product, price } from '../shop/catalogue.ts';
import type { Shop } from '../shop/shop.ts';

/** Goods as a grid of tiles, each with its price and a way into the cart. */
export function tiles(products: readonly Product[], shop: Shop): TemplateResult {
  return html`<ul class="tiles">
    ${products.map((product) => tile(product, shop))}
  </ul>`;
}

function tile(product: Product, shop: Shop): TemplateResult {
  return html`<li class="tile">
    <div class="tile-picture ${product.ground}">${drawings[product.drawing]()}</div>
    <div class="tile-text">
      <p class="tile-name">${product.name}</p>
      <p class="quiet">${product.rating}</p>
      <p class="tile-number">${product.number}<span>${product.stock}</span></p>
    </div>
    <div class="tile-buy">
      <p class="tile-price"><strong>${price(product.price)}</strong> per ${product.unit}, net</p>
      <button class="button" @click=${() => shop.addToCart(product.number)}>
        Add<span class="visually-hidden"> ${product.name}</span> to cart
      </button>
    </div>
  </li>`;
}
