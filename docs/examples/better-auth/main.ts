import '../../../src/define/account-provider.ts';
import '../../../src/define/acting-banner.ts';
import '../../../src/define/find-customers.ts';
import '../../../src/define/my-account-panel.ts';
import '../../../src/define/org-buyer-manager.ts';
import { betterAuthBackend } from '../../../src/adapters/better-auth.ts';
import { organizations, password, people } from './people.ts';

/**
 * A page over better-auth. In a project of its own it would import `prokura/define/…` and
 * `prokura/adapters/better-auth`; everything else stays as it is here.
 */
const part = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
};

const api = '/api/auth';
const provider = part('account-provider') as HTMLElementTagNameMap['account-provider'];
const signIn = part('#sign-in') as HTMLFormElement;
const signOut = part('#sign-out');
const nav = part('nav');
const links = [...nav.querySelectorAll('a')];

provider.backend = betterAuthBackend({
  baseUrl: api,
  changesEmail: true,
  passwordResetUrl: '/',
  memberRoles: {
    owner: { name: 'Owner', actorRole: 'company-admin' },
    admin: { name: 'Administrator', actorRole: 'company-admin' },
    purchaser: { name: 'Purchaser', actorRole: 'buyer-admin' },
    member: { name: 'Member', actorRole: 'buyer' },
  },
});

/** The pages are what the session may do: the same answer that the elements go by. */
function show(): void {
  const { scope } = provider;
  const allowed = links.filter(({ dataset }) => scope?.decide(dataset['needs'] ?? '').allowed);
  const chosen = allowed.find(({ hash }) => hash === location.hash) ?? allowed[0];
  for (const link of links) {
    link.hidden = !allowed.includes(link);
    link.toggleAttribute('aria-current', link === chosen);
    part(link.hash).hidden = link !== chosen;
  }
  nav.hidden = signOut.hidden = allowed.length === 0;
  signIn.hidden = allowed.length > 0;
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(api + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function enter(): Promise<void> {
  const { ok } = await post('/sign-in/email', Object.fromEntries(new FormData(signIn)));
  part('[role=alert]').textContent = ok ? '' : 'Nobody signs in like this.';
  if (ok) await provider.refresh();
}

async function leave(): Promise<void> {
  await post('/sign-out', {});
  await provider.refresh();
}

signIn.addEventListener('submit', (event) => {
  event.preventDefault();
  void enter();
});
signOut.addEventListener('click', () => void leave());
provider.addEventListener('session-changed', show);
window.addEventListener('hashchange', show);

for (const { email, name, role, banned } of people) {
  const places = organizations.flatMap(({ name: place, members }) =>
    email in members ? `${members[email]}, ${place}` : [],
  );
  const parts = [...(role ? ['customer service'] : []), ...places, ...(banned ? ['banned'] : [])];
  part('select').append(new Option(`${name} (${parts.join('; ')})`, email));
}
// Everybody's, and no secret here.
(part('[name=password]') as HTMLInputElement).value = password;
show();
