import { html } from 'lit';
import { type Route, addressOf, navigate } from '../shop/router.ts';
import type { SelectedEvent } from '../../src/controllers/events.ts';
import { lists, openOrders } from '../shop/orders.ts';
import type { Shop, View } from '../shop/shop.ts';
import { type AccountItem, accountItems } from '../../src/index.ts';
import { purchases } from './purchases.ts';

/** The pages that embed the kit's elements: all a shop has to write for its account area. */

export function customerService(shop: Shop, { customerId }: Extract<Route, { page: 'customer-service' }>): View {
  return {
    title: 'Customer service',
    content: html`<div class="wrap page">
      <h1 tabindex="-1">Customer service</h1>
      <p class="lead">Find the customer who called, check who they are, then open their account or help from here.</p>
      <div class="card">
        <find-customers
          customer-id=${customerId ?? ''}
          customer-url="#/customer-service/{id}"
          @customer-selected=${({ id }: SelectedEvent) => shop.follow({ page: 'customer-service', customerId: id })}
          @customer-accessed=${() => navigate({ page: 'account' })}
        ></find-customers>
      </div>
    </div>`,
  };
}

/** The kit's sections with the shop's own between them, which are for those who buy. */
const [overview, ...others] = accountItems;
const items: readonly AccountItem[] = [
  ...(overview ? [overview] : []),
  { section: 'orders', group: 'Purchases', label: 'Orders', needs: 'account.switchUnit', count: openOrders },
  { section: 'lists', group: 'Purchases', label: 'Shopping lists', needs: 'account.switchUnit', count: lists.length },
  ...others,
];

/** Every section has an address of the shop's: the items are links, and the shop's router does the rest. */
const routes = Object.fromEntries(
  items.map(({ section }) => [
    section,
    addressOf(section === 'organizations' ? { page: 'organizations' } : { page: 'account', section }),
  ]),
);

export function account(shop: Shop, { section = 'overview' }: Extract<Route, { page: 'account' }>): View {
  return {
    title: 'My account',
    content: html`<div class="wrap page">
      <h1 tabindex="-1">${shop.acting ? 'The customer’s account' : 'My account'}</h1>
      <div class="card">
        <my-account-panel section=${section} .items=${items} .routes=${routes}>${purchases(shop)}</my-account-panel>
      </div>
    </div>`,
  };
}

export function organizations(shop: Shop, { organizationId }: Extract<Route, { page: 'organizations' }>): View {
  return {
    title: 'Organizations and buyers',
    content: html`<div class="wrap page">
      ${wayBack}
      <h1 tabindex="-1">Organizations and buyers</h1>
      <div class="card">
        <org-buyer-manager
          organization-id=${organizationId ?? ''}
          @organization-selected=${({ id }: SelectedEvent) => shop.follow({ page: 'organizations', organizationId: id })}
        ></org-buyer-manager>
      </div>
    </div>`,
  };
}

export function companyUser({ buyerId }: Extract<Route, { page: 'company-user' }>): View {
  return {
    title: buyerId ? 'Edit company user' : 'New company user',
    content: html`<div class="wrap page narrow">
      ${wayBack}
      <h1 tabindex="-1">${buyerId ? 'Edit company user' : 'New company user'}</h1>
      <div class="card">
        <company-user-form buyer-id=${buyerId ?? ''} @form-closed=${toOrganizations}></company-user-form>
      </div>
    </div>`,
  };
}

const wayBack = html`<p class="way-back"><a href=${addressOf({ page: 'account' })}>My account</a></p>`;

const toOrganizations = () => navigate({ page: 'organizations' });
