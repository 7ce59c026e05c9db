import { AccountError } from '../../../src/backend/errors.ts';
import type { AccountAddress, AccountAddressDraft, AddressPurpose, AddressUse } from '../../../src/domain/model.ts';
import { answer } from './answer.ts';
import type { Caller } from './caller.ts';
import { wireId } from './ids.ts';
import { addressOf } from './person.ts';
import { addressBean } from './person-beans.ts';

const types: Readonly<Record<AddressUse, string>> = {
  shipping: 'Shipping',
  billing: 'Billing',
  both: 'ShippingAndBilling',
};

const uses: Readonly<Record<string, AddressUse>> = { Shipping: 'shipping', Billing: 'billing' };

export async function listContacts(caller: Caller): Promise<Response> {
  const found = await all(caller);
  return answer({ userId: wireId(caller.self.id), ...(found.length > 0 && { contact: found.map(beanOf) }) });
}

async function all({ backend }: Caller): Promise<readonly AccountAddress[]> {
  return (await backend.account.listAddresses({ filter: {}, page: { size: 100 } })).items;
}

const beanOf = ({ id, nickname, use, defaults, recipient, phone, address }: AccountAddress): object => ({
  addressId: wireId(id),
  nickName: nickname,
  addressType: types[use],
  primary: String(defaults.length === (use === 'both' ? 2 : 1)),
  firstName: '',
  lastName: recipient ?? '',
  phone1: phone ?? '',
  addressLine: [address.street, address.addition ?? '', ''],
  ...addressBean(address),
});

export async function createContact(caller: Caller): Promise<Response> {
  const { id } = await caller.backend.account.createAddress(draftOf(caller));
  return answer({ addressId: wireId(id), userId: wireId(caller.self.id) }, 201);
}

export async function updateContact(caller: Caller, nickname: string): Promise<Response> {
  const { id } = await named(caller, nickname);
  await caller.backend.account.updateAddress(id, draftOf(caller));
  return answer({ addressId: wireId(id), userId: wireId(caller.self.id) });
}

export async function deleteContact(caller: Caller, nickname: string): Promise<Response> {
  const { id } = await named(caller, nickname);
  await caller.backend.account.deleteAddress(id);
  return answer({ userId: wireId(caller.self.id) });
}

async function named(caller: Caller, nickname: string): Promise<AccountAddress> {
  const found = (await all(caller)).find((some) => some.nickname === decodeURIComponent(nickname));
  if (!found) throw new AccountError('not-found', { operation: 'contact' });
  return found;
}

function draftOf({ body }: Caller): AccountAddressDraft {
  const { nickName = '', addressType, primary, lastName = '', phone1 = '' } = body;
  const use = uses[addressType ?? ''] ?? 'both';
  const purposes: AddressPurpose[] = use === 'both' ? ['shipping', 'billing'] : [use];
  return {
    nickname: nickName,
    use,
    defaults: primary === 'true' ? purposes : [],
    recipient: lastName === '' ? undefined : lastName,
    phone: phone1 === '' ? undefined : phone1,
    address: addressOf(body) ?? { street: '', zip: '', city: '', country: '' },
  };
}
