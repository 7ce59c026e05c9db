import type * as rest from '../adapters/rest.ts';
import type { AccountProviderElement } from '../widgets/account-provider.ts';

type Adapter = Pick<typeof rest, 'restBackend'>;

/**
 * Gives a provider with `rest-url` its backend: the attribute names the service, and the page's own cookies sign the
 * requests. A page with tokens sets `backend` instead.
 */
export async function connectToRest(element: Element, adapter: () => Promise<Adapter>): Promise<void> {
  const baseUrl = element.getAttribute('rest-url');
  if (element.localName !== 'account-provider' || baseUrl === null) return;
  const provider = element as AccountProviderElement;
  if (provider.backend) return;
  const [{ restBackend }] = await Promise.all([adapter(), customElements.whenDefined('account-provider')]);
  provider.backend ??= restBackend({ baseUrl: new URL(baseUrl, document.baseURI).href, credentials: 'include' });
}
