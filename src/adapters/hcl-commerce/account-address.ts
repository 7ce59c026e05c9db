import type { Operations } from '../../backend/port.ts';
import type { AccountAddress, AccountAddressDraft, AddressPurpose, AddressUse, Page } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange } from './exchange.ts';
import { type WireParameters, addressFromWire, addressToWire } from './fields.ts';
import { pageOfAll } from './paging.ts';
import type { Run } from './run.ts';

type Verbs = Pick<Operations['account'], 'listAddresses' | 'createAddress' | 'updateAddress' | 'deleteAddress'>;

const book = '/person/@self/contact';

const uses: Readonly<Record<string, AddressUse>> = { Shipping: 'shipping', Billing: 'billing' };
const types: Readonly<Record<AddressUse, string>> = {
  shipping: 'Shipping',
  billing: 'Billing',
  both: 'ShippingAndBilling',
};

/** The addresses in one's own book; while acting, in the subject's. The server answers all of them at once. */
export function accountAddressVerbs(run: Run): Verbs {
  return {
    listAddresses: ({ filter, sort, page }, call) =>
      run('account.listAddresses', call, async (exchange): Promise<Page<AccountAddress>> => {
        const words = (filter.text ?? '').toLowerCase().split(/\s+/u);
        const found = (await addresses(exchange))
          .filter((entry) => words.every((word) => textOf(entry).includes(word)))
          .sort((a, b) => a.nickname.localeCompare(b.nickname));
        return pageOfAll(exchange, page, sort?.descending ? found.reverse() : found);
      }),
    createAddress: (draft, call) =>
      run('account.createAddress', call, async (exchange) => {
        await exchange.post(book, toWire(exchange, draft));
        return named(exchange, draft.nickname);
      }),
    updateAddress: (id, draft, call) =>
      run('account.updateAddress', call, async (exchange) => {
        const { nickname } = await entryWith(exchange, id);
        await exchange.put(placeOf(exchange, nickname), toWire(exchange, draft));
        return named(exchange, draft.nickname);
      }),
    deleteAddress: (id, call) =>
      run('account.deleteAddress', call, async (exchange) => {
        const { nickname } = await entryWith(exchange, id);
        await exchange.delete(placeOf(exchange, nickname));
      }),
  };
}

async function addresses(exchange: Exchange): Promise<AccountAddress[]> {
  const answer = await exchange.get(book);
  // What has no type is where the person themselves is found, which is edited with the person.
  return answer.beans('contact').filter(isKept).map(fromWire);
}

const isKept = (bean: Bean): boolean => bean.text('addressId') !== undefined && bean.text('addressType') !== undefined;

function fromWire(bean: Bean): AccountAddress {
  const use = uses[bean.text('addressType') ?? ''] ?? 'both';
  const purposes: readonly AddressPurpose[] = use === 'both' ? ['shipping', 'billing'] : [use];
  const isDefault = ['1', 'true'].includes(bean.text('primary') ?? '');
  const recipient = [bean.text('firstName'), bean.text('lastName')].filter(Boolean).join(' ');
  return {
    id: bean.required('addressId'),
    nickname: bean.required('nickName'),
    use,
    defaults: isDefault ? [...purposes] : [],
    ...(recipient !== '' && { recipient }),
    phone: bean.text('phone1'),
    address: addressFromWire(bean) ?? { street: '', zip: '', city: '', country: '' },
  };
}

/** An entry is known to the server by its nickname, and is the default for all that it is used for or for nothing. */
function toWire(exchange: Exchange, draft: AccountAddressDraft): WireParameters {
  const { nickname, use, defaults, recipient = '', phone = '' } = draft;
  const count = use === 'both' ? 2 : 1;
  const misplaced = defaults.some((purpose) => use !== 'both' && purpose !== use);
  if (misplaced || (defaults.length > 0 && defaults.length < count)) {
    throw exchange.fail('validation', [{ path: ['defaults'], code: 'not-allowed' }]);
  }
  return {
    ...addressToWire(draft),
    nickName: nickname,
    addressType: types[use],
    primary: String(defaults.length > 0),
    lastName: recipient,
    phone1: phone,
  };
}

async function entryWith(exchange: Exchange, id: string): Promise<AccountAddress> {
  const entry = (await addresses(exchange)).find((some) => some.id === id);
  if (!entry) throw exchange.fail('not-found');
  return entry;
}

async function named(exchange: Exchange, nickname: string): Promise<AccountAddress> {
  const entry = (await addresses(exchange)).find((some) => some.nickname === nickname.trim());
  if (!entry) throw exchange.fail('not-found');
  return entry;
}

/** The path of an entry; a nickname that no path could carry is found in none. */
function placeOf(exchange: Exchange, nickname: string): string {
  if (/^\.{0,2}$|\p{Surrogate}/u.test(nickname)) throw exchange.fail('not-found');
  return `${book}/${encodeURIComponent(nickname)}`;
}

const textOf = ({ nickname, recipient = '', address: { street, zip, city } }: AccountAddress): string =>
  [nickname, recipient, street, zip, city].join(' ').toLowerCase();
