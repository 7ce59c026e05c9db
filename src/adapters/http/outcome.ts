import { toAccountError, withOutcome } from '../../backend/errors.ts';

/** What comes after a write that was done. Where it fails, the write was done all the same. */
export async function afterWrite<Result>(operation: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw withOutcome(toAccountError(thrown, operation), 'applied');
  }
}
