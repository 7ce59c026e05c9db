import { AccountError } from '../../backend/errors.ts';
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
 * What a write answered when the same actor asked for it before under the same key: the answer was lost, and asking
 * again must neither do it twice nor be judged by what has come of it. The same key with another payload throws
 * `key-reused`.
 */
export function earlierAnswer(
  store: Store,
  actorId: string,
  intended: Intended,
): { readonly result: unknown } | undefined {
  forgetOld(store);
  const name = nameOf(actorId, intended);
  const earlier = name === undefined ? undefined : store.intents.get(name);
  if (earlier && earlier.payload !== payloadOf(intended)) {
    throw new AccountError('key-reused', { operation: intended.operation });
  }
  return earlier;
}

/** Carries a write out, keeps a record of it, and its answer under its key. What failed applied nothing and may be repeated. */
export function carryOut<Result>(turn: Turn, intended: Intended, work: () => Result): Result {
  const { store, session } = turn;
  const { operation, args } = intended;
  const result = work();
  record(turn, operation, typeof args[0] === 'string' ? args[0] : idOf(result));
  const name = nameOf(session.actor.id, intended);
  const kept = { payload: payloadOf(intended), result: structuredClone(result), at: store.clock() };
  if (name !== undefined) store.intents.set(name, kept);
  return result;
}

const nameOf = (actorId: string, { operation, key }: Intended): string | undefined =>
  key === undefined ? undefined : [actorId, operation, key].join(' ');

const payloadOf = ({ args }: Intended): string =>
  JSON.stringify(args, (_, value: unknown) => (value === undefined ? null : value));

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
