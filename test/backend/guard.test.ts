import { expect } from '@open-wc/testing';
import { createDecide } from '../../src/capabilities/decide.ts';
import { capabilities, isWrite, resourceOf, resources, verbOf, verbs } from '../../src/capabilities/verbs.ts';
import { AccountError, isAccountError } from '../../src/backend/errors.ts';
import { type Change, guardBackend, offersOf } from '../../src/backend/guard.ts';
import type { AccountBackend, GuardedBackend } from '../../src/backend/port.ts';
import type { Session } from '../../src/domain/model.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { backendOf, noted } from '../controllers/fakes.ts';

interface Told {
  readonly changes: (readonly [Change, unknown])[];
  readonly errors: AccountError[];
}

function guard(backend: AccountBackend, session: Session = sessionOf('site-admin')): GuardedBackend & { told: Told } {
  const told: Told = { changes: [], errors: [] };
  const guarded = guardBackend(backend, {
    decide: createDecide({ session, offers: offersOf(backend) }),
    onChange: (change, result) => told.changes.push([change, result]),
    onError: (error) => told.errors.push(error),
  });
  return { ...guarded, told };
}

async function thrownBy(call: Promise<unknown>): Promise<AccountError> {
  const thrown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!isAccountError(thrown)) throw new Error(`No AccountError: ${String(thrown)}`);
  return thrown;
}

type AnyCall = (...args: unknown[]) => Promise<unknown>;
const methodOf = (backend: object, capability: string): AnyCall | undefined => {
  const [resource = '', verb = ''] = capability.split('.');
  return (backend as Record<string, Record<string, AnyCall> | undefined>)[resource]?.[verb];
};

