import { type AccountBackend, type AccountItem, type BuyerDraft, type Scope, accountItems } from 'prokura';
import { restBackend } from 'prokura/adapters/rest';

/*
 * What the storefront is in every framework: who can sign in, and which pages there are. The frameworks' folders hold
 * the page itself.
 */

/** Where the accounts are: a server that `npm run backend` starts, or the one that the address names. */
const baseUrl = new URLSearchParams(location.search).get('backend') ?? 'http://127.0.0.1:4000';

/** Takes the place of the shop's own sign-in. Whoever signs in has a backend of their own. */
export async function signIn(loginId: string): Promise<AccountBackend | undefined> {
  if (loginId === '') return undefined;
  const response = await fetch(`${baseUrl}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginId }),
  });
  if (!response.ok) throw new Error(`Sign-in answered ${String(response.status)}`);
  const { token } = (await response.json()) as { token: string };
  return restBackend({ baseUrl, token: () => token });
}

export const people = [
  { loginId: '', name: 'Nobody' },
  { loginId: 'carla.rios', name: 'Carla Ríos, representative' },
  { loginId: 'bruno.almeida@nordwind.example', name: 'Bruno Almeida, Buyer Administrator' },
  { loginId: 'ben.fischer@nordwind.example', name: 'Ben Fischer, buyer' },
];

export type PageName = 'customers' | 'new-customer' | 'account';

/** Who may see which page, by what the elements on it need. */
const pages: readonly { name: PageName; title: string; needs: string }[] = [
  { name: 'customers', title: 'Customers', needs: 'customer.search' },
  { name: 'new-customer', title: 'New customer', needs: 'customer.create' },
  { name: 'account', title: 'My account', needs: 'account.read' },
];

/** The pages that are open to whoever is there: the same answer that the elements go by. */
export const openPages = (scope: Scope | undefined) =>
  pages.filter(({ needs }) => scope?.decide(needs).allowed === true);

/** The account area as it comes, and the shop's own orders in it. */
export const items: readonly AccountItem[] = [
  ...accountItems,
  { section: 'orders', group: 'account', label: 'Orders' },
];

/** What a new customer begins with in this shop. */
export const draft: Partial<BuyerDraft> = { salutation: 'ms', phone: '+49 40 ' };
