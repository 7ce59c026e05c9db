import { type Capability, type Resource, type Verb, resources } from '../capabilities/verbs.ts';
import { AccountError, toAccountError, withOutcome } from './errors.ts';
import { fingerprint } from './fingerprint.ts';
import type { AccountBackend, Call } from './port.ts';

type Method = (...args: unknown[]) => Promise<unknown>;
type Group = Readonly<Record<string, Method>>;

/** The verbs by which an older view of a record could overwrite a newer one. */
const changes: { readonly [R in Resource]?: readonly Verb<R>[] } = {
  customer: ['enable', 'disable'],
  organization: ['update', 'delete', 'setApprovals', 'setRoles'],
  buyer: ['update', 'delete', 'enable', 'disable', 'assignRoles'],
  company: ['update', 'activate', 'deactivate', 'approve', 'deny'],
  unit: ['update', 'delete'],
  address: ['update', 'delete'],
  role: ['update', 'delete', 'configure'],
  account: ['update', 'changeEmail', 'setAssistance', 'updateAddress', 'deleteAddress'],
};

const isChange = (resource: Resource, verb: string): boolean =>
  (changes[resource] as readonly string[] | undefined)?.includes(verb) ?? false;

/** What begins a record is told of as a whole as well. */
const beginnings: readonly string[] = ['read', 'create', 'createAddress'];

/**
 * A backend whose server keeps no versions, with versions that are made of what its records hold. A write that comes
 * with one has the record read first: where it holds something else by now, the write ends with `conflict-version` and
 * is not sent. What changes between that reading and the write is overwritten all the same, which `features.versions`
 * says (`'compared'`).
 *
 * `lists` are those whose items hold all that reading one by itself tells; items of others get no version, and what is
 * changed from there is not compared.
 */
export function compareWrites<Backend extends AccountBackend>(
  backend: Backend,
  lists: readonly Capability[] = [],
): Backend {
  const groups = resources.flatMap((resource) => {
    const group = backend[resource] as Group | undefined;
    return group ? [[resource, comparedGroup(backend, resource, group, lists)]] : [];
  });
  const features = { ...backend.features, versions: 'compared' };
  // Every group has the verbs that it had, with the types that they had.
  return { ...backend, ...(Object.fromEntries(groups) as Partial<Backend>), features };
}

function comparedGroup(
  backend: AccountBackend,
  resource: Resource,
  group: Group,
  lists: readonly Capability[],
): Record<string, Method> {
  const compared = Object.entries(group).map(([verb, method]): [string, Method] => {
    const capability = `${resource}.${verb}` as Capability;
    const call: Method = method.bind(group);
    const readAgain = readerOf(group, verb);
    if (lists.includes(capability)) return [verb, async (...args) => stampedPage(await call(...args))];
    if (readAgain && beginnings.includes(verb)) return [verb, async (...args) => stamped(await call(...args))];
    if (!readAgain || !isChange(resource, verb)) return [verb, call];
    return [
      verb,
      async (...args) => {
        await expectSame(backend, capability, readAgain, args);
        return stamped(await call(...args));
      },
    ];
  });
  return Object.fromEntries(compared);
}

/** Asks for a record as it is now; `undefined` where nothing does. One's own account is named by no id. */
type Reader = (id: string, call: Call) => Promise<unknown>;

function readerOf(group: Group, verb: string): Reader | undefined {
  const { read, listAddresses } = group;
  if (verb.endsWith('Address')) return listAddresses && ((id, call) => addressIn(listAddresses.bind(group), id, call));
  return read && ((id, call) => (id === '' ? read.call(group, call) : read.call(group, id, call)));
}

/** Nobody asks for one address of the address book by itself. */
async function addressIn(list: Method, id: string, call: Call): Promise<unknown> {
  for (let cursor: string | undefined; ;) {
    const page = { size: 100, ...(cursor !== undefined && { cursor }) };
    const { items, next } = (await list({ filter: {}, page }, call)) as { items: { id: string }[]; next?: string };
    const found = items.find((item) => item.id === id);
    if (found || next === undefined) return found;
    cursor = next;
  }
}

/** Throws unless the record is the one that the caller saw. Nothing was sent by then, whatever went wrong. */
async function expectSame(
  backend: AccountBackend,
  operation: Capability,
  read: Reader,
  args: readonly unknown[],
): Promise<void> {
  const { version, session, signal } = callIn(args);
  if (version === undefined) return;
  const [first] = args;
  try {
    const present = await read(typeof first === 'string' ? first : '', { signal });
    if (versionOf(present) === version) return;
    throw new AccountError(present === undefined ? 'not-found' : 'conflict-version', { operation });
  } catch (thrown) {
    const error = withOutcome(toAccountError(thrown, operation), 'not-applied', operation);
    throw isOfRecord(error) && (await isOtherSession(backend, session, signal))
      ? new AccountError('acting-ended', { operation })
      : error;
  }
}

const isOfRecord = ({ kind }: AccountError): boolean => ['conflict-version', 'not-found', 'forbidden'].includes(kind);

/** Whoever acts for somebody else by now sees another record, or none: that is no conflict. */
async function isOtherSession(backend: AccountBackend, session: string | undefined, signal: Call['signal']) {
  if (session === undefined) return false;
  const present = await backend.session.read({ signal }).catch(() => undefined);
  return present !== undefined && present.id !== session;
}

/** The call that goes with a verb's own input, always last. Nothing that is written has members of its names. */
const callIn = (args: readonly unknown[]): Call => {
  const last = args.at(-1);
  return typeof last === 'object' && last !== null ? last : {};
};

const isRecord = (value: unknown): value is { readonly version?: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

/** A record's own version where it has one after all, as what a project has added may have. */
const versionOf = (record: unknown): string | undefined =>
  isRecord(record) ? (record.version ?? fingerprint(record)) : undefined;

const stamped = (record: unknown): unknown => (isRecord(record) ? { ...record, version: versionOf(record) } : record);

const stampedPage = (page: unknown): unknown =>
  isPage(page) ? { ...page, items: page.items.map((item) => stamped(item)) } : page;

const isPage = (value: unknown): value is { readonly items: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
