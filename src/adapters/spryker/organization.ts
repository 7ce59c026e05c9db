import { isAccountError } from '../../backend/errors.ts';
import type { Call, Operations } from '../../backend/port.ts';
import type { BusinessUnit, Company, Organization, Page, UnitAddress } from '../../domain/model.ts';
import { segment } from '../http/segment.ts';
import { type Context, present } from './context.ts';
import { type KnownUnit, directory, ownCompany } from './directory.ts';
import { holds, pageOfAll } from '../shared/paging.ts';
import type { SprykerBackend } from './options.ts';
import { companyOf, referenceTo, roleOf, unitAddressOf, unitOf } from './records.ts';
import { principalOf } from './session.ts';
import { companies, roles, unitAddresses, units } from './wire.ts';

type Reading = Pick<SprykerBackend, 'organization' | 'company' | 'unit' | 'address' | 'role'>;

/** What a company is made of, for reading: the Storefront API writes nothing of it. */
export function companyVerbs(context: Context): Reading {
  return {
    organization: {
      list: (query, call) => listOrganizations(context, query, call),
      read: (id, call) => readOrganization(context, id, call),
    },
    company: { read: (id, call) => readCompany(context, 'company.read', id, call) },
    unit: {
      list: (query, call) => listUnits(context, query, call),
      read: (id, call) => readUnit(context, 'unit.read', id, call),
    },
    address: {
      list: (query, call) => listAddresses(context, query, call),
      read: (id, call) => readAddress(context, id, call),
    },
    role: {
      list: (query, call) => listRoles(context, query, call),
      read: (id, call) => readRole(context, id, call),
    },
  };
}

type Query<R extends 'organization' | 'unit' | 'address' | 'role'> = Parameters<Operations[R]['list']>[0];

const nameOf = ({ name }: { readonly name: string }): string => name;

/** One level deep: a company and its units, since the API tells no unit's parent. */
async function listOrganizations(
  context: Context,
  query: Query<'organization'>,
  call?: Call,
): Promise<Page<Organization>> {
  const operation = 'organization.list';
  const { parentId, text } = query.filter;
  const company = await ownCompany(context, operation, call);
  const paged = (all: readonly Organization[]) => pageOfAll(operation, all, query, { name: nameOf });
  if (parentId !== undefined && parentId !== company.id) {
    // A unit has nothing below it; whether there is such a unit, the server says.
    await readUnit(context, operation, parentId, call);
    return paged([]);
  }
  const known = (await directory(context, operation, call)).units.map(({ unit }) => unitOf(unit, referenceTo(company)));
  if (parentId !== undefined) return paged(known);
  const top = companyOf(company, known.length);
  const searched = (text ?? '').trim() !== '';
  if (searched) return paged([top, ...known].filter(({ name }) => holds(text, name)));
  const tops = principalOf(await present(context, operation, call)).organizations.map(({ id }) => id);
  return paged([top, ...known].filter(({ id }) => tops.includes(id)));
}

/** Ids of units and companies do not tell which they are of. */
async function readOrganization(context: Context, id: string, call?: Call): Promise<Organization> {
  const operation = 'organization.read';
  try {
    return await readUnit(context, operation, id, call);
  } catch (error) {
    if (!isAccountError(error) || error.kind !== 'not-found') throw error;
    return readCompany(context, operation, id, call);
  }
}

async function readCompany(context: Context, operation: string, id: string, call?: Call): Promise<Company> {
  const path = `/companies/${segment(operation, id)}`;
  const company = await context.glue.read({ operation, path, call }, (document) => document.one(companies));
  const { units: known } = await directory(context, operation, call);
  return companyOf(company, known.length);
}

async function readUnit(context: Context, operation: string, id: string, call?: Call): Promise<BusinessUnit> {
  const path = `/company-business-units/${segment(operation, id)}`;
  const query = { include: `${companies.type},${unitAddresses.type}` };
  const { unit, company, addresses } = await context.glue.read({ operation, path, query, call }, (document) => {
    const own = document.one(units);
    const [above] = document.related(companies, own);
    return { unit: own, company: above, addresses: document.related(unitAddresses, own) };
  });
  return unitOf(unit, referenceTo(company ?? (await ownCompany(context, operation, call))), addresses);
}

/** The units or addresses of a company other than one's own are none that could be found. */
const isForeign = (companyId: string | undefined, ownId: string): boolean =>
  companyId !== undefined && companyId !== ownId;

async function listUnits(context: Context, query: Query<'unit'>, call?: Call): Promise<Page<BusinessUnit>> {
  const operation = 'unit.list';
  const { companyId, text } = query.filter;
  const company = referenceTo(await ownCompany(context, operation, call));
  const known = isForeign(companyId, company.id) ? [] : (await directory(context, operation, call)).units;
  const all = known.map(({ unit, addresses }) => unitOf(unit, company, addresses));
  const found = all.filter(({ name, iban, bic }) => holds(text, name, iban, bic));
  return pageOfAll(operation, found, query, { name: nameOf });
}

async function listAddresses(context: Context, query: Query<'address'>, call?: Call): Promise<Page<UnitAddress>> {
  const operation = 'address.list';
  const { companyId, country, labelId, text } = query.filter;
  const company = referenceTo(await ownCompany(context, operation, call));
  const known = isForeign(companyId, company.id) ? [] : (await directory(context, operation, call)).units;
  const all = new Map(known.flatMap(({ addresses }) => addresses.map((address) => [address.id, address] as const)));
  const records = [...all.values()].map((address) => unitAddressOf(address, company, unitsAt(address.id, known)));
  const found = records.filter(
    (record) =>
      // The API tells no labels.
      labelId === undefined &&
      (country === undefined || record.country === country) &&
      holds(text, record.street, record.zip, record.city),
  );
  return pageOfAll(operation, found, query, { city: ({ city }) => city });
}

const unitsAt = (addressId: string, known: readonly KnownUnit[]) =>
  known.filter(({ addresses }) => addresses.some(({ id }) => id === addressId)).map(({ unit }) => referenceTo(unit));

async function readAddress(context: Context, id: string, call?: Call): Promise<UnitAddress> {
  const operation = 'address.read';
  const path = `/company-business-unit-addresses/${segment(operation, id)}`;
  const address = await context.glue.read({ operation, path, call }, (document) => document.one(unitAddresses));
  const company = referenceTo(await ownCompany(context, operation, call));
  const { units: known } = await directory(context, operation, call);
  return unitAddressOf(address, company, unitsAt(id, known));
}

async function listRoles(context: Context, query: Query<'role'>, call?: Call) {
  const operation = 'role.list';
  const { companyId, text } = query.filter;
  const company = referenceTo(await ownCompany(context, operation, call));
  const known = isForeign(companyId, company.id) ? [] : (await directory(context, operation, call)).roles;
  const all = known.map((role) => roleOf(role, company, context.rights));
  return pageOfAll(
    operation,
    all.filter(({ name }) => holds(text, name)),
    query,
    { name: nameOf },
  );
}

async function readRole(context: Context, id: string, call?: Call) {
  const operation = 'role.read';
  const path = `/company-roles/${segment(operation, id)}`;
  const query = { include: companies.type };
  const { role, company } = await context.glue.read({ operation, path, query, call }, (document) => {
    const own = document.one(roles);
    return { role: own, company: document.related(companies, own)[0] };
  });
  return roleOf(role, referenceTo(company ?? (await ownCompany(context, operation, call))), context.rights);
}
