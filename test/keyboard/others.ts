import type { KeyMap } from './map.ts';

/** Orders (open), Invoices, Users. The focus is on Orders. */
export const tabsMap: KeyMap = {
  name: 'Tabs',
  about: 'To go to a tab does not open it, since what it shows may have to be loaded.',
  rows: [
    { keys: ['Onwards'], where: 'a tab', does: 'goes to the next', then: { focus: 'Invoices', chosen: 'orders' } },
    { keys: ['Onwards'], where: 'the last tab', does: 'goes to the first', after: ['End'], then: { focus: 'Orders' } },
    { keys: ['Back'], where: 'a tab', does: 'goes to the one before', after: ['End'], then: { focus: 'Invoices' } },
    { keys: ['Back'], where: 'the first tab', does: 'goes to the last', then: { focus: 'Users' } },
    { keys: ['Home'], where: 'a tab', does: 'goes to the first', after: ['End'], then: { focus: 'Orders' } },
    { keys: ['End'], where: 'a tab', does: 'goes to the last', then: { focus: 'Users' } },
    {
      keys: ['Enter', 'Space'],
      where: 'a tab',
      does: 'opens it; the focus stays',
      after: ['Onwards'],
      then: { focus: 'Invoices', chosen: 'invoices' },
    },
    { keys: ['Tab'], where: 'a tab', does: 'goes into what the open tab shows', then: { focus: 'Of orders' } },
  ],
};

/** 20 em wide; from 10 to 40. */
export const splitterMap: KeyMap = {
  name: 'Splitter',
  about: 'The line between the organizations and their buyers.',
  rows: [
    { keys: ['Onwards'], where: 'the line', does: 'makes the first part wider by one em', then: { width: 21 } },
    { keys: ['Back'], where: 'the line', does: 'makes it narrower', then: { width: 19 } },
    { keys: ['Home'], where: 'the line', does: 'makes it as narrow as can be', then: { width: 10 } },
    { keys: ['End'], where: 'the line', does: 'makes it as wide as can be', then: { width: 40 } },
    {
      keys: ['Onwards'],
      where: 'the line, part as wide as can be',
      does: 'nothing',
      after: ['End'],
      then: { width: 40 },
    },
  ],
};

/** The second of three pages. The focus is on the way back. */
export const pagerMap: KeyMap = {
  name: 'Pages',
  about: 'A way that leads nowhere keeps the focus that brought one there.',
  rows: [
    {
      keys: ['Enter', 'Space'],
      where: 'a way back or on',
      does: 'goes there; the focus stays',
      then: { page: 1, focus: 'Previous page' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'the way back, first page',
      does: 'nothing',
      after: ['Enter'],
      then: { page: 1, focus: 'Previous page' },
    },
    { keys: ['Tab'], where: 'the way back', does: 'goes to the way on', then: { focus: 'Next page' } },
    {
      keys: ['Shift+Tab'],
      where: 'the way back',
      does: 'goes to the number of rows',
      then: { focus: 'Rows per page 102550' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'the way on, last page',
      does: 'nothing',
      after: ['Tab', 'Enter'],
      then: { page: 3, focus: 'Next page' },
    },
  ],
};
