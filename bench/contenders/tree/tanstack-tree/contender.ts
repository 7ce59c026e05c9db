import { treeContender } from '../tree-contender.ts';

export const contender = treeContender('tanstack-tree', 'TanStack Virtual + Lit', ['@tanstack/lit-virtual', 'lit']);
