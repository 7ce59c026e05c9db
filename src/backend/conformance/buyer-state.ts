import { abortedSignal, equal, fails, ok, refusedByState } from './assert.ts';
import type { Case } from './fixture.ts';
import { intent } from './intent.ts';

export const buyerStateCases: readonly Case[] = [
  {
    id: 'buyer.disable/1',
    says: 'disables a buyer, and enables them again',
    as: 'buyer-admin',
    needs: ['buyer.enable', 'buyer.read'],
    async run({ backend, facts: { buyer } }) {
      const disabled = await backend.buyer.disable(
        buyer.buyerId,
        intent((await backend.buyer.read(buyer.buyerId)).version),
      );
      equal([disabled.id, disabled.enabled], [buyer.buyerId, false], 'the buyer disabled');
      equal(await backend.buyer.read(buyer.buyerId), disabled, 'the buyer read');
      equal((await backend.buyer.enable(buyer.buyerId, intent(disabled.version))).enabled, true, 'the buyer enabled');
    },
  },
  {
    id: 'buyer.disable/2',
    says: 'says so where the buyer is disabled already',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('conflict-state', backend.buyer.disable(facts.disabledBuyer, intent()));
    },
  },
  {
    id: 'buyer.disable/3',
    says: 'changes nothing that somebody else has changed since it was read',
    as: 'buyer-admin',
    needs: ['buyer.read', 'buyer.update'],
    trait: 'versions',
    async run({ backend, as, facts: { buyer } }) {
      const { version, firstName } = await backend.buyer.read(buyer.buyerId);
      ok(version !== undefined, 'the record has a version');
      await (
        await as('company-admin')
      ).buyer.update(buyer.buyerId, { firstName, lastName: 'Renamed' }, intent(version));
      await fails('conflict-version', backend.buyer.disable(buyer.buyerId, intent(version)));
      equal((await backend.buyer.read(buyer.buyerId)).enabled, true, 'whether the buyer is enabled');
    },
  },
  {
    id: 'buyer.disable/4',
    says: 'refuses to let somebody disable themselves',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.buyer.disable(facts.buyerAdministrator.buyerId, intent()));
    },
  },
  {
    id: 'buyer.disable/5',
    says: 'refuses to let a representative disable whom they act for',
    as: 'csr',
    needs: ['customer.access'],
    async run({ backend, facts: { buyerAdministrator } }) {
      await backend.customer.access(buyerAdministrator.id, { reason: 'Asked by telephone to help' }, intent());
      await fails('forbidden', backend.buyer.disable(buyerAdministrator.buyerId, intent()));
    },
  },
  {
    id: 'buyer.disable/6',
    says: 'keeps the last administrator of a company',
    as: 'site-admin',
    async run({ backend, facts }) {
      await fails(refusedByState, backend.buyer.disable(facts.lastAdministrator, intent()));
    },
  },
  {
    id: 'buyer.disable/7',
    says: 'is not done when its signal was aborted before',
    as: 'buyer-admin',
    needs: ['buyer.read'],
    async run({ backend, facts: { buyer } }) {
      await fails('aborted', backend.buyer.disable(buyer.buyerId, { ...intent(), signal: abortedSignal() }));
      equal((await backend.buyer.read(buyer.buyerId)).enabled, true, 'whether the buyer is enabled');
    },
  },
  {
    id: 'buyer.disable/8',
    says: 'is done once for one intent: told again, it is no conflict',
    as: 'buyer-admin',
    trait: 'keys',
    async run({ backend, facts: { buyer } }) {
      const call = intent();
      const first = await backend.buyer.disable(buyer.buyerId, call);
      equal(await backend.buyer.disable(buyer.buyerId, call), first, 'the answer to the intent told again');
    },
  },
  {
    id: 'buyer.enable/1',
    says: 'says so where the buyer is enabled already',
    as: 'buyer-admin',
    async run({ backend, facts: { buyer } }) {
      await fails('conflict-state', backend.buyer.enable(buyer.buyerId, intent()));
    },
  },
];
