import '../../harness/mounting.ts';

/** What this page needs of what the two scripts before it leave behind. */
interface Clerk {
  load(options: { readonly ui: { readonly ClerkUI: unknown } }): Promise<void>;
  mountOrganizationProfile(box: HTMLElement, options: { readonly routing: 'hash' }): void;
  unmountOrganizationProfile(box: HTMLElement): void;
}

declare global {
  var Clerk: Clerk;
  var __internal_ClerkUICtor: unknown;
}

const box = document.body.appendChild(document.createElement('main'));

globalThis.mounting = {
  mount() {
    // The profile opens with the organization's own page otherwise.
    history.replaceState(null, '', '#/organization-members');
    Clerk.mountOrganizationProfile(box, { routing: 'hash' });
  },
  unmount: () => Clerk.unmountOrganizationProfile(box),
};

await Clerk.load({ ui: { ClerkUI: __internal_ClerkUICtor } });
mounting.mount();
