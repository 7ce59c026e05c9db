import { msg, str } from '@lit/localize';
import type { FieldIssue } from '../../../domain/issues.ts';
import { fieldText } from '../../texts/fields.ts';
import { issueText } from '../../texts/issues.ts';
import { bareCell } from './cells.ts';
import type { Mapping } from './mapping.ts';
import type { Source, SourceRow } from './source.ts';

/** A row as it stands in the file. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export type GoodRow<Draft> = Row & { readonly draft: Draft; readonly reasons?: undefined };
/** A row that is not taken up, and why. */
export type Reject = Row & { readonly reasons: readonly string[] };
/** A row that can be taken up, or what hinders that. */
export type ImportRow<Draft> = GoodRow<Draft> | Reject;

export const isGood = <Draft>(row: ImportRow<Draft>): row is GoodRow<Draft> => row.reasons === undefined;

/** What stands in a row under the column that is mapped to a field; empty where there is none. */
export type CellOf<Field extends string> = (field: Field) => string;

/** What the rules make of one row: a draft, and all that is wrong with it. */
export interface Judged<Draft> {
  readonly draft: Draft | undefined;
  readonly reasons: readonly string[];
}

/** The values of a row by field. */
export const cellOf =
  <Field extends string>({ cells }: Pick<SourceRow, 'cells'>, mapping: Mapping<Field>): CellOf<Field> =>
  (field) => {
    const place = mapping[field];
    return place === undefined ? '' : bareCell(cells[place] ?? '');
  };

/** Holds every row against the rules, and against the rows above it: no e-mail address is taken up twice. */
export function judgedRows<Field extends string, Draft>(
  { headers, rows }: Source,
  mapping: Mapping<Field | 'email'>,
  judge: (cell: CellOf<Field | 'email'>) => Judged<Draft>,
): ImportRow<Draft>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line, cells } = row;
    if (row.isBroken) return { line, cells, reasons: [msg('The quotation marks do not fit together.')] };
    const cell = cellOf<Field | 'email'>(row, mapping);
    const { draft, reasons } = judge(cell);
    const all = [...tooMany(row, headers.length), ...reasons, ...repeated(cell('email'), line, seen)];
    return draft !== undefined && all.length === 0 ? { line, cells, draft } : { line, cells, reasons: all };
  });
}

/** "First name: Please fill this in." */
export const reasonOf = (issue: FieldIssue): string => `${fieldText(issue.path)}: ${issueText(issue)}`;

function tooMany({ cells }: SourceRow, columns: number): string[] {
  const isFull = cells.slice(columns).some((cell) => cell.trim() !== '');
  return isFull ? [msg(str`There are more cells than columns (${cells.length} in place of ${columns}).`)] : [];
}

/** One person is taken up once, whatever the file says. */
function repeated(email: string, line: number, seen: Map<string, number>): string[] {
  const first = seen.get(email.toLowerCase());
  if (email === '') return [];
  if (first !== undefined) return [msg(str`E-mail: the same stands in line ${first}.`)];
  seen.set(email.toLowerCase(), line);
  return [];
}
