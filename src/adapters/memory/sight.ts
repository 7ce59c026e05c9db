import { companyIdOf, companyOf, subtree } from './tree.ts';
import type { Turn } from './turn.ts';
import type { CompanyRow, OrganizationRow } from './world.ts';

/** The organizations that this call's grant reaches, each after the one it lies in. */
export function* organizationsInSight(turn: Turn): Generator<OrganizationRow> {
  const scope = turn.permit();
  if (scope === 'any') {
    yield* turn.store.organizations.values();
    return;
  }
  for (const top of topsOf(turn)) {
    for (const organization of subtree(turn.store, top)) {
      if (scope === 'own' || organization !== top) yield organization;
    }
  }
}

/** The companies that this call's grant reaches, or reaches into. */
export function companiesInSight(turn: Turn): CompanyRow[] {
  const { store } = turn;
  return turn.permit() === 'any'
    ? [...store.organizations.values()].filter((row) => row.kind === 'company')
    : [...new Set(topsOf(turn).map((top) => companyOf(store, top)))];
}

/** All of those, or the one that was asked for; throws `not-found` where that one is out of sight. */
export function companiesAsked(turn: Turn, companyId: string | undefined): CompanyRow[] {
  const companies = companiesInSight(turn);
  if (companyId === undefined) return companies;
  const asked = companies.filter(({ id }) => id === companyId);
  if (asked.length === 0) throw turn.error('not-found');
  return asked;
}

/** The tops of what the session administers. */
export const topsOf = ({ store, self }: Turn): OrganizationRow[] =>
  self.organizations.map(({ id }) => store.organizations.known(id));

/**
 * Where something lies that belongs to a company as a whole: at its top for whoever would change it, within reach of
 * everybody who administers a part of the company for whoever only looks.
 */
export const sharedWithin = (turn: Turn, companyId: string): string[] => [
  companyId,
  ...topsOf(turn)
    .filter((top) => companyIdOf(top) === companyId)
    .map(({ id }) => id),
];
