import { type BetterAuthOptions, betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { type HclCommerceOptions, hclCommerceBackend } from '../../src/adapters/hcl-commerce.ts';
import { createStore, memoryBackend } from '../../src/adapters/memory.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import { type SprykerOptions, sprykerBackend } from '../../src/adapters/spryker.ts';
import type { ConformanceOptions } from '../../src/backend/conformance.ts';
import { offersOf } from '../../src/backend/guard.ts';
import type { AccountBackend, Features } from '../../src/backend/port.ts';
import type { Capability } from '../../src/capabilities/verbs.ts';
import { worldOf } from '../../mocks/world/world.ts';

type Kept = Required<Pick<ConformanceOptions, 'offers' | 'lacks' | 'exceptions'>> & Pick<ConformanceOptions, 'roles'>;

/** What an adapter is held to: its tests run by this, and `docs/backends.md` is written from it. */
export interface AdapterSupport extends Kept {
  readonly name: string;
  readonly versions: Features['versions'];
  /** Options of the adapter, each with the verbs that are only there with it. */
  readonly options: Readonly<Record<string, readonly Capability[]>>;
}

/** The verbs that a backend with all its options has, and which of them each option brings. */
function supportOf<Options>(
  make: (options: Options) => AccountBackend,
  all: NoInfer<Options>,
  without: Readonly<Record<string, NoInfer<Options>>> = {},
): Pick<AdapterSupport, 'offers' | 'options' | 'versions'> {
  const whole = make(all);
  const offers = offersOf(whole);
  const broughtBy = Object.entries<Options>(without).map(([option, less]) => {
    const rest = offersOf(make(less));
    return [option, [...offers].filter((capability) => !rest.has(capability))] as const;
  });
  return { offers, options: Object.fromEntries(broughtBy), versions: whole.features?.versions };
}

export const memory: AdapterSupport = {
  name: 'memory',
  ...supportOf(memoryBackend, { store: createStore(worldOf('small')), token: '' }),
  lacks: [],
  exceptions: {},
};

export const rest: AdapterSupport = {
  name: 'rest',
  ...supportOf(restBackend, { baseUrl: '/' }),
  lacks: [],
  exceptions: {},
};

/** Giving somebody the roles that they hold changes nothing, so nobody is asked and nobody refuses. */
const same = 'the roles are those that are held: nothing is sent';

const store: HclCommerceOptions = { baseUrl: '/', storeId: '11' };
export const hclCommerce: AdapterSupport = {
  name: 'hcl-commerce',
  ...supportOf(hclCommerceBackend, store, { acting: { ...store, acting: 'none' } }),
  lacks: ['keys'],
  exceptions: {
    'buyer.assignRoles/refused-to-buyer-admin': same,
    'buyer.assignRoles/refused-while-acting': same,
    'account.updateAddress/1': 'an address is the default for all that it is used for, or for nothing',
  },
};

const foreign = 'what belongs to another company is not found, as if there were no such thing';
const ownAccount = 'an agent is no customer and has no account';
const unsorted = 'the API sorts no list of people';

const shop: SprykerOptions = { baseUrl: '/', token: () => '' };
const onTokens = () => undefined;
const addressNickname = 'company';
export const spryker: AdapterSupport = {
  name: 'spryker',
  ...supportOf(
    sprykerBackend,
    { ...shop, onTokens, addressNickname },
    { onTokens: { ...shop, addressNickname }, addressNickname: { ...shop, onTokens } },
  ),
  roles: ['csr', 'company-admin', 'buyer-admin', 'buyer-approver', 'buyer'],
  lacks: ['keys'],
  exceptions: {
    'session.read/3': ownAccount,
    'account.listAddresses/2': ownAccount,
    'customer.search/sort': unsorted,
    'buyer.search/sort': unsorted,
    'customer.access/8': 'only agents act for customers',
    'customer.read/1': 'an agent is told of no memberships',
    'buyer.search/8': 'a unit of another company is not told from one without people',
    'organization.list/5': foreign,
    'organization.read/1': 'the API tells of no units below units',
    'organization.read/2': foreign,
    'company.read/1': foreign,
    'address.list/refused-to-buyer-admin': 'every member of a company is shown its addresses',
  },
};

const flat = 'organizations have none above or below them';
const hidden = 'what belongs to another organization is not found, as if there were no such thing';
const criterion = 'nobody can be found by an organization';

const auth: BetterAuthOptions = { baseUrl: '/' };
const passwordResetUrl = '/';
const changesEmail = true;
export const betterAuth: AdapterSupport = {
  name: 'better-auth',
  ...supportOf(
    betterAuthBackend,
    { ...auth, passwordResetUrl, changesEmail },
    { passwordResetUrl: { ...auth, changesEmail }, changesEmail: { ...auth, passwordResetUrl } },
  ),
  roles: ['csr', 'company-admin', 'buyer-admin', 'buyer'],
  lacks: ['keys', 'look-only'],
  exceptions: {
    'organization.list/pages': flat,
    'organization.list/sort': flat,
    'organization.list/2': flat,
    'organization.read/1': flat,
    'organization.update/2': 'of an organization nothing is kept but its name',
    'organization.update/4': flat,
    'organization.update/5': flat,
    'buyer.search/2': flat,
    'buyer.search/4': 'a person can be banned, but no membership is ever disabled',
    'buyer.read/2': hidden,
    'buyer.search/refused-to-buyer': 'every member is told who else is one',
    'buyer.invite/1': 'an invitation is sent as soon as it is written down',
    'invitation.list/1': 'an invitation is sent as soon as it is written down',
    'customer.read/1': "nobody is told of other people's memberships",
    'customer.access/5': 'organizations are always open',
    'customer.access/8': 'only administrators of the admin plugin act for others',
    'customer.search/refused-to-company-admin': criterion,
    'customer.search/refused-to-buyer-admin': criterion,
    'customer.search/refused-to-buyer': criterion,
    'account.changeEmail/1': 'the server does not say whether an address is taken, lest people try them out',
  },
};

export const adapters: readonly AdapterSupport[] = [memory, rest, hclCommerce, spryker, betterAuth];
