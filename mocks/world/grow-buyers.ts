import type { MembershipRow, PersonRow } from '../../src/adapters/memory.ts';
import type { Culture } from './culture.ts';
import { cultures } from './cultures.ts';
import type { Draft, GrownCompany } from './draft.ts';
import { addressIn } from './grow-company.ts';
import { spelled, written } from './spelling.ts';

/** So many buyers across all units of the companies: a few units have many, most have some, every company has its administrators. */
export function growBuyers(draft: Draft, companies: readonly GrownCompany[], count: number): void {
  const { random } = draft;
  const places = companies.flatMap((company) => company.units.map((unit) => ({ company, unit })));
  let left = count;
  for (const company of companies) {
    const [headquarters, region = headquarters] = company.units;
    if (!headquarters || !region) continue;
    for (const [unit, key] of [
      [headquarters, 'administrator'],
      [region, 'buyer-administrator'],
    ] as const) {
      const person = growPerson(draft, company);
      draft.memberships.push(member(draft, person.id, unit.id, [`${company.id}-${key}`]));
      left -= 1;
    }
  }
  const pickPlace = weighted(draft, places);
  for (; left > 0; left -= 1) {
    const { company, unit } = pickPlace();
    const person = growPerson(draft, company);
    draft.memberships.push(withState(draft, member(draft, person.id, unit.id, rolesFor(draft, company))));
    if (left > 1 && random.chance(0.05)) {
      const further = random.pick(company.units);
      if (further.id === unit.id) continue;
      draft.memberships.push(member(draft, person.id, further.id, [`${company.id}-buyer`]));
      left -= 1;
    }
  }
}

/** So many buyers in one unit. */
export function growBuyersOf(draft: Draft, company: GrownCompany, unitId: string, count: number): void {
  for (let added = 0; added < count; added += 1) {
    const person = growPerson(draft, company);
    draft.memberships.push(withState(draft, member(draft, person.id, unitId, rolesFor(draft, company))));
  }
}

/** Places by chance, some a hundred times likelier than others. */
function weighted<Place>({ random }: Draft, places: readonly Place[]): () => Place {
  let sum = 0;
  const sums = places.map(() => (sum += 0.02 + random.next() ** 6));
  return () => {
    const at = random.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) <= at) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    if (place === undefined) throw new RangeError('There is no place for anybody');
    return place;
  };
}

const rolesFor = ({ random }: Draft, { id }: GrownCompany): string[] => {
  const draw = random.next();
  if (draw < 0.03) return [`${id}-buyer-administrator`];
  if (draw < 0.12) return [`${id}-approver`];
  return draw < 0.18 ? [`${id}-buyer`, `${id}-approver`] : [`${id}-buyer`];
};

const member = (draft: Draft, personId: string, organizationId: string, roleIds: readonly string[]): MembershipRow => ({
  id: draft.newId(),
  personId,
  organizationId,
  roleIds,
  enabled: true,
  approval: 'approved',
});

/** Most are enabled and were never asked about; some are disabled, some wait, some were turned away. */
function withState({ random }: Draft, row: MembershipRow): MembershipRow {
  const draw = random.next();
  if (draw < 0.08) return { ...row, enabled: false };
  if (draw < 0.12) return { ...row, approval: 'pending', submittedAt: instantIn(random.between(1, 28), '02') };
  if (draw < 0.14) {
    const submittedAt = instantIn(random.between(1, 14), '01');
    return { ...row, approval: 'rejected', submittedAt, decidedAt: instantIn(random.between(15, 31), '01') };
  }
  return row;
}

const instantIn = (day: number, month: string): string => `2026-${month}-${String(day).padStart(2, '0')}T09:00:00Z`;

function growPerson(draft: Draft, company: GrownCompany): PersonRow {
  const { random } = draft;
  const culture = random.chance(0.75) ? company.culture : random.pick(cultures);
  const isWoman = random.chance(0.5);
  const at = random.between(0, culture.families.length - 1);
  const family = (isWoman ? culture.womensFamilies?.[at] : undefined) ?? culture.families[at] ?? '';
  const given = random.pick(isWoman ? culture.women : culture.men);
  const [handle, domain] = [`${spelled(given)}.${spelled(family)}`, company.domain];
  const email = `${draft.unique(`${domain}:${handle}`).slice(domain.length + 1)}@${domain}`;
  const person: PersonRow = {
    id: draft.newId(),
    loginId: random.chance(0.3) ? draft.unique(handle.replace('.', '_')) : email,
    email,
    salutation: random.chance(0.05) ? 'dr' : isWoman ? random.pick(['ms', 'mrs']) : 'mr',
    firstName: written(given),
    lastName: written(family),
    gender: random.chance(0.7) ? (isWoman ? 'female' : 'male') : undefined,
    dateOfBirth: random.chance(0.5) ? birthday(draft) : undefined,
    ...contactOf(draft, culture),
    enabled: !random.chance(0.02),
  };
  draft.people.push(person);
  return person;
}

const birthday = ({ random }: Draft): string =>
  `19${String(random.between(58, 98))}-0${String(random.between(1, 9))}-${String(random.between(10, 28))}`;

const contactOf = (draft: Draft, culture: Culture): Partial<PersonRow> => ({
  phone: draft.random.chance(0.8) ? draft.random.digits(culture.phone) : undefined,
  address: draft.random.chance(0.7) ? addressIn(draft, culture) : undefined,
  currency: culture.currency,
  language: culture.language,
});
