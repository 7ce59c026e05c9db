import Papa from 'papaparse';
import { byteOrderMark } from './cells.ts';

/** A row of a file, and the line of the file at which it begins, counted from 1. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotation marks do not fit together. */
  readonly isBroken: boolean;
}

/** What a CSV file holds: the names of its columns, and its rows. */
export interface Source {
  /** The file's name; empty for what was pasted. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** More than this is another tool's work; a browser's tab would not be left open for so long. */
export const mostRows = 20_000;

/** Reads CSV with whatever separator and line end it has. Quoted cells may hold both. Blank rows are passed over. */
export function readSource(text: string, name = ''): Source {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const [first, ...rows] = rowsOf(content);
  return { name, headers: (first?.cells ?? []).map((cell) => cell.trim()), rows };
}

/** The text of a file: UTF-8, or where it is not, what Windows programs in the West write. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rowsOf(text: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, isBroken });
      line += lineEndsIn(text.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return rows;
}

const lineEndsIn = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;
