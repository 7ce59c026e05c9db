import type { Store } from '../../../src/adapters/memory.ts';
import type { ApprovalState, Gender, PostalAddress, Salutation } from '../../../src/domain/model.ts';
import { companyOf } from '../../../src/adapters/memory/tree.ts';
import { partId, roleId, rootId, wireId } from './ids.ts';
import type { Member } from './people.ts';

const titles: Readonly<Record<Salutation, string>> = { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', dr: 'Dr' };
const genders: Readonly<Record<Gender, string>> = { female: 'F', male: 'M', other: 'O' };
const states: Readonly<Record<ApprovalState, string>> = { pending: '0', approved: '1', rejected: '2' };

/** One switch says here whether somebody may sign in. */
export const statusOf = ({ person, membership }: Member): string =>
  person.enabled && membership?.enabled !== false ? '1' : '0';

/** A person as the lists have them: without an e-mail address, a telephone number or a place. */
export function listBean(member: Member): object {
  const { person, membership, organization } = member;
  const { id, loginId, firstName, lastName } = person;
  return {
    userId: wireId(id),
    memberId: wireId(id),
    logonId: loginId,
    firstName,
    lastName,
    displayName: loginId,
    distinguishedName: `uid=${loginId},o=root organization`,
    parentMemberId: organization ? wireId(organization.id) : rootId,
    preferredCurrency: person.currency ?? '',
    profileType: 'B',
    registerType: 'R',
    state: states[membership?.approval ?? 'approved'],
    userRegistry: { logonId: loginId, policyAccountId: '-1', status: statusOf(member) },
  };
}

/** A person as administrators see them one by one. */
export function detailsBean(member: Member): object {
  const { person, organization } = member;
  const { id, loginId, firstName, lastName, email, phone, mobile, address, gender, dateOfBirth } = person;
  return {
    userId: wireId(id),
    logonId: loginId,
    registerType: person.staff ? 'A' : 'R',
    organizationId: organization ? wireId(organization.id) : rootId,
    organizationName: organization?.name ?? 'Root Organization',
    parentMemberId: organization ? wireId(organization.id) : rootId,
    preferredLanguage: person.language ?? '',
    preferredCurrency: person.currency ?? '',
    personTitle: person.salutation ? titles[person.salutation] : null,
    userRegistry: { logonId: loginId, status: statusOf(member) },
    demographics: { gender: gender ? genders[gender] : '', ...(dateOfBirth && { dateOfBirth }) },
    address: {
      addressId: wireId(`address of ${id}`),
      nickName: loginId,
      firstName,
      lastName,
      email1: email,
      phone1: phone ?? '',
      mobilePhone1: mobile ?? '',
      ...addressBean(address),
    },
  };
}

/** A person as they see themselves: flat, with words in place of numbers and some names of their own. */
export function selfBean(member: Member): object {
  const { person, organization } = member;
  const { id, loginId, firstName, lastName, email, phone, mobile, address, gender, dateOfBirth } = person;
  return {
    resourceName: 'person',
    userId: wireId(id),
    logonId: loginId,
    firstName,
    lastName,
    ...(person.salutation && { personTitle: titles[person.salutation] }),
    addressLine: [address?.street ?? '', address?.addition ?? '', ''],
    city: address?.city ?? '',
    state: address?.state ?? '',
    zipCode: address?.zip ?? '',
    country: address?.country ?? '',
    email1: email,
    phone1: phone ?? '',
    mobilePhone1: mobile ?? '',
    gender: gender ? genders[gender] : '',
    ...(dateOfBirth && { dateOfBirth }),
    preferredLanguage: person.language ?? '',
    preferredCurrency: person.currency ?? '',
    accountStatus: statusOf(member) === '1' ? 'Enabled' : 'Disabled',
    registrationStatus: 'RegisteredPerson',
    registrationApprovalStatus: 'Approved',
    orgizationId: organization ? wireId(organization.id) : rootId,
    organizationDistinguishedName: 'o=root organization',
    profileType: 'B',
  };
}

export const addressBean = (address: PostalAddress | undefined): object => ({
  address1: address?.street ?? '',
  address2: address?.addition ?? '',
  city: address?.city ?? '',
  state: address?.state ?? '',
  zipCode: address?.zip ?? '',
  country: address?.country ?? '',
});

/** Somebody's roles by the organization that each is held in. Who administers a company holds that role at its top. */
export function rolesBean(store: Store, { person, membership, organization }: Member): object {
  if (person.staff)
    return { orgIdRoleDataBeans: { [rootId]: person.staff.map((part) => roleBean(partId(part), part)) } };
  if (!membership || !organization) return {};
  const byOrganization: Record<string, object[]> = {};
  const everybody = roleBean('-29', 'Registered Customer');
  (byOrganization[wireId(companyOf(store, organization).id)] ??= []).push(everybody);
  for (const row of membership.roleIds.map((id) => store.roles.known(id))) {
    const at = row.actorRole === 'company-admin' ? companyOf(store, organization) : organization;
    (byOrganization[wireId(at.id)] ??= []).push(roleBean(roleId(row), row.name));
  }
  return { orgIdRoleDataBeans: byOrganization };
}

export const roleBean = (id: string, name: string): object => ({
  roleId: id,
  name,
  displayName: name,
  description: '',
});
