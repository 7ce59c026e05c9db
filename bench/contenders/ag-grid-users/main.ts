import { ClientSideRowModelModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import type { Person } from '../../world/people.ts';
import { showSearched } from '../searched.ts';

const place = document.querySelector<HTMLElement>('#grid');
const box = document.querySelector('input');
if (!place || !box) throw new Error('the page is not whole');

ModuleRegistry.registerModules([ClientSideRowModelModule]);
const grid = createGrid<Person>(place, {
  domLayout: 'autoHeight',
  columnDefs: [
    {
      colId: 'name',
      headerName: 'Name',
      flex: 1,
      valueGetter: ({ data }) => data && `${data.firstName} ${data.lastName}`,
    },
    { field: 'email', headerName: 'E-mail', flex: 1 },
    { headerName: 'Business unit', flex: 1, valueGetter: ({ data }) => data && `Unit ${data.organization + 1}` },
    { headerName: 'Status', flex: 1, valueGetter: ({ data }) => data && (data.enabled ? 'Enabled' : 'Disabled') },
  ],
});
showSearched(box, 'input', (people) => grid.setGridOption('rowData', [...people]));
