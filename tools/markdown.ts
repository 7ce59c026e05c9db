/** A table; nothing where it has no rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return `${lines.join('\n')}\n\n`;
}

/** What a table has to say under a name of its own; nothing where it has no rows. */
export function namedTable(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `**${name}**\n\n${table(heads, rows)}`;
}

export const code = (text: string): string => `\`${text}\``;

/** Text of a comment, which is broken at the width of the source, as paragraphs. */
export const paragraphs = (comment: string): string =>
  comment
    .split(/\n\s*\n/u)
    .map(oneLine)
    .join('\n\n');

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ').trim();
const cell = (text: string): string => oneLine(text).replaceAll('|', '\\|');
