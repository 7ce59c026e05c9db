import { complainsOf, equal, fails, idsOf, invalid, ok, refusedByState } from './assert.ts';
import { type Case, fact } from './fixture.ts';
import { intent } from './intent.ts';
import { newBuyer } from './refusals.ts';
import { searchBuyers } from './search-buyers.ts';

const creating: readonly Case[] = [
  {
    id: 'buyer.create/1',
    says: "creates an enabled buyer with the company's default role, named in whatever script",
    as: 'buyer-admin',
    needs: ['buyer.read'],
    async run({ backend, facts }) {
      const names = { firstName: 'Ἀγλαΐα', lastName: '박 — ليلى 🌿' };
      const { id } = await backend.buyer.create({ ...newBuyer(facts), ...names, phone: '+30 21 0555 0199' }, intent());
      const buyer = await backend.buyer.read(id);
      const { firstName, lastName, email, phone, organization, enabled, roles } = buyer;
      equal({ firstName, lastName }, names, 'the names');
      equal([email, phone, organization.id], [newBuyer(facts).email, '+30 21 0555 0199', facts.child.id], 'the buyer');
      equal([enabled, roles.length], [true, 1], 'enabled, and how many roles');
    },
  },
  {
    id: 'buyer.create/2',
    says: 'refuses an e-mail that is in use, in whatever case',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const draft = newBuyer(facts, facts.buyerAdministrator.email.toUpperCase());
      complainsOf(await fails('conflict-state', backend.buyer.create(draft, intent())), 'email');
    },
  },
  {
    id: 'buyer.create/3',
    says: 'tells which fields are wrong',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const draft = { ...newBuyer(facts, 'nobody@'), lastName: '', dateOfBirth: '2999-01-01' };
      await invalid(backend.buyer.create(draft, intent()), 'email', 'lastName', 'dateOfBirth');
    },
  },
  {
    id: 'buyer.create/4',
    says: 'creates one buyer for one intent, however often it is told',
    as: 'buyer-admin',
    needs: ['buyer.search'],
    trait: 'keys',
    async run({ backend, facts }) {
      const call = intent();
      const first = await backend.buyer.create(newBuyer(facts), call);
      equal((await backend.buyer.create(newBuyer(facts), call)).id, first.id, 'the buyer created again');
      equal(idsOf(await searchBuyers(backend, { text: newBuyer(facts).email })), [first.id], 'those with the e-mail');
    },
  },
  {
    id: 'buyer.create/5',
    says: 'refuses a key that was used for something else',
    as: 'buyer-admin',
    trait: 'keys',
    async run({ backend, facts }) {
      const call = intent();
      await backend.buyer.create(newBuyer(facts), call);
      await fails('key-reused', backend.buyer.create(newBuyer(facts, 'another@prokura.example'), call));
    },
  },
  {
    id: 'buyer.create/6',
    says: 'refuses one in what lies outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.buyer.create({ ...newBuyer(facts), organizationId: facts.outside }, intent()));
    },
  },
  {
    id: 'buyer.create/7',
    says: 'lets nobody give a role who may not assign roles',
    as: 'buyer-admin',
    needs: ['role.list'],
    async run({ backend, facts }) {
      const { unused } = fact(facts.roles, 'roles');
      await fails('forbidden', backend.buyer.create({ ...newBuyer(facts), roleIds: [unused] }, intent()));
    },
  },
];

