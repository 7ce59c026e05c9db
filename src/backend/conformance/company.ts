import { equal, fails, idsOf, invalid, ok, refusedByState, walk } from './assert.ts';
import { intent } from './intent.ts';
import { type Case, fact } from './fixture.ts';

const companies: readonly Case[] = [
  {
    id: 'company.create/1',
    says: 'creates a company that waits and sleeps, with a headquarters unit and one default role',
    as: 'site-admin',
    needs: ['company.read', 'unit.list', 'role.list'],
    async run({ backend }) {
      const { id } = await backend.company.create({ name: 'Qqxyzzy & Töchter' }, intent());
      const { name, active, status } = await backend.company.read(id);
      equal([name, active, status], ['Qqxyzzy & Töchter', false, 'pending'], 'the company');
      equal((await walk((page) => backend.unit.list({ filter: { companyId: id }, page }))).length, 1, 'its units');
      const roles = await walk((page) => backend.role.list({ filter: { companyId: id }, page }));
      equal(roles.filter(({ isDefault }) => isDefault).length, 1, 'its default roles');
    },
  },
  {
    id: 'company.create/2',
    says: 'wants a name',
    as: 'site-admin',
    async run({ backend }) {
      await invalid(backend.company.create({ name: ' ' }, intent()), 'name');
      await invalid(backend.company.create({ name: 'x'.repeat(101) }, intent()), 'name');
    },
  },
  {
    id: 'company.create/3',
    says: 'creates one company for one intent, however often it is told',
    as: 'site-admin',
    needs: ['company.list'],
    trait: 'keys',
    async run({ backend }) {
      const call = intent();
      const { id } = await backend.company.create({ name: 'Qqxyzzy' }, call);
      equal((await backend.company.create({ name: 'Qqxyzzy' }, call)).id, id, 'the company created again');
      const found = await backend.company.list({ filter: { text: 'qqxyzzy' }, page: { size: 10 } });
      equal(idsOf(found.items), [id], 'those of the name');
    },
  },
  {
    id: 'company.read/1',
    says: "lets a company administrator read their own company, and nobody else's",
    as: 'company-admin',
    async run({ backend, facts }) {
      const { id, name, kind, active, status } = await backend.company.read(facts.company.id);
      equal([{ id, name }, kind, active, status], [facts.company, 'company', true, 'approved'], 'the company');
      await fails('forbidden', backend.company.read(fact(facts.companies, 'companies').pending));
    },
  },
  {
    id: 'company.update/1',
    says: 'renames a company, unless somebody else has since it was read',
    as: 'site-admin',
    needs: ['company.read'],
    trait: 'versions',
    async run({ backend, facts: { company } }) {
      const { version } = await backend.company.read(company.id);
      await backend.company.update(company.id, { name: 'Renamed once' }, intent(version));
      await fails('conflict-version', backend.company.update(company.id, { name: 'Renamed twice' }, intent(version)));
      equal((await backend.company.read(company.id)).name, 'Renamed once', 'the name');
    },
  },
  {
    id: 'company.approve/1',
    says: 'lets in a company that waits, and one that was denied, whether active or not',
    as: 'site-admin',
    needs: ['company.read'],
    async run({ backend, facts }) {
      const { pending, denied } = fact(facts.companies, 'companies');
      for (const id of [pending, denied]) {
        const before = await backend.company.read(id);
        equal((await backend.company.approve(id, intent(before.version))).status, 'approved', 'the status');
        equal((await backend.company.read(id)).active, before.active, 'whether it is active');
      }
    },
  },
  {
    id: 'company.approve/2',
    says: 'says so where the company is approved already',
    as: 'site-admin',
    async run({ backend, facts }) {
      await fails('conflict-state', backend.company.approve(facts.company.id, intent()));
    },
  },
  {
    id: 'company.deny/1',
    says: 'denies a company that waits, and one that was approved; not one that was denied',
    as: 'site-admin',
    async run({ backend, facts }) {
      const { pending, denied } = fact(facts.companies, 'companies');
      for (const id of [pending, facts.company.id])
        equal((await backend.company.deny(id, intent())).status, 'denied', 'the status');
      await fails('conflict-state', backend.company.deny(denied, intent()));
    },
  },
  {
    id: 'company.activate/1',
    says: 'activates a company that is not active, and says so of one that is',
    as: 'site-admin',
    async run({ backend, facts }) {
      const { inactive } = fact(facts.companies, 'companies');
      const { active, status } = await backend.company.activate(inactive, intent());
      equal([active, status], [true, 'approved'], 'the company');
      await fails('conflict-state', backend.company.activate(inactive, intent()));
    },
  },
  {
    id: 'company.deactivate/1',
    says: 'deactivates a company; nobody in it can be acted for any more',
    as: 'site-admin',
    needs: ['customer.access'],
    async run({ backend, facts: { company, buyerAdministrator } }) {
      equal((await backend.company.deactivate(company.id, intent())).active, false, 'whether it is active');
      await fails('conflict-state', backend.company.deactivate(company.id, intent()));
      const access = backend.customer.access(buyerAdministrator.id, { reason: 'Asked by telephone to help' }, intent());
      await fails('forbidden', access);
    },
  },
];

