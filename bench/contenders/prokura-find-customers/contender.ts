import type { Contender } from '../../harness/contender.ts';
import { contractApi } from '../../world/contract.ts';
import { kitPage } from '../kit-page.ts';

export const contender: Contender = {
  name: 'prokura-find-customers',
  label: '`<find-customers>`',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: [],
  make: kitPage({ script: 'elements/find-customers.js', elements: '<find-customers></find-customers>' }),
  api: (people) => contractApi(people, { roles: ['csr'] }),
  row: '.known li, tr[data-row]',
  search: '#criterion-text',
};
