import { msg } from '@lit/localize';
import type { Features, MatchKind } from '../../backend/port.ts';
import type { CustomerCriterion } from '../../domain/model.ts';

/** The criteria of the full form, in its order. `text`, the quick search, stands by itself. */
const formCriteria = [
  'organization',
  'loginId',
  'firstName',
  'lastName',
  'email',
  'phone',
  'street',
  'zip',
  'city',
  'state',
  'country',
] as const satisfies readonly CustomerCriterion[];

export type FormCriterion = (typeof formCriteria)[number];

export interface DeclaredCriterion {
  readonly name: FormCriterion;
  readonly match: MatchKind;
}

/** What the backend can look for: the full form's fields, and by the quick search. */
export interface DeclaredCriteria {
  /** How the quick search compares, if there is one. */
  readonly quick: MatchKind | undefined;
  readonly fields: readonly DeclaredCriterion[];
}

export function declaredCriteria({ customerCriteria }: Features): DeclaredCriteria {
  const match = (name: CustomerCriterion): MatchKind | undefined =>
    customerCriteria ? customerCriteria[name] : 'contains';
  const fields = formCriteria.flatMap((name) => {
    const kind = match(name);
    return kind ? [{ name, match: kind }] : [];
  });
  return { quick: match('text'), fields };
}

/** How a criterion compares, where that is not what one would expect. */
export function matchText(match: MatchKind): string | undefined {
  switch (match) {
    case 'exact':
      return msg('As a whole');
    case 'prefix':
      return msg('How it begins');
    case 'contains':
      return undefined;
  }
}
