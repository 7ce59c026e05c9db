import { html } from 'lit';
import { knot } from '../art/drawings.ts';
import { flag } from '../art/flags.ts';
import { departments, products, productsFor } from '../shop/catalogue.ts';
import { addressOf } from '../shop/router.ts';
import type { Shop, View } from '../shop/shop.ts';
import { tiles } from './tiles.ts';

export function home(shop: Shop): View {
  return {
    title: 'Rope, rigging and lifting gear',
    content: html`
      <section class="hero">
        <div class="wrap hero-row">
          <div class="hero-text">
            <h1 tabindex="-1">Everything that hangs, holds.</h1>
            <p>
              Rope, wire, chain and the hardware between them. Cut to length, spliced in our loft, and shipped with the
              test certificate.
            </p>
            <p class="hero-ways">
              <a class="button signal" href=${addressOf({ page: 'range' })}>See the range</a>
              <a class="button outline" href=${addressOf({ page: 'account' })}>Your account</a>
            </p>
          </div>
          ${knot()}
        </div>
      </section>

      <section class="wrap section" aria-labelledby="departments">
        <h2 id="departments">Departments</h2>
        <ul class="departments">
          ${departments.map(
            (department) =>
              html`<li>
                <a href=${addressOf({ page: 'range', department })}>
                  ${flag(department)}
                  <span>${department}</span>
                  <small>${count(productsFor({ department }).length)}</small>
                </a>
              </li>`,
          )}
        </ul>
      </section>

      <section class="wrap section" aria-labelledby="ordered">
        <h2 id="ordered">Ordered most this week</h2>
        ${tiles(products, shop)}
      </section>

      <section class="account-band">
        <div class="wrap account-band-row">
          <div>
            <h2>One account, every depot</h2>
            <p>
              Give each site its own buyers, keep an eye on who may order, and let us help when somebody is locked out.
            </p>
          </div>
          <a class="button outline" href=${addressOf({ page: 'organizations' })}>Organizations and buyers</a>
        </div>
      </section>
    `,
  };
}

const count = (number: number) => (number === 1 ? '1 article' : `${number} articles`);
