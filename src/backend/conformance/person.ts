import { equal, fails, idsOf, invalid, ok, refusedByState } from './assert.ts';
import { type Case, fact } from './fixture.ts';
import { intent } from './intent.ts';

const reason = { reason: 'Asked by telephone to help' };

/** What becomes of a person: their leaving for good, their address, and their consent. */
export const personCases: readonly Case[] = [
  {
    id: 'buyer.anonymize/1',
    says: 'takes the person away: no membership stays, and no name finds them',
    as: 'company-admin',
    needs: ['buyer.read', 'buyer.search'],
    async run({ backend, facts: { buyer } }) {
      await backend.buyer.anonymize(buyer.buyerId, intent());
      await fails('not-found', backend.buyer.read(buyer.buyerId));
      const { items } = await backend.buyer.search({ filter: { text: buyer.email }, page: { size: 10 } });
      equal(idsOf(items), [], 'those of the address');
    },
  },
  {
    id: 'buyer.anonymize/2',
    says: 'anonymizes neither oneself nor the last administrator',
    as: 'company-admin',
    async run({ backend, as, facts }) {
      await fails(refusedByState, backend.buyer.anonymize(facts.companyAdministrator.buyerId, intent()));
      await fails(refusedByState, (await as('site-admin')).buyer.anonymize(facts.lastAdministrator, intent()));
    },
  },
  {
    id: 'buyer.anonymize/3',
    says: 'anonymizes nobody who belongs to a company out of reach as well',
    as: 'company-admin',
    async run({ backend, facts: { unicodeBuyer } }) {
      await fails('forbidden', backend.buyer.anonymize(unicodeBuyer.buyerId, intent()));
    },
  },
  {
    id: 'buyer.search/by-person',
    says: 'finds the memberships of one person, and the buyers of all organizations of a company',
    as: 'site-admin',
    async run({ backend, facts: { buyer, company } }) {
      const page = { size: 50 };
      const own = await backend.buyer.search({ filter: { customerId: buyer.id }, page });
      equal(idsOf(own.items), [buyer.buyerId], 'the memberships of the person');
      const { items } = await backend.buyer.search({ filter: { companyId: company.id }, page });
      ok(idsOf(items).includes(buyer.buyerId), 'the buyers of the company include one of its units');
      ok(
        items.every((some) => some.company.id === company.id),
        'a buyer of another company was found',
      );
    },
  },
  {
    id: 'account.changeEmail/1',
    says: 'wants the password, and an address that nobody has',
    as: 'buyer',
    async run({ backend, facts }) {
      const password = fact(facts.password, 'password');
      const change = (email: string, given = password) =>
        backend.account.changeEmail({ email, password: given }, intent());
      await invalid(change('qqxyzzy@prokura.example', 'not the password'), 'password');
      await invalid(change('nobody at nowhere'), 'email');
      await fails('conflict-state', change(facts.companyAdministrator.email));
    },
  },
  {
    id: 'account.changeEmail/2',
    says: 'changes the address, or says that it waits to be confirmed and keeps the present one until then',
    as: 'buyer',
    needs: ['account.read'],
    async run({ backend, facts }) {
      const email = 'qqxyzzy@prokura.example';
      await backend.account.changeEmail({ email, password: fact(facts.password, 'password') }, intent());
      const account = await backend.account.read();
      equal(account.pendingEmail ?? account.email, email, 'the address that was asked for');
      if (account.pendingEmail !== undefined) equal(account.email, facts.buyer.email, 'the present address');
    },
  },
  {
    id: 'account.setAssistance/1',
    says: 'lets nobody act for whoever withdrew their consent, until they give it again',
    as: 'buyer-admin',
    needs: ['account.read', 'customer.access'],
    async run({ backend, as, facts: { buyerAdministrator } }) {
      const csr = await as('csr');
      equal((await backend.account.setAssistance({ allowed: false }, intent())).assistance, false, 'the consent');
      await fails('forbidden', csr.customer.access(buyerAdministrator.id, reason, intent()));
      await backend.account.setAssistance({ allowed: true }, intent());
      const { subject } = await csr.customer.access(buyerAdministrator.id, reason, intent());
      equal(subject?.id, buyerAdministrator.id, 'whom the representative acts for');
    },
  },
  {
    id: 'registration.create/1',
    says: 'lets a company ask to be let in, which waits and sleeps with its first administrator',
    as: 'site-admin',
    needs: ['company.list', 'buyer.search'],
    async run({ backend }) {
      const person = { firstName: 'Ada', lastName: 'Qqxyzzy', email: 'qqxyzzy@prokura.example' };
      const draft = { ...person, companyName: 'Qqxyzzy & Töchter', acceptsTerms: true } as const;
      await backend.registration.create(draft, intent());
      const { items } = await backend.company.list({ filter: { text: 'qqxyzzy' }, page: { size: 10 } });
      equal(
        items.map(({ active, status }) => [active, status]),
        [[false, 'pending']],
        'the company',
      );
      const buyers = await backend.buyer.search({ filter: { text: person.email }, page: { size: 10 } });
      equal(
        buyers.items.map(({ company }) => company.id),
        idsOf(items),
        'where its first administrator is',
      );
      await fails('conflict-state', backend.registration.create({ ...draft, companyName: 'Another' }, intent()));
    },
  },
  {
    id: 'registration.create/2',
    says: 'tells which fields are wrong',
    as: 'site-admin',
    async run({ backend }) {
      const draft = { companyName: ' ', firstName: '', lastName: '', email: 'nowhere', acceptsTerms: true } as const;
      await invalid(backend.registration.create(draft, intent()), 'companyName', 'firstName', 'lastName', 'email');
    },
  },
];
