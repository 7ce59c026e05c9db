import { ClientSideRowModelModule, type GridApi, ModuleRegistry, createGrid } from 'ag-grid-community';
import '../../harness/mounting.ts';
import type { Person } from '../../world/people.ts';
import { listing } from '../searched.ts';

const place = document.querySelector<HTMLElement>('#grid');
const box = document.querySelector('input');
const next = document.querySelector('button');
if (!place || !box || !next) throw new Error('the page is not whole');

ModuleRegistry.registerModules([ClientSideRowModelModule]);
let grid: GridApi<Person> | undefined;
const list = listing(box, 'input', (people) => grid?.setGridOption('rowData', [...people]));
next.addEventListener('click', () => list.turn());

globalThis.mounting = {
  mount() {
    grid = createGrid<Person>(place, {
      domLayout: 'autoHeight',
      defaultColDef: { flex: 1, sortable: false },
      columnDefs: [
        {
          colId: 'name',
          headerName: 'Name',
          valueGetter: ({ data }) => data && `${data.firstName} ${data.lastName}`,
          sortable: true,
          sort: 'asc',
          sortingOrder: ['asc', 'desc'],
          // The server sorts: the grid has one page.
          comparator: () => 0,
        },
        { field: 'email', headerName: 'E-mail' },
        { headerName: 'Business unit', valueGetter: ({ data }) => data && `Unit ${data.organization + 1}` },
        { headerName: 'Status', valueGetter: ({ data }) => data && (data.enabled ? 'Enabled' : 'Disabled') },
      ],
      onSortChanged: ({ columns }) => list.sort(columns?.[0]?.getSort() === 'desc' ? 'descending' : 'ascending'),
    });
    list.load();
  },
  unmount() {
    grid?.destroy();
    grid = undefined;
  },
};
mounting.mount();
