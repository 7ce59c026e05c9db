import type { Contender } from '../../harness/contender.ts';
import { plainApi } from '../../world/plain.ts';

export const contender: Contender = {
  name: 'ag-grid-users',
  label: 'AG Grid community',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['ag-grid-community'],
  api: plainApi,
  row: '.ag-cell[col-id=name]',
  search: 'input[type=search]',
  paging: { next: 'body > button', sort: '.ag-header-cell[col-id=name] .ag-header-cell-label' },
};
