import type { Contender } from '../../harness/contender.ts';
import { contractApi } from '../../world/contract.ts';
import { kitPage } from '../kit-page.ts';

export const contender: Contender = {
  name: 'prokura-together',
  label: 'the four named elements',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: [],
  make: kitPage({
    script: 'prokura.js',
    elements:
      '<find-customers></find-customers><org-buyer-manager></org-buyer-manager><my-account-panel></my-account-panel><company-user-form buyer-id="7"></company-user-form>',
  }),
  api: (people) => contractApi(people, { roles: ['company-admin', 'csr'] }),
  row: 'tr[data-row], .known li',
  // Of two of them; the others have none.
  rows: 50,
};
