import type { Contender } from '../../harness/contender.ts';
import { workosApi } from './api.ts';

/**
 * The users-management widget of WorkOS, set up as its guide says: React, Radix Themes and TanStack Query in the shop's own
 * bundle, and both style sheets of the guide. Its theme names the system's fonts, so there is none to load.
 *
 * Mocked: the members, and the roles with their settings, at the host that the widget's own properties name. Its token has
 * the claims that it reads, and no signature.
 *
 * Not as at a customer's: it asks for ten people a page and is given 25, which it shows. Nobody has a picture; WorkOS
 * sends the address of one for each who has. What its dialogs ask of the server is not answered.
 */
export const contender: Contender = {
  name: 'workos',
  label: 'WorkOS users-management widget',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['@workos-inc/widgets', '@radix-ui/themes', '@tanstack/react-query', 'react', 'react-dom'],
  api: workosApi,
  row: 'tbody .rt-TableRowHeaderCell .rt-Text:not([title])',
  paging: { next: '[data-woswidgets-element=secondary-button]:last-child' },
  search: '[aria-label="User search"]',
};
