import { isAccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Context } from './context.ts';
import type { GlueRead } from './glue.ts';
import type { JsonApiDocument, Resource } from './json-api.ts';
import { problemType } from './problem.ts';
import {
  type CompanyAttributes,
  type RoleAttributes,
  type UnitAddressAttributes,
  type UnitAttributes,
  companies,
  companyUsers,
  roles,
  unitAddresses,
  units,
} from './wire.ts';

/** What is known of a company beside its people. */
export interface Directory {
  readonly units: readonly KnownUnit[];
  readonly roles: readonly Resource<RoleAttributes>[];
}
export interface KnownUnit {
  readonly unit: Resource<UnitAttributes>;
  readonly addresses: readonly Resource<UnitAddressAttributes>[];
}

/** The company of the present membership. */
export function ownCompany({ glue }: Context, operation: string, call?: Call): Promise<Resource<CompanyAttributes>> {
  return glue.read({ operation, path: '/companies/mine', call }, (document) => document.one(companies));
}

/** People are asked for in steps of a hundred, a thousand at the most. */
const step = 100;
const mostSteps = 10;

/**
 * The units and roles of one's company. The API lists neither; it tells those of each of the company's users, so what
 * nobody works in and nobody holds is not found, except for one's own. Whoever may not see the company's users is told
 * their own and nothing else.
 */
export async function directory(context: Context, operation: string, call?: Call): Promise<Directory> {
  const found = { units: new Map<string, KnownUnit>(), roles: new Map<string, Resource<RoleAttributes>>() };
  const note = (document: JsonApiDocument, knownUnits: readonly Resource<UnitAttributes>[]): void => {
    for (const unit of knownUnits) {
      found.units.set(unit.id, { unit, addresses: document.related(unitAddresses, unit) });
    }
  };
  const include = `${units.type},${roles.type},${unitAddresses.type}`;
  const question = (path: string, query: GlueRead['query']): GlueRead => ({ operation, path, query, call });
  await context.glue.read(question(`/${units.type}/mine`, { include: unitAddresses.type }), (document) => {
    note(document, document.all(units));
  });
  await context.glue.read(question(`/${roles.type}/mine`, {}), (document) => {
    for (const role of document.all(roles)) found.roles.set(role.id, role);
  });
  await everybody(
    context,
    (offset) => question('/company-users', { include, ...window(offset) }),
    (document) => {
      note(document, document.included(units));
      for (const role of document.included(roles)) found.roles.set(role.id, role);
    },
  );
  return { units: [...found.units.values()], roles: [...found.roles.values()] };
}

const window = (offset: number) => ({ 'page[offset]': offset, 'page[limit]': step });

async function everybody(
  { glue }: Context,
  question: (offset: number) => GlueRead,
  note: (document: JsonApiDocument) => void,
): Promise<void> {
  for (let offset = 0; offset < step * mostSteps; offset += step) {
    const more = await glue
      .read(question(offset), (document) => {
        note(document);
        const count = document.all(companyUsers).length;
        return count === step && document.hasNext !== false;
      })
      .catch(endWhereNotPermitted);
    if (!more) return;
  }
}

function endWhereNotPermitted(error: unknown): false {
  if (isAccountError(error) && error.problemType === problemType('1405')) return false;
  throw error;
}
