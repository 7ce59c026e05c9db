import { tableMap, treeMap, twoListsMap } from './lists.ts';
import { pagerMap, splitterMap, tabsMap } from './others.ts';
import { comboboxMap, dialogMap, menuMap } from './popups.ts';

/** Every keyboard map of the kit, of which `docs/keyboard.md` is written and which `maps.test.ts` tries key by key. */
export const maps = {
  tree: treeMap,
  table: tableMap,
  menu: menuMap,
  dialog: dialogMap,
  combobox: comboboxMap,
  twoLists: twoListsMap,
  tabs: tabsMap,
  splitter: splitterMap,
  pager: pagerMap,
} as const;
