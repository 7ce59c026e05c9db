import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import type { Grid, GridItemModel } from '@vaadin/grid';
import type { Person } from '../../world/people.ts';
import { showSearched } from '../searched.ts';

const grid = document.querySelector<Grid<Person>>('vaadin-grid');
const box = document.querySelector('input');
if (!grid || !box) throw new Error('the page is not whole');

const columns: Readonly<Record<string, (person: Person) => string>> = {
  Name: ({ firstName, lastName }) => `${firstName} ${lastName}`,
  'E-mail': ({ email }) => email,
  'Business unit': ({ organization }) => `Unit ${organization + 1}`,
  Status: ({ enabled }) => (enabled ? 'Enabled' : 'Disabled'),
};

for (const [header, text] of Object.entries(columns)) {
  const column = document.createElement('vaadin-grid-column');
  column.header = header;
  column.renderer = (cell: HTMLElement, _column: unknown, { item }: GridItemModel<Person>) => {
    cell.textContent = text(item);
    cell.classList.toggle('name', header === 'Name');
  };
  grid.append(column);
}
showSearched(box, 'input', (people) => (grid.items = [...people]));
