import type * as rest from '../adapters/rest.ts';
import { languages } from '../locales/languages.ts';
import type { AccountProviderElement } from '../widgets/account-provider.ts';

type Adapter = Pick<typeof rest, 'restBackend'>;

/**
 * Gives a provider what a page of plain HTML cannot: all languages, of which the page's `lang` chooses, and with
 * `rest-url` a backend, with the page's own cookies to sign the requests. A page with tokens sets `backend` instead.
 */
export async function connect(element: Element, adapter: () => Promise<Adapter>): Promise<void> {
  if (element.localName !== 'account-provider') return;
  const provider = element as AccountProviderElement;
  const baseUrl = provider.backend ? null : provider.getAttribute('rest-url');
  const fetched = baseUrl === null ? undefined : adapter();
  await customElements.whenDefined('account-provider');
  provider.languages ??= languages;
  if (baseUrl === null || !fetched) return;
  const { restBackend } = await fetched;
  provider.backend ??= restBackend({ baseUrl: new URL(baseUrl, document.baseURI).href, credentials: 'include' });
}
