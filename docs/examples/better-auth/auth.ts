import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { admin, organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements, memberAc, ownerAc } from 'better-auth/plugins/organization/access';

export interface AuthParts {
  readonly database: DatabaseSync;
  /** Where the server is, as browsers see it. */
  readonly baseURL: string;
  /** Takes what would be an e-mail. */
  readonly mail?: (to: string, link: string) => void;
  /** How passwords are kept. Default: the library's way. */
  readonly password?: NonNullable<NonNullable<Parameters<typeof betterAuth>[0]['emailAndPassword']>['password']>;
}

const access = createAccessControl(defaultStatements);

/** A plain better-auth server. What the kit asks of it is these two plugins; everything else is as one likes. */
export function createAuth({ database, baseURL, mail = () => undefined, password }: AuthParts) {
  return betterAuth({
    database,
    baseURL,
    // Sessions of an example end with the process.
    secret: randomBytes(32).toString('hex'),
    emailAndPassword: {
      enabled: true,
      sendResetPassword: ({ user, url }) => Promise.resolve(mail(user.email, url)),
      ...(password && { password }),
    },
    user: { changeEmail: { enabled: true, updateEmailWithoutVerification: true } },
    plugins: [
      admin(),
      organization({
        ac: access,
        roles: {
          owner: ownerAc,
          admin: adminAc,
          member: memberAc,
          // One of our own: keeps the organization's details, and neither invites nor gives roles.
          purchaser: access.newRole({ organization: ['update'] }),
        },
        sendInvitationEmail: ({ email, id }) => Promise.resolve(mail(email, `${baseURL}/#invitation=${id}`)),
        // Without these two, the names of whoever is invited go lost.
        schema: {
          invitation: {
            additionalFields: {
              firstName: { type: 'string', input: true, required: false },
              lastName: { type: 'string', input: true, required: false },
            },
          },
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
