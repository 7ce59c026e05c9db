import type { AccountErrorDetails, ErrorKind } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';

/** How a server is reached. The same options serve every adapter that speaks HTTP. */
export interface HttpOptions {
  /** Where the server's paths begin, absolute or relative to the page. Nothing is ever sent to anywhere else. */
  readonly baseUrl: string;
  /**
   * Supplies the bearer token of each request, empty while nobody is signed in; the kit keeps none. Absent: cookies, see
   * `credentials`.
   */
  readonly token?: (() => string | Promise<string>) | undefined;
  /**
   * Sees to a new token or cookie after the server refused the present one: once, however many calls wait for it,
   * also across adapters that were given the same `token`. Rejects where the user has to sign in again.
   */
  readonly refresh?: (() => unknown) | undefined;
  /** Whether cookies go along. Default: `omit` with a token, `same-origin` without one. */
  readonly credentials?: RequestCredentials | undefined;
  /** The header that the token goes in, as `Bearer …`. Default `authorization`. */
  readonly tokenHeader?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly timeouts?: Timeouts | undefined;
}

/** How long things may take, in milliseconds. */
export interface Timeouts {
  /** All attempts at a read together; each may take a third of it. Default 30,000. */
  readonly read?: number;
  /** All attempts at a write together; each may take a third of it. Default 45,000. */
  readonly write?: number;
  /** The longest first pause before trying again; it doubles with each attempt. Default 1,000. */
  readonly pause?: number;
}

export interface HttpRequest {
  /** What errors say failed, as in `buyer.disable`. */
  readonly operation: string;
  readonly method: string;
  /** Goes on where `baseUrl` ends: begins with a slash, its segments encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Whether it changes anything. */
  readonly write: boolean;
  /** Whether sending it twice does it once: reads, and writes that carry an idempotency key. */
  readonly repeatable: boolean;
  readonly signal?: Call['signal'];
}

/** A successful answer. The body is parsed JSON that nobody has checked yet; `undefined` where there was none. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a wire reads from the body of an error answer. What it leaves out follows from the status. */
export type Explain = (body: unknown, operation: string) => Explanation;
export interface Explanation extends Partial<
  Pick<AccountErrorDetails, 'fieldErrors' | 'problemType' | 'correlationId' | 'refusal'>
> {
  readonly kind?: ErrorKind;
}

/** What a wire does in its own way, where it differs from plain JSON with a bearer token. */
export interface Dialect {
  /** The headers that a token goes in. Default: bearer, in `tokenHeader`. */
  readonly headersOf?: ((token: string) => Readonly<Record<string, string>>) | undefined;
  /** Whether a successful answer says that nobody is signed in. */
  readonly isSignedOut?: ((body: unknown) => boolean) | undefined;
  /** What is read as JSON in place of the text that came. */
  readonly asJson?: ((text: string) => string) | undefined;
  /** Whose renewals of the sign-in are shared. Default: `token`. */
  readonly tokenOwner?: object | undefined;
}
