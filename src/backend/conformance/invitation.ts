import { equal, fails, idsOf, invalid, ok, walk } from './assert.ts';
import type { Case } from './fixture.ts';
import { intent } from './intent.ts';
import { newGuest } from './refusals.ts';

export const invitationCases: readonly Case[] = [
  {
    id: 'buyer.invite/1',
    says: 'writes an invitation down without sending it, and makes nobody a buyer by it',
    as: 'company-admin',
    needs: ['invitation.list', 'buyer.search'],
    async run({ backend, facts }) {
      const { id, state, organization, company } = await backend.buyer.invite(newGuest(facts), intent());
      equal([state, organization, company.id], ['new', facts.child, facts.company.id], 'the invitation');
      const { items } = await backend.invitation.list({ filter: { text: 'qqxyzzy' }, page: { size: 10 } });
      equal(idsOf(items), [id], 'the invitations of the name');
      const buyers = await backend.buyer.search({ filter: { text: 'qqxyzzy' }, page: { size: 10 } });
      equal(buyers.items, [], 'the buyers of the name');
    },
  },
  {
    id: 'buyer.invite/2',
    says: 'invites no address twice, in whatever case, nor that of somebody who has an account',
    as: 'company-admin',
    async run({ backend, facts }) {
      await backend.buyer.invite(newGuest(facts), intent());
      for (const email of ['QQXYZZY@prokura.example', facts.buyer.email])
        await fails('conflict-state', backend.buyer.invite(newGuest(facts, email), intent()));
    },
  },
  {
    id: 'buyer.invite/3',
    says: 'tells which fields are wrong',
    as: 'company-admin',
    async run({ backend, facts }) {
      const draft = { ...newGuest(facts, 'nobody at nowhere'), firstName: ' ', lastName: 'x'.repeat(101) };
      await invalid(backend.buyer.invite(draft, intent()), 'firstName', 'lastName', 'email');
      await invalid(
        backend.buyer.invite({ ...newGuest(facts), organizationId: facts.unknownId }, intent()),
        'organizationId',
      );
    },
  },
  {
    id: 'buyer.invite/4',
    says: 'writes one invitation down for one intent, however often it is told',
    as: 'company-admin',
    trait: 'keys',
    async run({ backend, facts }) {
      const call = intent();
      const { id } = await backend.buyer.invite(newGuest(facts), call);
      equal((await backend.buyer.invite(newGuest(facts), call)).id, id, 'the invitation written down again');
    },
  },
  {
    id: 'invitation.list/1',
    says: 'lists page by page, by state, and those of one company',
    as: 'company-admin',
    needs: ['buyer.invite', 'invitation.send'],
    async run({ backend, facts }) {
      const [first, second, third] = ['one', 'two', 'three'].map((name) => newGuest(facts, `${name}@prokura.example`));
      ok(first && second && third, 'three guests');
      const { id } = await backend.buyer.invite(first, intent());
      await backend.buyer.invite(second, intent());
      await backend.buyer.invite(third, intent());
      await backend.invitation.send(id, intent());
      const companyId = facts.company.id;
      const all = await walk((page) => backend.invitation.list({ filter: { companyId, text: 'qqxyzzy' }, page }));
      equal(
        all.map(({ email }) => email),
        [first.email, third.email, second.email],
        'the addresses in order',
      );
      const sent = await walk((page) => backend.invitation.list({ filter: { state: 'sent', text: 'qqxyzzy' }, page }));
      equal(idsOf(sent), [id], 'those that were sent');
    },
  },
  {
    id: 'invitation.send/1',
    says: 'sends an invitation, and once more on demand',
    as: 'company-admin',
    needs: ['buyer.invite'],
    async run({ backend, facts }) {
      const { id } = await backend.buyer.invite(newGuest(facts), intent());
      for (let times = 0; times < 2; times += 1) {
        const { state, sentAt } = await backend.invitation.send(id, intent());
        equal([state, typeof sentAt], ['sent', 'string'], 'the invitation');
      }
    },
  },
  {
    id: 'invitation.send/unknown',
    says: 'finds nothing under an unknown id',
    as: 'site-admin',
    async run({ backend, facts }) {
      await fails('not-found', backend.invitation.send(facts.unknownId, intent()));
    },
  },
  {
    id: 'invitation.revoke/1',
    says: 'takes an invitation back, after which the address can be invited again',
    as: 'company-admin',
    needs: ['buyer.invite'],
    async run({ backend, facts }) {
      const { id } = await backend.buyer.invite(newGuest(facts), intent());
      await backend.invitation.revoke(id, intent());
      await fails('not-found', backend.invitation.revoke(id, intent()));
      ok((await backend.buyer.invite(newGuest(facts), intent())).id !== id, 'the invitation is a new one');
    },
  },
];
