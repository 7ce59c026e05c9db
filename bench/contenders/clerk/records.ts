import type { Person } from '../../world/people.ts';

export const organizationId = 'org_bench';
export const sessionId = 'sess_bench';
const userId = 'user_bench';

const created = 1_767_225_600_000;
const times = { created_at: created, updated_at: created };
const noImage = { image_url: '', has_image: false };
const permissions = ['org:sys_profile:manage', 'org:sys_memberships:read', 'org:sys_memberships:manage'];

/** What the instance is set to: organizations alone. Settings that are absent have Clerk's defaults. */
export const environment = {
  object: 'environment',
  id: 'env_bench',
  auth_config: { object: 'auth_config', id: 'aconf_bench', single_session_mode: true, reverification: false },
  display_config: {
    object: 'display_config',
    id: 'dconf_bench',
    application_name: 'Shop',
    branded: false,
    instance_environment_type: 'production',
    home_url: '/',
  },
  user_settings: { attributes: {}, actions: {}, social: {}, sign_in: {}, sign_up: {}, password_settings: {} },
  organization_settings: {
    enabled: true,
    max_allowed_memberships: 0,
    force_organization_selection: false,
    actions: { admin_delete: false },
    domains: { enabled: false, enrollment_modes: [], default_role: null },
    slug: { disabled: true },
    organization_creation_defaults: { enabled: false },
  },
  maintenance_mode: false,
};

export const roles = ['Admin', 'Member'].map((name) => ({
  object: 'role',
  id: `role_${name.toLowerCase()}`,
  key: `org:${name.toLowerCase()}`,
  name,
  description: '',
  permissions: [],
  ...times,
}));

const organizationOf = (size: number) => ({
  object: 'organization',
  id: organizationId,
  name: 'Nordwind',
  slug: 'nordwind',
  ...noImage,
  members_count: size,
  pending_invitations_count: 0,
  max_allowed_memberships: 0,
  admin_delete_enabled: false,
  public_metadata: {},
  ...times,
});

const membershipOf = (size: number, id: string, role: string) => ({
  object: 'organization_membership',
  id,
  role: `org:${role.toLowerCase()}`,
  role_name: role,
  permissions: role === 'Admin' ? permissions : [],
  public_metadata: {},
  organization: organizationOf(size),
  ...times,
});

export const memberOf =
  (size: number) =>
  ({ index, firstName, lastName, email }: Person) => ({
    ...membershipOf(size, `orgmem_${String(index)}`, 'Member'),
    public_user_data: {
      user_id: `user_${String(index)}`,
      first_name: firstName,
      last_name: lastName,
      identifier: email,
      ...noImage,
    },
  });

/** Who looks at the members: their administrator. */
const administratorOf = (size: number) => ({
  object: 'user',
  id: userId,
  first_name: 'Chiara',
  last_name: 'Conti',
  username: null,
  ...noImage,
  primary_email_address_id: null,
  primary_phone_number_id: null,
  primary_web3_wallet_id: null,
  email_addresses: [],
  phone_numbers: [],
  web3_wallets: [],
  external_accounts: [],
  enterprise_accounts: [],
  passkeys: [],
  organization_memberships: [membershipOf(size, 'orgmem_own', 'Admin')],
  password_enabled: true,
  public_metadata: {},
  unsafe_metadata: {},
  ...times,
});

/** Of a token that is good for an hour, as none that is older is used. */
export function tokenClaims() {
  const now = Math.floor(Date.now() / 1000);
  return {
    sid: sessionId,
    sub: userId,
    iat: now,
    nbf: now,
    exp: now + 3600,
    org_id: organizationId,
    org_role: 'org:admin',
  };
}

export const sessionOf = (size: number, jwt: string) => ({
  object: 'session',
  id: sessionId,
  status: 'active',
  expire_at: Date.now() + 86_400_000,
  abandon_at: Date.now() + 86_400_000,
  last_active_at: Date.now(),
  last_active_token: { object: 'token', jwt },
  last_active_organization_id: organizationId,
  factor_verification_age: null,
  actor: null,
  tasks: null,
  user: administratorOf(size),
  public_user_data: {
    first_name: 'Chiara',
    last_name: 'Conti',
    identifier: 'chiara.conti@nordwind.example',
    ...noImage,
  },
  ...times,
});

export const clientOf = (size: number, jwt: string) => ({
  object: 'client',
  id: 'client_bench',
  sessions: [sessionOf(size, jwt)],
  sign_in: null,
  sign_up: null,
  last_active_session_id: sessionId,
  last_authentication_strategy: 'password',
  cookie_expires_at: null,
  ...times,
});
