import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { isAccountError } from '../../src/backend/errors.ts';

/** The full figure, 10,000, is asked for by `PROKURA_FUZZ_RUNS`. */
const numRuns = Number(process.env['PROKURA_FUZZ_RUNS'] ?? 300);

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'owner,member', '2026-01-01T00:00:00Z', '..'));
const odd = fc.oneof(text, fc.constantFrom(null, true, 7, -1, [], {}), fc.json({ maxDepth: 2 }));
const user = fc.record({ id: odd, name: odd, email: odd, role: odd, banned: odd }, { requiredKeys: [] });
/** Answers that are nearly right, which get further than mere noise. */
const near = fc.oneof(
  fc.record({ session: fc.record({ id: text, createdAt: odd, expiresAt: odd, impersonatedBy: odd }), user }),
  fc.record({ users: fc.array(user), total: odd }),
  fc.array(fc.record({ id: odd, name: odd })),
  fc.record({
    members: fc.array(fc.record({ id: odd, userId: odd, role: odd, organizationId: odd, user })),
    total: odd,
  }),
  fc.record({ code: odd, message: odd }),
);
const statuses = [200, 201, 204, 301, 304, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504];
const answer = fc.record({
  status: fc.oneof(fc.constant(200), fc.constantFrom(...statuses)),
  type: fc.constantFrom('application/json', 'text/html', ''),
  body: fc.oneof(
    near.map((value) => JSON.stringify(value)),
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'null', '[]', '[[[[', '{"__proto__":{"a":1}}'),
  ),
});
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '', '__proto__', '%2e%2e', '/../../x'));

it('only data or an AccountError ever leaves the better-auth adapter', async () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  const property = fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), hostile, async (answers, id) => {
    let asked = 0;
    const fetch = (request: RequestInfo | URL): Promise<Response> => {
      assert.ok(request instanceof Request && request.url.startsWith('https://shop.example/api/auth/'));
      const { status, type, body } = answers[asked++ % answers.length] ?? { status: 200, type: '', body: '' };
      const empty = [204, 301, 304].includes(status);
      return Promise.resolve(new Response(empty ? null : body, { status, headers: { 'content-type': type } }));
    };
    const backend = betterAuthBackend({
      baseUrl: 'https://shop.example/api/auth',
      fetch,
      changesEmail: true,
      timeouts: { read: 50, write: 50, pause: 0 },
    });
    const page = { size: 3 };
    const calls = [
      () => backend.session.read(),
      () => backend.session.end?.(),
      () => backend.customer?.search?.({ filter: { text: id }, page }),
      () => backend.customer?.access?.(id, { reason: 'Asked by telephone', membershipId: id }),
      () => backend.buyer?.search?.({ filter: { text: id }, page }),
      () => backend.buyer?.assignRoles?.(id, ['member']),
      () => backend.invitation?.list?.({ filter: {}, page }),
      () => backend.invitation?.send?.(id),
      () => backend.organization?.update?.(id, { name: id }, { session: id }),
      () => backend.account?.read?.(),
      () => backend.account?.changeEmail?.({ email: id, password: id }),
    ];
    for (const result of await Promise.allSettled(calls.map((call) => Promise.resolve<unknown>(call())))) {
      if (result.status === 'rejected') assert.ok(isAccountError(result.reason), String(result.reason));
    }
  });
  await fc.assert(property, { numRuns });
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, prototype);
});
