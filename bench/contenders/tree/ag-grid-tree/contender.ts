import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('ag-grid-tree', 'AG Grid community (list)', ['ag-grid-community']);
