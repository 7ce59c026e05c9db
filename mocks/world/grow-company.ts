import { defaultRolesOf } from '../../src/adapters/memory/default-roles.ts';
import type { CompanyRow, UnitRow } from '../../src/adapters/memory.ts';
import type { PostalAddress } from '../../src/domain/model.ts';
import type { Culture } from './culture.ts';
import type { Draft, GrownCompany } from './draft.ts';
import { ibanFor } from './iban.ts';
import { spelled, written } from './spelling.ts';

export type CompanyState = Pick<CompanyRow, 'active' | 'status'>;

/** How many organizations lie on the longest way down, the company included. */
const deepest = 6;

/** A company with a tree of so many units and the default roles. */
export function growCompany(draft: Draft, culture: Culture, state: CompanyState, unitCount: number): GrownCompany {
  const { random, organizations, roles } = draft;
  const [family, trade] = freePair(draft, culture);
  const id = draft.newId();
  const slug = draft.unique(`${spelled(family)}-${spelled(trade)}`);
  const name = draft.unique(culture.company(written(family), written(trade)));
  const domain = `${slug}.example`;
  const email = `info@${domain}`;
  const phone = random.digits(culture.phone);
  organizations.push({ kind: 'company', id, name, email, phone, address: addressIn(draft, culture), ...state });
  roles.push(...defaultRolesOf(id));
  const company: GrownCompany = { id, domain, culture, units: [] };
  const addressIds = growAddresses(draft, company);
  const headquarters = addUnit(draft, company, id, culture.headquarters);
  replaceLast(draft, company, {
    ...headquarters,
    ...bankOf(draft, culture),
    addressIds,
    externalUrl: `https://${domain}/`,
  });
  growTree(draft, company, unitCount - 1);
  return company;
}

/** What a company is called after; no two companies by the same, as long as there are others. */
function freePair({ random, isFree }: Draft, culture: Culture): readonly [string, string] {
  const pick = () => [random.pick(culture.families), random.pick(culture.trades)] as const;
  let pair = pick();
  for (let tries = 0; tries < 50 && !isFree(culture.company(written(pair[0]), written(pair[1]))); tries += 1)
    pair = pick();
  return pair;
}

/** Units are added below whatever there is already, the higher up the likelier, until there are enough. */
function growTree(draft: Draft, company: GrownCompany, count: number): void {
  const { random } = draft;
  const nodes = [{ id: company.id, depth: 1 }];
  const names = new Set<string>();
  for (let added = 0; added < count; added += 1) {
    const parent = added < 2 ? nodes[0] : random.pick(nodes);
    if (!parent) return;
    const name = freeName(draft, company.culture, parent.depth + 1, (wanted) => names.has(`${parent.id} ${wanted}`));
    names.add(`${parent.id} ${name}`);
    const { id } = addUnit(draft, company, parent.id, name);
    if (parent.depth + 1 < deepest) nodes.push({ id, depth: parent.depth + 1 });
  }
}

/** A name that befits the depth and that no sibling has. */
function freeName({ random }: Draft, culture: Culture, depth: number, isTaken: (name: string) => boolean): string {
  const kinds = [
    culture.regions,
    culture.cities.map(({ name }) => name),
    culture.sites,
    culture.departments,
    [culture.team],
  ];
  const name = random.pick(kinds[depth - 2] ?? culture.departments);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}

/** Adds a unit; some are locked, some have their own settings for approvals. */
export function addUnit(
  draft: Draft,
  company: GrownCompany,
  parentId: string,
  name: string,
  id = draft.newId(),
): UnitRow {
  const { random } = draft;
  const unit: UnitRow = {
    kind: 'unit',
    id,
    name,
    companyId: company.id,
    parentId,
    phone: random.digits(company.culture.phone),
    address: addressIn(draft, company.culture),
    locked: random.chance(0.03) || undefined,
    approvals: random.chance(0.1) ? { buyers: random.pick(['enabled', 'off']), orders: 'inherited' } : undefined,
  };
  draft.organizations.push(unit);
  company.units.push(unit);
  return unit;
}

function replaceLast(draft: Draft, company: GrownCompany, unit: UnitRow): void {
  const open = { ...unit, locked: undefined };
  draft.organizations.splice(-1, 1, open);
  company.units.splice(-1, 1, open);
}

export function addressIn({ random }: Draft, culture: Culture): PostalAddress {
  const { name: city, zip, state } = random.pick(culture.cities);
  const street = culture.streetLine(random.pick(culture.streets), String(random.between(1, 180)));
  return { street, zip: random.digits(zip), city, state, country: culture.country };
}

function growAddresses(draft: Draft, { id: companyId, culture }: GrownCompany): string[] {
  const { random, addresses, rest } = draft;
  const ids: string[] = [];
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    const { name: city, zip } = random.pick(culture.cities);
    const id = draft.newId();
    const labelIds = rest.labels.filter(() => random.chance(0.4)).map((label) => label.id);
    const number = String(random.between(1, 180));
    const street = random.pick(culture.streets);
    addresses.push({
      id,
      companyId,
      country: culture.country,
      city,
      zip: random.digits(zip),
      street,
      number,
      labelIds,
    });
    ids.push(id);
  }
  return ids;
}

/** Where the headquarters bank: only for Germany, whose account numbers carry no check digits but the IBAN's own. */
const bankOf = ({ random }: Draft, { country }: Culture): Pick<UnitRow, 'iban' | 'bic'> =>
  country === 'DE' ? { iban: ibanFor('DE', random.digits('1203000000########')), bic: 'BYLADEM1001' } : {};