describe('guardBackend', () => {
  it('has exactly the verbs of the table, on a backend that has none', () => {
    const guarded = guard(backendOf({}));
    for (const resource of resources) {
      expect(Object.keys(guarded[resource]), resource).to.deep.equal([...verbs[resource]]);
    }
  });

  it('says of every verb that is absent that it is not supported', async () => {
    const guarded = guard(backendOf({}));
    for (const capability of capabilities) {
      const error = await thrownBy(Promise.resolve(methodOf(guarded, capability)?.('id')));
      expect(error, capability).to.include({ kind: 'unsupported', operation: capability, outcome: 'not-applied' });
      expect(error.refusal, capability).to.include({ because: 'backend', code: 'not-offered' });
    }
    expect(guarded.told).to.deep.equal({ changes: [], errors: [] });
  });

  it('says so, too, of what it was told that there is', async () => {
    const guarded = guardBackend(backendOf({}), { decide: () => ({ allowed: true, scope: 'any' }) });
    expect(await thrownBy(guarded.buyer.read('ada'))).to.include({ kind: 'unsupported', operation: 'buyer.read' });
  });

  it('asks nobody to listen', async () => {
    const error = new AccountError('malformed', { operation: 'buyer.disable', outcome: 'applied' });
    const backend = backendOf({ buyer: { enable: noted(undefined as never), disable: () => Promise.reject(error) } });
    const guarded = guardBackend(backend, { decide: () => ({ allowed: true, scope: 'any' }) });
    expect(await guarded.buyer.enable('ada')).to.equal(undefined);
    expect(await thrownBy(guarded.buyer.disable('ada'))).to.equal(error);
    expect(await thrownBy(guarded.session.read())).to.include({ kind: 'config', operation: 'session.read' });
  });

  it('passes on what the backend says of itself', () => {
    expect(guard(backendOf({})).features).to.deep.equal({});
    const features = { languages: ['de'] };
    expect(guard({ ...backendOf({}), features }).features).to.equal(features);
  });

  it('has no way to what the table does not know', async () => {
    const teleport = noted(undefined);
    const backend = Object.assign(backendOf({}), { buyer: { teleport }, vault: { open: teleport } });
    const guarded = guard(backend);
    expect(methodOf(guarded, 'buyer.teleport')).to.equal(undefined);
    expect(methodOf(guarded, 'vault.open')).to.equal(undefined);
    expect([...offersOf(backend)]).to.deep.equal([]);
  });

  it('refuses what the session may not, and calls nothing', async () => {
    const [remove, assign, disable] = [noted(undefined), noted(undefined as never), noted(undefined as never)];
    const guarded = guard(
      backendOf({ buyer: { delete: remove, assignRoles: assign, disable } }),
      acting('csr', 'buyer-admin'),
    );
    for (const capability of ['buyer.delete', 'buyer.assignRoles'] as const) {
      const error = await thrownBy(Promise.resolve(methodOf(guarded, capability)?.('ada', [])));
      expect(error).to.include({
        kind: 'forbidden',
        operation: capability,
        retryable: 'never',
        outcome: 'not-applied',
      });
      expect(error.refusal).to.deep.include({ because: 'acting', ask: ['site-admin', 'seller-admin'] });
    }
    const oneself = await thrownBy(guarded.buyer.disable('the-csr'));
    expect(oneself.refusal).to.include({ because: 'state', code: 'oneself' });
    expect([remove.calls, assign.calls, disable.calls]).to.deep.equal([[], [], []]);
    expect(guarded.told).to.deep.equal({ changes: [], errors: [] });
  });

  it('lets through exactly what `decide` allows, over all capabilities', async () => {
    const calls: string[] = [];
    const all = Object.fromEntries(
      resources.map((resource) => [
        resource,
        Object.fromEntries(
          verbs[resource].map((verb) => [verb, () => Promise.resolve(void calls.push(`${resource}.${verb}`))]),
        ),
      ]),
    );
    const backend = { ...backendOf({}), ...all } as AccountBackend;
    const session = sessionOf('buyer');
    const guarded = guard(backend, session);
    for (const capability of capabilities) {
      await methodOf(guarded, capability)?.('some-id', {}).catch(() => undefined);
    }
    const decide = createDecide({ session });
    expect(calls).to.deep.equal(capabilities.filter((capability) => decide(capability).allowed));
  });

  it('hands the call on as it is, to the method of its object', async () => {
    const group = {
      prefix: 'was given ',
      read(id: string, call?: { key?: string | undefined }) {
        return Promise.resolve(`${this.prefix}${id} ${call?.key ?? ''}`) as never;
      },
    };
    const guarded = guard(backendOf({ buyer: group }));
    expect(await guarded.buyer.read('ada', { key: 'k' })).to.equal('was given ada k');
  });

  describe('tells of a write', () => {
    it('with the id it was aimed at and the answer', async () => {
      const answer = { id: 'another' } as never;
      const guarded = guard(backendOf({ buyer: { disable: noted(answer) } }));
      await guarded.buyer.disable('ada');
      expect(guarded.told.changes).to.deep.equal([[{ capability: 'buyer.disable', id: 'ada' }, answer]]);
    });

    it('with the id of what was created', async () => {
      const guarded = guard(backendOf({ buyer: { create: noted({ id: 'new' } as never) } }));
      await guarded.buyer.create({} as never);
      expect(guarded.told.changes.map(([change]) => change)).to.deep.equal([{ capability: 'buyer.create', id: 'new' }]);
    });

    it('without an id where neither the call nor the answer has one', async () => {
      for (const answer of [undefined, null, 'ada', 7, {}, { id: 7 }, Object.assign(() => 0, { id: 'f' })]) {
        const guarded = guard(backendOf({ buyer: { create: noted(answer as never) } }));
        await guarded.buyer.create({} as never);
        expect(guarded.told.changes, typeof answer).to.deep.equal([
          [{ capability: 'buyer.create', id: undefined }, answer],
        ]);
      }
    });

    it('only after the backend confirmed it', async () => {
      let confirm: (value: never) => void = () => undefined;
      const guarded = guard(backendOf({ buyer: { disable: () => new Promise((resolve) => (confirm = resolve)) } }));
      const call = guarded.buyer.disable('ada');
      await Promise.resolve();
      expect(guarded.told.changes).to.deep.equal([]);
      confirm({} as never);
      await call;
      expect(guarded.told.changes.length).to.equal(1);
    });

    it('also where its answer could not be read, once and with the failure', async () => {
      const lost = new AccountError('malformed', { operation: 'buyer.disable', outcome: 'applied' });
      const guarded = guard(backendOf({ buyer: { disable: () => Promise.reject(lost) } }));
      expect(await thrownBy(guarded.buyer.disable('ada'))).to.equal(lost);
      expect(guarded.told.changes).to.deep.equal([[{ capability: 'buyer.disable', id: 'ada' }, undefined]]);
    });

    it('and not of a read, nor of a write that failed', async () => {
      const failing = () => Promise.reject(new Error('no'));
      const guarded = guard(backendOf({ buyer: { search: noted({ items: [] }), disable: failing } }));
      await guarded.buyer.search({ filter: {}, page: { size: 1 } });
      await thrownBy(guarded.buyer.disable('ada'));
      expect(guarded.told.changes).to.deep.equal([]);
    });

    it('for each verb that is not one of reading', () => {
      const reading = capabilities.filter((capability) => !isWrite(capability));
      expect(new Set(reading.map(verbOf))).to.deep.equal(
        new Set(['search', 'list', 'listAddresses', 'listLabels', 'read', 'recent']),
      );
      expect(new Set(reading.map(resourceOf)).size).to.be.greaterThan(1);
    });
  });

  describe('lets nothing out but an AccountError', () => {
    it('when the method rejects with something foreign, and tells of it', async () => {
      const guarded = guard(backendOf({ buyer: { read: () => Promise.reject(new TypeError('x')) } }));
      const error = await thrownBy(guarded.buyer.read('ada'));
      expect(error).to.include({ kind: 'config', operation: 'buyer.read' });
      expect(guarded.told.errors).to.deep.equal([error]);
    });

    it('when the method throws before it makes a promise', async () => {
      const read = (): never => {
        throw new RangeError('x');
      };
      expect((await thrownBy(guard(backendOf({ buyer: { read } })).buyer.read('ada'))).kind).to.equal('config');
    });

    it('when the session cannot be read, or acting not be ended', async () => {
      const guarded = guard({ name: 'fake', session: { read: () => Promise.reject(new Error('x')) } });
      expect((await thrownBy(guarded.session.read())).operation).to.equal('session.read');
      expect(await thrownBy(guarded.session.end())).to.include({ kind: 'unsupported', operation: 'session.end' });
      const broken = guard({
        ...backendOf({}),
        session: { ...guarded.session, end: () => Promise.reject(new Error('x')) },
      });
      expect(await thrownBy(broken.session.end())).to.include({ kind: 'config', operation: 'session.end' });
    });
  });
});
