import { intent } from './intent.ts';
import { abortedSignal, equal, fails, invalid, ok } from './assert.ts';
import type { Case } from './fixture.ts';
import { newBuyer, reason } from './refusals.ts';

const minutes = 60_000;

export const sessionCases: readonly Case[] = [
  {
    id: 'session.read/1',
    says: 'tells who acts and in which role',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      const { actor, subject } = await backend.session.read();
      equal([actor.id, actor.roles], [facts.buyerAdministrator.id, ['buyer-admin']], 'the actor');
      equal(
        actor.organizations.map(({ id }) => id),
        [facts.organization],
        'what they administer',
      );
      equal(subject, undefined, 'the subject');
    },
  },
  {
    id: 'session.read/2',
    says: 'ends when its signal is aborted',
    as: 'buyer',
    async run({ backend }) {
      await fails('aborted', backend.session.read({ signal: abortedSignal() }));
    },
  },
  {
    id: 'session.read/3',
    says: 'keeps a write meant for one session from landing in another, as after a second tab began acting',
    as: 'csr',
    needs: ['customer.access', 'account.update'],
    trait: 'sessions',
    async run({ backend, facts }) {
      const seen = await backend.session.read();
      const account = await backend.account.read();
      await backend.customer.access(facts.buyerAdministrator.id, reason, intent());
      const update = { firstName: 'Somebody', lastName: 'Else' };
      await fails('acting-ended', backend.account.update(update, { ...intent(account.version), session: seen.id }));
      const subject = await backend.account.read();
      equal(subject.firstName === update.firstName, false, "the subject's name");
    },
  },
  {
    id: 'customer.access/1',
    says: 'starts acting: the session names the subject, the reason and an end within an hour',
    as: 'csr',
    async run({ backend, facts }) {
      const before = await backend.session.read();
      const session = await backend.customer.access(facts.buyerAdministrator.id, reason, intent());
      equal(
        [session.actor.id, session.subject?.id],
        [before.actor.id, facts.buyerAdministrator.id],
        'who acts for whom',
      );
      equal(session.reason, reason.reason, 'the reason');
      ok(session.since !== undefined && session.until !== undefined, 'since and until are told');
      const length = Date.parse(session.until) - Date.parse(session.since);
      ok(length > 0 && length <= 60 * minutes, `acting is to last for ${String(length / minutes)} minutes`);
      equal(
        (await backend.session.read()).subject?.id,
        facts.buyerAdministrator.id,
        'the subject of the session read anew',
      );
    },
  },
  {
    id: 'customer.access/2',
    says: "gives a representative the Buyer Administrator's organizations and buyers",
    as: 'csr',
    needs: ['organization.list', 'buyer.search', 'buyer.disable'],
    async run({ backend, facts }) {
      await backend.customer.access(facts.buyerAdministrator.id, reason, intent());
      const tops = await backend.organization.list({ filter: {}, page: { size: 10 } });
      equal(
        tops.items.map(({ id }) => id),
        [facts.organization],
        'the tops',
      );
      const found = await backend.buyer.search({ filter: { organizationId: facts.child.id }, page: { size: 50 } });
      const buyer = found.items.find(({ id }) => id === facts.buyer.buyerId);
      ok(buyer, 'the buyer is found');
      equal((await backend.buyer.disable(buyer.id, intent(buyer.version))).enabled, false, 'the buyer is enabled');
    },
  },
  {
    id: 'customer.access/3',
    says: 'wants a reason',
    as: 'csr',
    async run({ backend, facts }) {
      const error = await fails(
        'validation',
        backend.customer.access(facts.buyerAdministrator.id, { reason: 'short' }, intent()),
      );
      equal(
        error.fieldErrors.map(({ path }) => path),
        [['reason']],
        'the fields complained of',
      );
      equal((await backend.session.read()).subject, undefined, 'the subject after a refusal');
    },
  },
  {
    id: 'customer.access/4',
    says: 'refuses a customer who is disabled',
    as: 'csr',
    async run({ backend, facts }) {
      await fails('forbidden', backend.customer.access(facts.disabledCustomer, reason, intent()));
    },
  },
  {
    id: 'customer.access/5',
    says: 'refuses a customer whose company is not open',
    as: 'csr',
    async run({ backend, facts }) {
      await fails('forbidden', backend.customer.access(facts.closedCompanyCustomer, reason, intent()));
    },
  },
  {
    id: 'customer.access/6',
    says: 'refuses somebody with more rights than the actor',
    as: 'buyer-admin',
    async run({ backend, facts }) {
      await fails('forbidden', backend.customer.access(facts.companyAdministrator.id, reason, intent()));
    },
  },
  {
    id: 'customer.access/7',
    says: 'lets a look-only session read and refuses its writes',
    as: 'csr',
    needs: ['organization.read', 'organization.update', 'buyer.create'],
    trait: 'look-only',
    async run({ backend, facts }) {
      await backend.customer.access(facts.buyerAdministrator.id, { ...reason, lookOnly: true }, intent());
      equal((await backend.organization.read(facts.child.id)).id, facts.child.id, 'what is read');
      await fails('forbidden', backend.organization.update(facts.child.id, { name: 'Renamed' }, intent()));
      await fails('forbidden', backend.buyer.create(newBuyer(facts), intent()));
    },
  },
  {
    id: 'customer.access/8',
    says: 'lets a Buyer Administrator buy for one of their buyers, and not administer as them',
    as: 'buyer-admin',
    needs: ['buyer.search', 'account.read'],
    async run({ backend, facts }) {
      const session = await backend.customer.access(facts.buyer.id, reason, intent());
      equal(session.subject?.id, facts.buyer.id, 'the subject');
      equal((await backend.account.read()).id, facts.buyer.id, 'whose account it is');
      await fails(
        'forbidden',
        backend.buyer.search({ filter: { organizationId: facts.child.id }, page: { size: 10 } }),
      );
    },
  },
  {
    id: 'customer.access/9',
    says: 'takes the membership under which one is to act, and none that is not theirs',
    as: 'csr',
    async run({ backend, facts: { buyer, buyerAdministrator, child } }) {
      const others = { ...reason, membershipId: buyerAdministrator.buyerId };
      await invalid(backend.customer.access(buyer.id, others, intent()), 'membershipId');
      const session = await backend.customer.access(buyer.id, { ...reason, membershipId: buyer.buyerId }, intent());
      equal(session.subject?.organizations[0]?.id, child.id, 'where one acts');
    },
  },
  {
    id: 'session.end/1',
    says: "ends acting: the session is the actor's own again, and so are its rights",
    as: 'csr',
    needs: ['customer.access', 'customer.read', 'organization.list'],
    async run({ backend, facts }) {
      await backend.customer.access(facts.buyerAdministrator.id, reason, intent());
      equal((await backend.session.end()).subject, undefined, 'the subject');
      equal((await backend.session.read()).subject, undefined, 'the subject of the session read anew');
      equal((await backend.customer.read(facts.buyer.id)).id, facts.buyer.id, 'a customer read');
      await fails('forbidden', backend.organization.list({ filter: {}, page: { size: 10 } }));
    },
  },
  {
    id: 'session.end/2',
    says: 'is no error where nobody acts',
    as: 'csr',
    async run({ backend }) {
      const { actor } = await backend.session.read();
      equal((await backend.session.end()).actor.id, actor.id, 'the actor');
    },
  },
];
