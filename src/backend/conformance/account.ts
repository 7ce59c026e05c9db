import { equal, fails, idsOf, invalid } from './assert.ts';
import { intent } from './intent.ts';
import { type Case, fact } from './fixture.ts';

const next = 'a wholly different one';

export const accountCases: readonly Case[] = [
  {
    id: 'account.read/1',
    says: 'tells somebody their own account and the state of their company',
    as: 'buyer',
    async run({ backend, facts: { buyer, company } }) {
      const account = await backend.account.read();
      equal([account.id, account.email, account.company?.id], [buyer.id, buyer.email, company.id], 'the account');
      equal([account.company?.active, account.company?.status], [true, 'approved'], 'the company');
      equal(idsOf(account.memberships), [buyer.buyerId], 'the memberships');
    },
  },
  {
    id: 'account.read/2',
    says: "tells a representative who acts the subject's account",
    as: 'csr',
    needs: ['customer.access'],
    async run({ backend, facts: { buyerAdministrator } }) {
      await backend.customer.access(buyerAdministrator.id, { reason: 'Asked by telephone to help' }, intent());
      equal((await backend.account.read()).id, buyerAdministrator.id, 'whose account it is');
    },
  },
  {
    id: 'account.update/1',
    says: 'changes what is given and leaves the rest',
    as: 'buyer',
    needs: ['account.read'],
    async run({ backend, facts: { buyer } }) {
      const { version } = await backend.account.read();
      await backend.account.update({ firstName: 'Renamed', lastName: buyer.lastName }, intent(version));
      const { firstName, lastName, email } = await backend.account.read();
      equal([firstName, lastName, email], ['Renamed', buyer.lastName, buyer.email], 'the account');
    },
  },
  {
    id: 'account.update/2',
    says: 'tells which fields are wrong',
    as: 'buyer',
    async run({ backend }) {
      const call = backend.account.update({ firstName: '', lastName: 'x'.repeat(101), phone: 'call me' }, intent());
      await invalid(call, 'firstName', 'lastName', 'phone');
    },
  },
  {
    id: 'account.changePassword/1',
    says: 'wants the present password, and the new one twice and long enough',
    as: 'buyer',
    async run({ backend, facts }) {
      const current = fact(facts.password, 'password');
      const change = (draft: object) =>
        backend.account.changePassword({ current, next, repeated: next, ...draft }, intent());
      await invalid(change({ current: 'not the present one' }), 'current');
      await invalid(change({ repeated: 'something else again' }), 'repeated');
      await invalid(change({ next: 'short', repeated: 'short' }), 'next');
    },
  },
  {
    id: 'account.changePassword/2',
    says: 'changes the password and answers nothing',
    as: 'buyer',
    async run({ backend, facts }) {
      const current = fact(facts.password, 'password');
      equal(await backend.account.changePassword({ current, next, repeated: next }, intent()), undefined, 'the answer');
      await invalid(backend.account.changePassword({ current, next, repeated: next }, intent()), 'current');
    },
  },
  {
    id: 'account.switchUnit/1',
    says: 'goes on under another membership',
    as: 'buyer',
    needs: ['buyer.attach', 'account.read'],
    async run({ backend, as, facts: { buyer, grandchild } }) {
      const further = await (
        await as('company-admin')
      ).buyer.attach(buyer.buyerId, { organizationId: grandchild }, intent());
      equal(
        idsOf((await backend.account.read()).memberships).sort(),
        [buyer.buyerId, further.id].sort(),
        'the memberships',
      );
      const { actor } = await backend.account.switchUnit({ membershipId: further.id }, intent());
      equal(idsOf(actor.organizations), [grandchild], 'where the buyer is now');
    },
  },
  {
    id: 'account.switchUnit/2',
    says: "finds nobody else's membership",
    as: 'buyer',
    async run({ backend, facts }) {
      await fails('not-found', backend.account.switchUnit({ membershipId: facts.outsideBuyer }, intent()));
    },
  },
];
