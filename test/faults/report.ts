import { faultKinds } from '../adapters/faults/kinds.ts';
import type { End } from './cell.ts';

/** What came of one kind of fault. */
export interface PlayedKind {
  readonly kind: string;
  readonly played: readonly { readonly operation: string; readonly element: string; readonly end: End }[];
  /** Operations that no element performs, and why. */
  readonly unplayed: readonly (readonly [operation: string, why: string])[];
}

const marks: Readonly<Record<End, string>> = {
  unseen: '·',
  again: 'A',
  same: 'S',
  anew: 'N',
  'sign-in': 'L',
  done: 'D',
  elsewhere: 'E',
  refused: 'R',
};

const meanings: Readonly<Record<End, string>> = {
  unseen: 'got over: the data came, or the write was done, without a word',
  again: '“Try again” stood there, and did it',
  same: 'the failure was told, and the same button did it',
  anew: 'the failure was told, and the same way from its beginning did it',
  'sign-in': '“You are signed out” was told; signed in again, it was done with what had been typed',
  done: 'told that it is done and that only the answer could not be read',
  elsewhere: 'told, with the place where it can be done',
  refused: 'told that the system does not allow it',
};

/** The matrix as `docs/faults.md`: what became of each operation of each element under each kind of fault. */
export function report(kinds: readonly PlayedKind[]): string {
  const cells = kinds.flatMap(({ played }) => played.map(({ end }) => end));
  const rows = kinds[0]?.played ?? [];
  const elements = [...new Set(rows.map(({ element }) => element))].toSorted();
  const numbers = faultKinds.map((_, kind) => String(kind + 1));
  return [
    '# Faults',
    `Written by \`npm run test:faults\`, and not by hand. ${String(faultKinds.length)} kinds of fault between the REST adapter and its server, at each of the ${String(rows.length)} places where an element reads or writes something: ${String(cells.length)} cells. In each, the fault is there until its end was told; then it is gone, and what the screen offers has to lead on. “–” was not played when this was written last. In none was anything lost that had been typed, or left turning, and no error went unhandled.`,
    '## Ends',
    table(
      ['mark', 'what it means', 'cells'],
      ends.map((end) => [marks[end], meanings[end], String(cells.filter((cell) => cell === end).length)]),
    ),
    '## Kinds',
    table(
      ['number', 'kind', 'the adapter’s error'],
      faultKinds.map(({ name, ends: kind }, index) => [
        String(index + 1),
        name,
        kind === 'data' ? 'none' : `\`${kind}\``,
      ]),
    ),
    ...elements.flatMap((element) => [
      `## \`<${element}>\``,
      table(
        ['operation', ...numbers],
        rows.flatMap((row, index) =>
          row.element === element
            ? [[`\`${row.operation}\``, ...kinds.map(({ played }) => markOf(played[index]?.end))]]
            : [],
        ),
      ),
    ]),
    '## Not performed by an element',
    table(
      ['operation', 'why'],
      (kinds[0]?.unplayed ?? []).map(([operation, why]) => [`\`${operation}\``, why]),
    ),
    '',
  ].join('\n\n');
}

const ends = Object.keys(marks) as End[];
const markOf = (end: End | undefined): string => (end ? marks[end] : '–');

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
