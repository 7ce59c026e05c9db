import type { ActorRole } from '../../domain/model.ts';
import type { HttpOptions } from '../http.ts';

/** The two tokens of a signed-in person, as `loginidentity` answers them. */
export interface HclTokens {
  readonly WCToken: string;
  /** Goes along over HTTPS only. */
  readonly WCTrustedToken?: string | undefined;
}

/** Switches the server's session to another person and back, as the storefront's own run-as commands do. */
export interface RunAsSwitch {
  /** Rejects where the server refuses. */
  start(userId: string): unknown;
  end(): unknown;
}

/** Who acts for whom and why. Made before acting begins: the system itself keeps nothing of it. */
export interface HclActingRecord {
  readonly actorId: string;
  readonly subjectId: string;
  readonly reason: string;
  readonly ticket?: string | undefined;
  /** ISO 8601. */
  readonly since: string;
  readonly lookOnly: boolean;
}

export interface HclCommerceOptions extends Omit<HttpOptions, 'baseUrl' | 'token'> {
  /** Where the transaction server's resources begin, as in `https://shop.example/wcs/resources`. */
  readonly baseUrl: string;
  /** The store in which people are looked for and created. */
  readonly storeId: string;
  /** Supplies the tokens of each request, nothing while nobody is signed in; the kit keeps none. Absent: cookies. */
  readonly token?: (() => HclTokens | undefined | Promise<HclTokens | undefined>) | undefined;
  /** The language of names that the server translates, as in `-1`. Default: the store's. */
  readonly langId?: string | undefined;
  /**
   * How acting for somebody is done. `for-user-id` names the subject in each request, and ends with the page; a switch
   * changes the server's session, in all tabs. `none`: nobody acts. Default `for-user-id`.
   */
  readonly acting?: 'for-user-id' | 'none' | RunAsSwitch | undefined;
  /** Keeps a record of acting somewhere. Acting does not begin before it is done, nor where it rejects. */
  readonly onActing?: ((record: HclActingRecord) => unknown) | undefined;
  /** The parts that the site's own roles make people play, by role id; the roles that come with the system are known. */
  readonly roles?: Readonly<Record<string, ActorRole>> | undefined;
  /** Organizations whose children are companies. Default: the root and the default organization. */
  readonly roots?: readonly string[] | undefined;
}
