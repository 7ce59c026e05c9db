import type { Contender } from '../../harness/contender.ts';
import { contractApi } from '../../world/contract.ts';
import { kitPage } from '../kit-page.ts';

export const contender: Contender = {
  name: 'prokura-org-buyer-manager',
  label: '`<org-buyer-manager>`',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: [],
  make: kitPage({ script: 'elements/org-buyer-manager.js', elements: '<org-buyer-manager></org-buyer-manager>' }),
  api: (people) => contractApi(people, { roles: ['company-admin'] }),
  row: 'tr[data-row]',
};
