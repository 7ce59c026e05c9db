import { type TemplateResult, html, nothing } from 'lit';
import { price, products } from '../shop/catalogue.ts';
import { type Order, type ShoppingList, lists, orders } from '../shop/orders.ts';
import { addressOf } from '../shop/router.ts';
import type { Shop } from '../shop/shop.ts';

/** The shop's own sections of the account area, each in the slot of its name. */
export const purchases = (shop: Shop): TemplateResult =>
  html`<div slot="overview" class="recent">
      ${
        shop.may('account.switchUnit')
          ? html`<h3>Recent orders</h3>
              ${orderTable(orders.slice(0, 3))}
              <p><a href=${addressOf({ page: 'account', section: 'orders' })}>All orders</a></p>`
          : nothing
      }
    </div>
    <div slot="orders">${orderTable(orders)}</div>
    <ul slot="lists" class="lists">
      ${lists.map((list) => listCard(list, shop))}
    </ul>`;

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

const orderTable = (shown: readonly Order[]): TemplateResult =>
  html`<div class="table-frame" role="region" aria-label="Orders" tabindex="0">
    <table class="orders">
      <thead>
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Placed</th>
          <th scope="col">Your number</th>
          <th scope="col">State</th>
          <th scope="col" class="amount">Total, net</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ number, date, reference, state, total }) =>
            html`<tr>
              <th scope="row">${number}</th>
              <td>${day.format(new Date(date))}</td>
              <td>${reference}</td>
              <td>${state}</td>
              <td class="amount">${price(total)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const listCard = ({ name, numbers }: ShoppingList, shop: Shop): TemplateResult =>
  html`<li>
    <h3>${name}</h3>
    <ul>
      ${products.filter(({ number }) => numbers.includes(number)).map((product) => html`<li>${product.name}</li>`)}
    </ul>
    <button class="button outline" @click=${() => numbers.forEach((number) => shop.addToCart(number))}>
      Add all to cart<span class="visually-hidden">: ${name}</span>
    </button>
  </li>`;
