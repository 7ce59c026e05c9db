import { expect, fixtureSync, html } from '@open-wc/testing';
import { AccountError, type ErrorKind } from '../../src/backend/errors.ts';
import type { AccountBackend, Call } from '../../src/backend/port.ts';
import { Query } from '../../src/controllers/query.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import type { ActorRole, Session } from '../../src/domain/model.ts';
import '../../src/define/account-provider.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { FakeClock } from '../controllers/fake-clock.ts';
import {
  type Slow,
  type TestHost,
  backendOf,
  eventsOf,
  newHost,
  noted,
  rest,
  scopeOf,
  slow,
} from '../controllers/fakes.ts';

interface FakeServer {
  readonly backend: AccountBackend;
  readonly read: Slow<[Call?], Session>;
  readonly end: Slow<[Call?], Session>;
}

function serverOf(methods: Omit<Partial<AccountBackend>, 'name' | 'session'> = {}): FakeServer {
  const [read, end] = [slow<[Call?], Session>(), slow<[Call?], Session>()];
  return { backend: backendOf({ ...methods, session: { read, end } }), read, end };
}

const signedIn = (role: ActorRole, over: Partial<Session> = {}): Session => ({ ...sessionOf(role), ...over });
const actingNow = (over: Partial<Session> = {}): Session => ({ ...acting('csr', 'buyer-admin'), ...over });
const error = (kind: ErrorKind) => new AccountError(kind, { operation: 'session.read' });
const reason = { reason: 'Asked us to help' };

/** A consumer that shows whose session it sees. */
function viewer(): TestHost {
  const host = newHost();
  host.view = () => {
    const { state } = host.consumer;
    if (state.status === 'failed') return `failed ${state.error.kind}`;
    if (state.status !== 'ready') return state.status;
    const { actor, subject } = state.scope.session;
    return subject ? `${actor.id} for ${subject.id}` : actor.id;
  };
  return host;
}

interface Page {
  readonly provider: AccountProviderElement;
  readonly seen: TestHost;
  readonly news: () => string[];
}

/** A provider with a backend and one consumer inside, before any answer. */
async function page(backend?: AccountBackend): Promise<Page> {
  const seen = viewer();
  const provider = fixtureSync<AccountProviderElement>(
    html`<account-provider .backend=${backend}>${seen}</account-provider>`,
  );
  const heard = eventsOf(provider, 'session-changed', 'acting-ended');
  await rest(seen);
  return {
    provider,
    seen,
    news: () =>
      heard.splice(0).map((event) => ('sessionId' in event ? `${event.type} ${String(event.sessionId)}` : event.type)),
  };
}

