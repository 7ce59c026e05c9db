import { expect, fixtureSync, html } from '@open-wc/testing';
import { configureLocalization } from '@lit/localize';
import { AccountError } from '../../src/backend/errors.ts';
import { type ScopeState, scopeContext, visitorReach } from '../../src/controllers/scope.ts';
import { ContextProvider } from '@lit/context';
import { LitElement, css } from 'lit';
import { TestHost, backendOf, countListeners, newHost, rest, scopeOf } from './fakes.ts';

/** Something that provides a scope, and is not our provider: it says what a test wants it to say. */
class TestSource extends LitElement {
  readonly context = new ContextProvider(this, { context: scopeContext, initialValue: { status: 'pending' } });

  say(state: ScopeState): void {
    this.context.setValue(state);
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

describe('ScopeConsumer', () => {
  before(() => customElements.define('test-source', TestSource));

  const ready = (): Extract<ScopeState, { status: 'ready' }> => ({ status: 'ready', scope: scopeOf(backendOf({})) });
  const place = (): { source: TestSource; outside: HTMLElement } => {
    const outside = fixtureSync<HTMLElement>(html`<div></div>`);
    const source = document.createElement('test-source') as TestSource;
    outside.append(source);
    return { source, outside };
  };

  it('finds whatever the nearest source says, and draws its host for each news', async () => {
    const { source } = place();
    const host = newHost();
    host.view = () => host.consumer.state.status;
    source.append(host);
    await rest(host);
    const seen = [host.text];
    const failed: ScopeState = {
      status: 'failed',
      error: new AccountError('network', { operation: 'x.y' }),
      retry: () => undefined,
    };
    for (const state of [ready(), failed, { status: 'pending' } as const]) {
      source.say(state);
      await rest(host);
      seen.push(host.text);
    }
    expect(seen).to.deep.equal(['pending', 'ready', 'failed', 'pending']);
  });

  it('has a scope only when it is ready', async () => {
    const { source } = place();
    const host = newHost();
    source.append(host);
    expect(host.consumer.current).to.equal(undefined);
    const state = ready();
    source.say(state);
    expect(host.consumer.current).to.equal(state.scope);
  });

  it('takes the scope it was handed before any other, until that is taken back', async () => {
    const { source } = place();
    const state = ready();
    source.say(state);
    const host = newHost();
    source.append(host);
    const own = scopeOf(backendOf({}));
    host.scope = own;
    expect(host.consumer.current).to.equal(own);
    host.scope = undefined;
    expect(host.consumer.current).to.equal(state.scope);
  });

  it('has none off the page, not even the one it was handed', async () => {
    const { source } = place();
    source.say(ready());
    const host = newHost();
    host.view = () => host.consumer.state.status;
    host.scope = scopeOf(backendOf({}));
    source.append(host);
    await rest(host);
    host.remove();
    expect(host.consumer.current).to.equal(undefined);
    await rest(host);
    expect(host.text).to.equal('pending');
  });

  it('has the one that it was handed until that is over, and then waits for another', async () => {
    const { outside } = place();
    const host = newHost();
    host.view = () => host.consumer.state.status;
    const [first, second] = [new AbortController(), new AbortController()];
    host.scope = scopeOf(backendOf({}), { over: first.signal });
    outside.append(host);
    await rest(host);
    host.scope = scopeOf(backendOf({}), { over: second.signal });
    await rest(host);
    first.abort();
    await rest(host);
    expect(host.text).to.equal('ready');
    second.abort();
    await rest(host);
    expect(host.text).to.equal('pending');
    host.scope = scopeOf(backendOf({}));
    await rest(host);
    expect(host.text).to.equal('ready');
  });

  it('does not keep the scope of a source it was moved away from', async () => {
    const { source, outside } = place();
    source.say(ready());
    const host = newHost();
    source.append(host);
    await rest(host);
    outside.append(host);
    expect(host.consumer.current).to.equal(undefined);
    source.say(ready());
    expect(host.consumer.current).to.equal(undefined);
  });

  it('takes over the scope of the source it was moved to', async () => {
    const [one, other] = [place().source, place().source];
    const [here, there] = [ready(), ready()];
    one.say(here);
    other.say(there);
    const host = newHost();
    one.append(host);
    await rest(host);
    other.append(host);
    expect(host.consumer.current).to.equal(there.scope);
    one.say(ready());
    expect(host.consumer.current).to.equal(there.scope);
  });

  it('says that it waits while no provider is known to the page', async () => {
    const { outside } = place();
    const host = newHost();
    outside.append(host);
    expect(customElements.get('account-provider')).to.equal(undefined);
    expect(host.consumer.state.status).to.equal('pending');
  });

  it('draws its host anew when the language changes', async () => {
    const { setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['de'],
      loadLocale: () => Promise.resolve({ templates: {} }),
    });
    const { source } = place();
    const host = newHost();
    source.append(host);
    await rest(host);
    let drawn = 0;
    host.view = () => (drawn += 1);
    await setLocale('de');
    await rest(host);
    expect(drawn).to.equal(1);
  });

  it('finds a provider that comes to be after it, around it or around the root that it is in', async () => {
    for (const inShadow of [false, true]) {
      const outside = fixtureSync<HTMLElement>(html`<div></div>`);
      const inner = document.createElement('div');
      outside.append(inner);
      const host = newHost();
      (inShadow ? inner.attachShadow({ mode: 'open' }) : inner).append(host);
      host.view = () => host.consumer.state.status;
      await rest(host);
      expect(host.text).to.equal('pending');
      const late = new ContextProvider(outside, { context: scopeContext, initialValue: ready() });
      late.hostConnected();
      await rest(host);
      expect(host.text, `in a shadow root: ${inShadow}`).to.equal('ready');
    }
  });

  it('draws its host anew when a provider comes to be elsewhere, and asks no other once it has one', async () => {
    const { source, outside } = place();
    const [inside, beside] = [newHost(), newHost()];
    source.append(inside);
    outside.append(beside);
    const state = ready();
    source.say(state);
    let drawn = 0;
    beside.view = () => (drawn += 1);
    await rest(inside);
    await rest(beside);
    drawn = 0;
    const elsewhere = fixtureSync<HTMLElement>(html`<div></div>`);
    new ContextProvider(elsewhere, { context: scopeContext, initialValue: ready() }).hostConnected();
    await rest(beside);
    expect(drawn).to.equal(1);
    new ContextProvider(outside, { context: scopeContext, initialValue: ready() }).hostConnected();
    expect(inside.consumer.current).to.equal(state.scope);
    outside.remove();
  });

  it('leaves no listener behind', async () => {
    const counts = [countListeners(document, 'context-provider'), countListeners(window, 'lit-localize-status')];
    const { outside } = place();
    const host = newHost();
    outside.append(host);
    await rest(host);
    expect(counts.map(({ count }) => count)).to.deep.equal([1, 1]);
    host.remove();
    expect(counts.map(({ count }) => count)).to.deep.equal([0, 0]);
    for (const each of counts) each.stop();
  });

  it('reaches what is open to anybody where nobody is signed in', async () => {
    const { source } = place();
    const host = newHost();
    source.append(host);
    const visitor = visitorReach(backendOf({}), undefined);
    const error = new AccountError('auth-required', { operation: 'session.read' });
    source.say({ status: 'failed', error, retry: () => undefined, visitor });
    expect([host.consumer.reach, host.consumer.current]).to.deep.equal([visitor, undefined]);
    const state = ready();
    source.say(state);
    expect(host.consumer.reach).to.equal(state.scope);
  });

  describe('of an element that a server has rendered', () => {
    /** An element whose shadow root was there before it; `hydrates`, where Lit's hydration is on the page. */
    const sent = (hydrates: boolean) => {
      class SentHost extends TestHost {
        static override styles = css`
          p {
            color: rgb(1, 2, 3);
          }
        `;
        static override get observedAttributes() {
          return [...super.observedAttributes, ...(hydrates ? ['defer-hydration'] : [])];
        }
        protected override createRenderRoot() {
          const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
          return root;
        }
      }
      const tag = `sent-${hydrates ? 'hydrated' : 'plain'}`;
      const element = document.createElement(tag);
      element.attachShadow({ mode: 'open' }).append(document.createElement('style'), document.createElement('p'));
      fixtureSync<HTMLElement>(html`<div></div>`).append(element);
      customElements.define(tag, SentHost);
      return element as SentHost;
    };

    it('takes over its styles, and renders first what the server did: as it loads', async () => {
      const host = sent(true);
      host.scope = scopeOf(backendOf({}));
      expect(host.consumer.state.status).to.equal('pending');
      expect(host.renderRoot.querySelector('style')).to.equal(null);
      expect((host.renderRoot as ShadowRoot).adoptedStyleSheets).to.have.length(1);
      await rest(host);
      await rest(host);
      expect(host.consumer.state.status).to.equal('ready');
    });

    it('clears what was sent where nothing hydrates it', async () => {
      const host = sent(false);
      host.scope = scopeOf(backendOf({}));
      expect(host.consumer.state.status).to.equal('ready');
      expect(host.renderRoot.querySelector('p')).to.equal(null);
      await rest(host);
    });
  });
});
