import {
  type Buyer,
  type BusinessUnit,
  type Company,
  type Customer,
  type Reference,
  type Role,
  type UnitAddress,
  genders,
  salutations,
} from '../../domain/model.ts';
import type { JsonApiDocument, Resource } from './json-api.ts';
import type { Rights } from './permissions.ts';
import {
  type CompanyAttributes,
  type CompanyUserAttributes,
  type CustomerAttributes,
  type FoundCustomer,
  type RoleAttributes,
  type UnitAddressAttributes,
  type UnitAttributes,
  companies,
  customers,
  roles,
  units,
} from './wire.ts';

/** A membership with whatever came along: of a company user alone there are two flags to know. */
export interface Member {
  readonly user: Resource<CompanyUserAttributes>;
  readonly customer: Resource<CustomerAttributes> | undefined;
  readonly company: Resource<CompanyAttributes> | undefined;
  readonly unit: Resource<UnitAttributes> | undefined;
  readonly roles: readonly Resource<RoleAttributes>[];
}

/** The relationships that make a record of a company user. */
export const ofMember = 'customers,companies,company-business-units,company-roles';

export const memberOf = (document: JsonApiDocument, user: Resource<CompanyUserAttributes>): Member => ({
  user,
  customer: document.related(customers, user)[0],
  company: document.related(companies, user)[0],
  unit: document.related(units, user)[0],
  roles: document.related(roles, user),
});

export const referenceTo = ({ id, attributes: { name } }: Resource<{ readonly name: string }>): Reference => ({
  id,
  name,
});

/** A field that is null, empty or missing is not there. */
export function given(value: string | null | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' ? undefined : text;
}

type Present<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** Without the fields that are not there. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}

const oneOf = <Word extends string>(words: readonly Word[], value: string | null | undefined): Word | undefined =>
  words.find((word) => word === value?.toLowerCase());

function personOf(attributes: CustomerAttributes) {
  const { firstName, lastName, email, salutation, gender, dateOfBirth } = attributes;
  return {
    loginId: email ?? '',
    email: email ?? '',
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    ...present({
      salutation: oneOf(salutations, salutation),
      gender: oneOf(genders, gender),
      dateOfBirth: given(dateOfBirth),
    }),
  };
}

/** Where a member belongs: their unit, or the company itself for the few who have none. */
const placeOf = ({
  user,
  unit,
  company,
}: Member): { readonly organization: Reference; readonly company: Reference } => {
  const fallback = { id: user.id, name: '' };
  const top = company ? referenceTo(company) : fallback;
  return { organization: unit ? referenceTo(unit) : top, company: top };
};

const roleReferences = (member: Member, rights: Rights) =>
  member.roles.map((role) => ({ ...referenceTo(role), actorRole: rights.actorRole(role.attributes.name) }));

export function buyerOf(member: Member, rights: Rights): Buyer {
  const { user, customer } = member;
  return {
    id: user.id,
    customerId: customer?.id ?? user.id,
    ...personOf(customer?.attributes ?? {}),
    ...placeOf(member),
    roles: roleReferences(member, rights),
    enabled: user.attributes.isActive,
    approval: 'approved',
  };
}

export function customerOf(
  { id, attributes }: Resource<CustomerAttributes>,
  members: readonly Member[],
  rights: Rights,
  presentId: string | undefined,
): Customer {
  const { gender: _, ...person } = personOf(attributes);
  return {
    id,
    ...person,
    enabled: true,
    memberships: members.map((member) => ({
      id: member.user.id,
      ...placeOf(member),
      roles: roleReferences(member, rights),
      enabled: member.user.attributes.isActive,
      isDefault: presentId === undefined ? member.user.attributes.isDefault : member.user.id === presentId,
    })),
  };
}

/** What an agent is told of a customer: who they are, and nothing of where they work. */
export const foundCustomerOf = ({ customerReference, email, firstName, lastName }: FoundCustomer): Customer => ({
  id: customerReference,
  loginId: email,
  email,
  firstName: firstName ?? '',
  lastName: lastName ?? '',
  enabled: true,
  memberships: [],
});

export function companyOf({ id, attributes }: Resource<CompanyAttributes>, childCount: number): Company {
  const { name, isActive, status } = attributes;
  return { kind: 'company', id, name, path: [], childCount, active: isActive, status };
}

/** A unit, told as if it lay directly below its company: the API has no parents. */
export function unitOf(
  { id, attributes }: Resource<UnitAttributes>,
  company: Reference,
  addresses?: readonly Resource<UnitAddressAttributes>[],
): BusinessUnit {
  const { name, email, phone, externalUrl, iban, bic } = attributes;
  return {
    kind: 'unit',
    id,
    name,
    companyId: company.id,
    companyName: company.name,
    path: [company],
    childCount: 0,
    ...present({
      email: given(email),
      phone: given(phone),
      externalUrl: given(externalUrl),
      iban: given(iban),
      bic: given(bic),
      addresses: addresses?.map((address) => ({ id: address.id, name: lineOf(address.attributes) })),
    }),
  };
}

const lineOf = ({ address1, address2, zipCode, city }: UnitAddressAttributes): string =>
  [
    [address1, address2],
    [zipCode, city],
  ]
    .map((parts) => parts.map(given).filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');

export function unitAddressOf(
  { id, attributes }: Resource<UnitAddressAttributes>,
  company: Reference,
  users: readonly Reference[],
): UnitAddress {
  const { address1, address2, address3, zipCode, city, phone, iso2Code, comment } = attributes;
  return {
    id,
    companyId: company.id,
    companyName: company.name,
    street: address1 ?? '',
    zip: zipCode ?? '',
    city: city ?? '',
    country: iso2Code ?? '',
    labels: [],
    units: [...users],
    ...present({
      number: given(address2),
      addition: given(address3),
      phone: given(phone),
      comment: given(comment),
    }),
  };
}

/** A role's name is all there is to it: what it permits, the API does not tell. */
export const roleOf = ({ id, attributes }: Resource<RoleAttributes>, company: Reference, rights: Rights): Role => ({
  id,
  name: attributes.name,
  companyId: company.id,
  companyName: company.name,
  isDefault: attributes.isDefault,
  actorRole: rights.actorRole(attributes.name),
  permissions: [],
});
