import type { Refusal } from '../capabilities/decide.ts';
import type { FieldIssue } from '../domain/model.ts';

/** Every way in which a call can end without its result. The user interface chooses its texts by these, never by server prose. */
export const errorKinds = [
  'aborted',
  'offline',
  'network',
  'timeout',
  'auth-expired',
  'auth-required',
  'acting-ended',
  'forbidden',
  'not-found',
  'conflict-version',
  'precondition-missing',
  'conflict-state',
  'in-flight',
  'validation',
  'key-reused',
  'rate-limited',
  'unavailable',
  'server',
  'malformed',
  'unsupported',
  'config',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** Whether a call may be made again: never, at once, only with the same idempotency key, or after a while. */
export type Retryable = 'never' | 'safe' | 'with-key' | 'after';

/** What became of a write: nothing, all of it, or nobody knows. */
export type Outcome = 'not-applied' | 'applied' | 'unknown';

export interface AccountErrorDetails {
  /** The operation that failed, as in `buyer.disable`. */
  readonly operation: string;
  readonly retryable?: Retryable;
  readonly retryAfterMs?: number | undefined;
  readonly fieldErrors?: readonly FieldIssue[];
  /** The server's name of the problem (RFC 9457 `type`), a key and never a text. */
  readonly problemType?: string | undefined;
  readonly status?: number | undefined;
  readonly correlationId?: string | undefined;
  readonly outcome?: Outcome;
  /** The client's own refusal, where nothing was sent. */
  readonly refusal?: Refusal | undefined;
  readonly cause?: unknown;
}

const retryableOf: Readonly<Partial<Record<ErrorKind, Retryable>>> = {
  offline: 'with-key',
  network: 'with-key',
  timeout: 'with-key',
  'in-flight': 'with-key',
  'rate-limited': 'after',
  unavailable: 'with-key',
  server: 'with-key',
  malformed: 'safe',
};

const outcomeOf: Readonly<Partial<Record<ErrorKind, Outcome>>> = {
  aborted: 'unknown',
  offline: 'unknown',
  network: 'unknown',
  timeout: 'unknown',
  'in-flight': 'unknown',
  server: 'unknown',
};

/** The one error that leaves an adapter. It carries no token, no personal data and no server prose. */
export class AccountError extends Error {
  override readonly name = 'AccountError';
  readonly kind: ErrorKind;
  readonly operation: string;
  readonly retryable: Retryable;
  readonly retryAfterMs: number | undefined;
  readonly fieldErrors: readonly FieldIssue[];
  readonly problemType: string | undefined;
  readonly status: number | undefined;
  readonly correlationId: string | undefined;
  readonly outcome: Outcome;
  readonly refusal: Refusal | undefined;

  constructor(kind: ErrorKind, details: AccountErrorDetails) {
    super(`[prokura] ${details.operation}: ${kind}`);
    this.kind = kind;
    this.operation = details.operation;
    this.outcome = details.outcome ?? outcomeOf[kind] ?? 'not-applied';
    // What is done would be done twice.
    this.retryable = details.retryable ?? (this.outcome === 'applied' ? 'never' : (retryableOf[kind] ?? 'never'));
    this.retryAfterMs = details.retryAfterMs;
    this.fieldErrors = details.fieldErrors ?? [];
    this.problemType = details.problemType;
    this.status = details.status;
    this.correlationId = details.correlationId;
    this.refusal = details.refusal;
    Object.defineProperty(this, 'cause', { value: details.cause, enumerable: false });
  }
}

/** Holds for errors of a second copy of the kit as well. */
export function isAccountError(error: unknown): error is AccountError {
  return error instanceof Error && error.name === 'AccountError' && 'kind' in error;
}

const kindOfForeign: Readonly<Record<string, ErrorKind>> = { AbortError: 'aborted', TimeoutError: 'timeout' };

/**
 * Any thrown thing as an `AccountError`. What the platform throws for an ended signal is told apart; whatever else is
 * a fault of our own making. It may have come after the request was sent, so what became of a write is unknown.
 */
export function toAccountError(error: unknown, operation: string): AccountError {
  if (isAccountError(error)) return error;
  const kind = error instanceof DOMException ? kindOfForeign[error.name] : undefined;
  return new AccountError(kind ?? 'config', { operation, outcome: 'unknown', cause: error });
}

/**
 * The same error, told with what is known of the write as a whole (and as the write's, where it came of something done
 * for its sake); whether to try again follows from that.
 */
export function withOutcome(error: AccountError, outcome: Outcome, operation = error.operation): AccountError {
  const { kind, retryAfterMs, fieldErrors, problemType, status, correlationId, refusal, cause } = error;
  return new AccountError(kind, {
    operation,
    outcome,
    retryAfterMs,
    fieldErrors,
    problemType,
    status,
    correlationId,
    refusal,
    cause,
  });
}
