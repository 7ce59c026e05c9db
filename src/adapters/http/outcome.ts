import { AccountError, type Outcome, toAccountError } from '../../backend/errors.ts';

/** The same error, told with what is known of the write as a whole; whether to try again follows from that. */
export function withOutcome(error: AccountError, outcome: Outcome): AccountError {
  const { kind, operation, retryAfterMs, fieldErrors, problemType, status, correlationId, refusal, cause } = error;
  return new AccountError(kind, {
    operation,
    fieldErrors,
    outcome,
    cause,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(problemType !== undefined && { problemType }),
    ...(status !== undefined && { status }),
    ...(correlationId !== undefined && { correlationId }),
    ...(refusal && { refusal }),
  });
}

/** What comes after a write that was done. Where it fails, the write was done all the same. */
export async function afterWrite<Result>(operation: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw withOutcome(toAccountError(thrown, operation), 'applied');
  }
}
