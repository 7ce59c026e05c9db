import { formatAddress } from 'localized-address-format';

/** The parts of an address that stand in another order, or not at all, in another country. */
export const addressParts = ['street', 'addition', 'zip', 'city', 'state'] as const;
export type AddressPart = (typeof addressParts)[number];

const isPart = (name: string | undefined): name is AddressPart => addressParts.some((part) => part === name);

/**
 * The parts of an address in the order in which a country (ISO 3166-1 alpha-2) writes them. What it does not write is
 * left out, but for the city: every address here has one, also where the country is one, as Singapore, or where the
 * post takes it for a part of the street's line, as in Japan.
 */
export function addressShape(country: string): readonly AddressPart[] {
  const lines = formatAddress({
    postalCountry: country,
    addressLines: ['<street>', '<addition>'],
    postalCode: '<zip>',
    locality: '<city>',
    administrativeArea: '<state>',
  });
  const parts = [...lines.join().matchAll(/<(\w+)>/gu)].map(([, name]) => name).filter(isPart);
  return parts.includes('city') ? parts : withCity(parts);
}

/** Where the state is written before the street, the city stands between them; else it follows the street. */
function withCity(parts: readonly AddressPart[]): readonly AddressPart[] {
  const street = parts.indexOf('street');
  const fromLargeToSmall = parts.slice(0, street).includes('state');
  return parts.toSpliced(fromLargeToSmall ? street : parts.indexOf('addition') + 1, 0, 'city');
}
