import type { Customer, Membership } from '../../domain/model.ts';

/** The membership one works under comes first. */
export const inOrder = ({ memberships }: Customer): Membership[] =>
  [...memberships].sort((a, b) => Number(b.isDefault ?? false) - Number(a.isDefault ?? false));

/** The organizations in one line. */
export const organizationNames = (customer: Customer): string =>
  inOrder(customer)
    .map(({ organization }) => organization.name)
    .join(', ');
