import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('prokura-manager', 'Prokura, the whole manager');
