import type { AccountBackend, AccountProviderElement, SessionChangedEvent } from 'prokura';
import { For, Match, Switch, createSignal } from 'solid-js';
import { type PageName, draft, items, openPages, people, signIn } from '../storefront/shop.ts';

export function Shop() {
  let provider!: AccountProviderElement;
  const [backend, setBackend] = createSignal<AccountBackend>();
  const [open, setOpen] = createSignal<ReturnType<typeof openPages>>([]);
  const [page, setPage] = createSignal<PageName>('account');
  const [section, setSection] = createSignal('overview');
  const [organization, setOrganization] = createSignal('');
  const [news, setNews] = createSignal('');

  function onSession({ acting }: SessionChangedEvent) {
    setOpen(openPages(provider.scope));
    if (acting) setPage('account');
  }

  async function onPerson(loginId: string) {
    setPage('account');
    const next = await signIn(loginId);
    setBackend(next);
  }

  return (
    <account-provider
      ref={provider}
      prop:backend={backend()}
      prop:idleMinutes={10}
      on:session-changed={onSession}
      on:customer-created={({ id }) => setNews(`Customer ${id} was created.`)}
      on:acting-ended={() => setPage('customers')}
    >
      <acting-banner />
      <header>
        <p>Tallow &amp; Reed</p>
        <nav aria-label="Shop">
          <For each={open()}>
            {({ name, title }) => (
              <button aria-current={name === page() ? 'page' : undefined} onClick={() => setPage(name)}>
                {title}
              </button>
            )}
          </For>
        </nav>
        <select aria-label="Signed in as" onChange={({ target }) => void onPerson(target.value)}>
          <For each={people}>{({ loginId, name }) => <option value={loginId}>{name}</option>}</For>
        </select>
      </header>
      <main>
        <p role="status">{news()}</p>
        <Switch>
          <Match when={!backend()}>
            <p>Sign in, at the top, to see your account.</p>
          </Match>
          <Match when={page() === 'customers'}>
            <find-customers prop:headingLevel={1} prop:noMasking={true} prop:customerUrl="/service/{id}" />
          </Match>
          <Match when={page() === 'new-customer'}>
            <company-user-form prop:asCustomer={true} prop:draft={draft} on:form-closed={() => setPage('customers')} />
          </Match>
          <Match when={page() === 'account'}>
            <my-account-panel
              prop:headingLevel={1}
              prop:items={items}
              prop:section={section()}
              on:account-navigate={(event) => setSection(event.section)}
            >
              <p slot="overview">Your next delivery leaves on Thursday.</p>
              <p slot="orders">No order is on its way.</p>
              <org-buyer-manager
                slot="organizations"
                prop:organizationId={organization()}
                on:organization-selected={({ id }) => setOrganization(id)}
              />
            </my-account-panel>
          </Match>
        </Switch>
      </main>
    </account-provider>
  );
}
