import { expect } from '@open-wc/testing';
import { AccountError, type Outcome } from '../../src/backend/errors.ts';
import type { Call } from '../../src/backend/port.ts';
import { Command } from '../../src/controllers/command.ts';
import { WriteRequestEvent, WrittenEvent } from '../../src/controllers/write-events.ts';
import type { Buyer, BuyerDraft, Session } from '../../src/domain/model.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { type TestHost, backendOf, eventsOf, newHost, noted, place, rest, scopeOf, slow } from './fakes.ts';

const uuidV4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

const ada = { id: 'ada', firstName: 'Ada', email: 'ada@example.com' } as Buyer;
const draft = (lastName: string): BuyerDraft => ({
  firstName: 'Ada',
  lastName,
  email: 'ada@example.com',
  organizationId: 'o',
});
const lost = (outcome: Outcome = 'unknown') => new AccountError('network', { operation: 'buyer.disable', outcome });

describe('Command', () => {
  const disable = slow<[string, Call?], Buyer>();
  const create = slow<[BuyerDraft, Call?], Buyer>();
  const assignRoles = slow<[string, readonly string[], Call?], Buyer>();
  const remove = slow<[string, Call?], undefined>();
  const backend = backendOf({ buyer: { disable, create, assignRoles, delete: remove } });
  let host: TestHost;

  beforeEach(async () => {
    for (const { calls } of [disable, create, assignRoles, remove]) calls.length = 0;
    host = newHost();
    await place(host, scopeOf(backend));
  });

  const commandOf = <C extends 'buyer.disable' | 'buyer.create' | 'buyer.assignRoles' | 'buyer.delete'>(
    capability: C,
  ) => new Command(host.consumer, capability);
  const keys = () => disable.calls.map(({ args }) => args[1]?.key);

  it('writes, and answers with what the backend answered', async () => {
    const command = commandOf('buyer.disable');
    const end = command.execute({ id: 'ada' });
    expect(command.pending).to.equal(true);
    disable.last.resolve(ada);
    expect(await end).to.deep.equal({ done: true, result: ada });
    expect(command).to.include({ pending: false, error: undefined });
  });

  it('passes the version that the user saw, and the input after the id', async () => {
    void commandOf('buyer.assignRoles').execute({ id: 'ada', version: '"7"' }, ['r1', 'r2']);
    const [id, roleIds, call] = assignRoles.last.args;
    expect([id, roleIds, call?.version]).to.deep.equal(['ada', ['r1', 'r2'], '"7"']);
  });

  it('names no record where the answer has none', async () => {
    const told = eventsOf(host, 'buyer-created') as WrittenEvent[];
    const answers = [undefined, null, 'ada', 7, {}, { id: 7 }, Object.assign(() => 0, { id: 'f' })];
    for (const answer of answers) {
      const end = commandOf('buyer.create').execute(draft('Byron'));
      create.last.resolve(answer as never);
      await end;
    }
    expect(told.map(({ id }) => id)).to.deep.equal(answers.map(() => ''));
  });

  it('draws its host when it starts and when it ends', async () => {
    const command = commandOf('buyer.disable');
    host.view = () => (command.pending ? 'sending' : (command.error?.kind ?? 'at rest'));
    void command.execute({ id: 'ada' });
    await rest(host);
    expect(host.text).to.equal('sending');
    disable.last.reject(lost());
    await rest(host);
    expect(host.text).to.equal('network');
    command.clear();
    await rest(host);
    expect(host.text).to.equal('at rest');
  });

  it('has one in flight: a second try meanwhile is not made and not told of', async () => {
    const requests = eventsOf(host, 'buyer-disable-request');
    const command = commandOf('buyer.disable');
    const first = command.execute({ id: 'ada' });
    expect(await command.execute({ id: 'ada' })).to.deep.equal({ done: false });
    expect([disable.calls.length, requests.length]).to.deep.equal([1, 1]);
    disable.last.resolve(ada);
    await first;
    void command.execute({ id: 'ada' });
    expect(disable.calls.length).to.equal(2);
  });

  it('forgets that nobody was signed in once somebody is, and nothing else', async () => {
    const command = commandOf('buyer.disable');
    for (const [kind, left] of [
      ['auth-required', undefined],
      ['server', 'server'],
    ] as const) {
      void command.execute({ id: 'ada' });
      disable.last.reject(new AccountError(kind, { operation: 'buyer.disable' }));
      await rest(host);
      expect(command.error?.kind).to.equal(kind);
      host.scope = scopeOf(backend);
      await rest(host);
      expect(command.error?.kind).to.equal(left);
    }
  });

  it('finishes a write that was sent, even when the element leaves the page', async () => {
    const command = commandOf('buyer.disable');
    const end = command.execute({ id: 'ada' });
    expect(disable.last.args[1]?.signal).to.equal(undefined);
    host.remove();
    disable.last.resolve(ada);
    expect((await end).done).to.equal(true);
  });

  describe('tells the page', () => {
    it('before and after, from where it was done, by ids only', async () => {
      const heard = eventsOf(document.body, 'buyer-disable-request', 'buyer-disabled');
      const end = commandOf('buyer.disable').execute({ id: 'ada' });
      expect(heard.map(({ type }) => type)).to.deep.equal(['buyer-disable-request']);
      disable.last.resolve(ada);
      await end;
      const [request, written] = heard;
      expect(request).to.be.instanceOf(WriteRequestEvent);
      expect(written).to.be.instanceOf(WrittenEvent);
      expect(written?.type).to.equal('buyer-disabled');
      for (const event of heard) {
        expect(event.composed).to.equal(true);
        expect(ownDataOf(event)).to.deep.equal({ resource: 'buyer', verb: 'disable', id: 'ada' });
      }
    });

    it('what was created, by its new id', async () => {
      const heard = eventsOf(host, 'buyer-create-request', 'buyer-created');
      const end = commandOf('buyer.create').execute(draft('Lovelace'));
      create.last.resolve(ada);
      await end;
      expect(heard.map(ownDataOf)).to.deep.equal([
        { resource: 'buyer', verb: 'create', id: '' },
        { resource: 'buyer', verb: 'create', id: 'ada' },
      ]);
    });

    it('whom was accessed: the customer, not the session that came of it', async () => {
      const session: Session = acting('csr', 'buyer-admin');
      host.scope = scopeOf(backendOf({ customer: { access: noted(session) } }));
      const heard = eventsOf(host, 'customer-accessed');
      await new Command(host.consumer, 'customer.access').execute({ id: 'ada' }, { reason: 'Asked us to help' });
      expect(heard.map(ownDataOf)).to.deep.equal([{ resource: 'customer', verb: 'access', id: 'ada' }]);
    });

    it('nothing of a success that did not come', async () => {
      const heard = eventsOf(host, 'buyer-disabled');
      const end = commandOf('buyer.disable').execute({ id: 'ada' });
      disable.last.reject(lost());
      await end;
      expect(heard).to.deep.equal([]);
    });
  });

  describe('sends nothing', () => {
    it('when the page vetoes, and can be tried again', async () => {
      host.addEventListener('buyer-disable-request', (event) => event.preventDefault(), { once: true });
      const command = commandOf('buyer.disable');
      expect(await command.execute({ id: 'ada' })).to.deep.equal({ done: false });
      expect(command).to.include({ pending: false, error: undefined });
      expect(disable.calls.length).to.equal(0);
      void command.execute({ id: 'ada' });
      expect(disable.calls.length).to.equal(1);
    });

    it('when it is refused, and keeps why', async () => {
      host.scope = scopeOf(backend, { session: acting('csr', 'buyer-admin') });
      const command = commandOf('buyer.delete');
      const heard = eventsOf(host, 'buyer-deleted');
      expect(command.decide()).to.include({ allowed: false, because: 'acting' });
      expect(await command.execute({ id: 'ada' })).to.deep.equal({ done: false });
      expect(command.error).to.include({ kind: 'forbidden', outcome: 'not-applied' });
      expect(command.error?.refusal).to.deep.include({ because: 'acting', ask: ['site-admin', 'seller-admin'] });
      expect(remove.calls.length).to.equal(0);
      expect(heard).to.deep.equal([]);
    });

    it('when the backend lacks the verb', async () => {
      host.scope = scopeOf(backendOf({}));
      const command = commandOf('buyer.delete');
      await command.execute({ id: 'ada' });
      expect(command.error?.kind).to.equal('unsupported');
    });

    it('through a scope whose place another has taken', async () => {
      host.scope = scopeOf(backend, { holds: () => false });
      const command = commandOf('buyer.disable');
      expect(await command.execute({ id: 'ada' })).to.deep.equal({ done: false });
      expect(command.error).to.include({ kind: 'acting-ended', outcome: 'not-applied' });
      expect(disable.calls.length).to.equal(0);
    });

    it('without a scope', async () => {
      host.scope = undefined;
      const command = commandOf('buyer.disable');
      const requests = eventsOf(host, 'buyer-disable-request');
      expect(command.decide()).to.equal(undefined);
      expect(await command.execute({ id: 'ada' })).to.deep.equal({ done: false });
      expect([disable.calls.length, requests.length]).to.deep.equal([0, 0]);
    });
  });

  it('keeps a failure until the next try, or until it is cleared', async () => {
    const command = commandOf('buyer.disable');
    const first = command.execute({ id: 'ada' });
    disable.last.reject(lost());
    await first;
    expect(command.error?.kind).to.equal('network');
    const second = command.execute({ id: 'ada' });
    expect(command.error).to.equal(undefined);
    disable.last.reject(new TypeError('x'));
    await second;
    expect(command.error).to.include({ kind: 'config', operation: 'buyer.disable' });
    command.clear();
    expect(command.error).to.equal(undefined);
  });

  describe('gives each intent its key', () => {
    const execute = async (
      command: Command<'buyer.disable'>,
      id: string,
      end: Buyer | AccountError,
      version?: string,
    ) => {
      const done = command.execute({ id, version });
      if (end instanceof AccountError) disable.last.reject(end);
      else disable.last.resolve(end);
      await done;
    };

    it('a UUID, another one each time', async () => {
      const command = commandOf('buyer.disable');
      await execute(command, 'ada', ada);
      await execute(command, 'ada', ada);
      expect(keys()[0]).to.match(uuidV4);
      expect(new Set(keys()).size).to.equal(2);
    });

    it('the same one again after an unknown outcome, whatever the version by then', async () => {
      const command = commandOf('buyer.disable');
      await execute(command, 'ada', lost(), '"1"');
      await execute(command, 'ada', lost(), '"2"');
      await execute(command, 'ada', ada, '"2"');
      await execute(command, 'ada', ada, '"3"');
      const [first, second, third, fourth] = keys();
      expect([second, third]).to.deep.equal([first, first]);
      expect(fourth).not.to.equal(first);
    });

    it('another one after an outcome that is known', async () => {
      const command = commandOf('buyer.disable');
      await execute(command, 'ada', lost('not-applied'));
      await execute(command, 'ada', ada);
      expect(new Set(keys()).size).to.equal(2);
    });

    it('another one for another record, and the old one when the first is taken up again', async () => {
      const command = commandOf('buyer.disable');
      await execute(command, 'ada', lost());
      await execute(command, 'bob', ada);
      await execute(command, 'ada', ada);
      const [first, other, again] = keys();
      expect(other).not.to.equal(first);
      expect(again).to.equal(first);
    });

    it('another one for other input', async () => {
      const command = commandOf('buyer.create');
      for (const lastName of ['Lovelace', 'Byron', 'Lovelace']) {
        const end = command.execute(draft(lastName));
        create.last.reject(lost());
        await end;
      }
      const [first, other, again] = create.calls.map(({ args }) => args[1]?.key);
      expect(other).not.to.equal(first);
      expect(again).to.equal(first);
    });
  });

  it('tells whether it may be done to a record', () => {
    host.scope = scopeOf(backend, { session: sessionOf('buyer-admin') });
    const command = commandOf('buyer.disable');
    expect(command.decide({ within: ['top'] })).to.deep.equal({ allowed: true, scope: 'own' });
    expect(command.decide({ within: ['other'] })).to.include({ because: 'role', code: 'outside' });
    expect(command.decide({ customerId: 'the-buyer-admin' })).to.include({ because: 'state', code: 'oneself' });
  });
});

/** All that an event carries besides what every event has. */
const ownDataOf = (event: Event) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
