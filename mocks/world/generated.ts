import type { World } from '../../src/adapters/memory.ts';
import { cultures } from './cultures.ts';
import { type Draft, type GrownCompany, draftFrom, worldFrom } from './draft.ts';
import { growBuyers, growBuyersOf } from './grow-buyers.ts';
import { growInvitations } from './grow-invitations.ts';
import { type CompanyState, addUnit, growCompany } from './grow-company.ts';
import { growNordwind } from './nordwind.ts';
import { smallWorld } from './small.ts';

/** How many of each a world has, those of the small world included, and what is out of proportion in it. */
interface Plan {
  readonly companies: number;
  readonly organizations: number;
  readonly buyers: number;
  /** The buyers of Hamburg, whom a Buyer Administrator looks at first. */
  readonly hamburg: number;
  /** Children of one single unit, and buyers of another. Both lie within what Bruno administers. */
  readonly branches?: number;
  readonly field?: number;
}

const plans = {
  demo: { companies: 40, organizations: 600, buyers: 5_000, hamburg: 130 },
  large: { companies: 160, organizations: 10_000, buyers: 100_000, hamburg: 130, branches: 2_000, field: 20_000 },
} as const satisfies Record<string, Plan>;

/** Most companies are open; of every twelve, one waits, one was denied and one sleeps. */
function stateOf(index: number): CompanyState {
  if (index % 12 === 5) return { active: false, status: 'pending' };
  if (index % 12 === 8) return { active: false, status: 'denied' };
  return { active: index % 12 !== 11, status: 'approved' };
}

/** The small world, grown to the size of the plan. */
export function generatedWorld(size: keyof typeof plans, seed: number): World {
  const plan: Plan = plans[size];
  const draft = draftFrom(smallWorld, seed);
  const nordwind = growNordwind(draft);
  growOutsized(draft, nordwind, plan);
  const companies = growCompanies(draft, plan);
  growBuyersOf(draft, nordwind, 'nordwind-hamburg', plan.hamburg);
  growBuyers(draft, [nordwind, ...companies], plan.buyers - draft.memberships.length);
  growInvitations(draft, [nordwind, ...companies]);
  return worldFrom(draft);
}

function growOutsized(draft: Draft, nordwind: GrownCompany, { branches = 0, field = 0 }: Plan): void {
  if (branches > 0) addUnit(draft, nordwind, 'nordwind-north', 'Filialen', 'nordwind-branches');
  for (let number = 1; number <= branches; number += 1) {
    addUnit(draft, nordwind, 'nordwind-branches', `Filiale ${String(number).padStart(4, '0')}`);
  }
  if (field === 0) return;
  addUnit(draft, nordwind, 'nordwind-north', 'Außendienst', 'nordwind-field');
  growBuyersOf(draft, nordwind, 'nordwind-field', field);
}

/** The companies that are missing, with units that share what is left unevenly: the first ones get several times as many. */
function growCompanies(draft: Draft, plan: Plan): GrownCompany[] {
  const present = draft.organizations.filter(({ kind }) => kind === 'company').length;
  const count = plan.companies - present;
  const shares = Array.from({ length: count }, (_, index) => 1 + 4 * (1 - index / count) ** 3);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let left = plan.organizations - draft.organizations.length - count;
  let weight = whole;
  return shares.map((share, index) => {
    const units = Math.round((left * share) / weight);
    left -= units;
    weight -= share;
    const culture = cultures[(index * 5) % cultures.length];
    if (!culture) throw new RangeError('There is no culture');
    return growCompany(draft, culture, stateOf(index), units);
  });
}
