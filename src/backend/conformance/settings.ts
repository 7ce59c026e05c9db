import { equal, fails, idsOf, invalid, ok, refusedByState } from './assert.ts';
import { intent } from './intent.ts';
import { type Case, fact } from './fixture.ts';

const place = { country: 'DE', city: 'Görlitz', zip: '02826', street: 'Untermarkt' };

const addresses: readonly Case[] = [
  {
    id: 'address.create/1',
    says: 'creates an address with labels, changes it and deletes it',
    as: 'company-admin',
    needs: ['address.read', 'address.update', 'address.delete'],
    async run({ backend, facts }) {
      const { label } = fact(facts.addresses, 'addresses');
      const draft = { ...place, companyId: facts.company.id, labelIds: [label] };
      const created = await backend.address.create(draft, intent());
      equal(
        [created.city, created.companyName, idsOf(created.labels)],
        ['Görlitz', facts.company.name, [label]],
        'the address',
      );
      await backend.address.update(created.id, { ...draft, number: '7', labelIds: [] }, intent(created.version));
      const { number, labels, version } = await backend.address.read(created.id);
      equal([number, labels], ['7', []], 'the address changed');
      await backend.address.delete(created.id, intent(version));
      await fails('not-found', backend.address.read(created.id));
    },
  },
  {
    id: 'address.create/2',
    says: 'tells which fields are wrong',
    as: 'company-admin',
    async run({ backend, facts: { company } }) {
      const draft = { ...place, companyId: company.id, labelIds: [], country: 'Germany', zip: '1234567890123456' };
      await invalid(backend.address.create(draft, intent()), 'country', 'zip');
    },
  },
  {
    id: 'address.update/1',
    says: 'changes nothing that somebody else has changed since it was read',
    as: 'company-admin',
    needs: ['address.read'],
    trait: 'versions',
    async run({ backend, facts }) {
      const { id } = fact(facts.addresses, 'addresses');
      const draft = { ...place, companyId: facts.company.id, labelIds: [] };
      const { version } = await backend.address.read(id);
      await backend.address.update(id, { ...draft, city: 'First' }, intent(version));
      await fails('conflict-version', backend.address.update(id, { ...draft, city: 'Second' }, intent(version)));
    },
  },
  {
    id: 'address.delete/1',
    says: 'takes an address from the units that have it',
    as: 'company-admin',
    needs: ['unit.read'],
    async run({ backend, facts }) {
      const { id, unit } = fact(facts.addresses, 'addresses');
      ok(idsOf((await backend.unit.read(unit)).addresses ?? []).includes(id), 'the unit has the address');
      await backend.address.delete(id, intent());
      ok(!idsOf((await backend.unit.read(unit)).addresses ?? []).includes(id), 'the unit still has the address');
    },
  },
];

