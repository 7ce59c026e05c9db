import { AccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Capability } from '../../capabilities/verbs.ts';
import type { Claims } from './claims.ts';
import type { Glue } from './glue.ts';
import { segment } from '../http/segment.ts';
import type { Resource } from './json-api.ts';
import type { Rights } from './permissions.ts';
import { type Member, memberOf, ofMember } from './records.ts';
import { type CustomerAttributes, companyUsers, customers } from './wire.ts';

/** Whose token it is: a customer, their memberships, and what the present one lets them do. */
export interface Identity {
  readonly customer: Resource<CustomerAttributes>;
  readonly members: readonly Member[];
  /** The membership that was chosen, by them or because there is only one. */
  readonly member: Member | undefined;
  /** Nothing without a membership. */
  readonly granted: ReadonlySet<Capability> | undefined;
}

interface Asking {
  readonly glue: Glue;
  readonly rights: Rights;
  readonly claims: Claims | undefined;
  readonly operation: string;
  readonly call?: Call | undefined;
}

/** Asks the server whose token it is. Throws `forbidden` for an agent's, which is no customer's. */
export async function whoami({ glue, rights, claims, operation, call }: Asking): Promise<Identity> {
  refuseAgent(claims, operation);
  const members = await glue.read(
    { operation, path: '/company-users/mine', query: { include: ofMember }, call },
    (document) => document.all(companyUsers).map((user) => memberOf(document, user)),
  );
  const member = chosen(members, claims);
  const told = members.find(({ customer }) => customer)?.customer;
  const customer = told ?? (await ownCustomer({ glue, claims, operation, call }));
  const roleNames = member?.roles.map(({ attributes }) => attributes.name) ?? [];
  return { customer, members, member, granted: member && rights.granted(claims?.permissions, roleNames) };
}

/** The customer themselves, whether they are anybody's member or not. */
export function ownCustomer({ glue, claims, operation, call }: Omit<Asking, 'rights'>) {
  refuseAgent(claims, operation);
  const reference = claims?.customerReference;
  const path = reference === undefined ? '/customers' : `/customers/${segment(operation, reference)}`;
  return glue.read({ operation, path, call }, (document) => document.one(customers));
}

function refuseAgent(claims: Claims | undefined, operation: string): void {
  if (claims?.idAgent !== undefined && claims.customerReference === undefined) {
    throw new AccountError('forbidden', { operation });
  }
}

/** A token that can be read says which; of one that cannot, the server's own rule for what it begins with holds. */
function chosen(members: readonly Member[], claims: Claims | undefined): Member | undefined {
  if (claims) return members.find(({ user }) => user.id === claims.idCompanyUser);
  return members.length === 1 ? members[0] : members.find(({ user }) => user.attributes.isDefault);
}
