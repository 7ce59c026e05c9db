import { msg } from '@lit/localize';
import type { Features, MatchKind } from '../../backend/port.ts';
import type { BuyerDraft, CustomerCriteria, CustomerCriterion } from '../../domain/model.ts';

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

export interface DeclaredCriterion {
  readonly name: CustomerCriterion;
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

export function criterionText(criterion: CustomerCriterion): string {
  switch (criterion) {
    case 'organization':
      return msg('Organization');
    case 'loginId':
      return msg('Logon ID');
    case 'firstName':
      return msg('First name');
    case 'lastName':
      return msg('Last name');
    case 'email':
      return msg('E-mail');
    case 'phone':
      return msg('Phone');
    case 'street':
      return msg('Street');
    case 'zip':
      return msg('Postal code');
    case 'city':
      return msg('City');
    case 'state':
      return msg('State or province');
    case 'country':
      return msg('Country');
    case 'text':
      return msg('Name, logon ID or e-mail');
  }
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

/** What was typed to find somebody, as the beginning of their record: nothing is typed twice. */
export function draftFrom(criteria: CustomerCriteria): Partial<BuyerDraft> {
  const { street = '', zip = '', city = '', state, country = '' } = criteria;
  const address = { street, zip, city, state, country };
  const name = nameFrom(criteria.text ?? '');
  const text = {
    email: criteria.email ?? emailIn(criteria.loginId) ?? emailIn(criteria.text),
    firstName: criteria.firstName ?? name.firstName,
    lastName: criteria.lastName ?? name.lastName,
    phone: criteria.phone,
  };
  const given = Object.entries(text).filter(([, value]) => value);
  return { ...Object.fromEntries(given), ...(Object.values(address).some(Boolean) && { address }) };
}

const emailIn = (text: string | undefined): string | undefined => (text?.includes('@') ? text : undefined);

/** "Ada King Lovelace" is Ada, of the family King Lovelace, until somebody says otherwise. One word is a last name. */
function nameFrom(text: string): { firstName?: string | undefined; lastName?: string | undefined } {
  if (emailIn(text)) return {};
  const [first, ...rest] = text.trim().split(/\s+/u);
  return rest.length > 0 ? { firstName: first, lastName: rest.join(' ') } : { lastName: first };
}
