import type { Sort } from '../../src/domain/model.ts';
import { choosing } from '../../src/ui/table-selection.ts';
import { table } from '../../src/ui/table.ts';
import type { Builder } from './stages.ts';

const people = [
  { id: 'a', name: 'Ada', email: 'ada@nord.example' },
  { id: 'b', name: 'Bo', email: 'bo@nord.example' },
];

export const tableStage: Builder = (host) => {
  let sort: Sort | undefined;
  let selected: ReadonlySet<string> = new Set();
  const changed = (change: () => void): void => {
    change();
    host.requestUpdate();
  };
  return {
    start: 'thead input',
    view: () =>
      table<(typeof people)[number]>({
        id: 'people',
        caption: 'Buyers',
        columns: [
          { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: ({ name }) => name },
          { key: 'email', header: 'E-mail', sortable: true, cell: ({ email }) => email },
        ],
        rows: people,
        rowId: ({ id }) => id,
        rowName: ({ name }) => name,
        sort,
        onSort: (now) => changed(() => (sort = now)),
        selection: choosing({ selected, onSelect: (now) => changed(() => (selected = now)) }),
      }),
    state: () => ({
      sort: sort ? `${sort.field} ${sort.descending ? 'down' : 'up'}` : '',
      selected: [...selected].join(' '),
    }),
  };
};
