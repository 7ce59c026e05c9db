import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import type { Grid, GridItemModel } from '@vaadin/grid';
import '../../harness/mounting.ts';
import type { Order, Person } from '../../world/people.ts';
import { listing } from '../searched.ts';

const box = document.querySelector('input');
const next = document.querySelector('button');
if (!box || !next) throw new Error('the page is not whole');

const columns: Readonly<Record<string, (person: Person) => string>> = {
  Name: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  'E-mail': ({ email }) => email,
  'Business unit': ({ organization }) => `Unit ${organization + 1}`,
  Status: ({ enabled }) => (enabled ? 'Enabled' : 'Disabled'),
};

let grid: Grid<Person> | undefined;
let order: Order = 'ascending';
const list = listing(box, 'input', (people) => {
  if (grid) grid.items = [...people];
});
next.addEventListener('click', () => list.turn());

/** In place of Vaadin's own, which would sort the 25 on the page as well, or with a data provider ask twice at first. */
const sorter = document.createElement('button');
sorter.className = 'sort';
sorter.textContent = 'Name';
sorter.addEventListener('click', () => {
  order = order === 'ascending' ? 'descending' : 'ascending';
  list.sort(order);
});

function columnOf(header: string, text: (person: Person) => string): HTMLElement {
  const isName = header === 'Name';
  const column = document.createElement('vaadin-grid-column');
  column.header = header;
  if (isName) column.headerRenderer = (cell: HTMLElement) => cell.replaceChildren(sorter);
  column.renderer = (cell: HTMLElement, _column: unknown, { item }: GridItemModel<Person>) => {
    cell.textContent = text(item);
    cell.classList.toggle('name', isName);
  };
  return column;
}

globalThis.mounting = {
  mount() {
    grid = document.createElement('vaadin-grid') as Grid<Person>;
    grid.allRowsVisible = true;
    grid.append(...Object.entries(columns).map(([header, text]) => columnOf(header, text)));
    next.before(grid);
    list.load();
  },
  unmount() {
    grid?.remove();
    grid = undefined;
  },
};
mounting.mount();
