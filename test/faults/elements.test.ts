import { expect } from '@open-wc/testing';
import { setViewport, writeFile } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import { faultKinds } from '../adapters/faults/kinds.ts';
import { play } from './cell.ts';
import { type Operation, operations } from './operations.ts';
import type { PlayedKind } from './report.ts';

const rows = Object.entries(operations).flatMap(([operation, entry]) =>
  typeof entry === 'string' ? [] : entry.map((row) => ({ operation: operation as Operation, row })),
);

/**
 * Each kind of fault at another operation every day; `npm run test:faults` has every kind at every operation of every
 * element, and writes `docs/faults.md`. `TEST_FAULT_KIND` and `TEST_FAULT_OPERATION` narrow it to one.
 */
const { TEST_FAULT_KIND: onlyKind, TEST_FAULT_OPERATION: onlyOperation } = globalThis.testSizes ?? {};
const isDaily = onlyKind === undefined && onlyOperation === undefined;
const isWanted = (row: number, kind: number): boolean =>
  isDaily
    ? kind % 2 === 0 && row === (kind * 3 + 1) % rows.length
    : (onlyKind ?? faultKinds[kind]?.name) === faultKinds[kind]?.name &&
      (onlyOperation ?? rows[row]?.operation) === rows[row]?.operation;

describe('Faults, through the elements', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  const played: PlayedKind['played'][number][] = [];

  for (const [index, { operation, row }] of rows.entries())
    for (const [kind, fault] of faultKinds.entries())
      if (isWanted(index, kind))
        it(`${operation} in <${row.element}>, ${fault.name}: data, or an error with a way on`, async function () {
          this.timeout(20_000);
          played.push({ operation, element: row.element, end: await play(operation, row, fault) });
        });

  it('are told of', async () => {
    expect(played.length).to.be.greaterThan(0);
    if (isDaily || onlyKind === undefined || onlyOperation !== undefined) return;
    const unplayed = Object.entries(operations).filter(
      (entry): entry is [Operation, string] => typeof entry[1] === 'string',
    );
    const content: PlayedKind = { kind: onlyKind, played, unplayed };
    const number = faultKinds.findIndex(({ name }) => name === onlyKind);
    await writeFile({ path: `../../node_modules/.cache/faults/${number}.json`, content: JSON.stringify(content) });
  });
});
