import { expect } from '@open-wc/testing';
import { AccountError, type AccountErrorDetails, type ErrorKind, toAccountError } from '../../src/backend/errors.ts';
import type { Because } from '../../src/capabilities/decide.ts';
import { type Policy, defaultPolicy } from '../../src/capabilities/policy.ts';
import type { Change } from '../../src/backend/guard.ts';
import type { Session } from '../../src/domain/model.ts';
import { visitorReach } from '../../src/controllers/scope.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { backendOf, noted, rest, scopeOf, slow } from './fakes.ts';

const reason = { reason: 'Asked us to help' };

describe('createScope', () => {
  it('tells each listener of confirmed writes to its resources, until it stops', async () => {
    const scope = scopeOf(backendOf({ buyer: { disable: noted({} as never) }, role: { delete: noted(undefined) } }));
    const [buyers, both]: Change[][] = [[], []];
    const stop = scope.watch(['buyer'], (change) => buyers?.push(change));
    scope.watch(['buyer', 'role'], (change) => both?.push(change));
    await scope.backend.buyer.disable('ada');
    await scope.backend.role.delete('r');
    stop();
    await scope.backend.buyer.disable('bob');
    expect(buyers?.map(({ id }) => id)).to.deep.equal(['ada']);
    expect(both?.map(({ capability, id }) => `${capability} ${id}`)).to.deep.equal([
      'buyer.disable ada',
      'role.delete r',
      'buyer.disable bob',
    ]);
  });

  it('lets a listener stop itself or another while it is told', async () => {
    const scope = scopeOf(backendOf({ role: { delete: noted(undefined) } }));
    let heard = 0;
    const stop = scope.watch(['role'], () => {
      heard += 1;
      stop();
    });
    scope.watch(['role'], () => (heard += 1));
    await scope.backend.role.delete('r');
    await scope.backend.role.delete('r');
    expect(heard).to.equal(3);
  });

  it('does not let a listener’s fault undo what is done, nor keep the others from hearing', async () => {
    const scope = scopeOf(backendOf({ role: { delete: noted(undefined) } }));
    const reported = errorsOnPage();
    let heard = false;
    scope.watch(['role'], () => {
      throw new Error('a page’s own fault');
    });
    scope.watch(['role'], () => (heard = true));
    await scope.backend.role.delete('r');
    await rest();
    reported.stop();
    expect(heard).to.equal(true);
    expect(reported.messages).to.deep.equal(['a page’s own fault']);
  });

  describe('hands over to another session', () => {
    const next = acting('csr', 'buyer-admin');
    for (const [name, start] of [
      ['when acting starts', async (scope: ReturnType<typeof scopeOf>) => scope.backend.customer.access('ada', reason)],
      [
        'when the unit is switched',
        async (scope: ReturnType<typeof scopeOf>) => scope.backend.account.switchUnit({ membershipId: 'm' }),
      ],
      ['when acting ends', async (scope: ReturnType<typeof scopeOf>) => scope.endActing()],
    ] as const) {
      it(name, async () => {
        const held: Session[] = [];
        const backend = backendOf({
          session: { read: noted(next), end: noted(next) },
          customer: { access: noted(next) },
          account: { switchUnit: noted(next) },
        });
        const session: Session = {
          ...sessionOf('csr'),
          grants: { 'customer.access': 'any', 'account.switchUnit': 'any' },
          authoritative: true,
        };
        await start(scopeOf(backend, { session, onSession: (session) => held.push(session) }));
        expect(held).to.deep.equal([next]);
      });
    }
  });

  it('doubts its session by what says that it is over, and by nothing else', async () => {
    const doubts: ErrorKind[] = [];
    const read = slow<[string], never>();
    const scope = scopeOf(backendOf({ buyer: { read } }), { onDoubt: ({ kind }) => doubts.push(kind) });
    for (const kind of ['network', 'forbidden', 'acting-ended', 'not-found', 'auth-required'] as const) {
      const call = scope.backend.buyer.read('ada').catch(() => undefined);
      read.last.reject(new AccountError(kind, { operation: 'buyer.read' }));
      await call;
    }
    expect(doubts).to.deep.equal(['acting-ended', 'auth-required']);
  });

  it('doubts its session when another began whose answer could not be read', async () => {
    const lost = new AccountError('malformed', { operation: 'customer.access', outcome: 'applied' });
    const told: string[] = [];
    const scope = scopeOf(backendOf({ customer: { access: () => Promise.reject(lost) } }), {
      session: sessionOf('csr'),
      onDoubt: ({ kind }) => told.push(kind),
      onSession: () => told.push('another session'),
    });
    scope.watch(['customer'], ({ capability }) => told.push(capability));
    await scope.backend.customer.access('ada', reason).catch(() => undefined);
    expect(told).to.deep.equal(['customer.access', 'malformed']);
  });

  it('doubts its session when the server refuses, as done while acting, what it let pass itself', async () => {
    const because = (reason: Because) =>
      ({ allowed: false, capability: 'buyer.read', because: reason, code: 'not-granted', ask: [] }) as const;
    const cases: readonly (readonly [AccountErrorDetails, ErrorKind, doubted: boolean])[] = [
      [{ operation: 'buyer.read', status: 403, refusal: because('acting') }, 'forbidden', true],
      [{ operation: 'buyer.read', status: 403, refusal: because('role') }, 'forbidden', false],
      [{ operation: 'buyer.read', status: 403 }, 'forbidden', false],
      [{ operation: 'buyer.read', refusal: because('acting') }, 'forbidden', false],
      [{ operation: 'buyer.read', status: 409, refusal: because('acting') }, 'conflict-state', false],
      [{ operation: 'customer.access', outcome: 'not-applied' }, 'malformed', false],
      [{ operation: 'buyer.update', outcome: 'applied' }, 'malformed', false],
      [{ operation: 'account.switchUnit', outcome: 'applied' }, 'malformed', true],
    ];
    for (const [details, kind, doubted] of cases) {
      const doubts: AccountError[] = [];
      const error = new AccountError(kind, details);
      const read = () => Promise.reject(error);
      const scope = scopeOf(backendOf({ buyer: { read } }), { onDoubt: (some) => doubts.push(some) });
      await scope.backend.buyer.read('ada').catch(() => undefined);
      expect(doubts, `${kind} ${JSON.stringify(details)}`).to.deep.equal(doubted ? [error] : []);
    }
  });

  it('names the read of the session when a late one has to be asked for', async () => {
    let operation = '';
    const access = noted(acting('csr', 'buyer-admin'));
    let holds = true;
    const scope = scopeOf(backendOf({ customer: { access: (...args) => ((holds = false), access(...args)) } }), {
      holds: () => holds,
      onDoubt: (error) => (operation = error.operation),
    });
    await scope.backend.customer.access('ada', reason);
    expect(operation).to.equal('session.read');
    await scope.backend.buyer.read('ada').catch((error: unknown) => (operation = toAccountError(error, '').operation));
    expect(operation).to.equal('buyer.read');
  });

  it('decides by the policy that the host gives, for somebody and for visitors', () => {
    const policy: Policy = { ...defaultPolicy, visitors: { 'buyer.read': 'any' } };
    const backend = backendOf({
      buyer: { read: noted({} as never) },
      registration: { create: noted(undefined as never) },
    });
    const session = sessionOf('buyer');
    const mayRead = (some: Policy | undefined) => [
      scopeOf(backend, { session, policy: some }).decide('buyer.read').allowed,
      visitorReach(backend, some).decide('buyer.read').allowed,
    ];
    expect([mayRead(undefined), mayRead(policy)]).to.deep.equal([
      [false, false],
      [true, true],
    ]);
  });

  it('has visitors do what is offered to them, and nothing else', async () => {
    const create = noted(undefined as never);
    const { backend, decide, session } = visitorReach(backendOf({ registration: { create } }), undefined);
    expect([session, decide('buyer.read').allowed]).to.deep.equal([undefined, false]);
    await backend.registration.create({} as never);
    expect(create.calls).to.have.length(1);
    expect(visitorReach(backendOf({}), undefined).decide('registration.create')).to.include({ because: 'backend' });
  });

  it('knows by itself when acting ends, if it ends at all', () => {
    const endsOf = (session: Session) => scopeOf(backendOf({}), { session }).ends();
    const until = '2026-03-01T09:00:00Z';
    expect(endsOf({ ...acting('csr', 'buyer'), until })).to.deep.equal({ cap: Date.parse(until), idle: Infinity });
    expect([endsOf(acting('csr', 'buyer')), endsOf({ ...sessionOf('csr'), until })]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('has nothing left of acting, unless it is given something', () => {
    const { leftovers } = scopeOf(backendOf({}));
    leftovers.discard();
    expect(leftovers.drafts).to.deep.equal([]);
  });

  it('doubts its session, too, when the server says at the end of acting that it is over already', async () => {
    const doubts: ErrorKind[] = [];
    const over = () => Promise.reject(new AccountError('acting-ended', { operation: 'session.end' }));
    const session = { read: noted(sessionOf('csr')), end: over };
    await scopeOf(backendOf({ session }), { onDoubt: ({ kind }) => doubts.push(kind) })
      .endActing()
      .catch(() => undefined);
    expect(doubts).to.deep.equal(['acting-ended']);
  });

  describe('once it no longer holds', () => {
    const kindOf = (call: Promise<unknown>) =>
      call.then(
        () => 'done',
        (error: unknown) => toAccountError(error, 'x.y').kind,
      );

    it('sends nothing more, neither reads nor writes nor the end of what came after it', async () => {
      const [read, disable, end] = [noted({} as never), noted({} as never), noted(sessionOf('csr'))];
      const backend = backendOf({ session: { read: noted(sessionOf('csr')), end }, buyer: { read, disable } });
      let holds = true;
      const doubts: AccountError[] = [];
      const scope = scopeOf(backend, { holds: () => holds, onDoubt: (error) => doubts.push(error) });
      await scope.backend.buyer.read('ada');
      holds = false;
      expect(await kindOf(scope.backend.buyer.read('ada'))).to.equal('acting-ended');
      expect(await kindOf(scope.backend.buyer.disable('ada'))).to.equal('acting-ended');
      await scope.endActing();
      expect([read.calls.length, disable.calls.length, end.calls.length]).to.deep.equal([1, 0, 0]);
      expect(doubts).to.deep.equal([]);
    });

    it('does not take a late failure for the present session’s', async () => {
      const read = slow<[string], never>();
      const doubts: AccountError[] = [];
      let holds = true;
      const scope = scopeOf(backendOf({ buyer: { read } }), {
        holds: () => holds,
        onDoubt: (error) => doubts.push(error),
      });
      const seen = kindOf(scope.backend.buyer.read('ada'));
      holds = false;
      read.last.reject(new AccountError('auth-required', { operation: 'buyer.read' }));
      expect(await seen).to.equal('auth-required');
      expect(doubts).to.deep.equal([]);
    });

    it('takes no late session over, but has it asked which one holds', async () => {
      const access = slow<[string, unknown], Session>();
      const told: unknown[] = [];
      let holds = true;
      const scope = scopeOf(backendOf({ customer: { access } }), {
        holds: () => holds,
        onSession: (session) => told.push(session),
        onDoubt: ({ kind }) => told.push(kind),
      });
      const accessed = scope.backend.customer.access('ada', reason);
      holds = false;
      access.last.resolve(acting('csr', 'buyer-admin'));
      await accessed;
      expect(told).to.deep.equal(['acting-ended']);
    });
  });
});

/** What is reported to the page as an uncaught error; kept from the test runner, which would fail for it. */
function errorsOnPage() {
  const messages: string[] = [];
  const { onerror } = window;
  window.onerror = (...[, , , , error]) => {
    messages.push(error?.message ?? '');
    return true;
  };
  return { messages, stop: () => void (window.onerror = onerror) };
}
