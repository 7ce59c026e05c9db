import type { World } from '../../src/adapters/memory.ts';
import type { PostalAddress } from '../../src/domain/model.ts';
import { worldOf } from '../../mocks/world/world.ts';

const iban = 'DE89370400440532013000';

/** The small world, where everybody has a telephone and an address of their own, so that each could be found. */
export const markedWorld = (): World => {
  const world = worldOf('small');
  const at = (index: number): PostalAddress => ({
    street: `Canarygasse ${String(100 + index)}`,
    zip: '20457',
    city: 'Hamburg',
    country: 'DE',
  });
  return {
    ...world,
    people: world.people.map((person, index) => ({
      ...person,
      phone: `+49 40 7770${String(100 + index)}`,
      address: at(index),
    })),
    organizations: world.organizations.map((row, index) => ({
      ...row,
      phone: `+49 40 8880${String(100 + index)}`,
      email: `zq-office-${String(100 + index)}@example.test`,
      ...(row.kind === 'unit' && { iban, bic: 'COBADEFFXXX' }),
    })),
  };
};

/** All that is somebody's in it, and what is typed; too short a name would be found in other words. */
export function marksOf({
  people,
  organizations,
  addresses,
  accountAddresses = [],
  invitations = [],
}: World): string[] {
  const own = people.flatMap(({ firstName, lastName, email, loginId, phone, address }) => [
    firstName,
    lastName,
    email,
    loginId,
    phone,
    address?.street,
  ]);
  const others = [
    ...organizations.flatMap(({ email, phone, address }) => [email, phone, address?.street]),
    ...addresses.map(({ street }) => street),
    ...accountAddresses.flatMap(({ recipient, phone, address }) => [recipient, phone, address.street]),
    ...invitations.flatMap(({ lastName, email }) => [lastName, email]),
    iban,
  ];
  return [...new Set([...own, ...others])].filter((mark) => mark !== undefined).filter(({ length }) => length > 4);
}
