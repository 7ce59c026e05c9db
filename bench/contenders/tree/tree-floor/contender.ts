import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('tree-floor', 'Hand-written');
