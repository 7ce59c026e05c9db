import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('shoelace-tree', 'Shoelace tree', ['@shoelace-style/shoelace']);
