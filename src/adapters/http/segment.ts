import { AccountError } from '../../backend/errors.ts';

/** An id as one segment of a path. What no path could carry names no record: throws `not-found`. */
export function segment(operation: string, id: unknown): string {
  if (typeof id !== 'string' || /^\.{0,2}$|\p{Surrogate}/u.test(id)) throw new AccountError('not-found', { operation });
  return encodeURIComponent(id);
}
