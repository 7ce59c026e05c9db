import { AccountError, type ErrorKind, type Outcome, isAccountError, withOutcome } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Because, RefusalCode } from '../../capabilities/decide.ts';
import type { FieldIssue } from '../../domain/model.ts';
import type { Http, HttpRequest } from '../http.ts';
import { ShapeError } from '../rest/shape.ts';
import type { BetterAuthOptions } from './options.ts';
import { type Reader, type Self, selfFrom } from './wire.ts';

/** What goes into the query of a request; what is `undefined` stays out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

interface ExchangeParts {
  readonly http: Http;
  readonly options: BetterAuthOptions;
  readonly operation: string;
  readonly call: Call | undefined;
}

/** All requests that one call of the port takes. It knows what they have done so far, should a later one fail. */
export class Exchange {
  readonly options: BetterAuthOptions;
  readonly #parts: ExchangeParts;
  #outcome: Outcome = 'not-applied';
  #self: Promise<Self> | undefined;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.options = parts.options;
  }

  /** Whose session it is. Asked once, until something is written. Throws `auth-required` where nobody is signed in. */
  self(): Promise<Self> {
    // A session may be cached in a cookie, where the end of acting in another tab would go unnoticed.
    this.#self ??= this.get('/get-session', { disableCookieCache: 'true' }, selfFrom).then((self) => {
      if (!self) throw this.fail('auth-required');
      return self;
    });
    return this.#self;
  }

  async get<Value>(path: string, query: Query, parse: Reader<Value>): Promise<Value> {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const text = new URLSearchParams(given).toString();
    return this.#parsed(
      await this.#send({ method: 'GET', path: text === '' ? path : `${path}?${text}`, write: false }),
      parse,
    );
  }

  /** Changes something. Every write of this server is a POST, and none knows an idempotency key. */
  async post<Value>(path: string, body: object, parse: Reader<Value>): Promise<Value> {
    const answer = await this.do(path, body);
    return this.#parsed(answer, parse);
  }

  /** Asks something that belongs into no address: a POST that changes nothing. */
  async ask(path: string, body: object): Promise<void> {
    await this.#send({ method: 'POST', path, body, write: false });
  }

  /** Says that what was done has been undone. */
  undone(): void {
    this.#outcome = 'not-applied';
  }

  /** A write whose answer is of no interest. */
  async do(path: string, body: object): Promise<unknown> {
    this.#self = undefined;
    try {
      const answer = await this.#send({ method: 'POST', path, body, write: true });
      this.#outcome = 'applied';
      return answer;
    } catch (error) {
      // One of several writes that failed leaves the whole half done.
      if (this.#outcome === 'applied') this.#outcome = 'unknown';
      throw error;
    }
  }

  async #send(request: Pick<HttpRequest, 'method' | 'path' | 'body' | 'write'>): Promise<unknown> {
    const { http, operation, call } = this.#parts;
    const { body } = await http.send({ ...request, operation, repeatable: !request.write, signal: call?.signal });
    return body;
  }

  #parsed<Value>(body: unknown, parse: Reader<Value>): Value {
    try {
      return parse(body);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const { operation } = this.#parts;
      throw new AccountError('malformed', { operation, outcome: this.#outcome, cause: error });
    }
  }

  fail(kind: ErrorKind, fieldErrors: readonly FieldIssue[] = []): AccountError {
    return new AccountError(kind, { operation: this.#parts.operation, fieldErrors, outcome: this.#outcome });
  }

  /** A refusal of our own, in the words in which the guard refuses. */
  refuse(because: Because, code: RefusalCode): AccountError {
    const { operation } = this.#parts;
    const refusal = { allowed: false, capability: operation, because, code, ask: [] } as const;
    return new AccountError('forbidden', { operation, refusal });
  }

  /** Whatever ended the exchange, told with what had been done by then. */
  toError(error: unknown): unknown {
    if (!isAccountError(error) || this.#outcome === 'not-applied' || error.outcome === this.#outcome) return error;
    return withOutcome(error, this.#outcome);
  }
}
