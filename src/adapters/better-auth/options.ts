import type { ActorRole } from '../../domain/model.ts';
import type { HttpOptions } from '../http.ts';
import type { Names } from './names.ts';

export type { Names } from './names.ts';

/** A role that members of an organization hold. */
export interface MemberRole {
  /** What people read. */
  readonly name: string;
  /** What holding it makes of somebody. Absent: nothing more than a buyer. */
  readonly actorRole?: ActorRole | undefined;
}

/** Who acts for whom and why. Made before acting begins: the server itself keeps only who and for whom. */
export interface ActingNote {
  readonly actorId: string;
  readonly subjectId: string;
  readonly reason: string;
  readonly ticket?: string | undefined;
  /** ISO 8601. */
  readonly since: string;
}

/** Somebody who acts, as the host knows them. */
export interface ActorDetails {
  readonly loginId?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly roles?: readonly ActorRole[] | undefined;
}

/** Sessions are cookies that the server sets and the browser keeps; see `credentials` for another origin of the same site. */
export interface BetterAuthOptions extends Omit<HttpOptions, 'baseUrl' | 'token' | 'tokenHeader' | 'refresh'> {
  /** Where the handler's paths begin, as in `https://shop.example/api/auth`. */
  readonly baseUrl: string;
  /**
   * The parts that the admin plugin's roles make people play. Default: `{ admin: ['csr'] }`, since that is what the
   * plugin lets its administrators do: look people up, ban them, act for them. A role that is not named is no part.
   */
  readonly staffRoles?: Readonly<Record<string, readonly ActorRole[]>> | undefined;
  /** The roles that members hold, by the server's names. Default: owners and admins administer, members buy. */
  readonly memberRoles?: Readonly<Record<string, MemberRole>> | undefined;
  /** The role of whoever is invited. Default `member`. */
  readonly invitedRole?: string | undefined;
  /** How names are split and joined. Default: the last word is the last name. */
  readonly names?: Names | undefined;
  /**
   * Tells of the actor what the server does not tell while they act: it knows the subject and the actor's id. Asked only
   * where this page does not remember, as after a reload. Without roles, the actor is a `csr`.
   */
  readonly actor?: ((id: string) => ActorDetails | undefined | Promise<ActorDetails | undefined>) | undefined;
  /** Keeps a record of acting somewhere. Acting does not begin before it is done, nor where it rejects. */
  readonly onActing?: ((note: ActingNote) => unknown) | undefined;
  /** Where the link to a new password leads. Absent: nobody can have one sent. */
  readonly passwordResetUrl?: string | undefined;
  /** Whether the server lets people change their e-mail address (`user.changeEmail.enabled`). Default: not. */
  readonly changesEmail?: boolean | undefined;
}
