import { type Shape, read } from '../rest/shape.ts';

/** What the endpoints answer, as far as it is read. Whatever else is in an answer, as a session's token, is left behind. */

const nullable = (shape: Shape): Shape => ({ $any: [shape, { $: [null] }] });

/** Makes a clean copy of what came, or throws a `ShapeError`. */
export type Reader<Value> = (body: unknown) => Value;

// The one cast: what was held against a shape is of the type that is written beside it.
const reader =
  <Value>(shape: Shape): Reader<Value> =>
  (body) =>
    read(shape, body) as Value;

export interface WireUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Roles of the admin plugin, separated by commas. */
  readonly role?: string | null;
  readonly banned?: boolean | null;
  readonly banExpires?: string | null;
}
const user: Shape = {
  id: 's',
  name: 's',
  email: 's',
  'role?': nullable('s'),
  'banned?': nullable('b'),
  'banExpires?': nullable('t'),
};
export const userFrom = reader<WireUser>(user);
export const changedUserFrom = reader<{ readonly user: WireUser }>({ user });
export const usersFrom = reader<{ readonly users: readonly WireUser[]; readonly total: number }>({
  users: [user],
  total: 'i',
});

/** Who is signed in; while somebody acts, whom they act for. */
export interface Self {
  readonly session: {
    readonly id: string;
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly impersonatedBy?: string | null;
    readonly activeOrganizationId?: string | null;
  };
  readonly user: WireUser;
}
/** `null`: nobody is signed in. */
export const selfFrom = reader<Self | null>(
  nullable({
    session: {
      id: 's',
      createdAt: 't',
      expiresAt: 't',
      'impersonatedBy?': nullable('s'),
      'activeOrganizationId?': nullable('s'),
    },
    user,
  }),
);

export interface WireOrganization {
  readonly id: string;
  readonly name: string;
}
export const organizationsFrom = reader<readonly WireOrganization[]>([{ id: 's', name: 's' }]);

export interface WireMember {
  readonly id: string;
  readonly organizationId: string;
  readonly userId: string;
  /** Roles of the organization, separated by commas. */
  readonly role: string;
  readonly user: { readonly name: string; readonly email: string };
}
export const membersFrom = reader<{ readonly members: readonly WireMember[]; readonly total: number }>({
  members: [{ id: 's', organizationId: 's', userId: 's', role: 's', user: { name: 's', email: 's' } }],
  total: 'i',
});

export interface WireInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role?: string | null;
  readonly status: string;
  readonly createdAt?: string | null;
  /** Only where the server was told to keep them. */
  readonly firstName?: string | null;
  readonly lastName?: string | null;
}
const invitation: Shape = {
  id: 's',
  organizationId: 's',
  email: 's',
  'role?': nullable('s'),
  status: 's',
  'createdAt?': nullable('t'),
  'firstName?': nullable('s'),
  'lastName?': nullable('s'),
};
export const invitationFrom = reader<WireInvitation>(invitation);
export const invitationsFrom = reader<readonly WireInvitation[]>([invitation]);

/** An error answer, if it is one of the server's own. */
export const faultFrom = reader<{ readonly code?: string | null }>({ 'code?': nullable('s') });

/** Names in a list that is written as one text. */
export const listed = (names: string | null | undefined): string[] =>
  (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
