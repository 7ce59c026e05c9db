import type { AccountBackend, SessionChangedEvent } from 'prokura';
import { useRef, useState } from 'react';
import { type PageName, draft, items, openPages, people, signIn } from '../storefront/shop.ts';

export function Shop() {
  const provider = useRef<HTMLElementTagNameMap['account-provider']>(null);
  const [backend, setBackend] = useState<AccountBackend>();
  const [open, setOpen] = useState<ReturnType<typeof openPages>>([]);
  const [page, setPage] = useState<PageName>('account');
  const [section, setSection] = useState('overview');
  const [organization, setOrganization] = useState('');
  const [news, setNews] = useState('');

  function onSession({ acting }: SessionChangedEvent) {
    setOpen(openPages(provider.current?.scope));
    if (acting) setPage('account');
  }

  async function onPerson(loginId: string) {
    setPage('account');
    setBackend(await signIn(loginId));
  }

  return (
    <account-provider
      ref={provider}
      backend={backend}
      idleMinutes={10}
      onsession-changed={onSession}
      oncustomer-created={({ id }) => setNews(`Customer ${id} was created.`)}
      onacting-ended={() => setPage('customers')}
    >
      <acting-banner />
      <header>
        <p>Tallow &amp; Reed</p>
        <nav aria-label="Shop">
          {open.map(({ name, title }) => (
            <button key={name} aria-current={name === page ? 'page' : undefined} onClick={() => setPage(name)}>
              {title}
            </button>
          ))}
        </nav>
        <select aria-label="Signed in as" onChange={({ target }) => void onPerson(target.value)}>
          {people.map(({ loginId, name }) => (
            <option key={loginId} value={loginId}>
              {name}
            </option>
          ))}
        </select>
      </header>
      <main>
        <p role="status">{news}</p>
        {!backend && <p>Sign in, at the top, to see your account.</p>}
        {backend && page === 'customers' && <find-customers headingLevel={1} noMasking customerUrl="/service/{id}" />}
        {backend && page === 'new-customer' && (
          <company-user-form asCustomer draft={draft} onform-closed={() => setPage('customers')} />
        )}
        {backend && page === 'account' && (
          <my-account-panel
            headingLevel={1}
            items={items}
            section={section}
            onaccount-navigate={(event) => setSection(event.section)}
          >
            <p slot="overview">Your next delivery leaves on Thursday.</p>
            <p slot="orders">No order is on its way.</p>
            <org-buyer-manager
              slot="organizations"
              organizationId={organization}
              onorganization-selected={({ id }) => setOrganization(id)}
            />
          </my-account-panel>
        )}
      </main>
    </account-provider>
  );
}
