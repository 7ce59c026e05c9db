import { html, nothing, type TemplateResult } from 'lit';
import { hoist } from '../art/flags.ts';
import { departments } from '../shop/catalogue.ts';
import { type Route, addressOf } from '../shop/router.ts';
import type { Shop } from '../shop/shop.ts';

/** The right end of the header: who is signed in, and the cart. */
export function headerTools(shop: Shop): TemplateResult {
  const { person, cart } = shop;
  return html`
    ${
      person
        ? html`<button class="tool" popovertarget="account-menu">
              ${hoist(person.name)}<span class="tool-text"><small>${person.part}</small>${person.name}</span>
            </button>
            ${accountMenu(shop)}`
        : html`<a class="tool" href=${addressOf({ page: 'sign-in' })}
            >${hoist('Sign')}<span class="tool-text"><small>Your account</small>Sign in</span></a
          >`
    }
    <a class="tool cart" href=${addressOf({ page: 'cart' })} aria-label="Cart, ${cart.count} in it">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path fill="none" stroke="currentColor" stroke-width="2" d="M2 4h3l3 11h10l3-8H6.2" />
        <path fill="currentColor" d="M9 18.2a1.8 1.8 0 1 0 .01 0ZM17 18.2a1.8 1.8 0 1 0 .01 0Z" />
      </svg>
      <span class="cart-count">${cart.count}</span>
    </a>
  `;
}

function accountMenu({ person, may, signOut }: Shop): TemplateResult {
  return html`<div id="account-menu" class="menu" popover>
    <ul>
      ${person?.staff ? entry({ page: 'customer-service' }, 'Customer service') : nothing}
      ${entry({ page: 'account' }, 'My account')}
      ${may('organization.list') ? entry({ page: 'organizations' }, 'Organizations and buyers') : nothing}
      ${may('buyer.create') ? entry({ page: 'company-user' }, 'New company user') : nothing}
      ${entry({ page: 'sign-in' }, 'Sign in as somebody else')}
    </ul>
    <button @click=${signOut}>Sign out</button>
  </div>`;
}

const entry = (route: Route, text: string) =>
  html`<li><a href=${addressOf(route)} @click=${closeMenu}>${text}</a></li>`;

/** A link to the page one is on leads nowhere, so that the menu would stay open. */
function closeMenu({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** The second row: departments, and the way into the account area. */
export function headerNav({ route, person }: Shop): TemplateResult {
  const link = (to: Route, text: string, present: boolean) =>
    html`<li><a href=${addressOf(to)} aria-current=${present ? 'page' : 'false'}>${text}</a></li>`;
  const ofAccount = ['account', 'organizations', 'company-user'].includes(route.page);
  return html`<div class="wrap header-nav-row">
    <ul>
      ${departments.map((department) =>
        link({ page: 'range', department }, department, route.page === 'range' && route.department === department),
      )}
    </ul>
    <ul>
      ${person?.staff ? link({ page: 'customer-service' }, 'Customer service', route.page === 'customer-service') : nothing}
      ${link({ page: 'account' }, 'My account', ofAccount)}
    </ul>
  </div>`;
}
