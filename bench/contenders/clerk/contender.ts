import type { Contender } from '../../harness/contender.ts';
import { published } from '../published.ts';
import { clerkApi } from './api.ts';

/**
 * Clerk's organization profile, opened at its members: both scripts by their tags, as of a production instance behind the
 * shop's own proxy, with the parts that they load at run time.
 *
 * Mocked: Clerk's Frontend API as far as these pages call it: the environment, the client with its session and token, the
 * organization's members, roles and invitations. The token has the claims that are read, and no signature.
 *
 * Not as at a customer's: it asks for ten members a page and is given 25, all rendered; its card shows ten and scrolls.
 * Nobody has a picture, where Clerk has one for everybody. Billing, domains and single sign-on are off.
 */
export const contender: Contender = {
  name: 'clerk',
  label: 'Clerk organization profile',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['@clerk/clerk-js', '@clerk/ui'],
  vite: { plugins: [published('@clerk/clerk-js'), published('@clerk/ui')] },
  api: clerkApi,
  row: '.cl-userPreviewMainIdentifier',
  paging: { next: '.cl-paginationButton[aria-label=Next]' },
  search: '.cl-searchInput',
};
