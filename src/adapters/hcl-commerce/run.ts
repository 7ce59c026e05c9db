import { isAccountError } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import { isCapability, isWrite } from '../../capabilities/verbs.ts';
import type { Http } from '../http.ts';
import { type Acting, readContext } from './acting.ts';
import { Exchange } from './exchange.ts';
import type { HclCommerceOptions } from './options.ts';

/** Carries out one verb of the port. Throws an `AccountError` that knows what was done by then. */
export type Run = <Result>(
  operation: string,
  call: Call | undefined,
  work: (exchange: Exchange) => Promise<Result>,
) => Promise<Result>;

/** How verbs are carried out: in the place of whoever is acted for, and not at all where that has ended. */
export function runWith(http: Http, options: HclCommerceOptions, acting: Acting): Run {
  return async (operation, call, work) => {
    const writes = isCapability(operation) && isWrite(operation);
    if (operation !== 'session.end') await acting.expectTime(operation);
    const exchange = new Exchange({ http, options, operation, call, forUserId: acting.forUserId });
    // The server has no session in which one may only look, so whoever is to look is kept from writing here.
    if (writes && acting.isLookOnly) throw exchange.refuse('acting', 'look-only');
    try {
      if (writes && call?.session !== undefined) await acting.expectSession(exchange, call.session);
      return await work(exchange);
    } catch (thrown) {
      const error = exchange.toError(thrown);
      if (error.kind === 'forbidden' && error.status !== undefined) await expectSomebody(exchange);
      throw error;
    }
  };
}

/** Whoever is refused may be refused for being nobody: a guest is served like others. Throws `auth-required` then. */
async function expectSomebody(exchange: Exchange): Promise<void> {
  try {
    await readContext(exchange.inPlaceOf(undefined));
  } catch (error) {
    if (isAccountError(error) && error.kind === 'auth-required') throw error;
  }
}
