import type { Capability } from '../../capabilities/verbs.ts';
import type { Store } from './store.ts';
import type { Turn } from './turn.ts';

const day = 24 * 60 * 60 * 1000;

/** A write as it was asked for: which, under which key, with what. */
export interface Intended {
  readonly operation: Capability;
  readonly key: string | undefined;
  readonly args: readonly unknown[];
}

/**
 * Carries a write out once for each actor, operation and key, and keeps a record of it. The same intent again gets the
 * same answer; the same key with another payload throws `key-reused`. What failed applied nothing and may be repeated.
 */
export function once<Result>(turn: Turn, { operation, key, args }: Intended, work: () => Result): Result {
  const { store } = turn;
  forgetOld(store);
  const name = key === undefined ? undefined : [turn.session.actor.id, operation, key].join(' ');
  const payload = JSON.stringify(args, (_, value: unknown) => (value === undefined ? null : value));
  const earlier = name === undefined ? undefined : store.intents.get(name);
  if (earlier) {
    if (earlier.payload !== payload) throw turn.error('key-reused');
    return earlier.result as Result;
  }
  const result = work();
  record(turn, operation, typeof args[0] === 'string' ? args[0] : idOf(result));
  if (name !== undefined) store.intents.set(name, { payload, result: structuredClone(result), at: store.clock() });
  return result;
}

/** Writes down what was done. Sessions are named as they were when it was asked. */
export function record(
  { store, session, now }: Pick<Turn, 'store' | 'session' | 'now'>,
  operation: string,
  recordId?: string,
): void {
  const { id: sessionId, actor, subject } = session;
  store.audit.push({ at: now, actorId: actor.id, subjectId: subject?.id, sessionId, operation, recordId });
}

function idOf(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Intents are kept a day; they lie in the order in which they came. */
function forgetOld({ intents, clock }: Store): void {
  const now = clock();
  for (const [name, { at }] of intents) {
    if (now - at < day) return;
    intents.delete(name);
  }
}
