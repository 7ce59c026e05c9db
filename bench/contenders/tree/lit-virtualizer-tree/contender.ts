import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('lit-virtualizer-tree', 'lit-virtualizer', ['@lit-labs/virtualizer']);
