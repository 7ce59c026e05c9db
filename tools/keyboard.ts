import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { KeyMap, KeyRow } from '../test/keyboard/map.ts';
import { maps } from '../test/keyboard/maps.ts';

/**
 * Writes what each key does, from what the tests hold the elements to.
 *
 *     node tools/keyboard.ts [file]
 */
const committed = fileURLToPath(new URL('../docs/keyboard.md', import.meta.url));
const target = process.argv[2] ?? committed;

const names: Readonly<Record<string, string>> = {
  Onwards: '→',
  Back: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const nameOf = (key: string): string =>
  key
    .split('+')
    .map((part) => `<kbd>${names[part] ?? part}</kbd>`)
    .join('+');

const isMirrored = ({ keys }: KeyRow): boolean => keys.some((key) => key === 'Onwards' || key === 'Back');

const rowOf = (row: KeyRow): string =>
  `| ${row.keys.map(nameOf).join(' ')}${isMirrored(row) ? ' ⇄' : ''} | ${row.where} | ${row.does} |`;

const sectionOf = ({ name, about, rows }: KeyMap): string => `## ${name}

${about}

| key | where | what it does |
| --- | --- | --- |
${rows.map(rowOf).join('\n')}
`;

const source = `<!-- Written by \`npm run keyboard\` from the maps in test/keyboard, each row of which is a test. Do not edit. -->

# Keyboard

Everything can be done without a mouse, and nothing needs a shortcut of the page. What is an ordinary button, link, field or
checkbox does what it does everywhere. ⇄ changes places with its counterpart where one reads from right to left. Each row is
tried key by key in both directions.

${Object.values(maps).map(sectionOf).join('\n')}`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
