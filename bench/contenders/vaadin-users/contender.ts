import type { Contender } from '../../harness/contender.ts';
import { plainApi } from '../../world/plain.ts';

export const contender: Contender = {
  name: 'vaadin-users',
  label: 'Vaadin grid',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['@vaadin/grid'],
  api: plainApi,
  row: 'vaadin-grid .name',
  search: 'input[type=search]',
  paging: { next: 'body > button', sort: '.sort' },
};
