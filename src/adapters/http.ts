import pRetry from 'p-retry';
import { type AccountError, type Outcome, isAccountError } from '../backend/errors.ts';
import { Attempt, type Wire } from './http/attempt.ts';
import { pause } from './http/deadline.ts';
import type { Explain, HttpAnswer, HttpOptions, HttpRequest } from './http/request.ts';
import { createSignIn } from './http/sign-in.ts';

export type { Explain, Explanation, HttpAnswer, HttpOptions, HttpRequest, Timeouts } from './http/request.ts';

export interface Http {
  /** Sends a request as often as it needs and may. Throws an `AccountError` and nothing else. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

const attempts = 3;

/**
 * The one place where HTTP becomes data or an `AccountError`, for every wire. It knows nothing of accounts: what a
 * server's error bodies mean, the adapter tells by `explain`.
 *
 * Reads are repeated after a failure that may pass, at most three attempts within the budget; writes only where they
 * carry an idempotency key. An expired sign-in is renewed once for all who wait for it, and each call replayed once.
 */
export function createHttp(options: HttpOptions, explain: Explain = () => ({})): Http {
  const wire: Wire = { options, signIn: createSignIn(options), explain };
  const { read = 30_000, write = 45_000, pause: firstPause = 1_000 } = options.timeouts ?? {};
  return {
    send(request) {
      const budget = request.write ? write : read;
      const end = performance.now() + budget;
      let before: Outcome = 'not-applied';
      let wait = 0;
      const next = async (): Promise<HttpAnswer> => {
        if (wait > 0) await pause(wait, request.signal);
        return new Attempt(request, wire, {
          milliseconds: Math.min(budget / attempts, end - performance.now()),
          before,
        }).run();
      };
      return pRetry(next, {
        retries: attempts - 1,
        minTimeout: 0,
        shouldRetry: ({ error, attemptNumber }) => {
          if (!isAccountError(error) || !request.repeatable || !mayPass(error, request, attemptNumber)) return false;
          before = error.outcome;
          // Full jitter: anything up to a limit that doubles, so that those who failed together do not return together.
          wait = error.retryAfterMs ?? Math.random() * firstPause * 2 ** (attemptNumber - 1);
          return performance.now() + wait < end;
        },
      });
    },
  };
}

/** Whether a failure may be gone at the next attempt. */
function mayPass({ kind }: AccountError, { write }: HttpRequest, attemptNumber: number): boolean {
  switch (kind) {
    case 'network':
    case 'timeout':
    case 'unavailable':
    case 'rate-limited':
      return true;
    case 'in-flight':
      return write;
    case 'server':
      return !write && attemptNumber === 1;
    default:
      return false;
  }
}
