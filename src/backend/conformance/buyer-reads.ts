import { equal, fails, idsOf, ok } from './assert.ts';
import type { Case } from './fixture.ts';
import { searchBuyers } from './search-buyers.ts';

export const buyerReadCases: readonly Case[] = [
  {
    id: 'buyer.search/1',
    says: 'finds a buyer of an organization by logon id, first name, last name and e-mail, in any case',
    as: 'buyer-admin',
    async run({ backend, facts: { child, buyer } }) {
      for (const text of [buyer.loginId, buyer.firstName, buyer.lastName, buyer.email, buyer.lastName.toUpperCase()]) {
        const found = await searchBuyers(backend, { organizationId: child.id, text });
        ok(idsOf(found).includes(buyer.buyerId), `not found by ${text}`);
      }
    },
  },
  {
    id: 'buyer.search/2',
    says: 'lists the buyers of the organization itself, not of those below it',
    as: 'buyer-admin',
    async run({ backend, facts: { organization, buyer } }) {
      const found = await searchBuyers(backend, { organizationId: organization });
      ok(
        found.every((some) => some.organization.id === organization),
        'somebody is of another organization',
      );
      ok(!idsOf(found).includes(buyer.buyerId), "a child's buyer is listed");
    },
  },
  {
    id: 'buyer.search/3',
    says: 'without an organization searches all that somebody administers, and nothing else',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const found = idsOf(await searchBuyers(backend, {}));
      ok(
        found.includes(facts.buyer.buyerId) && found.includes(facts.buyerAdministrator.buyerId),
        'somebody is missing',
      );
      ok(!found.includes(facts.outsideBuyer), 'somebody from outside is listed');
    },
  },
  {
    id: 'buyer.search/4',
    says: 'filters by enabled and disabled',
    as: 'buyer-admin',
    async run({ backend, facts: { child, buyer, disabledBuyer } }) {
      for (const enabled of [true, false]) {
        const found = await searchBuyers(backend, { organizationId: child.id, enabled });
        ok(
          found.every((some) => some.enabled === enabled),
          `not all are ${enabled ? 'enabled' : 'disabled'}`,
        );
        ok(idsOf(found).includes(enabled ? buyer.buyerId : disabledBuyer), 'somebody is missing');
      }
    },
  },
  {
    id: 'buyer.search/5',
    says: 'filters by role',
    as: 'buyer-admin',
    needs: ['buyer.read'],
    async run({ backend, facts: { child, buyer } }) {
      const [role] = (await backend.buyer.read(buyer.buyerId)).roles;
      ok(role, 'the buyer has a role');
      const found = await searchBuyers(backend, { organizationId: child.id, roleId: role.id });
      ok(idsOf(found).includes(buyer.buyerId), 'the buyer is missing');
      ok(
        found.every(({ roles }) => idsOf(roles).includes(role.id)),
        'somebody does not hold the role',
      );
    },
  },
  {
    id: 'buyer.search/6',
    says: 'finds names that are not written in Latin letters',
    as: 'buyer-admin',
    async run({ backend, facts: { child, unicodeBuyer } }) {
      const found = await searchBuyers(backend, { organizationId: child.id, text: unicodeBuyer.lastName });
      ok(idsOf(found).includes(unicodeBuyer.buyerId), 'the buyer is not found');
    },
  },
  {
    id: 'buyer.search/7',
    says: 'finds nobody by what nobody is called, wildcards and quotes among it',
    as: 'buyer-admin',
    async run({ backend, facts: { child } }) {
      for (const text of ['qqxyzzy', '%', '*', '"; --', '\\']) {
        const {
          items,
          next,
          total = 0,
        } = await backend.buyer.search({
          filter: { organizationId: child.id, text },
          page: { size: 10 },
        });
        equal([items, next, total], [[], undefined, 0], text);
      }
    },
  },
  {
    id: 'buyer.search/8',
    says: 'refuses the buyers of what lies outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', searchBuyers(backend, { organizationId: facts.outside }));
    },
  },
  {
    id: 'buyer.read/1',
    says: 'tells of a buyer what the search tells of them',
    as: 'buyer-admin',
    needs: ['buyer.search'],
    async run({ backend, facts: { child, company, buyer } }) {
      const read = await backend.buyer.read(buyer.buyerId);
      equal(
        read,
        (await searchBuyers(backend, { organizationId: child.id })).find(({ id }) => id === read.id),
        'the record',
      );
      const { customerId, loginId, firstName, lastName, email } = read;
      equal({ id: customerId, loginId, firstName, lastName, email, buyerId: read.id }, buyer, 'who they are');
      equal(
        [read.organization, read.company.id, read.enabled, read.approval],
        [child, company.id, true, 'approved'],
        'where and how',
      );
    },
  },
  {
    id: 'buyer.read/2',
    says: 'refuses a buyer who is outside',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.buyer.read(facts.outsideBuyer));
    },
  },
];
