import type { AccountAddress, AccountAddressDraft, AddressPurpose, FieldIssue } from '../../domain/model.ts';
import { textIssues } from '../shared/issues.ts';
import type { Resource } from './json-api.ts';
import type { SprykerOptions } from './options.ts';
import { given, present } from './records.ts';
import type { AddressAttributes, CustomerAttributes } from './wire.ts';

type Nickname = SprykerOptions['addressNickname'];

/** `5`, `18a`, `12-14`: what stands behind a street. */
const houseNumber = /^\d[\d\s/-]*\p{L}?$/u;

/** A private address as the port has it. Whatever holds no name of it is named by where it is. */
export function addressOf(
  { id, attributes }: Resource<AddressAttributes>,
  owner: CustomerAttributes,
  nicknameIn: Nickname,
): AccountAddress {
  const { address1, address2, zipCode, city, iso2Code, phone, isDefaultShipping, isDefaultBilling } = attributes;
  const number = given(address2);
  const isNumber = number !== undefined && houseNumber.test(number);
  const street = [given(address1), isNumber ? number : undefined].filter(Boolean).join(' ');
  const further = nicknameIn === 'address3' ? undefined : given(attributes.address3);
  const addition = [isNumber ? undefined : number, further].filter(Boolean).join(', ');
  const name = nicknameIn && given(attributes[nicknameIn]);
  const defaults: AddressPurpose[] = [];
  if (isDefaultShipping) defaults.push('shipping');
  if (isDefaultBilling) defaults.push('billing');
  return {
    id,
    nickname: name ?? [street, given(city)].filter(Boolean).join(', '),
    use: 'both',
    defaults,
    address: {
      street,
      zip: zipCode ?? '',
      city: city ?? '',
      country: iso2Code ?? '',
      ...(addition && { addition }),
    },
    ...present({ recipient: recipientOf(attributes, owner), phone: given(phone) }),
  };
}

/** Every address names somebody; a recipient is somebody else than the owner. */
function recipientOf(attributes: AddressAttributes, owner: CustomerAttributes): string | undefined {
  const [recipient, own] = [attributes, owner].map(({ firstName, lastName }) =>
    [given(firstName), given(lastName)].filter(Boolean).join(' '),
  );
  return recipient === own ? undefined : given(recipient);
}

const nameOfCountry = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** What the server is sent. Draft and owner are whole: `draftIssues` found nothing. */
export function attributesOf(
  draft: AccountAddressDraft,
  owner: Resource<CustomerAttributes>,
  nicknameIn: Nickname,
): AddressAttributes {
  const { address, defaults, phone, recipient } = draft;
  return {
    salutation: owner.attributes.salutation ?? 'n/a',
    ...namesOf(given(recipient), owner.attributes),
    ...linesOf(address.street.trim(), given(address.addition) ?? ''),
    zipCode: address.zip.trim(),
    city: address.city.trim(),
    iso2Code: address.country,
    country: nameOfCountry.of(address.country) ?? address.country,
    phone: given(phone) ?? '',
    isDefaultShipping: defaults.includes('shipping'),
    isDefaultBilling: defaults.includes('billing'),
    ...(nicknameIn && { [nicknameIn]: draft.nickname.trim() }),
  };
}

function namesOf(recipient: string | undefined, { firstName, lastName }: CustomerAttributes) {
  const words = recipient?.split(/\s+/u);
  if (!words) return { firstName: firstName ?? '', lastName: lastName ?? '' };
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

/** Two lines are required: the number of the house goes in the second one, or else the addition. */
function linesOf(line: string, addition: string) {
  const [, street, number = ''] = /^(.*\S)\s+(\S+)$/u.exec(line) ?? [];
  if (street === undefined || !houseNumber.test(number)) return { address1: line, address2: addition, address3: '' };
  return { address1: street, address2: number, address3: addition };
}

/** What cannot be kept, or would be refused. */
export function draftIssues({ nickname, use, defaults, recipient, address }: AccountAddressDraft): FieldIssue[] {
  const issues: FieldIssue[] = [
    ...textIssues(['nickname'], nickname, 50),
    ...textIssues(['address', 'street'], address.street, 100),
    ...textIssues(['address', 'zip'], address.zip, 15),
    ...textIssues(['address', 'city'], address.city, 100),
  ];
  if (!/^[A-Z]{2}$/u.test(address.country)) issues.push({ path: ['address', 'country'], code: 'invalid' });
  if (given(address.state)) issues.push({ path: ['address', 'state'], code: 'not-allowed' });
  // Every address of the API serves either purpose.
  if (use !== 'both') issues.push({ path: ['use'], code: 'not-allowed' });
  if (use !== 'both' && defaults.some((purpose) => purpose !== use)) {
    issues.push({ path: ['defaults'], code: 'not-allowed' });
  }
  // The API has a first and a last name for them, and wants both.
  if (given(recipient)?.split(/\s+/u).length === 1) issues.push({ path: ['recipient'], code: 'format' });
  return issues;
}
