import { expect } from '@open-wc/testing';
import { memoryBackend, signIn, signOut } from '../../src/adapters/memory.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { backendOf, house, kindOf, reason } from './memory-house.ts';

const tops = { filter: {}, page: { size: 10 } };

describe('a session in memory', () => {
  it('is for those who may sign in, by logon id or e-mail in any case', () => {
    const { store } = house();
    expect(signIn(store, 'BEN.FISCHER@nordwind.example')).to.be.a('string');
    expect(signIn(store, 'carla.rios')).not.to.equal(signIn(store, 'carla.rios@prokura.example'));
    for (const [who, loginId] of [
      ['nobody', 'nobody@nordwind.example'],
      ['a disabled person', 'ivo@nordwind.example'],
      ['a disabled buyer', 'dora@nordwind.example'],
      ['a buyer who waits for approval', 'pia@nordwind.example'],
      ['a buyer of a locked organization', 'soren@nordwind.example'],
    ] as const) {
      expect(() => signIn(store, loginId), who).to.throw(AccountError, 'auth-required');
    }
  });

  it('is over after signing out, and for an unknown token has never begun', async () => {
    const { store } = house();
    const token = signIn(store, 'carla.rios');
    const backend = memoryBackend({ store, token });
    signOut(store, token);
    expect(await kindOf(backend.session.read())).to.equal('auth-required');
    expect(await kindOf(memoryBackend({ store, token: 'made-up' }).session.read())).to.equal('auth-required');
  });

  it('that began but whose answer was lost is answered again to the same intent, though no other may begin', async () => {
    const carla = house().as('carla');
    const call = { key: 'the one intent' };
    const { id } = await carla.customer.access('bruno', reason, call);
    expect((await carla.customer.access('bruno', reason, call)).id).to.equal(id);
    expect(await kindOf(carla.customer.access('bruno', reason, { key: 'another' }))).to.equal('forbidden');
    expect(await kindOf(carla.customer.access('ben', reason, call))).to.equal('key-reused');
  });

  it('is over as soon as its buyer is disabled', async () => {
    const { as } = house();
    const ben = as('ben');
    await as('bruno').buyer.disable('ben-nordwind-hamburg');
    expect(await kindOf(ben.account.read())).to.equal('auth-required');
    expect(await kindOf(ben.session.read())).to.equal('auth-required');
  });

  it('grants nothing but the own account in a company that is not open', async () => {
    const { store } = house();
    const lucie = backendOf(store, 'lucie@lumiere.example');
    const { grants = {}, actor, authoritative } = await lucie.session.read();
    expect(Object.keys(grants).every((name) => name.startsWith('account.'))).to.equal(true);
    expect([actor.company?.status, authoritative]).to.deep.equal(['pending', false]);
    expect(await kindOf(lucie.organization.list(tops))).to.equal('forbidden');
    expect((await lucie.account.read()).id).to.equal('lucie');
  });

  it('holds the roles of the present membership only', async () => {
    const { store } = house();
    const mei = backendOf(store, 'mei@nordwind.example');
    expect((await mei.session.read()).actor.roles).to.deep.equal(['buyer']);
    const { actor } = await mei.account.switchUnit({ membershipId: 'mei-ishikawa-tokyo' });
    expect([actor.roles, actor.company?.id]).to.deep.equal([['buyer-approver'], 'ishikawa']);
    expect((await backendOf(store, 'mei@nordwind.example').session.read()).actor.company?.id).to.equal('nordwind');
    await mei.account.switchUnit({ membershipId: 'mei-ishikawa-tokyo', remember: true });
    expect((await backendOf(store, 'mei@nordwind.example').session.read()).actor.company?.id).to.equal('ishikawa');
  });
});

describe('acting in memory', () => {
  it('ends after an hour, however busy: once told, the actor goes on as themselves', async () => {
    const { as, pass } = house();
    const carla = as('carla');
    await carla.customer.access('bruno', reason);
    for (let quarter = 1; quarter <= 5; quarter += 1) {
      pass(10);
      await carla.organization.list(tops);
    }
    pass(10);
    expect(await kindOf(carla.organization.create({ parentId: 'nordwind-north', name: 'Late' }))).to.equal(
      'acting-ended',
    );
    const session = await carla.session.read();
    expect([session.subject, session.actor.id]).to.deep.equal([undefined, 'carla']);
    expect((await carla.customer.read('bruno')).id).to.equal('bruno');
  });

  it('ends after fifteen idle minutes, and not before', async () => {
    const { as, pass } = house();
    const carla = as('carla');
    expect((await carla.customer.access('bruno', reason)).idleMinutes).to.equal(15);
    pass(14.9);
    expect((await carla.session.read()).subject?.id).to.equal('bruno');
    pass(15);
    expect(await kindOf(carla.session.read())).to.equal('acting-ended');
    expect((await carla.session.read()).subject).to.equal(undefined);
  });

  it('ends when the subject could not sign in any more', async () => {
    for (const spoil of [
      (sam: ReturnType<ReturnType<typeof house>['as']>) => sam.customer.disable('bruno'),
      (sam: ReturnType<ReturnType<typeof house>['as']>) => sam.buyer.disable('bruno-nordwind-north'),
      (sam: ReturnType<ReturnType<typeof house>['as']>) => sam.company.deactivate('nordwind'),
    ]) {
      const { as } = house();
      const carla = as('carla');
      await carla.customer.access('bruno', reason);
      await spoil(as('sam'));
      expect(await kindOf(carla.organization.list(tops)), spoil.toString()).to.equal('acting-ended');
    }
  });

  it('belongs to one sign-in: another of the same person does not act', async () => {
    const { as } = house();
    await as('carla').customer.access('bruno', reason);
    expect((await as('carla').session.read()).subject).to.equal(undefined);
  });

  it('does not lead a Buyer Administrator into organizations of a colleague that are not theirs', async () => {
    const { as, store } = house();
    const bruno = as('bruno');
    await bruno.customer.access('mei', reason);
    expect(await kindOf(bruno.account.switchUnit({ membershipId: 'mei-ishikawa-tokyo' }))).to.equal('conflict-state');
    const attached = await as('chiara').buyer.attach('mei-nordwind-hamburg', { organizationId: 'nordwind-port' });
    expect((await bruno.account.switchUnit({ membershipId: attached.id })).subject?.organizations[0]?.id).to.equal(
      'nordwind-port',
    );
    expect(store.signIns.size).to.equal(2);
  });

  it('writes down who did what for whom, in which session', async () => {
    const { as, store } = house();
    const carla = as('carla');
    const { id: sessionId } = await carla.customer.access('bruno', { ...reason, ticket: 'T-1' });
    await carla.buyer.disable('ben-nordwind-hamburg');
    await carla.buyer.search({ filter: {}, page: { size: 5 } });
    await kindOf(carla.buyer.delete('ben-nordwind-hamburg'));
    await carla.session.end();
    const at = '2026-03-02T08:00:00.000Z';
    const acting = { at, actorId: 'carla', subjectId: 'bruno', sessionId };
    expect(store.audit).to.deep.equal([
      {
        at,
        actorId: 'carla',
        subjectId: undefined,
        sessionId: store.audit[0]?.sessionId,
        operation: 'customer.access',
        recordId: 'bruno',
      },
      { ...acting, operation: 'buyer.disable', recordId: 'ben-nordwind-hamburg' },
      { ...acting, operation: 'session.end', recordId: undefined },
    ]);
  });
});
