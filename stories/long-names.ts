import type { World } from '../src/adapters/memory.ts';

/** Three words that break, and one that does not. */
const family = 'von der Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';
const house = 'Internationale Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH';

/** The same world with names as long as people, companies and roles really have them, behind those it had. */
export function withLongNames(world: World): World {
  return {
    ...world,
    people: world.people.map((person) => ({
      ...person,
      firstName: `${person.firstName} Maximiliane Theodora`,
      lastName: `${person.lastName} ${family}`,
      email: person.email.replace('@', '.wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@'),
    })),
    organizations: world.organizations.map((row) => ({ ...row, name: `${row.name} ${house}` })),
    roles: world.roles.map((role) => ({ ...role, name: `${role.name} for Extraordinary and Recurring Procurement` })),
    addresses: world.addresses.map((address) => ({ ...address, street: `${address.street} ${family}` })),
  };
}
