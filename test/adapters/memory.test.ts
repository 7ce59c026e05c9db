import { expect } from '@open-wc/testing';
import { worldOf } from '../../mocks/world/world.ts';
import { createStore } from '../../src/adapters/memory.ts';
import { isAccountError } from '../../src/backend/errors.ts';
import { defaultPolicy } from '../../src/capabilities/policy.ts';
import { backendOf, house, kindOf, reason } from './memory-house.ts';

const page = { size: 2 };

describe('memoryBackend', () => {
  it('hands out copies: what a caller does to an answer changes nothing', async () => {
    const bruno = house().as('bruno');
    const buyer = await bruno.buyer.read('ben-nordwind-hamburg');
    Object.assign(buyer, { enabled: false, roles: [] });
    buyer.organization.name = 'Mine';
    const again = await bruno.buyer.read('ben-nordwind-hamburg');
    expect([again.enabled, again.roles.length, again.organization.name]).to.deep.equal([true, 1, 'Hamburg']);
  });

  it('leaves the world alone: two stores of one world do not know of each other', async () => {
    const world = worldOf('small');
    const [one, other] = [createStore(world), createStore(world)];
    await backendOf(one, 'sam.haddad').organization.update('nordwind-hamburg', { name: 'Renamed' });
    expect((await backendOf(other, 'sam.haddad').organization.read('nordwind-hamburg')).name).to.equal('Hamburg');
  });

  it('names on each record the verbs that the session may do to it as it is', async () => {
    const { as } = house();
    const allowed = async (call: Promise<{ allowed?: string[] | undefined }>) => (await call).allowed?.join(' ');
    const { buyer } = as('bruno');
    expect(await allowed(buyer.read('ben-nordwind-hamburg'))).to.equal('read disable update');
    expect(await allowed(buyer.read('dora-nordwind-hamburg'))).to.equal('read enable update');
    expect(await allowed(buyer.read('bruno-nordwind-north'))).to.equal('read update');
    expect(await allowed(as('chiara').buyer.read('ben-nordwind-hamburg'))).to.equal(
      'read disable update attach assignRoles delete anonymize',
    );
    expect(await allowed(as('sam').buyer.read('haruka-ishikawa'))).to.equal('read update attach assignRoles');
    const company = (id: string) => allowed(as('sam').company.read(id));
    expect(await company('lumiere')).to.equal('read update activate approve deny');
    expect(await company('nordwind')).to.equal('read update deactivate deny');
    expect(await company('kvant')).to.equal('read update activate approve');
    const { role } = as('chiara');
    expect(await allowed(role.read('nordwind-trainee'))).to.equal('read update delete configure');
    expect(await allowed(role.read('nordwind-buyer'))).to.equal('read update configure');
    expect(await allowed(as('carla').customer.read('ivo'))).to.equal('read pin enable');
  });

  it('finds names whatever their accents, case and order', async () => {
    const { as } = house();
    const found = async (text: string) => {
      const { items } = await as('sam').buyer.search({ filter: { text }, page: { size: 10 } });
      return items.map(({ customerId }) => customerId).join(' ');
    };
    expect(await found('olgaard soren')).to.equal('soren');
    expect(await found('GROSS')).to.equal('jurgen');
    expect(await found('szabo')).to.equal('dora');
    expect(await found('παπαδοπουλου')).to.equal('eleni');
    expect(await found('חדד')).to.equal('');
    expect(await found('حداد')).to.equal('layla');
    expect(await found('शर्मा')).to.equal('ananya');
    expect(await found('김')).to.equal('minjun');
  });

  it('finds telephone numbers however they are written, and addresses by any part', async () => {
    const carla = house().as('carla');
    for (const filter of [
      { phone: '0049 (40) 5550101' },
      { phone: '171/555' },
      { street: 'speicher' },
      { zip: '20457', city: 'hamburg' },
    ]) {
      const { items } = await carla.customer.search({ filter, page });
      expect(
        items.map(({ id }) => id),
        JSON.stringify(filter),
      ).to.deep.equal(['bruno']);
    }
    expect((await carla.customer.search({ filter: { country: 'FR' }, page })).items).to.deep.equal([]);
  });

  it('goes on after the last row that was seen, although rows before it have gone', async () => {
    const { as } = house();
    const { buyer } = as('chiara');
    const query = { filter: { organizationId: 'nordwind-hamburg' }, sort: { field: 'firstName' }, page } as const;
    const first = await buyer.search(query);
    for (const { id } of first.items.slice(0, 1)) await buyer.delete(id);
    const second = await buyer.search({ ...query, page: { ...page, cursor: first.next } });
    const all = await buyer.search({ ...query, page: { size: 50 } });
    expect(second.items.map(({ id }) => id)).to.deep.equal(all.items.slice(1, 3).map(({ id }) => id));
  });

  it('refuses a cursor that belongs to another question, or to none', async () => {
    const { buyer } = house().as('bruno');
    const { next } = await buyer.search({ filter: {}, page });
    for (const cursor of [next, 'made-up', '', btoa('[1,2]'), btoa('"x"')]) {
      const call = buyer.search({ filter: { text: 'e' }, page: { ...page, cursor } });
      expect(await kindOf(call), cursor).to.equal('validation');
    }
  });

  it('refuses to sort by what is no field', async () => {
    const { buyer } = house().as('bruno');
    for (const field of ['password', 'constructor'] as const) {
      const sort = { field: field as 'loginId' };
      expect(await kindOf(buyer.search({ filter: {}, sort, page })), field).to.equal('validation');
    }
  });

  it('sorts the numbers in names as numbers', async () => {
    const { organization } = house().as('bruno');
    for (const name of ['Halle 10', 'Halle 9', 'Halle 1'])
      await organization.create({ parentId: 'nordwind-port', name });
    const { items } = await organization.list({ filter: { parentId: 'nordwind-port' }, page: { size: 10 } });
    expect(items.map(({ name }) => name)).to.deep.equal(['Halle 1', 'Halle 9', 'Halle 10']);
  });

  it('forgets an idempotency key after a day', async () => {
    const { as, pass } = house();
    const bruno = as('bruno');
    const key = 'aa2d7d0e-54ff-4cbe-9a60-17b0e0c0a8d4';
    await bruno.buyer.disable('ben-nordwind-hamburg', { key });
    pass(23 * 60);
    expect((await bruno.buyer.disable('ben-nordwind-hamburg', { key })).enabled).to.equal(false);
    pass(2 * 60);
    expect(await kindOf(bruno.buyer.disable('ben-nordwind-hamburg', { key }))).to.equal('conflict-state');
  });

  it("keeps one actor's keys from another's", async () => {
    const { as } = house();
    const key = 'aa2d7d0e-54ff-4cbe-9a60-17b0e0c0a8d4';
    await as('bruno').buyer.disable('ben-nordwind-hamburg', { key });
    expect(await kindOf(as('chiara').buyer.disable('ben-nordwind-hamburg', { key }))).to.equal('conflict-state');
  });

  it('lets what failed be asked again under the same key', async () => {
    const { organization } = house().as('bruno');
    const key = 'aa2d7d0e-54ff-4cbe-9a60-17b0e0c0a8d4';
    expect(await kindOf(organization.create({ parentId: 'nordwind-north', name: 'hamburg' }, { key }))).to.equal(
      'conflict-state',
    );
    expect((await organization.create({ parentId: 'nordwind-north', name: 'Kiel' }, { key })).name).to.equal('Kiel');
  });

  it('takes its time, and stops as soon as nobody waits', async () => {
    const { store } = house();
    const slow = backendOf(store, 'sam.haddad', 5_000);
    const leaving = new AbortController();
    const began = performance.now();
    const call = slow.buyer.disable('ben-nordwind-hamburg', { signal: leaving.signal });
    setTimeout(() => {
      leaving.abort();
    }, 20);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(isAccountError(error) && [error.kind, error.outcome].join(' ')).to.equal('aborted not-applied');
    expect(performance.now() - began).to.be.lessThan(2_000);
    expect(store.audit).to.deep.equal([]);
  });

  it('enforces the policy that it was given', async () => {
    const { csr } = defaultPolicy.roles;
    const alone = Object.fromEntries(Object.entries(csr.alone).filter(([name]) => name !== 'customer.disable'));
    const { as } = house({ ...defaultPolicy, roles: { ...defaultPolicy.roles, csr: { ...csr, alone } } });
    expect(await kindOf(as('carla').customer.disable('ben'))).to.equal('forbidden');
    expect((await as('viktor').customer.disable('ben')).enabled).to.equal(false);
  });

  it("makes a deleted organization's children tops of the company", async () => {
    const { as } = house();
    const { organization } = as('sam');
    await organization.delete('nordwind-south');
    const { path, ...munich } = await organization.read('nordwind-munich');
    expect(path.map(({ id }) => id)).to.deep.equal(['nordwind']);
    expect(munich.kind === 'unit' && munich.parentId).to.equal(undefined);
  });

  it('lets no company be deleted', async () => {
    expect(await kindOf(house().as('sam').organization.delete('ishikawa'))).to.equal('forbidden');
    expect(await kindOf(house().as('sam').organization.delete('lumiere'))).to.equal('conflict-state');
  });

  it('lets a company go on without a role or an address that was deleted', async () => {
    const { as } = house();
    const chiara = as('chiara');
    await chiara.organization.setRoles('nordwind-hamburg', ['nordwind-buyer', 'nordwind-trainee']);
    await chiara.role.delete('nordwind-trainee');
    await chiara.address.delete('nordwind-lager');
    expect((await chiara.organization.read('nordwind-hamburg')).roles?.map(({ id }) => id)).to.deep.equal([
      'nordwind-buyer',
    ]);
    expect((await chiara.unit.read('nordwind-port')).addresses).to.deep.equal([]);
  });

  it('lets only roles be given that can be held in the organization', async () => {
    const { as } = house();
    const chiara = as('chiara');
    await chiara.organization.setRoles('nordwind-hamburg', ['nordwind-buyer']);
    expect(await kindOf(chiara.buyer.assignRoles('ben-nordwind-hamburg', ['nordwind-trainee']))).to.equal('validation');
    expect(await kindOf(chiara.buyer.assignRoles('ben-nordwind-hamburg', ['ishikawa-buyer']))).to.equal('validation');
    expect((await chiara.organization.read('nordwind-port')).roles?.length, 'inherited from above').to.equal(1);
  });

  it('lets a Buyer Administrator see the roles of the company and change none', async () => {
    const { role } = house().as('bruno');
    expect((await role.list({ filter: { companyId: 'nordwind' }, page: { size: 10 } })).total).to.equal(5);
    expect((await role.read('nordwind-trainee')).allowed).not.to.include('update');
    expect(await kindOf(role.read('ishikawa-buyer'))).to.equal('forbidden');
    expect(await kindOf(role.delete('nordwind-trainee'))).to.equal('forbidden');
  });

  it('writes no password into its log or its intents', async () => {
    const { as, store } = house();
    const next = 'a wholly different one';
    await as('ben').account.changePassword({ current: store.initialPassword, next, repeated: next }, { key: 'k' });
    expect(JSON.stringify([store.audit, [...store.intents]])).not.to.include(next);
    expect(store.audit.length).to.equal(1);
  });

  it('lets a representative act through the whole job of the source document', async () => {
    const { as } = house();
    const carla = as('carla');
    const [found] = (await carla.customer.search({ filter: { lastName: 'almeida' }, page })).items;
    expect(found?.allowed).to.include('access');
    await carla.customer.access(found?.id ?? '', reason);
    const created = await carla.organization.create({ parentId: 'nordwind-hamburg', name: 'Elbtunnel' });
    const buyer = await carla.buyer.create({
      firstName: 'Ida',
      lastName: 'Nørby',
      email: 'ida@nordwind.example',
      organizationId: created.id,
    });
    expect((await carla.buyer.disable(buyer.id, { version: buyer.version })).enabled).to.equal(false);
    expect(await kindOf(carla.buyer.assignRoles(buyer.id, ['nordwind-approver']))).to.equal('forbidden');
    expect(await kindOf(carla.organization.delete(created.id))).to.equal('forbidden');
    expect((await carla.session.end()).actor.id).to.equal('carla');
  });
});