describe('<account-provider>', () => {
  it('reads the session, and gives the scope to what is inside and, as a property, to what is outside', async () => {
    const { backend, read } = serverOf();
    const { provider, seen, news } = await page(backend);
    expect([seen.text, provider.scope]).to.deep.equal(['pending', undefined]);
    read.last.resolve(signedIn('csr'));
    await rest(seen);
    expect(seen.text).to.equal('the-csr');
    expect(provider.scope).to.equal(seen.consumer.current);
    expect(news()).to.deep.equal(['session-changed own']);
  });

  it('waits for a backend', async () => {
    const { provider, seen, news } = await page();
    expect(seen.text).to.equal('pending');
    await provider.refresh();
    expect(news()).to.deep.equal([]);
    const { backend, read } = serverOf();
    provider.backend = backend;
    await rest(seen);
    read.last.resolve(signedIn('csr'));
    await rest(seen);
    expect(seen.text).to.equal('the-csr');
  });

  it('adds no box of its own', async () => {
    const { provider } = await page();
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  describe('says that nobody is signed in', () => {
    it('and tells the page', async () => {
      const { backend, read } = serverOf();
      const { seen, news } = await page(backend);
      read.last.reject(error('auth-required'));
      await rest(seen);
      expect(seen.text).to.equal('failed auth-required');
      expect(news()).to.deep.equal(['session-changed ']);
    });

    it('and lends what anybody may do, and nothing more', async () => {
      const create = noted(undefined);
      const { backend, read } = serverOf({ registration: { create }, buyer: { read: noted({} as never) } });
      const { seen } = await page(backend);
      read.last.reject(error('auth-required'));
      await rest(seen);
      const { reach, current } = seen.consumer;
      expect([current, reach?.session]).to.deep.equal([undefined, undefined]);
      await reach?.backend.registration.create({} as never);
      expect(create.calls).to.have.lengthOf(1);
      expect(reach?.decide('buyer.read')).to.include({ allowed: false, because: 'role' });
      const refused = await reach?.backend.buyer.read('ada').catch((refusal: unknown) => refusal);
      expect(refused).to.include({ kind: 'forbidden' });
    });

    it('until the page has signed somebody in', async () => {
      const { backend, read } = serverOf();
      const { provider, seen, news } = await page(backend);
      read.last.reject(error('auth-required'));
      await rest(seen);
      const refreshed = provider.refresh();
      read.last.resolve(signedIn('buyer-admin'));
      await refreshed;
      await rest(seen);
      expect(seen.text).to.equal('the-buyer-admin');
      expect(news()).to.deep.equal(['session-changed ', 'session-changed own']);
    });

    it('when a call of a widget says so', async () => {
      const { backend, read } = serverOf({ buyer: { read: () => Promise.reject(error('auth-required')) } });
      const { provider, seen } = await page(backend);
      read.last.resolve(signedIn('site-admin'));
      await rest(seen);
      await provider.scope?.backend.buyer.read('ada').catch(() => undefined);
      await rest(seen);
      expect(seen.text).to.equal('failed auth-required');
    });
  });

  describe('where the session cannot be read', () => {
    it('says so, tries again when asked, and does not call that signed out', async () => {
      const { backend, read } = serverOf();
      const { seen, news } = await page(backend);
      read.last.reject(new TypeError('x'));
      await rest(seen);
      expect(seen.text).to.equal('failed config');
      expect(news()).to.deep.equal([]);
      expect(seen.consumer.reach, 'nothing is lent to somebody who may be signed in').to.equal(undefined);
      const { state } = seen.consumer;
      if (state.status === 'failed') state.retry();
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('tries again by itself once there is a connection', async () => {
      const { backend, read } = serverOf();
      const { seen } = await page(backend);
      read.last.reject(error('offline'));
      await rest(seen);
      dispatchEvent(new Event('online'));
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('does not say that acting has ended, though its data is gone from the screen', async () => {
      const { backend, read } = serverOf();
      const { provider, seen, news } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      news();
      void provider.refresh();
      read.last.reject(error('network'));
      await rest(seen);
      expect(seen.text).to.equal('failed network');
      expect(news()).to.deep.equal([]);
    });
  });

  describe('keeps to the newest answer', () => {
    it('of two reads, in whatever order they come', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      void provider.refresh();
      const [first, second] = read.calls;
      expect(first?.args[0]?.signal?.aborted).to.equal(true);
      second?.resolve(signedIn('csr'));
      await rest(seen);
      first?.resolve(signedIn('buyer'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('of a read and the start of acting', async () => {
      const { backend, read } = serverOf({ customer: { access: noted(actingNow()) } });
      const { provider, seen } = await page(backend);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      void provider.refresh();
      await provider.scope?.backend.customer.access('ada', reason);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr for the-customer-buyer-admin');
    });
  });

  describe('when its backend is swapped', () => {
    it('drops the session at once, and reads the other’s', async () => {
      const [one, other] = [serverOf(), serverOf()];
      const { provider, seen } = await page(one.backend);
      one.read.last.resolve(signedIn('csr'));
      await rest(seen);
      provider.backend = other.backend;
      await provider.updateComplete;
      await seen.updateComplete;
      expect([seen.text, provider.scope]).to.deep.equal(['pending', undefined]);
      other.read.last.resolve(signedIn('buyer-admin'));
      await rest(seen);
      expect(seen.text).to.equal('the-buyer-admin');
    });

    it('takes no late answer of the one before', async () => {
      const [one, other] = [serverOf(), serverOf()];
      const { provider, seen } = await page(one.backend);
      provider.backend = other.backend;
      one.read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('pending');
    });

    it('takes no late failure of the one before for its own', async () => {
      const read = slow<[string, Call?], never>();
      const [one, other] = [serverOf({ buyer: { read } }), serverOf()];
      const { provider, seen } = await page(one.backend);
      one.read.last.resolve(signedIn('site-admin'));
      await rest(seen);
      const late = provider.scope?.backend.buyer.read('ada').catch(() => undefined);
      provider.backend = other.backend;
      await rest(seen);
      other.read.last.resolve(signedIn('csr'));
      await rest(seen);
      read.last.reject(error('auth-required'));
      await late;
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('tells that acting has ended', async () => {
      const [one, other] = [serverOf(), serverOf()];
      const { provider, seen, news } = await page(one.backend);
      one.read.last.resolve(actingNow());
      await rest(seen);
      news();
      provider.backend = other.backend;
      await rest(seen);
      other.read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(news()).to.deep.equal(['acting-ended', 'session-changed own']);
    });

    it('tells that acting has ended when there is none any more', async () => {
      const { backend, read } = serverOf();
      const { provider, seen, news } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      news();
      provider.backend = undefined;
      await rest(seen);
      expect(seen.text).to.equal('pending');
      expect(news()).to.deep.equal(['acting-ended', 'session-changed ']);
    });

    it('decides by another policy, too', async () => {
      const { backend, read } = serverOf({ customer: { access: noted(actingNow()) } });
      const { provider, seen } = await page(backend);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(provider.scope?.decide('customer.access').allowed).to.equal(true);
      const { defaultPolicy } = await import('../../src/capabilities/policy.ts');
      provider.policy = {
        ...defaultPolicy,
        roles: { ...defaultPolicy.roles, csr: { alone: {}, acting: {}, reaches: [] } },
      };
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(provider.scope?.decide('customer.access').allowed).to.equal(false);
    });
  });

  describe('while acting', () => {
    it('tells when it begins and when it ends, and each time gives another scope', async () => {
      const { backend, read, end } = serverOf({ customer: { access: noted(actingNow()) } });
      const { provider, seen, news } = await page(backend);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      const own = provider.scope;
      await own?.backend.customer.access('the-customer-buyer-admin', reason);
      await rest(seen);
      expect(seen.text).to.equal('the-csr for the-customer-buyer-admin');
      const lent = provider.scope;
      const ending = lent?.endActing();
      end.last.resolve(signedIn('csr'));
      await ending;
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
      expect(new Set([own, lent, provider.scope]).size).to.equal(3);
      expect(news()).to.deep.equal([
        'session-changed own',
        'session-changed acting',
        'acting-ended',
        'session-changed own',
      ]);
    });

    it('lets nothing more go out through the scope of a session that is over', async () => {
      const disable = noted({} as never);
      const { backend, read, end } = serverOf({ buyer: { disable } });
      const { provider, seen } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      const lent = provider.scope;
      const ending = lent?.endActing();
      end.last.resolve(signedIn('csr'));
      await ending;
      const refused = await lent?.backend.buyer.disable('bob').catch((thrown: unknown) => thrown);
      expect(refused).to.include({ kind: 'acting-ended', outcome: 'not-applied' });
      expect(disable.calls).to.deep.equal([]);
    });

    it('asks the server again when a call says that acting is over, with nothing of it on the screen', async () => {
      const { backend, read } = serverOf({ buyer: { read: () => Promise.reject(error('acting-ended')) } });
      const { provider, seen, news } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      news();
      await provider.scope?.backend.buyer.read('ada').catch(() => undefined);
      await rest(seen);
      expect(seen.text).to.equal('pending');
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
      expect(news()).to.deep.equal(['acting-ended', 'session-changed own']);
    });

    it('tells that acting for the one has ended when acting for another takes its place', async () => {
      const { backend, read } = serverOf();
      const { provider, seen, news } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      news();
      const refreshed = provider.refresh();
      read.last.resolve({ ...acting('csr', 'company-admin'), id: 'other' });
      await refreshed;
      expect(news()).to.deep.equal(['acting-ended', 'session-changed other']);
    });

    it('reads on when a server answers first that acting is over', async () => {
      const { backend, read } = serverOf();
      const { seen } = await page(backend);
      read.last.reject(error('acting-ended'));
      await rest(seen);
      expect(read.calls.length).to.equal(2);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });
  });

  describe('when the time is up', () => {
    let clock: FakeClock;
    beforeEach(() => {
      clock = new FakeClock();
    });
    afterEach(() => clock.stop());

    async function actingPage(over: Partial<Session> = {}) {
      const server = serverOf();
      const made = await page(server.backend);
      server.read.last.resolve(actingNow(over));
      await rest(made.seen);
      made.news();
      return { ...server, ...made };
    }
    const alive = () => dispatchEvent(new Event('keydown'));

    it('takes the subject’s data from the screen, then tells the server, then reads what holds', async () => {
      const { seen, read, end, news } = await actingPage({ until: clock.in(10) });
      await clock.pass(10);
      await rest(seen);
      expect([seen.text, end.calls.length, read.calls.length]).to.deep.equal(['pending', 1, 1]);
      end.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(read.calls.length).to.equal(2);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
      expect(news()).to.deep.equal(['acting-ended', 'session-changed own']);
    });

    for (const [what, over] of [
      ['a backend that leaves it out', () => ({})],
      ['a backend that grants eight hours', () => ({ since: clock.in(0), until: clock.in(480), idleMinutes: 480 })],
    ] as const) {
      it(`ends after 60 minutes with ${what}`, async () => {
        const { end, provider } = await actingPage(over());
        expect(provider.scope?.session.until).to.equal(clock.in(60));
        for (let minute = 0; minute < 59; minute += 1) {
          await clock.pass(1);
          alive();
        }
        expect(end.calls.length).to.equal(0);
        await clock.pass(1);
        expect(end.calls.length).to.equal(1);
      });

      it(`ends after 15 idle minutes with ${what}`, async () => {
        const { end } = await actingPage(over());
        await clock.pass(14);
        expect(end.calls.length).to.equal(0);
        await clock.pass(1);
        expect(end.calls.length).to.equal(1);
      });
    }

    it('reads what holds even where the end cannot be told', async () => {
      const { seen, read, end } = await actingPage();
      await clock.pass(15);
      end.last.reject(error('network'));
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('does not bring back the subject where the server acts on, and ends it when tried again', async () => {
      const { seen, read, end, news } = await actingPage();
      await clock.pass(15);
      end.last.reject(error('network'));
      await rest(seen);
      read.last.resolve(actingNow());
      await rest(seen);
      expect(seen.text).to.equal('failed acting-ended');
      expect(news()).to.deep.equal(['acting-ended', 'session-changed ']);
      await clock.pass(60);
      expect([end.calls.length, read.calls.length]).to.deep.equal([1, 2]);
      const { state } = seen.consumer;
      if (state.status === 'failed') state.retry();
      end.last.resolve(signedIn('csr'));
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('can act again afterwards', async () => {
      const { seen, read, end } = await actingPage({ until: clock.in(1) });
      await clock.pass(1);
      end.last.resolve(signedIn('csr'));
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      void seen.closest<AccountProviderElement>('account-provider')?.refresh();
      read.last.resolve(actingNow({ until: clock.in(1) }));
      await rest(seen);
      expect(seen.text).to.equal('the-csr for the-customer-buyer-admin');
    });

    it('leaves no timer behind when it leaves the page', async () => {
      const { provider } = await actingPage();
      expect(clock.pending).to.equal(1);
      provider.remove();
      expect(clock.pending).to.equal(0);
    });
  });

  describe('keeps what was typed', () => {
    const typed = { from: {}, values: { name: 'Eda' } };
    const draftsAfter = async (first: Session, second: Session) => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      read.last.resolve(first);
      await rest(seen);
      provider.scope?.drafts.set('form', typed);
      const refreshed = provider.refresh();
      read.last.resolve(second);
      await refreshed;
      return provider.scope?.drafts.get('form');
    };

    it('for whom it was typed', async () => {
      const again = actingNow({ id: 'again' });
      expect(await draftsAfter(actingNow(), again)).to.equal(typed);
      expect(await draftsAfter(actingNow(), signedIn('csr'))).to.equal(undefined);
      expect(await draftsAfter(actingNow(), { ...acting('csr', 'company-admin'), id: 'other' })).to.equal(undefined);
    });

    it('after acting has ended, for the actor to discard', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      provider.scope?.drafts.set('form', typed);
      expect(provider.scope?.leftovers.drafts).to.deep.equal([]);
      const refreshed = provider.refresh();
      read.last.resolve(signedIn('csr'));
      await refreshed;
      expect(provider.scope?.leftovers.drafts).to.deep.equal([typed]);
      provider.scope?.leftovers.discard();
      expect(provider.scope?.leftovers.drafts).to.deep.equal([]);
    });

    it('and shows nobody else’s to another actor', async () => {
      expect(await draftsAfter(signedIn('csr'), signedIn('buyer-admin'))).to.equal(undefined);
    });

    it('and takes none to another backend', async () => {
      const [one, other] = [serverOf(), serverOf()];
      const { provider, seen } = await page(one.backend);
      one.read.last.resolve(signedIn('csr'));
      await rest(seen);
      provider.scope?.drafts.set('form', typed);
      provider.backend = other.backend;
      await rest(seen);
      other.read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(provider.scope?.drafts.size).to.equal(0);
    });

    it('while the actor signs in again', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      provider.scope?.drafts.set('form', typed);
      for (const answer of ['out', 'in']) {
        const refreshed = provider.refresh();
        if (answer === 'out') read.last.reject(error('auth-required'));
        else read.last.resolve(signedIn('csr'));
        await refreshed;
      }
      expect(provider.scope?.drafts.get('form')).to.equal(typed);
    });
  });

  describe('and its page', () => {
    async function ready(role: ActorRole): Promise<Page & FakeServer> {
      const server = serverOf();
      const made = await page(server.backend);
      server.read.last.resolve(signedIn(role));
      await rest(made.seen);
      return { ...server, ...made };
    }

    it('reaches consumers in shadow roots, and from within one', async () => {
      const [shell, inner] = [document.createElement('div'), document.createElement('div')];
      const { backend, read } = serverOf();
      const provider = document.createElement('account-provider');
      provider.backend = backend;
      shell.attachShadow({ mode: 'open' }).append(provider);
      provider.append(inner);
      const seen = viewer();
      inner.attachShadow({ mode: 'closed' }).append(seen);
      fixtureSync(html`${shell}`);
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('follows a consumer that is moved between two providers, and to none', async () => {
      const [one, other] = [await ready('csr'), await ready('buyer-admin')];
      const { seen } = one;
      other.provider.append(seen);
      await rest(seen);
      expect(seen.text).to.equal('the-buyer-admin');
      document.body.append(seen);
      await rest(seen);
      expect(seen.text).to.equal('missing');
      seen.remove();
    });

    it('yields to a scope that the page sets', async () => {
      const { seen } = await ready('csr');
      const own: Scope = scopeOf(backendOf({}), { session: signedIn('buyer') });
      seen.scope = own;
      await rest(seen);
      expect(seen.text).to.equal('the-buyer');
      seen.scope = undefined;
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('takes its scope back, also from what the page has handed it to elsewhere', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      read.last.resolve(actingNow());
      await rest(seen);
      const outside = viewer();
      outside.scope = provider.scope;
      document.body.append(outside);
      await rest(outside);
      expect(outside.text).to.equal('the-csr for the-customer-buyer-admin');
      provider.setAttribute('lang', 'en-GB');
      await rest(outside);
      expect(outside.text, 'in another language it is the same scope').to.equal('the-csr for the-customer-buyer-admin');
      void provider.refresh();
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      await rest(outside);
      expect([seen.text, outside.text]).to.deep.equal(['the-csr', 'pending']);
      outside.remove();
    });

    it('yields to a provider further inside', async () => {
      const outer = await ready('csr');
      const { backend, read } = serverOf();
      const inner = document.createElement('account-provider');
      inner.backend = backend;
      outer.provider.append(inner);
      inner.append(outer.seen);
      await rest(outer.seen);
      read.last.resolve(signedIn('buyer-admin'));
      await rest(outer.seen);
      expect(outer.seen.text).to.equal('the-buyer-admin');
    });

    it('survives a move within the page, and does not read again', async () => {
      const { provider, seen, read, news } = await ready('csr');
      const { scope } = provider;
      news();
      provider.parentElement?.prepend(provider);
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
      expect(provider.scope).to.equal(scope);
      expect([read.calls.length, news()]).to.deep.equal([1, []]);
    });

    it('survives a move while it reads', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      provider.parentElement?.prepend(provider);
      await rest(seen);
      for (const call of read.calls) call.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('takes up a read again that was broken off by leaving the page', async () => {
      const { backend, read } = serverOf();
      const { provider, seen } = await page(backend);
      const parent = provider.parentElement;
      provider.remove();
      expect(read.last.args[0]?.signal?.aborted).to.equal(true);
      read.last.reject(new DOMException('gone', 'AbortError'));
      await rest(seen);
      parent?.append(provider);
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      expect(seen.text).to.equal('the-csr');
    });

    it('has its consumers ask their questions anew for each session', async () => {
      const { backend, read } = serverOf();
      const run = slow<[Scope, readonly [], Call], string>();
      const seen = newHost();
      const query = new Query(seen.consumer, { watches: [], args: () => [] as const, run });
      seen.view = () => query.render({ pending: () => 'pending', error: () => 'error', complete: (value) => value });
      const provider = fixtureSync<AccountProviderElement>(
        html`<account-provider .backend=${backend}>${seen}</account-provider>`,
      );
      await rest(seen);
      read.last.resolve(signedIn('csr'));
      await rest(seen);
      run.last.resolve('for the csr');
      await rest(seen);
      expect(seen.text).to.equal('for the csr');
      const refreshed = provider.refresh();
      read.last.resolve(actingNow());
      await refreshed;
      await rest(seen);
      expect(seen.text).to.equal('pending');
      run.last.resolve('for the customer');
      await rest(seen);
      expect(seen.text).to.equal('for the customer');
    });
  });
});
