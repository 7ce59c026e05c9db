import { complainsOf, equal, fails, idsOf, invalid, ok, walk } from './assert.ts';
import type { CustomerCriteria } from '../../domain/model.ts';
import { intent } from './intent.ts';
import type { Case, Port } from './fixture.ts';
import { newBuyer, reason } from './refusals.ts';

const find = (port: Port, filter: CustomerCriteria) => walk((page) => port.customer.search({ filter, page }), 50);

export const customerCases: readonly Case[] = [
  {
    id: 'customer.search/1',
    says: 'finds a customer by logon id, first name, last name and e-mail',
    as: 'csr',
    async run({ backend, facts: { buyerAdministrator } }) {
      const { id, loginId, firstName, lastName, email } = buyerAdministrator;
      const criteria: readonly CustomerCriteria[] = [
        { loginId },
        { firstName },
        { lastName },
        { email },
        { firstName, lastName },
      ];
      for (const filter of criteria) {
        ok(idsOf(await find(backend, filter)).includes(id), `not found by ${Object.keys(filter).join(' and ')}`);
      }
    },
  },
  {
    id: 'customer.search/2',
    says: 'takes no notice of case',
    as: 'csr',
    async run({ backend, facts: { buyerAdministrator } }) {
      const found = await find(backend, { lastName: buyerAdministrator.lastName.toUpperCase() });
      ok(idsOf(found).includes(buyerAdministrator.id), 'not found by upper case');
    },
  },
  {
    id: 'customer.search/3',
    says: 'finds names that are not written in Latin letters',
    as: 'csr',
    async run({ backend, facts: { unicodeBuyer } }) {
      const [found] = await find(backend, { lastName: unicodeBuyer.lastName, firstName: unicodeBuyer.firstName });
      equal([found?.id, found?.lastName], [unicodeBuyer.id, unicodeBuyer.lastName], 'who was found');
    },
  },
  {
    id: 'customer.search/4',
    says: 'answers an empty page where nobody fits',
    as: 'csr',
    async run({ backend }) {
      const {
        items,
        next,
        total = 0,
      } = await backend.customer.search({ filter: { lastName: 'Qqxyzzy' }, page: { size: 10 } });
      equal([items, next, total], [[], undefined, 0], 'the page');
    },
  },
  {
    id: 'customer.search/5',
    says: 'wants a criterion: blanks are none',
    as: 'csr',
    async run({ backend }) {
      await fails('validation', backend.customer.search({ filter: {}, page: { size: 10 } }));
      await fails('validation', backend.customer.search({ filter: { lastName: '  ' }, page: { size: 10 } }));
    },
  },
  {
    id: 'customer.search/6',
    says: 'takes wildcards, quotes and brackets for letters like others',
    as: 'csr',
    async run({ backend }) {
      for (const lastName of ['%', '*', '"; --', '[a-z]', '\\'])
        equal(idsOf(await find(backend, { lastName })), [], lastName);
    },
  },
  {
    id: 'customer.read/1',
    says: 'tells of a customer what the search tells of them, memberships included',
    as: 'csr',
    needs: ['customer.search'],
    async run({ backend, facts: { buyerAdministrator, organization, company } }) {
      const found = await find(backend, { loginId: buyerAdministrator.loginId });
      const customer = await backend.customer.read(buyerAdministrator.id);
      equal(
        customer,
        found.find(({ id }) => id === customer.id),
        'the record',
      );
      const [membership] = customer.memberships;
      equal([membership?.organization.id, membership?.company.id], [organization, company.id], 'the membership');
    },
  },
  {
    id: 'customer.disable/1',
    says: 'disables a customer, who then cannot be accessed, and enables them again',
    as: 'csr',
    needs: ['customer.enable', 'customer.read', 'customer.access'],
    async run({ backend, facts: { buyerAdministrator } }) {
      const { id } = buyerAdministrator;
      const disabled = await backend.customer.disable(id, intent((await backend.customer.read(id)).version));
      equal([disabled.id, disabled.enabled], [id, false], 'the customer disabled');
      await fails('forbidden', backend.customer.access(id, reason, intent()));
      equal((await backend.customer.enable(id, intent(disabled.version))).enabled, true, 'the customer enabled');
    },
  },
  {
    id: 'customer.disable/2',
    says: 'says so where the customer is disabled already',
    as: 'csr',
    async run({ backend, facts }) {
      await fails('conflict-state', backend.customer.disable(facts.disabledCustomer, intent()));
    },
  },
  {
    id: 'customer.disable/3',
    says: 'changes nothing that somebody else has changed since it was read',
    as: 'csr',
    needs: ['customer.read', 'customer.enable'],
    trait: 'versions',
    async run({ backend, facts: { buyer } }) {
      const { version } = await backend.customer.read(buyer.id);
      await backend.customer.disable(buyer.id, intent(version));
      await fails('conflict-version', backend.customer.enable(buyer.id, intent(version)));
      equal((await backend.customer.read(buyer.id)).enabled, false, 'whether the customer is enabled');
    },
  },
  {
    id: 'customer.enable/1',
    says: 'says so where the customer is enabled already',
    as: 'csr',
    async run({ backend, facts: { buyer } }) {
      await fails('conflict-state', backend.customer.enable(buyer.id, intent()));
    },
  },
  {
    id: 'customer.resetPassword/1',
    says: 'answers nothing: neither a password nor a way to one',
    as: 'csr',
    async run({ backend, facts: { buyer } }) {
      equal(await backend.customer.resetPassword(buyer.id, intent()), undefined, 'the answer');
    },
  },
  {
    id: 'customer.create/1',
    says: 'creates a customer in an organization',
    as: 'csr',
    needs: ['customer.read'],
    async run({ backend, facts }) {
      const created = await backend.customer.create(newBuyer(facts), intent());
      const { firstName, lastName, email, memberships } = await backend.customer.read(created.id);
      equal([firstName, lastName, email], ['Ada', 'Byron', newBuyer(facts).email], 'the customer');
      equal(
        memberships.map(({ organization }) => organization.id),
        [facts.child.id],
        'where they are members',
      );
      ok(
        memberships.every(({ roles }) => roles.length > 0),
        'the membership has a role',
      );
    },
  },
  {
    id: 'customer.create/2',
    says: 'refuses an e-mail that is in use, in whatever case',
    as: 'csr',
    async run({ backend, facts }) {
      const { email } = facts.buyer;
      const error = await fails(
        'conflict-state',
        backend.customer.create(newBuyer(facts, email.toUpperCase()), intent()),
      );
      complainsOf(error, 'email');
    },
  },
  {
    id: 'customer.create/3',
    says: 'tells which fields are wrong',
    as: 'csr',
    async run({ backend, facts }) {
      const draft = { ...newBuyer(facts, 'no address'), firstName: ' ', lastName: 'x'.repeat(101) };
      await invalid(backend.customer.create(draft, intent()), 'email', 'firstName', 'lastName');
    },
  },
  {
    id: 'customer.create/4',
    says: 'creates one customer for one intent, however often it is told',
    as: 'csr',
    needs: ['customer.search'],
    trait: 'keys',
    async run({ backend, facts }) {
      const call = intent();
      const first = await backend.customer.create(newBuyer(facts), call);
      const second = await backend.customer.create(newBuyer(facts), call);
      equal(second.id, first.id, 'the customer created again');
      equal(idsOf(await find(backend, { email: newBuyer(facts).email })), [first.id], 'those with the e-mail');
    },
  },
  {
    id: 'customer.create/5',
    says: 'refuses a key that was used for something else',
    as: 'csr',
    trait: 'keys',
    async run({ backend, facts }) {
      const call = intent();
      await backend.customer.create(newBuyer(facts), call);
      await fails('key-reused', backend.customer.create(newBuyer(facts, 'another@prokura.example'), call));
    },
  },
];
