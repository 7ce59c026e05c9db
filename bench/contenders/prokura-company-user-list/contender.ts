import type { Contender } from '../../harness/contender.ts';
import { contractApi } from '../../world/contract.ts';
import { kitPage } from '../kit-page.ts';

export const contender: Contender = {
  name: 'prokura-company-user-list',
  label: '`<company-user-list>`',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: [],
  make: kitPage({ script: 'elements/company-user-list.js', elements: '<company-user-list></company-user-list>' }),
  api: (people) => contractApi(people, { roles: ['company-admin'] }),
  row: 'tr[data-row]',
  search: 'input[type=search]',
  paging: { next: '.pager-steps > :last-child', sort: 'th[aria-sort] .sort' },
  editing: { open: '[id^=edit-]', field: 'input[name=firstName]', save: 'button[type=submit]' },
};
