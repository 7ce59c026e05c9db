import type { Shape } from '../rest/shape.ts';
import type { Kind } from './json-api.ts';

/**
 * The resources of the Storefront API as far as they are read, each with the outline that an answer is held against.
 * Texts may be null or missing everywhere: which of them a shop fills is its own business.
 */

type Text = string | null;
const text: Shape = { $any: ['s', { $: [null] }] };

export interface CompanyAttributes {
  readonly name: string;
  readonly isActive: boolean;
  readonly status: 'pending' | 'approved' | 'denied';
}
export const companies: Kind<CompanyAttributes> = {
  type: 'companies',
  attributes: { name: 's', isActive: 'b', status: { $: ['pending', 'approved', 'denied'] } },
};

export interface UnitAttributes {
  readonly name: string;
  readonly email?: Text;
  readonly phone?: Text;
  readonly externalUrl?: Text;
  readonly bic?: Text;
  readonly iban?: Text;
  readonly defaultBillingAddress?: Text;
}
export const units: Kind<UnitAttributes> = {
  type: 'company-business-units',
  attributes: {
    name: 's',
    'email?': text,
    'phone?': text,
    'externalUrl?': text,
    'bic?': text,
    'iban?': text,
    'defaultBillingAddress?': text,
  },
};

export interface UnitAddressAttributes {
  readonly address1?: Text;
  readonly address2?: Text;
  readonly address3?: Text;
  readonly zipCode?: Text;
  readonly city?: Text;
  readonly phone?: Text;
  readonly iso2Code?: Text;
  readonly comment?: Text;
}
const place: Readonly<Record<string, Shape>> = {
  'address1?': text,
  'address2?': text,
  'address3?': text,
  'zipCode?': text,
  'city?': text,
  'phone?': text,
  'iso2Code?': text,
};
export const unitAddresses: Kind<UnitAddressAttributes> = {
  type: 'company-business-unit-addresses',
  attributes: { ...place, 'comment?': text },
};

export interface RoleAttributes {
  readonly name: string;
  readonly isDefault: boolean;
}
export const roles: Kind<RoleAttributes> = {
  type: 'company-roles',
  attributes: { name: 's', isDefault: 'b' },
};

export interface CompanyUserAttributes {
  readonly isActive: boolean;
  readonly isDefault: boolean;
}
export const companyUsers: Kind<CompanyUserAttributes> = {
  type: 'company-users',
  attributes: { isActive: 'b', isDefault: 'b' },
};

export interface CustomerAttributes {
  readonly firstName?: Text;
  readonly lastName?: Text;
  readonly email?: Text;
  readonly salutation?: Text;
  readonly gender?: Text;
  readonly dateOfBirth?: Text;
}
export const customers: Kind<CustomerAttributes> = {
  type: 'customers',
  attributes: {
    'firstName?': text,
    'lastName?': text,
    'email?': text,
    'salutation?': text,
    'gender?': text,
    'dateOfBirth?': text,
  },
};

export interface AddressAttributes extends Omit<UnitAddressAttributes, 'comment'> {
  readonly salutation?: Text;
  readonly firstName?: Text;
  readonly lastName?: Text;
  readonly company?: Text;
  readonly country?: Text;
  readonly isDefaultShipping?: boolean;
  readonly isDefaultBilling?: boolean;
}
export const addresses: Kind<AddressAttributes> = {
  type: 'addresses',
  attributes: {
    ...place,
    'salutation?': text,
    'firstName?': text,
    'lastName?': text,
    'company?': text,
    'country?': text,
    'isDefaultShipping?': 'b',
    'isDefaultBilling?': 'b',
  },
};

export interface FoundCustomer {
  readonly customerReference: string;
  readonly email: string;
  readonly firstName?: Text;
  readonly lastName?: Text;
}
export const customerSearch: Kind<{ readonly customers: readonly FoundCustomer[] }> = {
  type: 'agent-customer-search',
  anonymous: true,
  attributes: { customers: [{ customerReference: 's', email: 's', 'firstName?': text, 'lastName?': text }] },
};

export interface TokenAttributes {
  readonly accessToken: string;
  readonly refreshToken: string;
}
/** Each way to a token answers with a type of its own and the same attributes. */
export const tokensOf = (type: string): Kind<TokenAttributes> => ({
  type,
  anonymous: true,
  attributes: { accessToken: 's', refreshToken: 's' },
});
