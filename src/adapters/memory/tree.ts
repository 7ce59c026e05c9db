import type { Reference } from '../../domain/model.ts';
import type { Store } from './store.ts';
import type { CompanyRow, OrganizationRow } from './world.ts';

/** The organizations from the company down to this one, itself included. */
export function lineage(store: Store, organization: OrganizationRow): OrganizationRow[] {
  const line = [organization];
  for (let [top] = line; top?.kind === 'unit'; [top] = line) line.unshift(store.organizations.known(top.parentId));
  return line;
}

/** The ids of the organizations something lies in, as the rules want them. */
export const withinOf = (store: Store, organizationId: string): string[] =>
  lineage(store, store.organizations.known(organizationId)).map(({ id }) => id);

export const reference = ({ id, name }: Reference): Reference => ({ id, name });

export const companyIdOf = (organization: OrganizationRow): string =>
  organization.kind === 'company' ? organization.id : organization.companyId;

export function companyOf(store: Store, organization: OrganizationRow): CompanyRow {
  const company = store.organizations.known(companyIdOf(organization));
  if (company.kind !== 'company') throw new Error(`${company.id} is no company`);
  return company;
}

export const childrenOf = (store: Store, id: string): OrganizationRow[] => store.organizations.by('parent', id);

/** An organization and everything below it, top down. */
export function* subtree(store: Store, top: OrganizationRow): Generator<OrganizationRow> {
  yield top;
  for (const child of childrenOf(store, top.id)) yield* subtree(store, child);
}
