import type { HttpOptions } from './request.ts';

/** What a request was signed in with. */
export interface Pass {
  /** What the page gave: at once where it has one or none, so that a request is not held up by what is drawn meanwhile. */
  readonly token: string | Promise<string> | undefined;
  /** How many renewals there had been. */
  readonly renewals: number;
}

/** Signs requests in, and sees to it that many calls which find the sign-in expired renew it only once. */
export interface SignIn {
  pass(): Pass;
  /** After the server refused a pass: whether there is a newer one, seen to if need be. */
  renew(refused: Pass): Promise<boolean>;
}

interface Renewals {
  count: number;
  running?: Promise<void> | undefined;
}

/** The kit's one module-level map: adapters that were given the same callback share its renewals. Holds no token. */
const renewalsOf = new WeakMap<object, Renewals>();

export function createSignIn(
  { token, refresh }: Pick<HttpOptions, 'token' | 'refresh'>,
  owner: object | undefined = token ?? refresh,
): SignIn {
  const renewals = shared(owner);
  return {
    pass: () => ({ renewals: renewals.count, token: token?.() }),
    async renew(refused) {
      if (!renewals.running && renewals.count === refused.renewals && (await token?.()) !== (await refused.token))
        return true;
      if (renewals.count !== refused.renewals) return true;
      if (!refresh) return false;
      renewals.running ??= run(renewals, refresh);
      return renewals.running.then(
        () => true,
        () => false,
      );
    },
  };
}

async function run(renewals: Renewals, refresh: () => unknown): Promise<void> {
  try {
    await refresh();
    renewals.count += 1;
  } finally {
    renewals.running = undefined;
  }
}

function shared(owner: object | undefined): Renewals {
  const renewals = (owner && renewalsOf.get(owner)) ?? { count: 0 };
  if (owner) renewalsOf.set(owner, renewals);
  return renewals;
}
