import type { Operations } from '../../backend/port.ts';
import type { AccountAddress, AccountAddressDraft, Page } from '../../domain/model.ts';
import { AccountAddressDraft as Draft, AccountAddressFilter } from '../../domain/schemas.ts';
import { verbs } from '../../capabilities/verbs.ts';
import { pageFrom } from './listing.ts';
import { merged } from './merged.ts';
import type { Run } from './run.ts';
import { matcher } from './text.ts';
import type { Turn } from './turn.ts';
import type { AccountAddressRow } from './world.ts';

type Verbs = Pick<Operations['account'], 'listAddresses' | 'createAddress' | 'updateAddress' | 'deleteAddress'>;
type Query = Parameters<Verbs['listAddresses']>[0];

/** The verbs of the account that are aimed at one of its addresses. */
export const addressVerbs: readonly string[] = ['updateAddress', 'deleteAddress'];
const accountVerbs = verbs.account.filter((verb) => !addressVerbs.includes(verb));

/** The addresses in one's own account; while acting, in the subject's. Those of others are not found. */
export function accountAddressVerbs(run: Run): Verbs {
  return {
    listAddresses: (query, call) => run('account.listAddresses', call, [query], (turn) => list(turn, query)),
    createAddress: (draft, call) =>
      run('account.createAddress', call, [draft], (turn) => save(turn, turn.store.newId('account-address'), draft)),
    updateAddress: (id, draft, call) =>
      run('account.updateAddress', call, [id, draft], (turn) => save(turn, findToWrite(turn, id).id, draft)),
    deleteAddress: (id, call) =>
      run('account.deleteAddress', call, [id], (turn) => {
        turn.store.accountAddresses.delete(findToWrite(turn, id).id);
      }),
  };
}

const owned = ({ store, self }: Turn): AccountAddressRow[] => store.accountAddresses.by('person', self.id);

function list(turn: Turn, query: Query): Page<AccountAddress> {
  const filter = turn.checked(AccountAddressFilter, query.filter);
  const matches = matcher(filter.text);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: owned(turn).filter(({ nickname, recipient, address: { street, zip, city } }) =>
      matches(nickname, recipient, street, zip, city),
    ),
    sortBy: { nickname: ({ nickname }) => nickname },
    record: (row) => addressRecord(turn, row),
  });
}

function addressRecord(turn: Turn, { personId: _, ...fields }: AccountAddressRow): AccountAddress {
  const { id } = fields;
  return {
    ...fields,
    version: turn.store.accountAddresses.version(id),
    allowed: turn.allowed('account', { id }, accountVerbs),
  };
}

function findToWrite(turn: Turn, id: string): AccountAddressRow {
  const row = turn.found(owned(turn).find((some) => some.id === id));
  turn.permit({ id });
  turn.expectVersion(turn.store.accountAddresses.version(id));
  return row;
}

function save(turn: Turn, id: string, input: unknown): AccountAddress {
  const { accountAddresses } = turn.store;
  const draft = turn.checked(Draft, input);
  const others = owned(turn).filter((row) => row.id !== id);
  if (others.some(({ nickname }) => sameName(nickname, draft.nickname))) {
    throw turn.error('validation', [{ path: ['nickname'], code: 'taken' }]);
  }
  giveWay(turn, others, draft);
  const row: AccountAddressRow = { ...accountAddresses.get(id), ...draft, id, personId: turn.self.id };
  return addressRecord(turn, accountAddresses.put(merged(row, draft)));
}

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** What becomes a default takes the place of the one before. */
function giveWay({ store }: Turn, others: readonly AccountAddressRow[], { defaults }: AccountAddressDraft): void {
  for (const row of others) {
    const left = row.defaults.filter((purpose) => !defaults.includes(purpose));
    if (left.length < row.defaults.length) store.accountAddresses.put({ ...row, defaults: left });
  }
}