const roles: readonly Case[] = [
  {
    id: 'role.create/1',
    says: 'creates a role with permissions and their values',
    as: 'company-admin',
    needs: ['role.read'],
    async run({ backend, facts: { company } }) {
      const permissions = [{ key: 'order.place', value: [{ currency: 'EUR', value: '250.50' }] }];
      const draft = { companyId: company.id, name: 'Qqxyzzy', isDefault: false, permissions };
      const { id } = await backend.role.create(draft, intent());
      const role = await backend.role.read(id);
      equal([role.name, role.isDefault, role.permissions], ['Qqxyzzy', false, permissions], 'the role');
    },
  },
  {
    id: 'role.create/2',
    says: 'moves the default from the role that had it',
    as: 'company-admin',
    needs: ['role.list'],
    async run({ backend, facts: { company } }) {
      const draft = { companyId: company.id, name: 'Qqxyzzy', isDefault: true, permissions: [] };
      const { id } = await backend.role.create(draft, intent());
      const { items } = await backend.role.list({ filter: { companyId: company.id }, page: { size: 50 } });
      equal(idsOf(items.filter(({ isDefault }) => isDefault)), [id], 'the default roles');
    },
  },
  {
    id: 'role.create/3',
    says: 'tells which fields are wrong',
    as: 'company-admin',
    async run({ backend, facts: { company } }) {
      const draft = { companyId: company.id, name: '', isDefault: false, permissions: [] };
      await invalid(backend.role.create(draft, intent()), 'name');
    },
  },
  {
    id: 'role.update/1',
    says: 'renames a role; the default is never merely taken away',
    as: 'company-admin',
    needs: ['role.read'],
    async run({ backend, facts }) {
      const id = fact(facts.roles, 'roles').default;
      const { version, companyId, permissions } = await backend.role.read(id);
      const draft = { companyId, name: 'Qqxyzzy', isDefault: true, permissions };
      const renamed = await backend.role.update(id, draft, intent(version));
      equal([renamed.name, renamed.isDefault], ['Qqxyzzy', true], 'the role');
      await fails(refusedByState, backend.role.update(id, { ...draft, isDefault: false }, intent(renamed.version)));
      equal((await backend.role.read(id)).isDefault, true, 'whether it is the default');
    },
  },
  {
    id: 'role.configure/1',
    says: 'sets the value of a permission that the role has, and of no other',
    as: 'company-admin',
    needs: ['role.create', 'role.read'],
    async run({ backend, facts: { company } }) {
      const draft = {
        companyId: company.id,
        name: 'Qqxyzzy',
        isDefault: false,
        permissions: [{ key: 'order.place' }, { key: 'cart.edit' }],
      };
      const { id, version } = await backend.role.create(draft, intent());
      await backend.role.configure(id, [{ key: 'order.place', value: 5 }], intent(version));
      equal(
        (await backend.role.read(id)).permissions,
        [{ key: 'order.place', value: 5 }, { key: 'cart.edit' }],
        'the permissions',
      );
      await fails('validation', backend.role.configure(id, [{ key: 'role.manage' }], intent()));
    },
  },
  {
    id: 'role.delete/1',
    says: 'deletes a role that nobody holds',
    as: 'company-admin',
    needs: ['role.read'],
    async run({ backend, facts }) {
      const { unused } = fact(facts.roles, 'roles');
      await backend.role.delete(unused, intent((await backend.role.read(unused)).version));
      await fails('not-found', backend.role.read(unused));
    },
  },
  {
    id: 'role.delete/2',
    says: 'keeps the default role and a role that somebody holds',
    as: 'company-admin',
    async run({ backend, facts }) {
      const { used, default: byDefault } = fact(facts.roles, 'roles');
      for (const id of [used, byDefault]) await fails(refusedByState, backend.role.delete(id, intent()));
    },
  },
];

const approvals: readonly Case[] = [
  {
    id: 'approval.list/1',
    says: 'lists who waits for an answer, as far as somebody administers',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const { items } = await backend.approval.list({ filter: { state: 'pending' }, page: { size: 50 } });
      ok(idsOf(items).includes(fact(facts.approvals, 'approvals').pending), 'somebody is missing');
      ok(
        items.every(({ state }) => state === 'pending'),
        'somebody does not wait',
      );
    },
  },
  {
    id: 'approval.approve/1',
    says: 'approves a buyer, once',
    as: 'buyer-admin',
    needs: ['buyer.read', 'approval.list'],
    async run({ backend, facts }) {
      const { pending } = fact(facts.approvals, 'approvals');
      const { state, buyerId, decidedAt } = await backend.approval.approve(pending, {}, intent());
      equal(
        [state, (await backend.buyer.read(buyerId)).approval],
        ['approved', 'approved'],
        'the approval and the buyer',
      );
      ok(decidedAt !== undefined, 'it is told when');
      await fails('conflict-state', backend.approval.reject(pending, {}, intent()));
    },
  },
  {
    id: 'approval.reject/1',
    says: 'turns a buyer away, with a comment',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const { pending } = fact(facts.approvals, 'approvals');
      const { state, comment } = await backend.approval.reject(pending, { comment: 'Unknown here' }, intent());
      equal([state, comment], ['rejected', 'Unknown here'], 'the approval');
    },
  },
];

/** What a company sets up once and then lives by: addresses, roles, approvals. */
export const settingsCases: readonly Case[] = [...addresses, ...roles, ...approvals];
