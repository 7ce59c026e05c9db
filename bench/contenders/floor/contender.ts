import type { Contender } from '../../harness/contender.ts';
import { plainApi } from '../../world/plain.ts';

export const contender: Contender = {
  name: 'floor',
  label: 'hand-written Lit page',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['lit'],
  api: plainApi,
  row: 'tbody .name',
  search: 'input[type=search]',
  paging: { next: '.next', sort: '.sort' },
  editing: { open: '.edit', field: 'input[name=firstName]', save: 'dialog button' },
};
