import type { ErrorKind, Outcome } from '../../backend/errors.ts';

const kinds: Readonly<Record<number, ErrorKind>> = {
  400: 'validation',
  401: 'auth-expired',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict-state',
  410: 'not-found',
  412: 'conflict-version',
  422: 'validation',
  428: 'precondition-missing',
  429: 'rate-limited',
  501: 'unsupported',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** What a status means where the body does not say more. Redirects are refused, so that a 3xx is no answer at all. */
export function kindOf(status: number): ErrorKind {
  const other = status < 400 ? 'malformed' : status < 500 ? 'config' : 'server';
  return kinds[status] ?? other;
}

/** Statuses by which a server or gateway leaves open whether it carried the request out. */
export function outcomeOf(status: number): Outcome {
  const open = status === 408 || (status >= 500 && status !== 501 && status !== 503);
  return open ? 'unknown' : 'not-applied';
}

/**
 * `Retry-After` in milliseconds, from its seconds or its date (RFC 9110, 10.2.3). The date is held against the
 * answer's own `Date`, since the clock here may be wrong.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/u.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const now = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