const units: readonly Case[] = [
  {
    id: 'unit.create/1',
    says: 'creates a unit with or without a parent',
    as: 'company-admin',
    needs: ['unit.read'],
    async run({ backend, facts: { company, organization } }) {
      const form = {
        companyId: company.id,
        name: 'Nebenlager',
        bic: 'COBADEFFXXX',
        externalUrl: 'https://prokura.example/',
      };
      for (const parentId of [undefined, organization]) {
        const { id } = await backend.unit.create(
          { ...form, ...(parentId === undefined ? {} : { parentId }) },
          intent(),
        );
        const unit = await backend.unit.read(id);
        const { companyId, name, bic, externalUrl } = unit;
        equal({ companyId, name, bic, externalUrl }, form, 'the unit');
        equal(unit.parentId, parentId, 'its parent');
      }
    },
  },
  {
    id: 'unit.create/2',
    says: 'tells which fields are wrong',
    as: 'company-admin',
    async run({ backend, facts: { company } }) {
      const draft = { companyId: company.id, name: '', externalUrl: 'javascript:alert(1)' };
      await invalid(backend.unit.create(draft, intent()), 'name', 'externalUrl');
    },
  },
  {
    id: 'unit.update/1',
    says: 'keeps the company, and refuses a parent that is below the unit',
    as: 'site-admin',
    needs: ['unit.read'],
    async run({ backend, facts }) {
      const { company, child, grandchild } = facts;
      const other = fact(facts.companies, 'companies').inactive;
      await fails('validation', backend.unit.update(child.id, { companyId: other, name: child.name }, intent()));
      const form = { companyId: company.id, name: child.name, parentId: grandchild };
      await fails(refusedByState, backend.unit.update(child.id, form, intent()));
      equal((await backend.unit.read(child.id)).companyId, company.id, 'the company');
    },
  },
  {
    id: 'unit.update/2',
    says: 'assigns addresses of the company',
    as: 'company-admin',
    needs: ['unit.read', 'address.read'],
    async run({ backend, facts }) {
      const { company, child, unknownId } = facts;
      const { id } = fact(facts.addresses, 'addresses');
      const form = { companyId: company.id, name: child.name, parentId: facts.organization };
      await backend.unit.update(child.id, { ...form, addressIds: [id] }, intent());
      equal(idsOf((await backend.unit.read(child.id)).addresses ?? []), [id], 'the addresses of the unit');
      ok(idsOf((await backend.address.read(id)).units).includes(child.id), 'the address knows of its unit');
      await fails('validation', backend.unit.update(child.id, { ...form, addressIds: [unknownId] }, intent()));
    },
  },
  {
    id: 'unit.delete/1',
    says: 'deletes a unit without buyers, and none with buyers',
    as: 'company-admin',
    needs: ['unit.create', 'unit.read'],
    async run({ backend, facts: { company, child } }) {
      const { id, version } = await backend.unit.create({ companyId: company.id, name: 'Nebenlager' }, intent());
      await backend.unit.delete(id, intent(version));
      await fails('not-found', backend.unit.read(id));
      await fails(refusedByState, backend.unit.delete(child.id, intent()));
    },
  },
];

export const companyCases: readonly Case[] = [...companies, ...units];
