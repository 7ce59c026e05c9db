import type { AccountProviderElement } from '../widgets/account-provider.ts';

/**
 * The script tag: loads each element when its tag first stands on the page, and gives a provider with `rest-url` its
 * backend, so that a page of plain HTML needs no script of its own.
 *
 *     <script type="module" src="prokura.js"></script>
 *     <account-provider rest-url="/api/account"><find-customers></find-customers></account-provider>
 */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'account-provider': () => import('./account-provider.ts'),
  'acting-banner': () => import('./acting-banner.ts'),
  'acting-record': () => import('./acting-record.ts'),
  'buy-on-behalf': () => import('./buy-on-behalf.ts'),
  'buyer-approvals': () => import('./buyer-approvals.ts'),
  'company-user-form': () => import('./company-user-form.ts'),
  'find-customers': () => import('./find-customers.ts'),
  'my-account-panel': () => import('./my-account-panel.ts'),
  'org-buyer-manager': () => import('./org-buyer-manager.ts'),
};

const tags = Object.keys(loaders).join(',');

/** Loads what stands in this part of the page now. For shadow roots, which nobody can look into from outside. */
export async function discover(root: ParentNode): Promise<void> {
  const found = [...root.querySelectorAll(tags)];
  if (root instanceof Element && root.matches(tags)) found.push(root);
  await Promise.all(found.map(raise));
}

async function raise(element: Element): Promise<void> {
  await Promise.all([loaders[element.localName]?.(), connectToRest(element)]);
}

/** `rest-url` names the service; the page's own cookies sign the requests. A page with tokens sets `backend` instead. */
async function connectToRest(element: Element): Promise<void> {
  const baseUrl = element.getAttribute('rest-url');
  if (element.localName !== 'account-provider' || baseUrl === null) return;
  const provider = element as AccountProviderElement;
  if (provider.backend) return;
  const [{ restBackend }] = await Promise.all([
    import('../adapters/rest.ts'),
    customElements.whenDefined('account-provider'),
  ]);
  provider.backend ??= restBackend({ baseUrl: new URL(baseUrl, document.baseURI).href, credentials: 'include' });
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) void discover(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

void discover(document);
