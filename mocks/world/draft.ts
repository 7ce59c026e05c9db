import type {
  AddressRow,
  InvitationRow,
  MembershipRow,
  OrganizationRow,
  PersonRow,
  RoleRow,
  UnitRow,
  World,
} from '../../src/adapters/memory.ts';
import type { Culture } from './culture.ts';
import { Random } from './random.ts';

/** A company as the generator sees it: where it is from and what has grown in it so far. */
export interface GrownCompany {
  readonly id: string;
  /** For e-mail addresses and links. */
  readonly domain: string;
  /** Where most of its people are from. */
  readonly culture: Culture;
  readonly units: UnitRow[];
}

/** A world that is still growing. */
export interface Draft {
  readonly random: Random;
  readonly organizations: OrganizationRow[];
  readonly roles: RoleRow[];
  readonly people: PersonRow[];
  readonly memberships: MembershipRow[];
  readonly addresses: AddressRow[];
  readonly invitations: InvitationRow[];
  /** What does not grow. */
  readonly rest: Pick<World, 'accountAddresses' | 'labels' | 'password'>;
  newId(): string;
  /** The text, with a number to it if it was asked for before. */
  unique(text: string): string;
  /** Whether nobody asked for the text yet. */
  isFree(text: string): boolean;
}

/** Ids are numbers beyond 2^53, as several backends issue them: whoever counts with them loses the last digit. */
const firstId = 9_007_199_254_740_993n;

export function draftFrom(world: World, seed: number): Draft {
  let issued = 0;
  const uses = new Map<string, number>();
  return {
    random: new Random(seed),
    organizations: [...world.organizations],
    roles: [...world.roles],
    people: [...world.people],
    memberships: [...world.memberships],
    addresses: [...world.addresses],
    invitations: [...(world.invitations ?? [])],
    rest: { accountAddresses: world.accountAddresses, labels: world.labels, password: world.password },
    newId() {
      issued += 1;
      return String(firstId + BigInt(issued));
    },
    unique(text) {
      const use = (uses.get(text) ?? 0) + 1;
      uses.set(text, use);
      return use === 1 ? text : `${text}${String(use)}`;
    },
    isFree: (text) => !uses.has(text),
  };
}

export const worldFrom = ({
  organizations,
  roles,
  people,
  memberships,
  addresses,
  invitations,
  rest,
}: Draft): World => ({
  ...rest,
  organizations,
  roles,
  people,
  memberships,
  addresses,
  invitations,
});
