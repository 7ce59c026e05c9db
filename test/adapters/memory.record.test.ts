import { expect } from '@open-wc/testing';
import { house, kindOf, reason } from './memory-house.ts';
import { defaultPolicy } from '../../src/capabilities/policy.ts';
import type { Policy } from '../../src/capabilities/policy.ts';
import { signIn, signOut } from '../../src/adapters/memory.ts';

const all = { filter: {}, page: { size: 10 } };
const { roles } = defaultPolicy;

/** A host that lets buyers see who acted for them. */
const open: Policy = {
  ...defaultPolicy,
  roles: { ...roles, buyer: { ...roles.buyer, alone: { ...roles.buyer.alone, 'record.list': 'own' } } },
};

describe('the record of acting in memory', () => {
  it('tells when acting ended by itself, whether anybody noticed or not', async () => {
    const { as, pass } = house();
    const [carla, viktor] = [as('carla'), as('viktor')];
    const { since = '' } = await carla.customer.access('ben', reason);
    const ends = async () => (await viktor.record.list(all)).items.map(({ until }) => until);
    pass(14);
    expect(await ends()).to.deep.equal([undefined]);
    pass(20);
    const idleEnd = new Date(Date.parse(since) + 15 * 60_000).toISOString();
    expect(await ends()).to.deep.equal([idleEnd]);
    expect(await kindOf(carla.account.read())).to.equal('acting-ended');
    expect(await ends()).to.deep.equal([idleEnd]);
  });

  it('tells that acting ended when the actor signed out', async () => {
    const { store, as, pass } = house();
    const token = signIn(store, 'carla.rios');
    await as('carla').customer.access('ben', reason);
    const [acting] = store.acted;
    store.signIns.get(token)!.acting = acting;
    pass(3);
    signOut(store, token);
    const { items } = await as('viktor').record.list(all);
    expect(items[0]?.until).to.equal('2026-03-02T08:03:00.000Z');
  });

  it('names the record that was changed, and what it is called now', async () => {
    const { as } = house();
    const carla = as('carla');
    await carla.customer.access('bruno', reason);
    const { id, version } = await carla.organization.read('nordwind-port');
    await carla.organization.update(id, { name: 'Hafen' }, { version });
    const { items } = await as('viktor').record.list(all);
    expect(items[0]?.changes).to.deep.equal([
      { at: '2026-03-02T08:00:00.000Z', capability: 'organization.update', recordId: 'nordwind-port', name: 'Hafen' },
    ]);
  });

  it('tells a customer of those who acted for them and of nobody else, where the policy lets them see', async () => {
    const { as } = house(open);
    for (const id of ['ben', 'bruno']) {
      const carla = as('carla');
      await carla.customer.access(id, reason);
      await carla.session.end();
    }
    const { items, total } = await as('ben').record.list(all);
    expect(items.map(({ subject }) => subject.id)).to.deep.equal(['ben']);
    expect(total).to.equal(1);
    expect(await kindOf(as('amara').record.list(all))).to.equal('forbidden');
  });
});
