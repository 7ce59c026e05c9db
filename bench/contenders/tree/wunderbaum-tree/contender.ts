import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('wunderbaum-tree', 'Wunderbaum', ['wunderbaum']);
