import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('prokura-tree', 'Prokura, the tree alone');
