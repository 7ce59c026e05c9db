import type { Call } from '../../backend/port.ts';
import { defaultPolicy } from '../../capabilities/policy.ts';
import { isCapability, isWrite } from '../../capabilities/verbs.ts';
import type { Http } from '../http.ts';
import { Exchange } from './exchange.ts';
import type { BetterAuthOptions } from './options.ts';

/** Carries out one verb of the port. Throws an `AccountError` that knows what was done by then. */
export type Run = <Result>(
  operation: string,
  call: Call | undefined,
  work: (exchange: Exchange) => Promise<Result>,
) => Promise<Result>;

/**
 * How verbs are carried out. The server takes whoever acts for the subject and lets them do all that the subject may, and
 * every tab of the browser is in the same session: both are looked at before anything is done. In between, another tab
 * may still begin or end acting; the server has no way to tie a request to a session other than the cookie.
 */
export function runWith(http: Http, options: BetterAuthOptions): Run {
  return async (operation, call, work) => {
    const exchange = new Exchange({ http, options, operation, call });
    const denied = isCapability(operation) && defaultPolicy.acting.denied.includes(operation);
    const seen = isCapability(operation) && isWrite(operation) ? call?.session : undefined;
    try {
      if (denied || seen !== undefined) {
        const { session } = await exchange.self();
        if (seen !== undefined && seen !== session.id) throw exchange.fail('acting-ended');
        if (denied && session.impersonatedBy) throw exchange.refuse('acting', 'not-granted');
      }
      return await work(exchange);
    } catch (error) {
      throw exchange.toError(error);
    }
  };
}
