import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { restBackend } from '../../src/adapters/rest.ts';
import { isAccountError } from '../../src/backend/errors.ts';

/** `FUZZ_RUNS=10000 FUZZ_SEED=1 node --test …` */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 500);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const statuses = [200, 201, 204, 301, 304, 400, 401, 403, 404, 409, 412, 418, 422, 428, 429, 500, 502, 503, 504];
const types = ['application/json', 'application/problem+json', 'text/html', 'text/plain', ''];
const headers = ['etag', 'retry-after', 'date', 'content-length'];
const answer = fc.record({
  status: fc.constantFrom(...statuses),
  type: fc.constantFrom(...types),
  body: fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '{"__proto__":{"a":1}}', '[[[[', 'null'),
  ),
  extra: fc.dictionary(fc.constantFrom(...headers), fc.stringMatching(/^[!-~ ]{0,20}$/u)),
});
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '', '__proto__', '%2e%2e', '/../../x'));

it('only data or an AccountError ever leaves the REST adapter', async (test) => {
  test.diagnostic(`seed ${String(seed)}, ${String(numRuns)} runs`);
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  const property = fc.asyncProperty(answer, hostile, hostile, async ({ status, type, body, extra }, id, text) => {
    const fetch = (request: RequestInfo | URL): Promise<Response> => {
      assert.ok(request instanceof Request && request.url.startsWith('https://shop.example/api/'));
      const empty = [204, 301, 304].includes(status);
      const init = { status, headers: { ...extra, ...(type && { 'content-type': type }) } };
      return Promise.resolve(new Response(empty ? null : body, init));
    };
    const backend = restBackend({
      baseUrl: 'https://shop.example/api',
      fetch,
      timeouts: { read: 50, write: 50, pause: 0 },
    });
    const calls = [
      backend.session.read(),
      backend.buyer?.read?.(id),
      backend.buyer?.search?.({ filter: { text }, page: { size: 10 } }),
      backend.organization?.update?.(id, { name: text }, { key: 'k', version: '1' }),
      backend.organization?.delete?.(id, { key: text, version: text }),
    ];
    for (const result of await Promise.allSettled(calls.map((call) => Promise.resolve<unknown>(call)))) {
      if (result.status === 'rejected') assert.ok(isAccountError(result.reason), String(result.reason));
    }
  });
  await fc.assert(property, { numRuns, seed });
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, prototype);
});
