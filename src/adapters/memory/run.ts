import { AccountError, toAccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import { type Capability, isWrite } from '../../capabilities/verbs.ts';
import { carryOut, earlierAnswer } from './intents.ts';
import { liveSignIn } from './sessions.ts';
import type { Store } from './store.ts';
import { Turn } from './turn.ts';

/** Carries out one verb in a session: `work` is only asked when the session may do such a thing at all. */
export type Run = <Result>(
  capability: Capability,
  call: Call | undefined,
  args: readonly unknown[],
  work: (turn: Turn) => Result,
) => Promise<Result>;

export interface RunOptions {
  readonly store: Store;
  /** From `signIn`. */
  readonly token: string;
  /** Milliseconds before anything happens, to feel like a network. */
  readonly latency?: number | undefined;
}

/** How a backend bound to one session carries out its verbs. */
export function runIn({ store, token, latency = 0 }: RunOptions): Run {
  return (capability, call, args, work) =>
    answer(capability, latency, call?.signal, () => {
      const signedIn = liveSignIn(store, token, capability);
      const intended = { operation: capability, key: call?.key, args };
      const earlier = isWrite(capability) && earlierAnswer(store, signedIn.personId, intended);
      if (earlier) return earlier.result as ReturnType<typeof work>;
      const turn = new Turn(store, signedIn, capability, call);
      turn.permit();
      return isWrite(capability) ? carryOut(turn, intended, () => work(turn)) : work(turn);
    });
}

/** Answers as a server does: later, with a copy, and with an `AccountError` or nothing else. */
export async function answer<Result>(
  operation: string,
  latency: number,
  signal: AbortSignal | undefined,
  work: () => Result,
): Promise<Result> {
  try {
    await pause(latency, signal);
    return structuredClone(work());
  } catch (error) {
    if (signal?.aborted) throw new AccountError('aborted', { operation, outcome: 'not-applied', cause: error });
    throw toAccountError(error, operation);
  }
}

/** Waits; rejects as soon as the signal is aborted. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (ms <= 0) return;
  let stop: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', stop);
  });
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
}
