import {
  AllCommunityModule,
  type GridApi,
  type ICellRendererParams,
  ModuleRegistry,
  createGrid,
} from 'ag-grid-community';
import { flatActs } from '../flat-acts.ts';
import { FlatForest, type FlatRow, isBranch } from '../forest.ts';
import { offer } from '../stage.ts';
import '../base.css';
import './ag-grid.css';

ModuleRegistry.registerModules([AllCommunityModule]);

/** Trees are not part of the community's edition: a list, indented. */
offer((nodes) => {
  const forest = new FlatForest(nodes);
  let grid: GridApi<FlatRow> | undefined;
  const cell = ({ data }: ICellRendererParams<FlatRow>): HTMLElement => {
    const label = document.createElement('span');
    if (!data) return label;
    label.className = `label level-${data.level} ${isBranch(data.node) ? (forest.isOpen(data.node) ? 'open' : 'closed') : ''}`;
    label.textContent = data.node.label;
    return label;
  };
  return {
    // The rows of branches that have opened are other objects, and so are drawn anew.
    ...flatActs(forest, () => grid?.setGridOption('rowData', [...forest.rows])),
    show(box) {
      grid = createGrid<FlatRow>(box, {
        rowData: [...forest.rows],
        getRowId: ({ data }) => data.node.id,
        columnDefs: [{ colId: 'label', valueGetter: ({ data }) => data?.node.label, cellRenderer: cell, flex: 1 }],
        rowHeight: 32,
        headerHeight: 0,
        onCellKeyDown({ event, rowIndex }) {
          if (!(event instanceof KeyboardEvent)) return;
          const found = forest.typedAhead(event.key, rowIndex ?? 0);
          if (found >= 0) grid?.ensureIndexVisible(found);
        },
      });
    },
    focusFirst: () => grid?.setFocusedCell(0, 'label'),
    get scroller() {
      return document.querySelector('.ag-grid-viewport') ?? document.body;
    },
  };
});
