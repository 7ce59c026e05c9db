/**
 * The glossary, one language for every backend:
 *
 * - **Company**: the tenant, the top of a tree of organizations. Active or not, and pending, approved or denied.
 * - **BusinessUnit**: a node below a company or another unit.
 * - **Organization**: either of the two, told apart by `kind`.
 * - **Customer**: a person a representative can look up.
 * - **Buyer**: a person's membership in one organization (a company user).
 * - **Role**: a named set of permissions in a company. **ActorRole**: the part someone plays towards the system.
 * - **Session**: who acts (`actor`), for whom (`subject`), why and until when. **Acting**: a subject is set.
 *
 * Permissions and what they come to are not among it (`permissions.ts`, `permitted.ts`): few need them, and what passes
 * through here goes to all.
 */
export type * from './check.ts';
export * from './customer.ts';
export * from './issues.ts';
export * from './known-customers.ts';
export * from './organization.ts';
export type * from './page.ts';
export type * from './permissions.ts';
export * from './person.ts';
export type * from './schemas.ts';
export * from './session.ts';
export * from './vocabulary.ts';