const changing: readonly Case[] = [
  {
    id: 'buyer.update/1',
    says: 'changes what is given, leaves the rest, and empties what is given as undefined',
    as: 'buyer-admin',
    needs: ['buyer.create', 'buyer.read'],
    async run({ backend, facts }) {
      const draft = { ...newBuyer(facts), phone: '555 0100', gender: 'female' } as const;
      const { id, version } = await backend.buyer.create(draft, intent());
      await backend.buyer.update(id, { firstName: 'Augusta', lastName: 'Byron', phone: undefined }, intent(version));
      const { firstName, phone, gender } = await backend.buyer.read(id);
      equal([firstName, phone, gender], ['Augusta', undefined, 'female'], 'the buyer');
    },
  },
  {
    id: 'buyer.update/2',
    says: 'changes nothing that somebody else has changed since it was read',
    as: 'buyer-admin',
    needs: ['buyer.read'],
    trait: 'versions',
    async run({ backend, facts: { buyer } }) {
      const { version, firstName } = await backend.buyer.read(buyer.buyerId);
      const changed = await backend.buyer.update(buyer.buyerId, { firstName, lastName: 'First' }, intent(version));
      ok(changed.version !== version, 'the version is still the same');
      await fails(
        'conflict-version',
        backend.buyer.update(buyer.buyerId, { firstName, lastName: 'Second' }, intent(version)),
      );
      equal((await backend.buyer.read(buyer.buyerId)).lastName, 'First', 'the last name');
    },
  },
  {
    id: 'buyer.update/3',
    says: 'leaves the e-mail as it is, even if one is sent along',
    as: 'buyer-admin',
    needs: ['buyer.read'],
    async run({ backend, facts: { buyer } }) {
      const { firstName, lastName, email } = buyer;
      const change = { firstName, lastName, email: 'another@prokura.example' };
      await backend.buyer.update(buyer.buyerId, change, intent()).catch(() => undefined);
      equal((await backend.buyer.read(buyer.buyerId)).email, email, 'the e-mail');
    },
  },
  {
    id: 'buyer.update/4',
    says: 'moves a buyer to another organization, but not out of what somebody administers',
    as: 'buyer-admin',
    needs: ['buyer.read'],
    async run({ backend, facts: { buyer, grandchild, outside } }) {
      const { firstName, lastName } = buyer;
      await fails(
        'forbidden',
        backend.buyer.update(buyer.buyerId, { firstName, lastName, organizationId: outside }, intent()),
      );
      await backend.buyer.update(buyer.buyerId, { firstName, lastName, organizationId: grandchild }, intent());
      equal((await backend.buyer.read(buyer.buyerId)).organization.id, grandchild, 'the organization');
    },
  },
  {
    id: 'buyer.attach/1',
    says: 'gives a buyer a further membership, and no second one in the same organization',
    as: 'company-admin',
    needs: ['buyer.read'],
    async run({ backend, facts: { buyer, child, grandchild } }) {
      const further = await backend.buyer.attach(buyer.buyerId, { organizationId: grandchild }, intent());
      equal([further.customerId, further.organization.id], [buyer.id, grandchild], 'the membership');
      ok(further.id !== buyer.buyerId && further.roles.length > 0, 'it is one of its own, with a role');
      for (const organizationId of [child.id, grandchild]) {
        await fails('conflict-state', backend.buyer.attach(buyer.buyerId, { organizationId }, intent()));
      }
      equal((await backend.buyer.read(buyer.buyerId)).organization.id, child.id, 'the first membership');
    },
  },
  {
    id: 'buyer.assignRoles/1',
    says: 'gives a buyer other roles',
    as: 'company-admin',
    needs: ['buyer.read', 'role.list'],
    async run({ backend, facts }) {
      const { unused, default: byDefault } = fact(facts.roles, 'roles');
      const { version } = await backend.buyer.read(facts.buyer.buyerId);
      await backend.buyer.assignRoles(facts.buyer.buyerId, [byDefault, unused], intent(version));
      const held = idsOf((await backend.buyer.read(facts.buyer.buyerId)).roles);
      equal(held.sort(), [byDefault, unused].sort(), 'the roles');
    },
  },
  {
    id: 'buyer.assignRoles/2',
    says: 'wants at least one role, and only roles there are',
    as: 'company-admin',
    async run({ backend, facts: { buyer, unknownId } }) {
      await fails('validation', backend.buyer.assignRoles(buyer.buyerId, [], intent()));
      await fails('validation', backend.buyer.assignRoles(buyer.buyerId, [unknownId], intent()));
    },
  },
  {
    id: 'buyer.assignRoles/3',
    says: 'lets nobody take the right to administer from themselves',
    as: 'company-admin',
    needs: ['role.list'],
    async run({ backend, facts }) {
      const { default: byDefault } = fact(facts.roles, 'roles');
      await fails(refusedByState, backend.buyer.assignRoles(facts.companyAdministrator.buyerId, [byDefault], intent()));
    },
  },
  {
    id: 'buyer.delete/1',
    says: 'deletes a buyer',
    as: 'company-admin',
    needs: ['buyer.read', 'buyer.search'],
    async run({ backend, facts: { buyer, child } }) {
      const { version } = await backend.buyer.read(buyer.buyerId);
      equal(await backend.buyer.delete(buyer.buyerId, intent(version)), undefined, 'the answer');
      await fails('not-found', backend.buyer.read(buyer.buyerId));
      ok(
        !idsOf(await searchBuyers(backend, { organizationId: child.id })).includes(buyer.buyerId),
        'the buyer is listed',
      );
    },
  },
  {
    id: 'buyer.delete/2',
    says: 'refuses to let somebody delete themselves',
    as: 'company-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.buyer.delete(facts.companyAdministrator.buyerId, intent()));
    },
  },
  {
    id: 'buyer.delete/3',
    says: 'keeps the last administrator of a company',
    as: 'site-admin',
    async run({ backend, facts }) {
      await fails(refusedByState, backend.buyer.delete(facts.lastAdministrator, intent()));
    },
  },
];

export const buyerWriteCases: readonly Case[] = [...creating, ...changing];
