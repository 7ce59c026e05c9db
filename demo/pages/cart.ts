import { html } from 'lit';
import { price } from '../shop/catalogue.ts';
import { addressOf } from '../shop/router.ts';
import type { Shop, View } from '../shop/shop.ts';

export function cart(shop: Shop): View {
  const { lines, total } = shop.cart;
  return {
    title: 'Cart',
    content: html`<div class="wrap page">
      <h1 tabindex="-1">Cart</h1>
      ${
        lines.length === 0
          ? html`<p class="nothing">Nothing in it yet. <a href=${addressOf({ page: 'range' })}>See the range</a></p>`
          : html`<ul class="cart-lines">
                ${lines.map(
                  ({ product, quantity }) =>
                    html`<li>
                      <div><strong>${product.name}</strong><span class="quiet">${product.number}</span></div>
                      <span>${quantity} × ${price(product.price)}</span>
                      <button class="button plain" @click=${() => shop.removeFromCart(product.number)}>
                        Remove<span class="visually-hidden"> ${product.name}</span>
                      </button>
                    </li>`,
                )}
              </ul>
              <p class="cart-total">Total, net <strong>${price(total)}</strong></p>
              <p class="quiet">This is a demonstration: nothing can be ordered.</p>`
      }
    </div>`,
  };
}
