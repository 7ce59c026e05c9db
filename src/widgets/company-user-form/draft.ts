import type { Buyer, BuyerDraft, BuyerEdit, BuyerUpdate } from '../../domain/model.ts';

/** A buyer as the form's draft. */
export function draftOf(buyer: Buyer): Record<string, unknown> {
  const { salutation, firstName, lastName, gender, dateOfBirth, email, phone, address, organization, roles } = buyer;
  const roleIds = roles.map(({ id }) => id);
  const person = { salutation, firstName, lastName, gender, dateOfBirth, email, phone };
  return { ...person, address, organizationId: organization.id, roleIds };
}

/** Where a new user begins: the organization's default role is theirs unless the page or the user chooses others. */
export const newDraft = (
  draft: Partial<BuyerDraft>,
  organizationId: string,
  defaultRoleId: string | undefined,
): Record<string, unknown> => ({
  ...(defaultRoleId !== undefined && { roleIds: [defaultRoleId] }),
  ...draft,
  organizationId,
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
