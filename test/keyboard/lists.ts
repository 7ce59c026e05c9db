import type { KeyMap } from './map.ts';

/** Nordlicht (open) with Hamburg (closed, with Dock in it), Kiel (closed) and Rostock; Kassel. The focus is on Nordlicht. */
export const treeMap: KeyMap = {
  name: 'Tree',
  about: 'Organizations. One stop of Tab. To go to a node does not choose it, since choosing loads its buyers.',
  rows: [
    {
      keys: ['ArrowDown'],
      where: 'a node',
      does: 'goes to the next one seen',
      then: { focus: 'Hamburg', selected: '' },
    },
    { keys: ['ArrowDown'], where: 'the last node', does: 'nothing', after: ['End'], then: { focus: 'Kassel' } },
    { keys: ['ArrowUp'], where: 'a node', does: 'goes to the one before', after: ['End'], then: { focus: 'Rostock' } },
    { keys: ['ArrowUp'], where: 'the first node', does: 'nothing', then: { focus: 'Nordlicht' } },
    {
      keys: ['Onwards'],
      where: 'a closed node',
      does: 'opens it',
      after: ['ArrowDown'],
      then: { focus: 'Hamburg', open: 'nordlicht hamburg' },
    },
    { keys: ['Onwards'], where: 'an open node', does: 'goes to the first node in it', then: { focus: 'Hamburg' } },
    {
      keys: ['Onwards'],
      where: 'a node with nothing in it',
      does: 'nothing',
      after: ['r'],
      then: { focus: 'Rostock', open: 'nordlicht' },
    },
    { keys: ['Back'], where: 'an open node', does: 'closes it', then: { focus: 'Nordlicht', open: '' } },
    {
      keys: ['Back'],
      where: 'any other node',
      does: 'goes to the node that it is in',
      after: ['r'],
      then: { focus: 'Nordlicht', open: 'nordlicht' },
    },
    { keys: ['Home'], where: 'a node', does: 'goes to the first', after: ['r'], then: { focus: 'Nordlicht' } },
    { keys: ['End'], where: 'a node', does: 'goes to the last one seen', then: { focus: 'Kassel' } },
    {
      keys: ['Enter', 'Space'],
      where: 'a node',
      does: 'chooses it; the focus stays',
      after: ['ArrowDown'],
      then: { focus: 'Hamburg', selected: 'hamburg' },
    },
    {
      keys: ['k'],
      where: 'a node',
      does: 'letters go to the next node that begins with them',
      then: { focus: 'Kiel' },
    },
    {
      keys: ['*'],
      where: 'a node',
      does: 'opens all beside it',
      after: ['ArrowDown'],
      then: { open: 'nordlicht hamburg kiel', focus: 'Hamburg' },
    },
    {
      keys: ['Shift+F10'],
      where: 'a node',
      does: 'opens its menu, as the key for menus does',
      then: { menu: 'nordlicht' },
    },
    { keys: ['Tab'], where: 'a node', does: 'leaves the tree', then: { focus: 'After' } },
  ],
};

/** Names and e-mail can be sorted by; two rows, Ada and Bo. The focus is on the checkbox for all of the page. */
export const tableMap: KeyMap = {
  name: 'Table',
  about: 'Native tables: Tab goes through what can be used, in the order in which one reads. No arrow keys.',
  rows: [
    {
      keys: ['Space'],
      where: 'the checkbox in the head',
      does: 'chooses all rows of the page, or none',
      then: { selected: 'a b' },
    },
    {
      keys: ['Tab'],
      where: 'the checkbox in the head',
      does: 'goes to the first column that can be sorted',
      then: { focus: 'Name' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'a column’s head',
      does: 'sorts by it, upwards',
      after: ['Tab'],
      then: { sort: 'name up', focus: 'Name' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'the head of what is sorted by',
      does: 'turns the order round',
      after: ['Tab', 'Enter'],
      then: { sort: 'name down', focus: 'Name' },
    },
    {
      keys: ['Tab'],
      where: 'the last column’s head',
      does: 'goes into the first row',
      after: ['Tab', 'Tab'],
      then: { focus: 'Select Ada' },
    },
    {
      keys: ['Space'],
      where: 'a row’s checkbox',
      does: 'chooses the row, or no longer',
      after: ['Tab', 'Tab', 'Tab'],
      then: { selected: 'a', focus: 'Select Ada' },
    },
  ],
};

/** Assigned: Buyer, Approver. Not assigned: Administrator, Viewer. The focus is on Buyer. */
export const twoListsMap: KeyMap = {
  name: 'Two lists',
  about: 'Roles and permissions: what is assigned beside what could be. Each list is one stop of Tab.',
  rows: [
    { keys: ['ArrowDown'], where: 'an entry', does: 'goes to the next', then: { focus: 'Approver: take away' } },
    {
      keys: ['ArrowDown'],
      where: 'the last entry',
      does: 'nothing',
      after: ['End'],
      then: { focus: 'Approver: take away' },
    },
    {
      keys: ['ArrowUp'],
      where: 'an entry',
      does: 'goes to the one before',
      after: ['End'],
      then: { focus: 'Buyer: take away' },
    },
    {
      keys: ['Home'],
      where: 'an entry',
      does: 'goes to the first',
      after: ['End'],
      then: { focus: 'Buyer: take away' },
    },
    { keys: ['End'], where: 'an entry', does: 'goes to the last', then: { focus: 'Approver: take away' } },
    {
      keys: ['a'],
      where: 'an entry',
      does: 'letters go to the next entry that begins with them',
      then: { focus: 'Approver: take away' },
    },
    {
      keys: ['Onwards'],
      where: 'an assigned entry',
      does: 'goes to the other list',
      then: { focus: 'Administrator: assign' },
    },
    { keys: ['Back'], where: 'an assigned entry', does: 'nothing', then: { focus: 'Buyer: take away' } },
    {
      keys: ['Back'],
      where: 'an entry not assigned',
      does: 'goes to the other list',
      after: ['Onwards'],
      then: { focus: 'Buyer: take away' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'an assigned entry',
      does: 'takes it away; the focus is on what took its place',
      then: { chosen: 'approver', focus: 'Approver: take away' },
    },
    {
      keys: ['Enter', 'Space'],
      where: 'an entry not assigned',
      does: 'assigns it; the focus is on what took its place',
      after: ['Onwards'],
      then: { chosen: 'buyer approver admin', focus: 'Viewer: assign' },
    },
    { keys: ['Tab'], where: 'an entry', does: 'leaves the list', then: { focus: 'Assign all' } },
  ],
};
