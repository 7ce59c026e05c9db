/**
 * The shapes of records and drafts, and the rules of the forms, as schemas. They are apart from the rest of the domain
 * because checking costs more than everything else here: whoever only shows records imports their types from `model.ts`
 * and loads none of it.
 */
export * from './schemas/account-address.ts';
export * from './schemas/account.ts';
export * from './schemas/address.ts';
export * from './schemas/approval.ts';
// Its rules bring a package of their own, which only those load who need them.
export type * from './schemas/business-unit.ts';
export * from './schemas/buyer.ts';
export * from './schemas/customer.ts';
export * from './schemas/fields.ts';
export * from './schemas/filters.ts';
export * from './schemas/invitation.ts';
export * from './schemas/organization.ts';
export * from './schemas/page.ts';
export * from './schemas/person.ts';
export * from './schemas/record.ts';
export * from './schemas/registration.ts';
export * from './schemas/role.ts';
export * from './schemas/session.ts';
