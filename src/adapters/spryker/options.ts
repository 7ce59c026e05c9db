import type { AccountBackend, Operations } from '../../backend/port.ts';
import type { Capability, Resource, Verb } from '../../capabilities/verbs.ts';
import type { ActorRole, Session } from '../../domain/model.ts';
import type { Http, HttpAnswer, HttpOptions, HttpRequest } from '../http.ts';

/** What the Storefront API issues at each sign-in. */
export interface SprykerTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Acting, as it has to be remembered while it lasts: the customer's tokens, and what the server is not told. */
export interface SprykerActing extends SprykerTokens {
  readonly session: Pick<Session, 'id' | 'reason' | 'ticket' | 'lookOnly'> & { readonly since: string };
}

/** Where acting is remembered. Secret: whoever reads it can act as the customer. */
export interface SprykerActingKeeper {
  read(): SprykerActing | undefined;
  write(acting: SprykerActing | undefined): void;
}

/** The agent as people know them: the Storefront API tells only their id. */
export interface SprykerAgent {
  readonly loginId?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** Default: a representative, `csr`. */
  readonly roles?: readonly ActorRole[] | undefined;
}

export interface SprykerOptions extends Omit<HttpOptions, 'tokenHeader' | 'credentials'> {
  /** The access token of the customer or agent who is signed in, empty while nobody is. */
  readonly token: () => string | Promise<string>;
  /**
   * Takes the tokens that come in the place of the present ones when the person chooses another membership. Without it
   * memberships cannot be switched. `remember`: the person wishes to begin with it next time, which no API can store.
   */
  readonly onTokens?: ((tokens: SprykerTokens, choice: SprykerChoice) => unknown) | undefined;
  /** Who the agent is. */
  readonly agent?: (() => SprykerAgent | Promise<SprykerAgent>) | undefined;
  /**
   * Which header the agent's token goes in. Default `authorization`; older installations want
   * `x-agent-authorization`.
   */
  readonly agentHeader?: 'authorization' | 'x-agent-authorization' | undefined;
  /** How lists are filtered. Default `glue`; shops on API Platform name the filters without their resource. */
  readonly api?: 'glue' | 'api-platform' | undefined;
  /** What each permission of the shop lets do, by its key. Keys that are not among them grant nothing. Added to our own. */
  readonly permissions?: Readonly<Record<string, readonly Capability[]>> | undefined;
  /**
   * What each role of a company lets do, by its name, where the token names no permissions. Roles that are not among
   * them grant nothing. Default: the roles of the B2B demo shop.
   */
  readonly roles?: Readonly<Record<string, readonly Capability[]>> | undefined;
  /**
   * Which field of a private address holds the name that its owner gave it, for which the API has none. Without it
   * private addresses are read and deleted, but not written.
   */
  readonly addressNickname?: 'company' | 'address3' | undefined;
  /** Where acting is remembered. Default: in memory, so that it ends with the page. */
  readonly acting?: SprykerActingKeeper | undefined;
  /** Verbs for which the project has made endpoints of its own. They take the place of those here. */
  readonly extend?: ((kit: SprykerKit) => SprykerVerbs) | undefined;
}

export interface SprykerChoice {
  readonly membershipId: string;
  readonly remember: boolean;
}

/** A request in somebody's session. */
export interface SprykerRequest extends HttpRequest {
  /** The session in which the caller believes to be; another one is refused. */
  readonly session?: string | undefined;
}

/** Sends requests as whoever the session is: the customer, the agent, or the customer whom the agent acts for. */
export interface SprykerHttp extends Http {
  send(request: SprykerRequest): Promise<HttpAnswer>;
}

/** What an extension is made of. */
export interface SprykerKit {
  readonly http: SprykerHttp;
  /** The verbs that there are already, for what comes before and after a write. */
  readonly backend: SprykerBackend;
}

/** A backend of which it is known what it has. */
export type SprykerBackend = AccountBackend & {
  readonly customer: Pick<Operations['customer'], 'search' | 'read' | 'access'>;
  readonly organization: Pick<Operations['organization'], 'list' | 'read'>;
  readonly buyer: Pick<Operations['buyer'], 'search' | 'read'>;
  readonly company: Pick<Operations['company'], 'read'>;
  readonly unit: Pick<Operations['unit'], 'list' | 'read'>;
  readonly address: Pick<Operations['address'], 'list' | 'read'>;
  readonly role: Pick<Operations['role'], 'list' | 'read'>;
  readonly account: Pick<
    Operations['account'],
    'read' | 'update' | 'changePassword' | 'listAddresses' | 'deleteAddress'
  > &
    Partial<Operations['account']>;
};

/** Some verbs of the port. */
export type SprykerVerbs = { readonly [R in Resource]?: { readonly [V in Verb<R>]?: VerbOf<R, V> } };
type VerbOf<R extends Resource, V> = V extends keyof Operations[R] ? Operations[R][V] : never;
