import { AccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import type { Http, HttpAnswer, HttpRequest } from '../http.ts';
import { ShapeError } from '../rest/shape.ts';
import { JsonApiDocument } from './json-api.ts';

/** What the API speaks, in either direction. */
export const mediaType = 'application/vnd.api+json';

/** What is being done, and what goes with the call for it. */
export interface Asked {
  readonly operation: string;
  readonly call?: Call | undefined;
}

export interface GlueRead extends Asked {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
}

export interface GlueWrite extends Asked {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly resource?: { readonly type: string; readonly id?: string; readonly attributes: object } | undefined;
  /** Whether doing it twice is the same as doing it once. There are no idempotency keys. Default: it is not. */
  readonly repeatable?: boolean | undefined;
}

/** Reads and writes JSON:API. What an answer is made of, `parse` says; where it does not fit, the call is `malformed`. */
export interface Glue {
  read<Result>(question: GlueRead, parse: (document: JsonApiDocument) => Result): Promise<Result>;
  write<Result>(change: GlueWrite, parse: (document: JsonApiDocument) => Result): Promise<Result>;
  /** A write whose answer is of no interest. */
  do(change: GlueWrite): Promise<void>;
}

type Send = (request: HttpRequest & { readonly session?: string | undefined }) => Promise<HttpAnswer>;

export function createGlue(http: Http): Glue {
  const send: Send = (request) => http.send(request);
  const change = ({ operation, method, path, resource, repeatable = false, call }: GlueWrite) =>
    send({
      operation,
      method,
      path,
      headers: { accept: mediaType, ...(resource && { 'content-type': mediaType }) },
      body: resource && { data: resource },
      write: true,
      repeatable,
      signal: call?.signal,
      session: call?.session,
    });
  return {
    async read({ operation, path, query = {}, call }, parse) {
      const headers = { accept: mediaType };
      const whole = path + queryOf(query);
      const asked = { operation, method: 'GET', path: whole, headers, write: false, repeatable: true };
      return parsed(await send({ ...asked, signal: call?.signal }), operation, parse, 'not-applied');
    },
    async write(write, parse) {
      return parsed(await change(write), write.operation, parse, 'applied');
    },
    async do(write) {
      await change(write);
    },
  };
}

function queryOf(query: NonNullable<GlueRead['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

function parsed<Result>(
  { body, status }: HttpAnswer,
  operation: string,
  parse: (document: JsonApiDocument) => Result,
  outcome: 'applied' | 'not-applied',
): Result {
  try {
    return parse(new JsonApiDocument(body));
  } catch (thrown) {
    if (!(thrown instanceof ShapeError)) throw thrown;
    throw new AccountError('malformed', { operation, status, outcome, cause: thrown });
  }
}
