import { render } from 'lit';
import '../src/define/account-provider.ts';
import '../src/define/acting-banner.ts';
import '../src/define/company-user-form.ts';
import '../src/define/find-customers.ts';
import '../src/define/my-account-panel.ts';
import '../src/define/org-buyer-manager.ts';
import { restBackend } from '../src/adapters/rest.ts';
import { SessionChangedEvent } from '../src/controllers/events.ts';
import { languages } from '../src/locales/languages.ts';
import { account, companyUser, customerService, organizations } from './pages/account-pages.ts';
import { cart } from './pages/cart.ts';
import { home } from './pages/home.ts';
import { range } from './pages/range.ts';
import { signInPage } from './pages/sign-in.ts';
import { desk } from './parts/desk.ts';
import { footer } from './parts/footer.ts';
import { headerNav, headerTools } from './parts/header.ts';
import { applyAppearance } from './shop/appearance.ts';
import { openBackend } from './shop/backend.ts';
import { createCart } from './shop/cart.ts';
import { addressOf, navigate, routeOf } from './shop/router.ts';
import type { Shop, View } from './shop/shop.ts';
import { createSignIn } from './shop/sign-in.ts';

applyAppearance();

const part = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};

const provider = part('account-provider') as HTMLElementTagNameMap['account-provider'];
provider.languages = languages;
const main = part('main');
const news = part('#news');

const backend = await openBackend(new URL(location.href));
const signIn = createSignIn(backend.baseUrl);

// The embedding: a backend for the provider as soon as somebody signed in, and news for it whenever that changes.
const accounts = restBackend({
  baseUrl: backend.baseUrl,
  token: signIn.token,
  features: { languages: ['de', 'en', 'fr', 'it', 'pl'], currencies: ['CHF', 'EUR', 'PLN', 'USD'] },
});

async function connect(): Promise<void> {
  if (provider.backend) await provider.refresh();
  else if (signIn.person) provider.backend = accounts;
}

const shopCart = createCart();
let acting = false;
let closed = false;

const shop: Shop = {
  get route() {
    return routeOf(location.hash);
  },
  get person() {
    return signIn.person;
  },
  get acting() {
    return acting;
  },
  cart: shopCart,
  may: (capability) => provider.scope?.decide(capability).allowed ?? false,
  follow(route) {
    history.pushState(null, '', addressOf(route));
    show();
  },
  addToCart(number) {
    shopCart.add(number);
    news.textContent = `Added to the cart. It holds ${shopCart.count} now.`;
    show();
  },
  removeFromCart(number) {
    shopCart.remove(number);
    show();
    main.querySelector('h1')?.focus();
  },
  get closed() {
    return closed;
  },
  async signIn(loginId) {
    try {
      await signIn.signIn(loginId);
      closed = false;
    } catch {
      closed = true;
      return show();
    }
    await connect();
    navigate({ page: signIn.person?.staff ? 'customer-service' : 'account' });
    show();
  },
  signOut() {
    void signIn.signOut();
    void connect();
    navigate({ page: 'home' });
    show();
  },
};

function view(): View {
  const { route } = shop;
  const ofAccounts = ['customer-service', 'account', 'organizations', 'company-user'].includes(route.page);
  if (ofAccounts && !shop.person) return signInPage(shop);
  switch (route.page) {
    case 'home':
      return home(shop);
    case 'range':
      return range(shop, route);
    case 'cart':
      return cart(shop);
    case 'sign-in':
      return signInPage(shop);
    case 'customer-service':
      return customerService(shop, route);
    case 'account':
      return account(shop, route);
    case 'organizations':
      return organizations(shop, route);
    case 'company-user':
      return companyUser(route);
  }
}

let shownTitle = '';

function show(): void {
  const { title, content } = view();
  document.title = `${title} – Fairlead`;
  render(content, main);
  render(headerTools(shop), part('.header-tools'));
  render(headerNav(shop), part('.header-nav'));
  if (shownTitle && shownTitle !== title) arrive();
  shownTitle = title;
}

/** What a browser does by itself where pages are documents. */
function arrive(): void {
  scrollTo(0, 0);
  main.querySelector('h1')?.focus();
}

addEventListener('hashchange', show);
provider.addEventListener('session-changed', (event) => {
  acting = event instanceof SessionChangedEvent && event.acting;
  show();
});
provider.addEventListener('acting-ended', () => {
  if (signIn.person) navigate({ page: 'customer-service' });
});
part('.skip-link').addEventListener('click', (event) => {
  // The address holds the route: a plain jump would lose it.
  event.preventDefault();
  main.focus();
});
part('.search').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = part('#search');
  if (field instanceof HTMLInputElement) navigate({ page: 'range', search: field.value });
});

function drawDesk(): void {
  render(desk(backend, drawDesk), part('.desk'));
}
drawDesk();
render(footer, part('.footer'));
await signIn.resume();
await connect();
show();
