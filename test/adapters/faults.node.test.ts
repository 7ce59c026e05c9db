import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Route, routes } from '../../src/adapters/rest.contract.ts';
import { type Outcome, isAccountError } from '../../src/backend/errors.ts';
import { check } from '../../src/domain/check.ts';
import { onLeapingClock, step } from './faults/clock.ts';
import { type FaultKind, faultKinds } from './faults/kinds.ts';
import { type Ended, type Recording, nameOf, record, replay } from './faults/replay.ts';
import { wires } from './faults/wires.ts';

/** The budget of a write, which is the longest that there is; nobody waits for more than that. */
const budget = 45_000;

/** A call, and the number of its request from which on things go wrong. */
interface Cell {
  readonly recording: Recording;
  readonly from: number;
}

/**
 * Every kind of fault at every operation of every wire: where it begins, at each of its writes, after them and where it
 * ends. Each call ends within its budget with data of the right shape or an `AccountError`, which says what became of
 * the write; nothing is sent twice that may not be, and no further write follows one that failed.
 */
for (const wire of wires) {
  describe(`faults on the ${wire.name} wire`, () => {
    const cells: Cell[] = [];
    before(async () => {
      for (const operation of wire.offers) {
        const recording = await record(wire, operation);
        cells.push(...placesOf(recording).map((from) => ({ recording, from })));
      }
    });

    for (const fault of faultKinds) {
      it(`${fault.name}: ${fault.ends}, ${fault.outcome}`, async (test) => {
        if (fault.ends === 'offline') {
          Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
          test.after(() => Reflect.deleteProperty(navigator, 'onLine'));
        }
        const play = ({ recording, from }: Cell) => replay(recording, fault, from);
        const ends = await onLeapingClock(() => Promise.all(cells.map(play)));
        const wrong = cells.flatMap((cell, index) => {
          const ended = ends[index] ?? assert.fail();
          const says = shortcomings(cell.recording, fault, ended);
          return says.map((one) => `${cell.recording.operation}, request ${String(cell.from)}: ${one}`);
        });
        assert.deepEqual(wrong, []);
        test.diagnostic(`${String(cells.length)} calls`);
      });
    }
  });
}

function placesOf({ wire, operation, requests }: Recording): number[] {
  const writes = requests.flatMap((request, index) => (wire.isWrite(request, operation) ? [index] : []));
  const last = requests.length - 1;
  return [...new Set([0, ...writes, Math.min(last, (writes.at(-1) ?? 0) + 1), last])];
}

function shortcomings(recording: Recording, fault: FaultKind, ended: Ended): string[] {
  const late = ended.milliseconds > budget + step ? [`it took ${String(ended.milliseconds)} ms`] : [];
  const found = 'error' in ended ? ofError(recording, fault, ended) : ofData(recording, fault, ended);
  return [...late, ...found];
}

function ofData({ wire, operation }: Recording, { ends, harmless }: FaultKind, { data, after }: Ended): string[] {
  const [befallen] = after;
  const isFine = ends === 'data' || harmless === true || (befallen && wire.doesWithout(befallen, ends));
  const { answer }: Route = routes[operation];
  const fits = !answer || check(answer, data).ok;
  return [...(isFine ? [] : ['it ended with data']), ...(fits ? [] : ['its data is of another shape'])];
}

function ofError({ wire, operation }: Recording, fault: FaultKind, { error, before: done, after }: Ended): string[] {
  if (!isAccountError(error)) return [`a foreign error: ${String(error)}`];
  const isWrite = (request: Request) => wire.isWrite(request, operation) && !wire.takesBack(request);
  const befallen = after.filter(isWrite);
  const hasDone = done.some(isWrite) && !after.some(wire.takesBack);
  const outcomes = outcomesOf(fault, hasDone, befallen.length > 0);
  // Where the token of whom somebody acts for is refused, acting ends, and nobody is signed out.
  const endsActing = error.kind === 'acting-ended' && (fault.once ?? fault.ends === 'auth-required');
  const isKind = error.kind === fault.ends || fault.harmless === true || endsActing;
  return [
    ...(isKind ? [] : [`it ended with ${error.kind}`]),
    ...(error.operation === operation ? [] : [`it says that ${error.operation} failed`]),
    ...(outcomes.includes(error.outcome) ? [] : [`it says ${error.outcome}, not ${outcomes.join(' or ')}`]),
    ...(error.outcome === 'applied' && error.retryable !== 'never' ? ['what was done may be done again'] : []),
    ...(fault.harmless ? [] : twice(befallen, fault, wire.mayRepeat)),
  ];
}

/** What is known of a write: what the fault leaves known, unless others were done before it. */
function outcomesOf({ outcome, harmless }: FaultKind, hasDone: boolean, isBefallen: boolean): readonly Outcome[] {
  if (!isBefallen) return hasDone ? ['applied'] : ['not-applied'];
  return hasDone || harmless === true ? ['applied', 'unknown'] : [outcome];
}

/** Writes that went out again though they may not, and others that followed one which failed. */
function twice(writes: readonly Request[], { ends }: FaultKind, mayRepeat: (request: Request) => boolean): string[] {
  const [first] = writes;
  if (!first) return [];
  const keys = new Set(writes.map(({ headers }) => headers.get('idempotency-key')));
  const others = writes.filter((request) => nameOf(request) !== nameOf(first));
  // Whoever is not signed in has done nothing: the same is sent once more when they are.
  const times = mayRepeat(first) ? 3 : ends === 'auth-required' ? 2 : 1;
  return [
    ...others.map((request) => `${nameOf(request)} followed`),
    ...(writes.length > times ? [`${nameOf(first)} was sent ${String(writes.length)} times`] : []),
    ...(keys.size > 1 ? ['it was sent again with another key'] : []),
  ];
}
