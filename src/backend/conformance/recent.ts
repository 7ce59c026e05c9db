import { equal, idsOf } from './assert.ts';
import type { Case } from './fixture.ts';
import { intent } from './intent.ts';
import { reason } from './refusals.ts';

export const recentCases: readonly Case[] = [
  {
    id: 'customer.recent/1',
    says: 'begins with nobody',
    as: 'csr',
    async run({ backend }) {
      equal(await backend.customer.recent(), { pinned: [], recent: [] }, 'whom one knows');
    },
  },
  {
    id: 'customer.recent/2',
    says: 'tells whom the actor opened, each once and the last one first',
    as: 'csr',
    needs: ['customer.read'],
    async run({ backend, facts: { buyer, buyerAdministrator } }) {
      for (const { id } of [buyer, buyerAdministrator, buyer]) await backend.customer.read(id);
      const { recent, pinned } = await backend.customer.recent();
      equal(idsOf(recent), [buyer.id, buyerAdministrator.id], 'who was opened');
      equal(pinned, [], 'who is pinned');
      equal(recent[0], await backend.customer.read(buyer.id), 'the record');
    },
  },
  {
    id: 'customer.recent/3',
    says: 'tells whose account was accessed, once acting is over',
    as: 'csr',
    needs: ['customer.access'],
    async run({ backend, facts: { buyer } }) {
      await backend.customer.access(buyer.id, reason, intent());
      await backend.session.end();
      equal(idsOf((await backend.customer.recent()).recent), [buyer.id], 'whose account was accessed');
    },
  },
  {
    id: 'customer.pin/1',
    says: 'keeps a customer at hand for this actor and for nobody else, however often it is told',
    as: 'csr',
    needs: ['customer.recent'],
    async run({ backend, as, facts: { buyer } }) {
      await backend.customer.pin(buyer.id, intent());
      await backend.customer.pin(buyer.id, intent());
      equal(idsOf((await backend.customer.recent()).pinned), [buyer.id], 'who is pinned');
      const other = await as('csr-supervisor');
      equal(idsOf((await other.customer.recent()).pinned), [], 'who is pinned by another');
    },
  },
  {
    id: 'customer.unpin/1',
    says: 'lets a customer go again, whether pinned or not',
    as: 'csr',
    needs: ['customer.recent', 'customer.pin'],
    async run({ backend, facts: { buyer, buyerAdministrator } }) {
      for (const { id } of [buyer, buyerAdministrator]) await backend.customer.pin(id, intent());
      await backend.customer.unpin(buyer.id, intent());
      await backend.customer.unpin(buyer.id, intent());
      equal(idsOf((await backend.customer.recent()).pinned), [buyerAdministrator.id], 'who is pinned');
    },
  },
];
