import { byteOrderMark } from './cells.ts';

/** A file that was made here, to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly url: string;
}

/** Makes a CSV file of lines. Its address holds until `dropFile`. */
export function makeFile(name: string, lines: readonly string[]): MadeFile {
  const blob = new Blob([byteOrderMark, ...lines], { type: 'text/csv;charset=utf-8' });
  return { name, url: URL.createObjectURL(blob) };
}

export function dropFile(file: MadeFile | undefined): void {
  if (file) URL.revokeObjectURL(file.url);
}

/** A name for a file of today: what it holds, and of whom. */
export function fileName(...parts: readonly string[]): string {
  const words = [...parts, new Date().toISOString().slice(0, 10)];
  return `${words.map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '')).join('-')}.csv`;
}

/** Has the browser save a file, as a link would. */
export function saveFile({ name, url }: MadeFile): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
