import type { Contender } from '../../harness/contender.ts';
import { plainApi } from '../../world/plain.ts';

export const contender: Contender = {
  name: 'shoelace-users',
  label: 'Shoelace',
  kind: 'users',
  directory: new URL('.', import.meta.url),
  packages: ['@shoelace-style/shoelace'],
  api: plainApi,
  row: 'tbody .name',
  search: '.input__control',
  paging: { next: '.next', sort: '.sort' },
};
