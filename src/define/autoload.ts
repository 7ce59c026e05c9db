import { standingIn, whenAppears } from './appear.ts';
import { connect, isAddressed } from './connect.ts';
import { isFirstVersion } from './version.ts';

/**
 * The script tag: loads each element when its tag first stands on the page, and gives a provider its
 * languages and, with `rest-url`, its backend, so that a page of plain HTML needs no script of its own.
 *
 *     <script type="module" src="prokura.js"></script>
 *     <account-provider rest-url="/api/account"><find-customers></find-customers></account-provider>
 */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'account-provider': () => import('./account-provider.ts'),
  'acting-banner': () => import('./acting-banner.ts'),
  'acting-record': () => import('./acting-record.ts'),
  'business-unit-form': () => import('./business-unit-form.ts'),
  'business-unit-list': () => import('./business-unit-list.ts'),
  'buy-on-behalf': () => import('./buy-on-behalf.ts'),
  'buyer-approvals': () => import('./buyer-approvals.ts'),
  'company-account': () => import('./company-account.ts'),
  'company-form': () => import('./company-form.ts'),
  'company-invitation-form': () => import('./company-invitation-form.ts'),
  'company-invitations': () => import('./company-invitations.ts'),
  'company-list': () => import('./company-list.ts'),
  'company-registration': () => import('./company-registration.ts'),
  'company-role-form': () => import('./company-role-form.ts'),
  'company-role-list': () => import('./company-role-list.ts'),
  'company-user-form': () => import('./company-user-form.ts'),
  'company-user-list': () => import('./company-user-list.ts'),
  'find-customers': () => import('./find-customers.ts'),
  'my-account-panel': () => import('./my-account-panel.ts'),
  'org-buyer-manager': () => import('./org-buyer-manager.ts'),
  'unit-address-form': () => import('./unit-address-form.ts'),
  'unit-address-list': () => import('./unit-address-list.ts'),
};

const tags = Object.keys(loaders).join(',');

/** Loads what stands in this part of the page now. For shadow roots, which nobody can look into from outside. */
export async function discover(root: ParentNode): Promise<void> {
  if (isFirstVersion()) await Promise.all(standingIn(root, tags).map(raise));
}

async function raise(element: Element): Promise<void> {
  const isProvider = element.localName === 'account-provider';
  const [adapter] = await Promise.all([
    isProvider && isAddressed(element) ? import('../adapters/rest.ts') : undefined,
    loaders[element.localName]?.(),
  ]);
  if (isProvider) connect(element, adapter?.restBackend);
}

if (isFirstVersion()) whenAppears(tags, (element) => void raise(element));
