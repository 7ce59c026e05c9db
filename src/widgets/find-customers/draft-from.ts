import type { BuyerDraft, CustomerCriteria } from '../../domain/model.ts';

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
