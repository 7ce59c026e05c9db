import { AccountError, type ErrorKind, type Outcome, toAccountError, withOutcome } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Because, RefusalCode } from '../../capabilities/decide.ts';
import type { FieldIssue } from '../../domain/model.ts';
import type { Http } from '../http.ts';
import { Bean, WireError } from './bean.ts';
import type { HclCommerceOptions } from './options.ts';
import { Organizations } from './organizations.ts';

/** What goes into the query of a request; what is `undefined` stays out. */
export type Query = Readonly<Record<string, string | undefined>>;

export interface ExchangeParts {
  readonly http: Http;
  readonly options: HclCommerceOptions;
  readonly operation: string;
  readonly call: Call | undefined;
  /** In whose place it is done, where each request says so. */
  readonly forUserId: string | undefined;
}

/** All requests that one call of the port takes. It knows what they have done so far, should a later one fail. */
export class Exchange {
  readonly organizations: Organizations;
  readonly #parts: ExchangeParts;
  #outcome: Outcome = 'not-applied';

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    const profileName = 'IBM_Organization_Short_Summary';
    this.organizations = new Organizations(
      (id) => this.get(this.path`/organization/${id}`, { profileName }),
      parts.options.roots,
    );
  }

  get options(): HclCommerceOptions {
    return this.#parts.options;
  }

  /** The same call by whoever is signed in, in nobody's place; with `userId`, in theirs. */
  inPlaceOf(userId: string | undefined): Exchange {
    return new Exchange({ ...this.#parts, forUserId: userId });
  }

  /** A path with ids in it. Ids are whole numbers; what is none names no record, nor anything else on the server. */
  path(texts: TemplateStringsArray, ...ids: readonly string[]): string {
    if (!ids.every((id) => /^-?\d{1,20}$/u.test(id))) throw this.fail('not-found');
    return String.raw({ raw: texts }, ...ids);
  }

  get(path: string, query?: Query): Promise<Bean> {
    return this.#send('GET', path, query);
  }

  put(path: string, body: object, query?: Query): Promise<Bean> {
    return this.#send('PUT', path, query, body);
  }

  post(path: string, body: object, query?: Query): Promise<Bean> {
    return this.#send('POST', path, query, body);
  }

  delete(path: string): Promise<Bean> {
    return this.#send('DELETE', path);
  }

  async #send(method: string, path: string, query: Query = {}, body?: object): Promise<Bean> {
    const { http, options, operation, call, forUserId } = this.#parts;
    const write = method !== 'GET';
    const search = searchOf({ ...query, forUserId, langId: options.langId });
    try {
      const answer = await http.send({
        operation,
        method,
        path: `/store/${encodeURIComponent(options.storeId)}${path}${search}`,
        body,
        write,
        // There is no key by which the server would know the same intent again.
        repeatable: !write,
        signal: call?.signal,
      });
      if (write) this.#outcome = 'applied';
      return new Bean(answer.body ?? {});
    } catch (error) {
      // One of several writes that failed leaves the whole half done.
      if (write && this.#outcome === 'applied') this.#outcome = 'unknown';
      throw error;
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
  toError(thrown: unknown): AccountError {
    const error = thrown instanceof WireError ? thrown : toAccountError(thrown, this.#parts.operation);
    if (error instanceof WireError) {
      return new AccountError('malformed', {
        operation: this.#parts.operation,
        outcome: this.#outcome,
        cause: error,
      });
    }
    if (this.#outcome === 'not-applied' || error.outcome === this.#outcome) return error;
    return withOutcome(error, this.#outcome);
  }
}

function searchOf(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}
