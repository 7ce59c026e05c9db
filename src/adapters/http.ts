import { type AccountError, type Outcome, isAccountError } from '../backend/errors.ts';
import { Attempt, type Wire } from './http/attempt.ts';
import { pause } from './http/deadline.ts';
import { plain } from './http/plain.ts';
import type { Dialect, Explain, HttpAnswer, HttpOptions, HttpRequest } from './http/request.ts';
import { Restraint } from './http/restraint.ts';
import { createSignIn } from './http/sign-in.ts';

export type { Dialect, Explain, Explanation, HttpAnswer, HttpOptions, HttpRequest } from './http/request.ts';

export interface Http {
  /** Sends a request as often as it needs and may. Throws an `AccountError` and nothing else. */
  send(request: HttpRequest): Promise<HttpAnswer>;
}

const attempts = 3;

/**
 * The one place where HTTP becomes data or an `AccountError`, for every wire. It knows nothing of accounts: what a
 * server's error bodies mean, the adapter tells by `explain`; what else is the wire's own, by `dialect`.
 *
 * Reads are repeated after a failure that may pass, at most three attempts within the budget; writes only where they
 * carry an idempotency key, and all of it within what spares a server in trouble. An expired sign-in is renewed once for all who wait for it, and each call replayed once.
 */
export function createHttp(given: HttpOptions, explain: Explain = () => ({}), wireDialect: Dialect = {}): Http {
  const [options, dialect] = [plain(given), plain(wireDialect)];
  const wire: Wire = { options, signIn: createSignIn(options, dialect.tokenOwner), explain, dialect };
  const restraint = new Restraint();
  const { read = 30_000, write = 45_000, pause: firstPause = 1_000 } = plain(options.timeouts ?? {});
  return {
    async send(asked) {
      const request = plain(asked);
      const budget = request.write ? write : read;
      const end = performance.now() + budget;
      let before: Outcome = 'not-applied';
      restraint.begin();
      for (let attempt = 1; ; attempt += 1) {
        const milliseconds = Math.min(budget / attempts, end - performance.now());
        try {
          const answer = await new Attempt(request, wire, { milliseconds, before }).run();
          restraint.succeeded();
          return answer;
        } catch (error) {
          if (!isAccountError(error)) throw error;
          restraint.failed(error.kind);
          if (attempt === attempts || !mayPass(error, request, attempt)) throw error;
          // Full jitter: anything up to a limit that doubles, so that those who failed together do not return together.
          const wait = error.retryAfterMs ?? Math.random() * firstPause * 2 ** (attempt - 1);
          if (performance.now() + wait >= end || !restraint.mayRepeat()) throw error;
          before = error.outcome;
          await pause(wait, request.signal);
        }
      }
    },
  };
}

/** Whether a failure may be gone at the next attempt. */
function mayPass({ kind }: AccountError, { write, repeatable }: HttpRequest, attempt: number): boolean {
  if (!repeatable) return false;
  switch (kind) {
    case 'network':
    case 'timeout':
    case 'unavailable':
    case 'rate-limited':
      return true;
    case 'in-flight':
      return write;
    case 'server':
      return !write && attempt === 1;
    default:
      return false;
  }
}
