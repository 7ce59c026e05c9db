import type { PostalAddress } from '../../domain/model.ts';
import type { Bean } from './bean.ts';

/** What a request holds: parameters by name. Everything is a text on this wire. */
export type WireParameters = Readonly<Record<string, string>>;

type Path = readonly string[];

const address = (field: keyof PostalAddress): Path => ['address', field];

/** The parameters of the wire and the fields of our forms that they come from. */
const paths: Readonly<Record<string, Path>> = {
  logonId: ['email'],
  email1: ['email'],
  personTitle: ['salutation'],
  phone1: ['phone'],
  parentMemberId: ['organizationId'],
  roleId1: ['roleIds'],
  orgEntityName: ['name'],
  address1: address('street'),
  address2: address('addition'),
  zipCode: address('zip'),
  city: address('city'),
  state: address('state'),
  country: address('country'),
  nickName: ['nickname'],
  addressType: ['use'],
  primary: ['defaults'],
};

/** The same parameters stand for the first password of somebody new, which none of our forms has. */
const passwords: Readonly<Record<string, Path>> = {
  logonPasswordOld: ['current'],
  logonPassword: ['next'],
  logonPasswordVerify: ['repeated'],
};

/** The field of our form that a parameter of the wire comes from. One that we do not rename is called the same. */
export function pathOf(parameter: string, operation: string): Path {
  if (parameter === 'parentMemberId' && operation.startsWith('organization.')) return ['parentId'];
  const table = operation === 'account.changePassword' ? passwords : paths;
  return Object.hasOwn(table, parameter) ? (table[parameter] ?? []) : [parameter];
}

/** Members that are given, as parameters. What is given as `undefined` is to be emptied, and what is absent to stay. */
export function given<Record extends object>(
  record: Record,
  names: Readonly<Partial<{ [Field in keyof Record]: string }>>,
): WireParameters {
  const fields = Object.entries(names) as [keyof Record, string][];
  const kept = fields.filter(([field]) => Object.hasOwn(record, field));
  return Object.fromEntries(kept.map(([field, name]) => [name, String(record[field] ?? '')]));
}

/** An address as parameters; all of it is emptied where it is given as `undefined`, and stays where it is absent. */
export function addressToWire(record: { readonly address?: PostalAddress | undefined }): WireParameters {
  if (!Object.hasOwn(record, 'address')) return {};
  const { street = '', addition = '', zip = '', city = '', state = '', country = '' } = record.address ?? {};
  return { address1: street, address2: addition, zipCode: zip, city, state, country };
}

/** An address from whichever of the wire's two ways it is written in: numbered lines, or a list of lines. */
export function addressFromWire(bean: Bean): PostalAddress | undefined {
  const lines = bean.texts('addressLine');
  const street = bean.text('address1') ?? lines[0];
  const city = bean.text('city');
  if (street === undefined && city === undefined) return undefined;
  const addition = bean.text('address2') ?? lines[1];
  const state = bean.text('state', 'stateOrProvinceName');
  return {
    street: street ?? '',
    ...(addition !== undefined && { addition }),
    zip: bean.text('zipCode', 'postalCode') ?? '',
    city: city ?? '',
    ...(state !== undefined && { state }),
    country: bean.text('country') ?? '',
  };
}
