import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { backendOf } from '../controllers/fakes.ts';

/** A module that comes over a busy network takes its time. */
const isDefined = (tag: string) => waitUntil(() => customElements.get(tag), `<${tag}> is defined`, { timeout: 8_000 });

describe('The script tag', () => {
  const requests: { readonly url: string; readonly credentials: RequestCredentials | undefined }[] = [];
  const { fetch } = window;
  before(() => {
    window.fetch = (input, init) => {
      const { url, credentials } = new Request(input, init);
      requests.push({ url, credentials });
      return Promise.resolve(Response.json({ type: 'about:blank', status: 401 }, { status: 401 }));
    };
  });
  after(() => {
    window.fetch = fetch;
  });

  const connected = async (provider: AccountProviderElement) => {
    await waitUntil(() => provider.backend, 'has a backend');
    return provider.backend?.name;
  };

  // One page has one registry, so the cases follow each other: what is on the page first, what comes later.
  it('loads nothing but what the page has', async () => {
    fixtureSync(html`<account-provider></account-provider>`);
    await import('../../src/define/autoload.ts');
    await isDefined('account-provider');
    expect(customElements.get('acting-banner')).to.equal(undefined);
  });

  it('loads what is added later, however deep', async () => {
    fixtureSync(
      html`<div>
        <p><acting-banner></acting-banner></p>
      </div>`,
    );
    await isDefined('acting-banner');
    expect(customElements.get('my-account-panel')).to.equal(undefined);
  });

  it('loads what stands in a shadow root once it is told of it', async () => {
    const { discover } = await import('../../src/define/autoload.ts');
    const root = fixtureSync<HTMLElement>(html`<div></div>`).attachShadow({ mode: 'closed' });
    root.append(document.createElement('my-account-panel'));
    await discover(root);
    expect(customElements.get('my-account-panel')).not.to.equal(undefined);
  });

  it('connects a provider to the service it names, seen from the page, with the page’s cookies', async () => {
    const provider = fixtureSync<AccountProviderElement>(
      html`<account-provider rest-url="/api/account"></account-provider>`,
    );
    expect(await connected(provider)).to.equal('rest');
    await waitUntil(() => requests.length > 0, 'asks for the session');
    expect(requests[0]?.url).to.match(new RegExp(`^${location.origin}/api/account/`, 'u'));
    expect(requests[0]?.credentials).to.equal('include');
  });

  it('leaves a provider alone that the page has given a backend, or no service', async () => {
    const own = backendOf({});
    const [theirs, bare] = fixtureSync<HTMLElement>(html`
      <div>
        <account-provider rest-url="/api/account" .backend=${own}></account-provider>
        <account-provider></account-provider>
        <account-provider rest-url="/api/other"></account-provider>
      </div>
    `).querySelectorAll('account-provider');
    const last = document.querySelector<AccountProviderElement>('[rest-url="/api/other"]');
    expect(last && (await connected(last))).to.equal('rest');
    expect([theirs?.backend, bare?.backend]).to.deep.equal([own, undefined]);
  });
});
