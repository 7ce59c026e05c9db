import type { Contender } from '../../harness/contender.ts';

/** A tree under test, in the folder of its name: its page has the data in memory and asks no server. */
export const treeContender = (name: string, label: string, packages: readonly string[] = []): Contender => ({
  name,
  label,
  kind: 'tree',
  directory: new URL(`${name}/`, import.meta.url),
  packages,
  api: () => () => undefined,
  row: '[role=treeitem]',
});
