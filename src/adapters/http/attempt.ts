import {
  AccountError,
  type AccountErrorDetails,
  type ErrorKind,
  type Outcome,
  isAccountError,
} from '../../backend/errors.ts';
import { plain } from './plain.ts';
import { BodyError, readJson } from './body.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import type { Dialect, Explain, HttpAnswer, HttpOptions, HttpRequest } from './request.ts';
import type { Pass, SignIn } from './sign-in.ts';
import { kindOf, outcomeOf, retryAfterMs } from './status.ts';

/** What an attempt needs besides its request. */
export interface Wire {
  readonly options: HttpOptions;
  readonly signIn: SignIn;
  readonly explain: Explain;
  readonly dialect: Dialect;
}

export interface Limits {
  /** How long it may take, the body included. */
  readonly milliseconds: number;
  /** What earlier attempts at the same write may have done. */
  readonly before: Outcome;
}

const signInKinds: ReadonlySet<ErrorKind> = new Set(['auth-expired', 'auth-required']);

/**
 * Sends a request once, or once more after renewing an expired sign-in. Throws an `AccountError` and nothing else,
 * whose outcome follows from how far this attempt came and what earlier ones may have done.
 */
export class Attempt {
  readonly #request: HttpRequest;
  readonly #wire: Wire;
  readonly #before: Outcome;
  readonly #deadline: Deadline;
  #outcome: Outcome = 'not-applied';

  constructor(request: HttpRequest, wire: Wire, { milliseconds, before }: Limits) {
    this.#request = request;
    this.#wire = wire;
    this.#before = before;
    this.#deadline = startDeadline(milliseconds, request.signal);
  }

  async run(): Promise<HttpAnswer> {
    const { signIn } = this.#wire;
    try {
      const pass = signIn.pass();
      let answer = await this.#exchange(pass);
      if (answer === 'signed-out' && (await this.#deadline.wait(signIn.renew(pass)))) {
        answer = await this.#exchange(signIn.pass());
      }
      if (answer === 'signed-out') throw this.#fail('auth-required');
      return answer;
    } catch (error) {
      throw isAccountError(error) ? error : this.#fail(this.#deadline.ended ?? 'config');
    } finally {
      this.#deadline.clear();
    }
  }

  async #exchange(pass: Pass): Promise<HttpAnswer | 'signed-out'> {
    const response = await this.#send(pass);
    const { status, ok, headers } = response;
    this.#outcome = ok ? 'applied' : outcomeOf(status);
    if (!ok) {
      const refusal = await this.#refusal(response);
      // Some servers refuse by 401 whoever is signed in perfectly well; then the body says so.
      // Others say by another status that a session ended.
      if (refusal.kind === 'auth-expired' || (status === 401 && signInKinds.has(refusal.kind))) return 'signed-out';
      throw refusal;
    }
    try {
      const { asJson, isSignedOut } = this.#wire.dialect;
      // Not every engine ends a body with its request's signal.
      const body = await this.#deadline.wait(readJson(response, asJson));
      if (!isSignedOut?.(body)) return { status, headers, body };
      this.#outcome = 'not-applied';
      return 'signed-out';
    } catch (error) {
      if (!(error instanceof BodyError)) throw this.#fail(this.#deadline.ended ?? 'network');
      if (!error.isPage) throw this.#fail('malformed');
      // A page for people in the place of data is how many servers say that nobody is signed in.
      this.#outcome = 'not-applied';
      return 'signed-out';
    }
  }

  async #send(pass: Pass): Promise<Response> {
    const token = typeof pass.token === 'object' ? await this.#deadline.wait(pass.token) : pass.token;
    const {
      baseUrl,
      fetch = globalThis.fetch,
      credentials = token === undefined ? 'same-origin' : 'omit',
      tokenHeader = 'authorization',
    } = this.#wire.options;
    const { headersOf = (bearer: string) => ({ [tokenHeader]: `Bearer ${bearer}` }) } = this.#wire.dialect;
    const { method, path, body, headers } = this.#request;
    const init = plain({
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && headersOf(token)),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials,
      // A token that followed a redirect would reach a server it was not meant for.
      redirect: 'error',
      cache: 'no-store',
      signal: this.#deadline.signal,
    } as const);
    const request = requestOf(addressOf(baseUrl, path), init);
    if (this.#deadline.ended) throw this.#fail(this.#deadline.ended);
    this.#outcome = 'unknown';
    return fetch(...request).catch(() => {
      throw this.#fail(this.#deadline.ended ?? (isOffline() ? 'offline' : 'network'));
    });
  }

  /** What an error answer says. One whose body cannot be read is still an error of that status. */
  async #refusal(response: Response): Promise<AccountError> {
    const { status, headers } = response;
    const body = await this.#deadline.wait(readJson(response)).catch(() => undefined);
    const { kind = kindOf(status), ...details } = plain(this.#wire.explain(body, this.#request.operation));
    // Refused, but only because the same intent is still being carried out.
    if (kind === 'in-flight') this.#outcome = 'unknown';
    // Some servers give the status of an accident to what they refuse on purpose.
    else if (!leavesOpen(kind)) this.#outcome = 'not-applied';
    const wait = retryAfterMs(headers);
    return this.#fail(kind, { status, ...(wait !== undefined && { retryAfterMs: wait }), ...details });
  }

  #fail(kind: ErrorKind, details: Partial<AccountErrorDetails> = {}): AccountError {
    const { operation, write } = this.#request;
    const outcome = write ? surer(this.#before, this.#outcome) : 'not-applied';
    return new AccountError(kind, { ...details, operation, outcome });
  }
}

/** Kinds by which an answer leaves open whether the request was carried out. */
const leavesOpen = (kind: ErrorKind): boolean => ['server', 'unavailable', 'timeout', 'malformed'].includes(kind);

const sureness: Readonly<Record<Outcome, number>> = { 'not-applied': 0, unknown: 1, applied: 2 };

/** What is known after several attempts: a later refusal does not undo what an earlier attempt may have done. */
const surer = (one: Outcome, other: Outcome): Outcome => (sureness[one] > sureness[other] ? one : other);

/** What `fetch` is called with: a request. Where a library of the page has its own class of that name (MooTools), its parts. */
const requestOf = (address: string, init: RequestInit): Parameters<typeof fetch> =>
  'arrayBuffer' in Request.prototype ? [new Request(address, init)] : [address, init];

/** The address of a path below the base; throws where the base is none. */
function addressOf(baseUrl: string, path: string): string {
  const base = new URL(baseUrl, typeof location === 'undefined' ? undefined : location.href);
  return base.origin + base.pathname.replace(/\/$/u, '') + path;
}

/** Only browsers know; where nobody knows, the server is what could not be reached. */
const isOffline = (): boolean => 'onLine' in navigator && !navigator.onLine;
