import { AccountError, type ErrorKind, type Outcome, isAccountError } from '../../backend/errors.ts';
import { BodyError, readJson } from './body.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import type { Explain, Explanation, HttpAnswer, HttpOptions, HttpRequest } from './request.ts';
import type { Pass, SignIn } from './sign-in.ts';
import { kindOf, outcomeOf, retryAfterMs } from './status.ts';

/** What an attempt knows besides its request. */
export interface Wire {
  readonly options: HttpOptions;
  readonly signIn: SignIn;
  readonly explain: Explain;
}

/**
 * Sends a request once, or once more after renewing an expired sign-in. Throws an `AccountError` and nothing else. Its
 * outcome follows from how far this attempt came and what earlier ones may have done (`before`).
 */
export async function attempt(
  request: HttpRequest,
  wire: Wire,
  { milliseconds, before }: { milliseconds: number; before: Outcome },
): Promise<HttpAnswer> {
  const { operation, write, signal } = request;
  const deadline = startDeadline(milliseconds, signal);
  let outcome: Outcome = 'not-applied';
  const fail = (kind: ErrorKind, details: Explanation & { status?: number; retryAfterMs?: number } = {}) =>
    new AccountError(kind, { operation, ...details, outcome: write ? surer(before, outcome) : 'not-applied' });

  async function exchange(pass: Pass): Promise<HttpAnswer | 'signed-out'> {
    const response = await send(pass);
    if (response.status === 401) {
      void response.body?.cancel();
      outcome = 'not-applied';
      return 'signed-out';
    }
    if (!response.ok) {
      outcome = outcomeOf(response.status);
      const { kind, ...details } = await reasons(response, operation, wire.explain);
      throw fail(kind, details);
    }
    outcome = 'applied';
    try {
      return { status: response.status, headers: response.headers, body: await readJson(response) };
    } catch (error) {
      if (!(error instanceof BodyError)) throw fail(lost(deadline) ?? 'network');
      if (!error.isPage) throw fail('malformed');
      // A page for people in the place of data is how many servers say that nobody is signed in.
      outcome = 'not-applied';
      return 'signed-out';
    }
  }

  async function send({ token }: Pass): Promise<Response> {
    const { fetch = globalThis.fetch, credentials = token === undefined ? 'same-origin' : 'omit' } = wire.options;
    const headers = new Headers({ accept: 'application/json', ...request.headers });
    if (request.body !== undefined) headers.set('content-type', 'application/json');
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const init = {
      method: request.method,
      headers,
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      credentials,
      // A token that followed a redirect would reach a server it was not meant for.
      redirect: 'error',
      cache: 'no-store',
      signal: deadline.signal,
    } as const;
    const url = urlOf(wire.options.baseUrl, request.path);
    if (deadline.signal.aborted) throw fail(lost(deadline) ?? 'aborted');
    outcome = 'unknown';
    return fetch(url, init).catch(() => {
      throw fail(lost(deadline) ?? (globalThis.navigator?.onLine === false ? 'offline' : 'network'));
    });
  }

  try {
    const pass = await deadline.wait(wire.signIn.pass());
    let answer = await exchange(pass);
    if (answer === 'signed-out' && (await deadline.wait(wire.signIn.renew(pass)))) {
      answer = await exchange(await deadline.wait(wire.signIn.pass()));
    }
    if (answer === 'signed-out') throw fail('auth-required');
    return answer;
  } catch (error) {
    throw isAccountError(error) ? error : fail(lost(deadline) ?? 'config');
  } finally {
    deadline.clear();
  }
}

/** How the waiting ended before the server answered: the caller gave up, or time was up. */
function lost({ signal }: Deadline): 'aborted' | 'timeout' | undefined {
  if (!signal.aborted) return undefined;
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError' ? 'timeout' : 'aborted';
}

/** The address of a path below the base; throws where the base is none. */
function urlOf(baseUrl: string, path: string): string {
  const base = new URL(baseUrl, globalThis.location?.href);
  return base.origin + base.pathname.replace(/\/$/u, '') + path;
}

/** What an error answer says. One whose body cannot be read is still an error of that status. */
async function reasons(response: Response, operation: string, explain: Explain) {
  const { status, headers } = response;
  const { kind = kindOf(status), ...explained } = explain(await readJson(response).catch(() => undefined), operation);
  const wait = retryAfterMs(headers);
  return { kind, status, ...(wait !== undefined && { retryAfterMs: wait }), ...explained };
}

const sureness: Readonly<Record<Outcome, number>> = { 'not-applied': 0, unknown: 1, applied: 2 };

/** What is known after several attempts: a later refusal does not undo what an earlier attempt may have done. */
const surer = (one: Outcome, other: Outcome): Outcome => (sureness[one] > sureness[other] ? one : other);
