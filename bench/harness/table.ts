import type { Cell, Table } from './section.ts';
import type { Spread } from './stats.ts';

/** Three digits that count, from a hundred on all before the point. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits))).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The median and the quartiles around it. */
export const spread = ({ median, low, high }: Spread): string => `${figure(median)} (${figure(low)}–${figure(high)})`;

export const kibibytes = (bytes: number): string => figure(bytes / 1024);

const text = (cell: Cell): string => (typeof cell === 'number' ? figure(cell) : (cell ?? '–'));

/** As Markdown; columns are padded, so that a console shows it as well. */
export function markdown({ caption, head, rows }: Table): string {
  const lines = [head, ...rows.map((row) => row.map(text))];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? '').length)));
  const written = lines.map((line) => `| ${widths.map((width, at) => pad(line[at] ?? '', width, at)).join(' | ')} |`);
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [first = '', ...rest] = written;
  return [...(caption === undefined ? [] : [`**${caption}**`, '']), first, rule, ...rest].join('\n');
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
