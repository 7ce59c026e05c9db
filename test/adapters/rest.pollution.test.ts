import { expect } from '@open-wc/testing';
import { restBackend } from '../../src/adapters/rest.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { isAccountError } from '../../src/backend/errors.ts';

/** What requests, options, routes and calls are made of, and what a browser reads from a request's options. */
const names =
  `
  method headers body mode credentials cache redirect referrer referrerPolicy integrity keepalive signal window priority
  duplex token key version session fetch timeouts refresh baseUrl tokenHeader without features allowed kind read write
  pause cursor size filter sort authorization idempotency-key if-match versioned path operation repeatable answer
  privateToken targetAddressSpace
`.match(/\S+/gu) ?? [];

const dump = async (request: Request): Promise<string> =>
  JSON.stringify([
    request.method,
    request.url,
    [...request.headers],
    [request.mode, request.referrer, request.referrerPolicy, request.integrity, request.keepalive],
    [request.credentials, request.cache, request.redirect],
    await request.text(),
  ]);

const calls: readonly ((backend: AccountBackend) => Promise<unknown> | undefined)[] = [
  (backend) => backend.session.read(),
  (backend) => backend.buyer?.read?.('ben'),
  (backend) => backend.buyer?.search?.({ filter: { text: 'a' }, page: { size: 10 } }),
  (backend) => backend.buyer?.disable?.('ben', { key: 'key', version: '1', session: 'own' }),
  (backend) => backend.organization?.update?.('hamburg', { name: 'Altona' }, { key: 'key', version: '1' }),
];

/** Everything that goes out, and what each call ends with. */
async function traffic(): Promise<readonly string[]> {
  const seen: string[] = [];
  const fetch = async (request: RequestInfo | URL): Promise<Response> => {
    seen.push(await dump(request as Request));
    return new Response('{}', { status: 403, headers: { 'content-type': 'application/json' } });
  };
  const backend = restBackend({ baseUrl: 'https://shop.example/accounts', token: () => 'secret', fetch });
  for (const call of calls) {
    await call(backend)?.catch((error: unknown) => seen.push(isAccountError(error) ? error.kind : String(error)));
  }
  return seen;
}

describe('restBackend on a page that pollutes Object.prototype', () => {
  it(`sends the same, to the byte, whichever of ${String(names.length)} names is polluted`, async () => {
    const clean = await traffic();
    expect(clean.length).to.equal(2 * calls.length);
    const prototype = Object.prototype as Record<string, unknown>;
    for (const name of names) {
      prototype[name] = 'polluted';
      let polluted: readonly string[];
      try {
        polluted = await traffic();
      } finally {
        Reflect.deleteProperty(prototype, name);
      }
      expect(polluted, name).to.deep.equal(clean);
    }
  });
});
