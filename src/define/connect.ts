import type * as rest from '../adapters/rest.ts';
import { languages } from '../locales/languages.ts';
import type { AccountProviderElement } from '../widgets/account-provider.ts';

/** Whether a provider says by an address which backend it means, and nobody has given it one. */
export const isAddressed = (provider: Element): boolean =>
  provider.hasAttribute('rest-url') && !(provider as AccountProviderElement).backend;

/**
 * Gives a provider what a page of plain HTML cannot: all languages, of which the page's `lang` chooses, and with
 * `rest-url` a backend, with the page's own cookies to sign the requests. A page with tokens sets `backend` instead.
 * Nothing is waited for: the sooner the provider knows its backend, the sooner that is asked who is there.
 */
export function connect(element: Element, restBackend: typeof rest.restBackend | undefined): void {
  const provider = element as AccountProviderElement;
  provider.languages ??= languages;
  if (!restBackend || !isAddressed(provider)) return;
  const baseUrl = new URL(provider.getAttribute('rest-url') ?? '', document.baseURI).href;
  provider.backend = restBackend({ baseUrl, credentials: 'include' });
}
