import { equal, fails, idsOf, invalid, ok, refusedByState, walk } from './assert.ts';
import { intent } from './intent.ts';
import type { OrganizationFilter } from '../port.ts';
import type { Case, Port } from './fixture.ts';

const list = (port: Port, filter: OrganizationFilter) => walk((page) => port.organization.list({ filter, page }), 50);

export const organizationCases: readonly Case[] = [
  {
    id: 'organization.list/1',
    says: 'begins with the top of what somebody administers',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      equal(idsOf(await list(backend, {})), [facts.organization], 'the tops');
    },
  },
  {
    id: 'organization.list/2',
    says: 'lists the children of an organization, as many as it says it has, each with the way to it',
    as: 'buyer-admin',
    needs: ['organization.read'],
    async run({ backend, facts }) {
      const parent = await backend.organization.read(facts.organization);
      const children = await list(backend, { parentId: parent.id });
      equal(children.length, parent.childCount, 'children, against the count of the parent');
      ok(idsOf(children).includes(facts.child.id), 'the child is among them');
      for (const { path } of children) equal(path.at(-1)?.id, parent.id, 'the end of the way to a child');
    },
  },
  {
    id: 'organization.list/3',
    says: 'finds organizations by name through all levels, and none outside of what somebody administers',
    as: 'buyer-admin',
    needs: ['organization.create', 'organization.read'],
    async run({ backend, as, facts }) {
      const everywhere = await as('site-admin');
      for (const parentId of [facts.grandchild, facts.outside]) {
        await everywhere.organization.create({ parentId, name: 'Qqxyzzy Werk' }, intent());
      }
      const [found, ...others] = await list(backend, { text: 'qqxyzzy' });
      equal([found?.path.at(-1)?.id, others.length], [facts.grandchild, 0], 'what was found');
      equal((await list(everywhere, { text: 'qqxyzzy' })).length, 2, 'what a site administrator finds');
    },
  },
  {
    id: 'organization.list/4',
    says: 'finds and keeps names in every script',
    as: 'buyer-admin',
    needs: ['organization.create'],
    async run({ backend, facts }) {
      for (const name of ['東京支店 №7', 'Οδησσός', 'الميناء', 'मुख्यालय', '🚢 Werft']) {
        const { id } = await backend.organization.create({ parentId: facts.child.id, name }, intent());
        const found = (await list(backend, { text: name })).find((organization) => organization.id === id);
        equal(found?.name, name, 'the name that was found');
      }
    },
  },
  {
    id: 'organization.list/5',
    says: 'refuses children of what lies outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', list(backend, { parentId: facts.outside }));
    },
  },
  {
    id: 'organization.list/6',
    says: 'answers an empty page where no name fits',
    as: 'buyer-admin',
    async run({ backend }) {
      const {
        items,
        next,
        total = 0,
      } = await backend.organization.list({ filter: { text: 'qqxyzzy' }, page: { size: 10 } });
      equal([items, next, total], [[], undefined, 0], 'the page');
    },
  },
  {
    id: 'organization.read/1',
    says: 'tells of an organization its name, the way to it and how many are below',
    as: 'buyer',
    async run({ backend, facts }) {
      const { id, name, path, childCount } = await backend.organization.read(facts.child.id);
      equal([id, name], [facts.child.id, facts.child.name], 'the organization');
      equal([path[0]?.id, path.at(-1)?.id], [facts.company.id, facts.organization], 'the way to it');
      ok(childCount > 0, 'there is one below');
    },
  },
  {
    id: 'organization.read/2',
    says: 'refuses what lies outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.organization.read(facts.outside));
    },
  },
  {
    id: 'organization.create/1',
    says: 'creates an organization below another, which then has one more',
    as: 'buyer-admin',
    needs: ['organization.read'],
    async run({ backend, facts: { child } }) {
      const before = await backend.organization.read(child.id);
      const { id } = await backend.organization.create({ parentId: child.id, name: 'Nebenlager' }, intent());
      const { name, path } = await backend.organization.read(id);
      equal([name, path.at(-1)], ['Nebenlager', child], 'the organization');
      equal((await backend.organization.read(child.id)).childCount, before.childCount + 1, 'how many are below');
    },
  },
  {
    id: 'organization.create/2',
    says: 'refuses a name that a sibling has, and not one that only a cousin has',
    as: 'buyer-admin',
    async run({ backend, facts: { child, grandchild } }) {
      await backend.organization.create({ parentId: child.id, name: 'Nebenlager' }, intent());
      await fails('conflict-state', backend.organization.create({ parentId: child.id, name: 'NEBENLAGER' }, intent()));
      await backend.organization.create({ parentId: grandchild, name: 'Nebenlager' }, intent());
    },
  },
  {
    id: 'organization.create/3',
    says: 'tells which fields are wrong',
    as: 'buyer-admin',
    async run({ backend, facts: { child } }) {
      await invalid(
        backend.organization.create({ parentId: child.id, name: '  ', email: 'nobody' }, intent()),
        'name',
        'email',
      );
    },
  },
  {
    id: 'organization.create/4',
    says: 'creates one organization for one intent, however often it is told',
    as: 'buyer-admin',
    needs: ['organization.list'],
    trait: 'keys',
    async run({ backend, facts: { child } }) {
      const call = intent();
      const draft = { parentId: child.id, name: 'Nebenlager' };
      const { id } = await backend.organization.create(draft, call);
      equal((await backend.organization.create(draft, call)).id, id, 'the organization created again');
      equal(idsOf(await list(backend, { text: 'nebenlager' })), [id], 'those of the name');
    },
  },
  {
    id: 'organization.create/5',
    says: 'refuses one below what lies outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.organization.create({ parentId: facts.outside, name: 'Nebenlager' }, intent()));
    },
  },
  {
    id: 'organization.update/1',
    says: 'changes what is given and leaves the rest',
    as: 'buyer-admin',
    needs: ['organization.create', 'organization.read'],
    async run({ backend, facts: { child } }) {
      const draft = { parentId: child.id, name: 'Nebenlager', email: 'lager@prokura.example', description: 'Old' };
      const { id, version } = await backend.organization.create(draft, intent());
      await backend.organization.update(id, { description: 'New' }, intent(version));
      const { name, email, description } = await backend.organization.read(id);
      equal([name, email, description], ['Nebenlager', 'lager@prokura.example', 'New'], 'the organization');
    },
  },
  {
    id: 'organization.update/2',
    says: 'changes nothing that somebody else has changed since it was read',
    as: 'buyer-admin',
    needs: ['organization.read'],
    trait: 'versions',
    async run({ backend, as, facts: { child } }) {
      const { version } = await backend.organization.read(child.id);
      ok(version !== undefined, 'the record has a version');
      await (await as('company-admin')).organization.update(child.id, { description: 'Theirs' }, intent(version));
      await fails('conflict-version', backend.organization.update(child.id, { description: 'Ours' }, intent(version)));
      equal((await backend.organization.read(child.id)).description, 'Theirs', 'the description');
    },
  },
  {
    id: 'organization.update/3',
    says: 'moves an organization, and what is below with it',
    as: 'buyer-admin',
    needs: ['organization.create', 'organization.read'],
    async run({ backend, facts: { organization, child, grandchild } }) {
      const { id } = await backend.organization.create({ parentId: organization, name: 'Nebenlager' }, intent());
      const below = await backend.organization.create({ parentId: id, name: 'Regal' }, intent());
      await backend.organization.update(id, { parentId: grandchild }, intent());
      const { path } = await backend.organization.read(below.id);
      equal(idsOf(path).slice(-4), [organization, child.id, grandchild, id], 'the way to what was below');
    },
  },
  {
    id: 'organization.update/4',
    says: 'refuses to move an organization below itself',
    as: 'buyer-admin',
    async run({ backend, facts: { child, grandchild } }) {
      await fails(refusedByState, backend.organization.update(child.id, { parentId: grandchild }, intent()));
      await fails(refusedByState, backend.organization.update(child.id, { parentId: child.id }, intent()));
    },
  },
  {
    id: 'organization.update/5',
    says: 'refuses to move an organization out of what somebody administers',
    as: 'buyer-admin',
    async run({ backend, facts: { child, outside } }) {
      await fails('forbidden', backend.organization.update(child.id, { parentId: outside }, intent()));
    },
  },
  {
    id: 'organization.delete/1',
    says: 'deletes an organization without buyers; those below it stay',
    as: 'site-admin',
    needs: ['organization.create', 'organization.read'],
    async run({ backend, facts: { child } }) {
      const { id, version } = await backend.organization.create({ parentId: child.id, name: 'Nebenlager' }, intent());
      const below = await backend.organization.create({ parentId: id, name: 'Regal' }, intent());
      await backend.organization.delete(id, intent(version));
      await fails('not-found', backend.organization.read(id));
      ok(!idsOf((await backend.organization.read(below.id)).path).includes(id), 'the way leads through what is gone');
    },
  },
  {
    id: 'organization.delete/2',
    says: 'refuses to delete an organization that has buyers',
    as: 'site-admin',
    async run({ backend, facts: { child } }) {
      await fails(refusedByState, backend.organization.delete(child.id, intent()));
    },
  },
  {
    id: 'organization.setApprovals/1',
    says: 'sets approvals; below, what is inherited follows',
    as: 'company-admin',
    needs: ['organization.read'],
    async run({ backend, facts: { child, grandchild } }) {
      for (const buyers of ['enabled', 'off'] as const) {
        await backend.organization.setApprovals(child.id, { buyers, orders: 'inherited' }, intent());
        await backend.organization.setApprovals(grandchild, { buyers: 'inherited', orders: 'off' }, intent());
        equal((await backend.organization.read(child.id)).approvals?.buyers, buyers, 'the setting');
        const { effective } = (await backend.organization.read(grandchild)).approvals ?? {};
        if (effective) equal(effective.buyers, buyers === 'enabled', 'what it amounts to below');
      }
    },
  },
  {
    id: 'organization.setRoles/1',
    says: 'sets the roles that can be held, except at the top of what one administers',
    as: 'buyer-admin',
    needs: ['role.list', 'organization.read'],
    async run({ backend, facts: { organization, child, company } }) {
      const { items } = await backend.role.list({ filter: { companyId: company.id }, page: { size: 10 } });
      const [first] = idsOf(items);
      ok(first !== undefined, 'there is a role');
      await backend.organization.setRoles(child.id, [first], intent());
      equal(idsOf((await backend.organization.read(child.id)).roles ?? []), [first], 'the roles');
      await fails('forbidden', backend.organization.setRoles(organization, [first], intent()));
    },
  },
];
