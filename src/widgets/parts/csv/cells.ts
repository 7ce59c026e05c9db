import Papa from 'papaparse';

/**
 * What a spreadsheet would calculate in place of showing it: a cell that begins with one of these, in whatever width
 * (CSV injection, CWE-1236). A cell that is guarded already is guarded once more, so that reading takes off just one.
 */
const formula = /^(?:'*\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One mark of a guarded cell. */
const guarded = /^'(?='*\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** Spreadsheets take a file without it for one in an old code page. */
export const byteOrderMark = '\u{FEFF}';

const lineEnd = '\r\n';

/** Rows as lines of CSV (RFC 4180), each with its end; cells that a spreadsheet would calculate are marked as text. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: lineEnd, escapeFormulae: formula },
  );
  return `${text}${lineEnd}`;
}

/** A cell as it was before it was marked as text, without the blanks around it. */
export const bareCell = (cell: string): string => cell.trim().replace(guarded, '').trim();
