import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/all.ts';
import { createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import { personWith } from '../../mocks/world/people.ts';
import { worldOf } from '../../mocks/world/world.ts';
import { until } from '../support/user.ts';

const addressOf = async (baseUrl: string): Promise<string> => {
  let address = '';
  const fetch = (request: RequestInfo | URL): Promise<Response> => {
    address = (request as Request).url;
    return Promise.resolve(new Response('{}', { status: 403, headers: { 'content-type': 'application/json' } }));
  };
  await restBackend({ baseUrl, token: () => 'secret', fetch })
    .account?.read?.()
    .catch(() => undefined);
  return address;
};

describe('The page’s own markup leads no request and no click elsewhere', () => {
  it('by a <base> of another origin', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.prepend(base);
    try {
      for (const relative of ['/accounts', 'accounts', './accounts/'])
        expect(new URL(await addressOf(relative)).origin, relative).to.equal(location.origin);
    } finally {
      base.remove();
    }
  });

  it('by what people have typed into their records: none of it becomes an address', async () => {
    const script = 'javascript:globalThis.pwned=1';
    const store = createStore(worldOf('small'));
    for (const row of [...store.organizations.values()])
      store.organizations.put({
        ...row,
        ...(row.kind === 'unit' && { externalUrl: script }),
        email: script,
        phone: script,
      });
    for (const row of [...store.people.values()]) store.people.put({ ...row, email: script, phone: script });
    const backend = memoryBackend({ store, token: signIn(store, personWith('company-admin').loginId) });
    const page = await fixture<HTMLElement>(
      html`<account-provider .backend=${backend}>
        <org-buyer-manager organization-id="nordwind-hq"></org-buyer-manager>
        <business-unit-list></business-unit-list>
        <my-account-panel section="profile"></my-account-panel>
      </account-provider>`,
    );
    await until(
      () => [...page.children].every((element) => element.shadowRoot?.querySelector('dl, table')),
      () => 'not all is shown',
    );
    const links = [...page.children].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll('a[href], form[action], iframe, img, object, embed') ?? []),
    ]);
    expect(links.filter((link) => /javascript:/iu.test(link.outerHTML))).to.deep.equal([]);
    expect('pwned' in globalThis).to.equal(false);
  });
});
