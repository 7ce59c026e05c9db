import type { Sort } from '../domain/model.ts';

export interface Column<Row> {
  /** Also the field to sort by. */
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => unknown;
  readonly sortable?: boolean | undefined;
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined;
  /** The column that names the row; exactly one. */
  readonly rowHeader?: boolean | undefined;
  /** `low` leaves the row when room is scarce; its value belongs into the details then. */
  readonly priority?: 'low' | undefined;
}

export interface TableDetails<Row> {
  readonly expanded: ReadonlySet<string>;
  readonly onToggle: (rowId: string, expanded: boolean) => void;
  readonly render: (row: Row) => unknown;
}

/** Which rows are chosen. The set may hold ids of other pages; only the shown ones are ever added or taken away here. */
export interface TableChoice<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** Rows that cannot be chosen have no checkbox (one's own row, say). */
  readonly selectable?: ((row: Row) => boolean) | undefined;
}

/** The same with the cells to choose by, which `choosing` makes: tables without are spared their code. */
export interface TableSelection<Row> extends TableChoice<Row> {
  readonly allCell: (options: TableOptions<Row>) => unknown;
  readonly rowCell: (options: TableOptions<Row>, row: Row) => unknown;
}

export interface TableOptions<Row> {
  /** Unique in the widget's root. */
  readonly id: string;
  /** What the table holds and how much: "Buyers of Nordlicht, 1–25 of 240". */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** What the row is called in "Details of …", "Select …". */
  readonly rowName: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** The last cell: a menu or a button or two. */
  readonly actions?: ((row: Row) => unknown) | undefined;
  readonly details?: TableDetails<Row> | undefined;
  readonly selection?: TableSelection<Row> | undefined;
  /** A newer answer is on its way: the rows stay and step back a little. */
  readonly busy?: boolean | undefined;
}
