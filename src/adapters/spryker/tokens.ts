import { AccountError } from '../../backend/errors.ts';
import { type Http, type HttpOptions, createHttp } from '../http.ts';
import { segment } from '../http/segment.ts';
import { type Asked, createGlue } from './glue.ts';
import type { SprykerTokens } from './options.ts';
import { explainGlue } from './problem.ts';
import { tokensOf } from './wire.ts';

type Place = Pick<HttpOptions, 'baseUrl' | 'fetch' | 'timeouts'>;

/** Each way to a token, and what it takes. */
interface Ways {
  'access-tokens': { readonly username: string; readonly password: string };
  'agent-access-tokens': { readonly username: string; readonly password: string };
  'agent-customer-impersonation-access-tokens': { readonly customerReference: string };
  'company-user-access-tokens': { readonly idCompanyUser: string };
  'refresh-tokens': { readonly refreshToken: string };
}

/** Has tokens issued. Those answers are never replayed by themselves: each of them makes new ones. */
export async function issue<Way extends keyof Ways>(
  http: Http,
  way: Way,
  attributes: Ways[Way],
  asked: Asked,
): Promise<SprykerTokens> {
  const write = { ...asked, method: 'POST', path: `/${way}`, resource: { type: way, attributes } } as const;
  return createGlue(http).write(write, (document) => {
    const { accessToken, refreshToken } = document.one(tokensOf(way)).attributes;
    return { accessToken, refreshToken };
  });
}

/** Tokens in the place of those that expired. */
export const refreshed = (place: Place, refreshToken: string): Promise<SprykerTokens> =>
  issue(anonymous(place), 'refresh-tokens', { refreshToken }, { operation: 'session.refresh' });

/**
 * Makes a refresh token worthless. The access token lives on until it expires: the server knows no way to end it. What
 * fails here must hold nobody up who has left already.
 */
export async function revoke(place: Place, { accessToken, refreshToken }: SprykerTokens): Promise<void> {
  const http = as(accessToken, { ...place, timeouts: { write: 5_000 } });
  const operation = 'session.end';
  // The token in the path is the server's contract. `mine` in its place would sign the customer out everywhere.
  const path = `/refresh-tokens/${segment(operation, refreshToken)}`;
  await http.send({ operation, method: 'DELETE', path, write: true, repeatable: false }).catch(() => undefined);
}

/** Requests of whoever the token was issued to. */
export const as = (token: string, { baseUrl, fetch, timeouts }: Place): Http =>
  createHttp({ baseUrl, fetch, timeouts, token: () => token }, explainGlue);

const anonymous = (place: Place): Http => as('', place);

export interface SprykerSignInOptions extends Place {
  /** Tokens from before, as after a reload. */
  readonly tokens?: SprykerTokens | undefined;
  /** Told of each change; `undefined`: nobody is signed in any more. For pages that keep tokens somewhere. */
  readonly onChange?: ((tokens: SprykerTokens | undefined) => unknown) | undefined;
}

/** Signing in to the Storefront API, and what `sprykerBackend` wants to know of it: spread it into the options. */
export interface SprykerSignIn {
  readonly token: () => string;
  readonly refresh: () => Promise<void>;
  readonly onTokens: (tokens: SprykerTokens) => void;
  /** Throws `auth-required` where the server knows nobody by that. */
  readonly signIn: (credentials: SprykerCredentials) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

export interface SprykerCredentials {
  readonly username: string;
  readonly password: string;
  /** Default `customer`. */
  readonly as?: 'customer' | 'agent' | undefined;
}

/**
 * Keeps the tokens of whoever signs in, in memory, and renews them. For pages whose shop does not see to that itself.
 *
 * @example
 * const account = sprykerSignIn({ baseUrl: 'https://glue.shop.example' });
 * await account.signIn({ username, password, as: 'agent' });
 * provider.backend = sprykerBackend({ baseUrl: 'https://glue.shop.example', ...account });
 */
export function sprykerSignIn({ tokens, onChange, ...place }: SprykerSignInOptions): SprykerSignIn {
  let present = tokens;
  const keep = (next: SprykerTokens | undefined): void => {
    present = next;
    onChange?.(next);
  };
  return {
    token: () => present?.accessToken ?? '',
    onTokens: keep,
    async refresh() {
      const before = present;
      if (!before) throw new AccountError('auth-required', { operation: 'session.refresh' });
      const next = await refreshed(place, before.refreshToken);
      // Whoever signed out or in meanwhile is not to become who they were.
      if (present === before) keep(next);
    },
    async signIn({ username, password, as: who = 'customer' }) {
      const way = who === 'agent' ? 'agent-access-tokens' : 'access-tokens';
      const issued = issue(anonymous(place), way, { username, password }, { operation: 'session.signIn' });
      keep(await issued.catch(refusedAsUnknown));
    },
    async signOut() {
      const before = present;
      keep(undefined);
      if (before) await revoke(place, before);
    },
  };
}

/** Wrong credentials come as a refusal like others. */
function refusedAsUnknown(error: unknown): never {
  if (error instanceof AccountError && error.kind === 'forbidden') {
    throw new AccountError('auth-required', { operation: error.operation });
  }
  throw error;
}
