import type { Session } from '../domain/model.ts';
import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { AccountBackend } from '../backend/port.ts';

/** A server tells once that acting is over. What it says next is the actor's own session. */
export async function readSession({ session }: AccountBackend, signal: AbortSignal): Promise<Session> {
  try {
    return await session.read({ signal });
  } catch (thrown) {
    if (toAccountError(thrown, 'session.read').kind !== 'acting-ended') throw thrown;
    return session.read({ signal });
  }
}

/** Whether a failure says that nobody is signed in. */
export const isSignedOut = ({ kind }: AccountError): boolean => kind === 'auth-required' || kind === 'auth-expired';

/** Whether a failure says that the session is no longer what it was, rather than that nobody could tell. */
export const isEndOfSession = (error: AccountError): boolean => isSignedOut(error) || error.kind === 'acting-ended';
