import { expect, fixtureSync, html } from '@open-wc/testing';
import { type TestHost, backendOf, newHost, noted, rest } from '../controllers/fakes.ts';
import { sessionOf } from '../capabilities/people.ts';

/** Scripts load in any order: here the provider’s code comes last. One test, since a tag is defined once a page. */
describe('A provider whose code comes late', () => {
  const viewer = (): TestHost => {
    const host = newHost();
    host.view = () => {
      const { state } = host.consumer;
      return state.status === 'ready' ? state.scope.session.actor.id : state.status;
    };
    return host;
  };

  it('takes what was set on it, and reaches the consumers that were there first', async () => {
    const backend = backendOf({ session: { read: noted(sessionOf('csr')) } });
    const [near, deep, outside] = [viewer(), viewer(), viewer()];
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'closed' }).append(deep);
    const place = fixtureSync<HTMLElement>(html`
      <div><account-provider .backend=${backend}>${near}${inner}</account-provider>${outside}</div>
    `);
    const shell = document.createElement('div');
    const hidden = viewer();
    const hiddenProvider = Object.assign(document.createElement('account-provider'), { backend });
    hiddenProvider.append(hidden);
    shell.attachShadow({ mode: 'closed' }).append(hiddenProvider);
    place.append(shell);
    const all = [near, deep, hidden, outside];
    await Promise.all(all.map((host) => rest(host)));
    expect(all.map(({ text }) => text)).to.deep.equal(['pending', 'pending', 'pending', 'pending']);

    await import('../../src/define/account-provider.ts');
    await rest();
    await Promise.all(all.map((host) => rest(host)));
    expect(all.map(({ text }) => text)).to.deep.equal(['the-csr', 'the-csr', 'the-csr', 'missing']);
  });
});
