import type { SessionOperations } from '../../backend/port.ts';
import { record } from './intents.ts';
import { endActing, liveSignIn, sessionOf } from './sessions.ts';
import { type RunOptions, answer } from './run.ts';

export function sessionVerbs({ store, token, latency = 0 }: RunOptions): Required<SessionOperations> {
  return {
    read: (call) =>
      answer('session.read', latency, call?.signal, () => sessionOf(store, liveSignIn(store, token, 'session.read'))),
    /** Ending what has ended is no error: either way the actor is by themselves again. */
    end: (call) =>
      answer('session.end', latency, call?.signal, () => {
        const signedIn = store.signIns.get(token);
        if (signedIn?.acting) {
          const session = sessionOf(store, signedIn);
          record({ store, session, now: new Date(store.clock()).toISOString() }, 'session.end');
          endActing(store, signedIn);
        }
        return sessionOf(store, liveSignIn(store, token, 'session.end'));
      }),
  };
}
