import type { AccountAddress, AccountAddressDraft } from '../../domain/model.ts';
import { equal, fails, idsOf, invalid, ok, walk } from './assert.ts';
import type { Case, Port } from './fixture.ts';
import { intent } from './intent.ts';
import { newAddress, reason } from './refusals.ts';

const list = (port: Port, text?: string): Promise<AccountAddress[]> =>
  walk((page) => port.account.listAddresses({ filter: text === undefined ? {} : { text }, page }), 2);

const create = (port: Port, draft: Partial<AccountAddressDraft> = {}): Promise<AccountAddress> =>
  port.account.createAddress({ ...newAddress(), ...draft }, intent());

/** The addresses that people keep in their accounts. */
export const accountAddressCases: readonly Case[] = [
  {
    id: 'account.listAddresses/1',
    says: "lists one's own addresses, and finds them by what is in them",
    as: 'buyer',
    needs: ['account.createAddress'],
    async run({ backend }) {
      const before = idsOf(await list(backend));
      const [first, second] = [
        await create(backend, { nickname: 'Qqx one' }),
        await create(backend, { nickname: 'Qqx two' }),
      ];
      equal(idsOf(await list(backend)).sort(), [...before, first.id, second.id].sort(), 'the addresses');
      equal(idsOf(await list(backend, 'qqx tw')), [second.id], 'what is found by a part of the nickname');
    },
  },
  {
    id: 'account.listAddresses/2',
    says: "tells a representative who acts the subject's addresses, and nobody else those",
    as: 'csr',
    needs: ['customer.access', 'account.createAddress'],
    async run({ backend, as, facts: { buyerAdministrator } }) {
      const { id } = await create(await as('buyer-admin'));
      ok(!idsOf(await list(await as('buyer'))).includes(id), 'a colleague sees the address');
      ok(!idsOf(await list(backend)).includes(id), 'a representative sees it without acting');
      await backend.customer.access(buyerAdministrator.id, reason, intent());
      ok(idsOf(await list(backend)).includes(id), 'whoever acts for them does not see it');
    },
  },
  {
    id: 'account.createAddress/1',
    says: 'keeps an address as it was given',
    as: 'buyer',
    needs: ['account.listAddresses'],
    async run({ backend }) {
      const draft = { ...newAddress(), recipient: 'Gate 4', phone: '+49 40 1234' };
      const { id } = await create(backend, draft);
      const created = (await list(backend)).find((some) => some.id === id);
      equal(
        [created?.nickname, created?.use, created?.defaults, created?.recipient, created?.phone],
        [draft.nickname, draft.use, draft.defaults, draft.recipient, draft.phone],
        'the address',
      );
      equal([created?.address.street, created?.address.city], [draft.address.street, draft.address.city], 'the place');
    },
  },
  {
    id: 'account.createAddress/2',
    says: 'tells which fields are wrong, and that a nickname is taken',
    as: 'buyer',
    async run({ backend }) {
      const address = { ...newAddress().address, street: '', country: 'Germany' };
      await invalid(create(backend, { nickname: '', address }), 'nickname', 'address/street', 'address/country');
      await invalid(create(backend, { use: 'billing', defaults: ['shipping'] }), 'defaults');
      await create(backend, { nickname: 'Depot' });
      await invalid(create(backend, { nickname: 'DEPOT' }), 'nickname');
    },
  },
  {
    id: 'account.createAddress/3',
    says: 'lets others call theirs the same',
    as: 'buyer',
    async run({ backend, as }) {
      await create(backend, { nickname: 'Depot' });
      ok((await create(await as('buyer-admin'), { nickname: 'Depot' })).id, 'an address of another person');
    },
  },
  {
    id: 'account.updateAddress/1',
    says: 'changes an address; a default takes the place of the one before',
    as: 'buyer',
    needs: ['account.createAddress', 'account.listAddresses'],
    async run({ backend }) {
      const old = await create(backend, { nickname: 'Old', defaults: ['shipping', 'billing'] });
      const { id, version } = await create(backend, { nickname: 'New' });
      const draft: AccountAddressDraft = { ...newAddress('Newer'), defaults: ['shipping'] };
      await backend.account.updateAddress(id, draft, intent(version));
      const after = new Map((await list(backend)).map((some) => [some.id, some]));
      equal([after.get(id)?.nickname, after.get(id)?.defaults], ['Newer', ['shipping']], 'the changed one');
      equal(after.get(old.id)?.defaults, ['billing'], 'what the one before is left with');
    },
  },
  {
    id: 'account.updateAddress/2',
    says: "finds nobody else's address",
    as: 'buyer',
    needs: ['account.createAddress'],
    async run({ backend, as }) {
      const { id } = await create(await as('buyer-admin'));
      await fails('not-found', backend.account.updateAddress(id, newAddress(), intent()));
    },
  },
  {
    id: 'account.updateAddress/3',
    says: 'changes nothing that was changed since it was read',
    as: 'buyer',
    needs: ['account.createAddress'],
    trait: 'versions',
    async run({ backend }) {
      const { id, version } = await create(backend);
      await backend.account.updateAddress(id, newAddress('First'), intent(version));
      await fails('conflict-version', backend.account.updateAddress(id, newAddress('Second'), intent(version)));
    },
  },
  {
    id: 'account.deleteAddress/1',
    says: 'deletes an address, whose nickname is free again',
    as: 'buyer',
    needs: ['account.createAddress', 'account.listAddresses'],
    async run({ backend }) {
      const { id, version } = await create(backend);
      await backend.account.deleteAddress(id, intent(version));
      ok(!idsOf(await list(backend)).includes(id), 'it is still there');
      ok((await create(backend)).id !== id, 'another one of that name');
    },
  },
  {
    id: 'account.deleteAddress/2',
    says: 'is refused to a representative who acts, as is whatever cannot be taken back',
    as: 'csr',
    needs: ['customer.access', 'account.createAddress'],
    async run({ backend, as, facts: { buyerAdministrator } }) {
      const { id } = await create(await as('buyer-admin'));
      await backend.customer.access(buyerAdministrator.id, reason, intent());
      await fails('forbidden', backend.account.deleteAddress(id, intent()));
    },
  },
];
