import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('vaadin-tree', 'Vaadin grid (tree)', ['@vaadin/grid']);
