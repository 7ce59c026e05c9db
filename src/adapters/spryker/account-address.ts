import { AccountError } from '../../backend/errors.ts';
import type { Call, Operations } from '../../backend/port.ts';
import type { AccountAddress, AccountAddressDraft, Page } from '../../domain/model.ts';
import { segment } from '../http/segment.ts';
import { addressOf, attributesOf, draftIssues } from './account-address-record.ts';
import { type Context, ownPath } from './context.ts';
import type { Resource } from './json-api.ts';
import { folded, holds, pageOfAll } from '../shared/paging.ts';
import { ownCustomer } from './whoami.ts';
import { type AddressAttributes, type CustomerAttributes, addresses } from './wire.ts';

type Verbs = Pick<Operations['account'], 'listAddresses' | 'deleteAddress'> & Partial<Operations['account']>;
type Query = Parameters<Operations['account']['listAddresses']>[0];

/** Private addresses. They are written only where the shop has said in which field their names go. */
export function accountAddressVerbs(context: Context): Verbs {
  return {
    listAddresses: (query, call) => list(context, query, call),
    deleteAddress: (id, call) => remove(context, id, call),
    ...(context.options.addressNickname && {
      createAddress: (draft, call) => create(context, draft, call),
      updateAddress: (id, draft, call) => update(context, id, draft, call),
    }),
  };
}

async function list(context: Context, query: Query, call?: Call): Promise<Page<AccountAddress>> {
  const operation = 'account.listAddresses';
  const { all } = await everything(context, operation, call);
  const found = all.filter(({ nickname, recipient, address: { street, zip, city } }) =>
    holds(query.filter.text, nickname, recipient, street, zip, city),
  );
  return pageOfAll(operation, found, query, { nickname: ({ nickname }) => nickname });
}

interface Everything {
  readonly all: readonly AccountAddress[];
  readonly owner: Resource<CustomerAttributes>;
  readonly path: string;
}

/** The API lists all addresses of a customer at once. */
async function everything(context: Context, operation: string, call?: Call): Promise<Everything> {
  const { glue, http, options } = context;
  const owner = await ownCustomer({ glue, claims: await http.claims(operation), operation, call });
  const path = `/customers/${segment(operation, owner.id)}/addresses`;
  const all = await glue.read({ operation, path, call }, (document) => document.all(addresses));
  return { all: all.map((address) => addressOf(address, owner.attributes, options.addressNickname)), owner, path };
}

async function create(context: Context, draft: AccountAddressDraft, call?: Call): Promise<AccountAddress> {
  const operation = 'account.createAddress';
  const { owner, path, ...resource } = await prepared(context, operation, { draft }, call);
  const parse = (address: Resource<AddressAttributes>) =>
    addressOf(address, owner.attributes, context.options.addressNickname);
  return context.glue.write({ operation, method: 'POST', path, ...resource, call }, (document) =>
    parse(document.one(addresses)),
  );
}

async function update(context: Context, id: string, draft: AccountAddressDraft, call?: Call): Promise<AccountAddress> {
  const operation = 'account.updateAddress';
  const { owner, path, ...resource } = await prepared(context, operation, { draft, id }, call);
  const aimed = `${path}/${segment(operation, id)}`;
  const write = { operation, method: 'PATCH', path: aimed, repeatable: true, ...resource, call } as const;
  return context.glue.write(write, (document) =>
    addressOf(document.one(addresses), owner.attributes, context.options.addressNickname),
  );
}

async function remove(context: Context, id: string, call?: Call): Promise<void> {
  const operation = 'account.deleteAddress';
  context.http.refuse(operation, true);
  const { path } = await ownPath(context, operation, '/customers', call);
  await context.glue.do({ operation, method: 'DELETE', path: `${path}/addresses/${segment(operation, id)}`, call });
}

/** What is to be sent, after everything that can be found wrong with it from here. */
async function prepared(
  context: Context,
  operation: string,
  { draft, id }: { readonly draft: AccountAddressDraft; readonly id?: string },
  call?: Call,
) {
  const { addressNickname } = context.options;
  const issues = draftIssues(draft);
  if (issues.length > 0) throw new AccountError('validation', { operation, fieldErrors: issues });
  const { all, owner, path } = await everything(context, operation, call);
  if (id !== undefined && !all.some((some) => some.id === id)) throw new AccountError('not-found', { operation });
  if (all.some((some) => some.id !== id && folded(some.nickname) === folded(draft.nickname))) {
    throw new AccountError('validation', { operation, fieldErrors: [{ path: ['nickname'], code: 'taken' }] });
  }
  const attributes = attributesOf(draft, owner, addressNickname);
  return { owner, path, resource: { type: addresses.type, ...(id !== undefined && { id }), attributes } };
}
