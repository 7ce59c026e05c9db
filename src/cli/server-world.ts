import type { RestOptions } from '../adapters/rest.ts';
import type { Facts, Trait } from '../backend/conformance.ts';
import type { ActorRole } from '../domain/model.ts';

/** What somebody who checks a server tells of it: the default export of the module that `--world` names. */
export interface ServerWorld {
  /** What the cases look for in the server's world. */
  readonly facts: Facts;
  /** Signs in whoever plays the role, anew after each reset; the answer is the bearer token. */
  token(role: ActorRole, baseUrl: string): string | Promise<string>;
  /** Puts every record back: the cases change them. It is called before each. */
  reset(baseUrl: string): void | Promise<void>;
  /** The roles that somebody plays in the world. Default: all. */
  readonly roles?: readonly ActorRole[];
  /** The operations that the server does not offer, as `buyer.delete`. */
  readonly without?: RestOptions['without'];
  readonly lacks?: readonly Trait[];
  /** Cases that are known not to hold, by id, each with the reason. */
  readonly exceptions?: Readonly<Record<string, string>>;
}
