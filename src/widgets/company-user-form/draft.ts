import type { Values } from '../../controllers/values.ts';
import type { Buyer, BuyerDraft, BuyerEdit, BuyerUpdate } from '../../domain/model.ts';
import type { Place } from '../parts/organization-choice.ts';

/** A buyer as the form's draft. */
export function valuesOf(buyer: Buyer) {
  const { salutation, firstName, lastName, gender, dateOfBirth, email, phone, address } = buyer;
  const { company, organization, roles } = buyer;
  const person = { salutation, firstName, lastName, gender, dateOfBirth, email, phone };
  return { ...person, address, company, organization, roleIds: roles.map(({ id }) => id) };
}

/** Where a new user begins: the company's default role is theirs unless the page or the user chooses others. */
export const newValues = (
  { organizationId: _, ...draft }: Partial<BuyerDraft>,
  { company, organization }: Partial<Place>,
  defaultRoleId: string | undefined,
): Values => ({
  ...(defaultRoleId !== undefined && { roleIds: [defaultRoleId] }),
  ...draft,
  company,
  organization,
});

export const isNew = (value: BuyerDraft | BuyerEdit): value is BuyerDraft => 'email' in value;

/** Named without a value, so that the backend empties what the form no longer holds. */
const emptied = {
  salutation: undefined,
  gender: undefined,
  dateOfBirth: undefined,
  phone: undefined,
  address: undefined,
};

/** What `buyer.update` takes: roles have a verb of their own. */
export function updateOf({ roleIds: _, ...update }: BuyerEdit): BuyerUpdate {
  return { ...emptied, ...update };
}

/** Who may not give roles sends none, whatever the page put into the draft: the server gives the default one. */
export function withoutRoles({ roleIds: _, ...draft }: BuyerDraft): BuyerDraft {
  return draft;
}

export const sameRoles = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
