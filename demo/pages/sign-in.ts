import { html, nothing, type TemplateResult } from 'lit';
import { hoist } from '../art/flags.ts';
import { type Person, customers, staff } from '../shop/people.ts';
import type { Shop, View } from '../shop/shop.ts';

/** Where a visitor becomes one of the eight people of the demonstration. A real shop asks for a password here. */
export function signInPage(shop: Shop): View {
  return {
    title: 'Sign in',
    content: html`<div class="wrap page">
      <h1 tabindex="-1">Sign in</h1>
      <p class="lead">Choose who you want to be. There is no password: everybody here is invented.</p>
      <p role="alert">${shop.closed ? 'The shop’s server does not answer. Please try again in a moment.' : nothing}</p>
      <h2 id="staff">At Fairlead</h2>
      ${crew('staff', staff, shop)}
      <h2 id="customers">At Nordwind Elektro, a customer</h2>
      ${crew('customers', customers, shop)}
    </div>`,
  };
}

const crew = (labelledBy: string, people: readonly Person[], shop: Shop): TemplateResult =>
  html`<ul class="crew" aria-labelledby=${labelledBy}>
    ${people.map((person) => card(person, shop))}
  </ul>`;

function card(person: Person, shop: Shop): TemplateResult {
  const present = shop.person?.key === person.key;
  return html`<li class="crew-card">
    ${hoist(person.name)}
    <div>
      <h3>${person.part}</h3>
      <p>${person.name}</p>
      <p class="quiet">${person.does}</p>
    </div>
    <button class="button ${present ? 'outline' : ''}" @click=${() => void shop.signIn(person.loginId)}>
      ${present ? 'Signed in' : 'Sign in'}<span class="visually-hidden"> as ${person.name}, ${person.part}</span>
    </button>
  </li>`;
}
