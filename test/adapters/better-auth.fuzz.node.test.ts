import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { isAccountError } from '../../src/backend/errors.ts';

/** The full figure, 10,000, is asked for by `PROKURA_FUZZ_RUNS`. */
const numRuns = Number(process.env['PROKURA_FUZZ_RUNS'] ?? 300);

const now = '2026-01-01T00:00:00Z';
const user = { id: 'u', name: 'Ada Byron', email: 'ada@shop.example', role: 'admin', banned: false, banExpires: now };
const session = { id: 's', createdAt: now, expiresAt: now, impersonatedBy: 'u', activeOrganizationId: 'o' };
const member = { id: 'm', organizationId: 'o', userId: 'u', role: 'owner,member', user };
const invitation = {
  id: 'i',
  organizationId: 'o',
  email: 'g@shop.example',
  role: 'member',
  status: 'pending',
  createdAt: now,
};

/** What a server would answer that does everything right. */
const right: Readonly<Record<string, unknown>> = {
  '/get-session': { session, user },
  '/admin/list-users': { users: [user, user], total: 2 },
  '/admin/get-user': user,
  '/admin/ban-user': { user },
  '/organization/list': [{ id: 'o', name: 'Werft' }],
  '/organization/list-members': { members: [member], total: 1 },
  '/organization/list-invitations': [invitation],
  '/organization/invite-member': invitation,
};

const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '', '__proto__', '%2e%2e', '/../../x'));
const odd = fc.oneof(hostile, fc.constantFrom(null, true, 7, -1, [], {}), fc.json({ maxDepth: 2 }));

/** The answer with the value at one place replaced, counted in the order in which they are met. */
function spoiled(value: unknown, by: unknown, place: { left: number }): unknown {
  if (place.left-- === 0) return by;
  if (Array.isArray(value)) return value.map((item) => spoiled(item, by, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoiled(inner, by, place)]));
}

const statuses = [201, 204, 301, 304, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504];
const answer = fc.oneof(
  { weight: 4, arbitrary: fc.record({ place: fc.nat({ max: 14 }), by: odd }) },
  { weight: 4, arbitrary: fc.constant({ place: -1, by: undefined }) },
  {
    weight: 1,
    arbitrary: fc.record({
      status: fc.oneof(fc.constant(200), fc.constantFrom(...statuses)),
      type: fc.constantFrom('application/json', 'text/html', ''),
      body: fc.oneof(
        fc.json({ maxDepth: 4 }),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'null', '[]', '[[[[', '{"__proto__":{"a":1}}', '{"code":"__proto__"}'),
      ),
    }),
  },
);
type Answer = typeof answer extends fc.Arbitrary<infer Value> ? Value : never;

function responseTo(path: string, some: Answer): Response {
  if ('status' in some) {
    const { status, type, body } = some;
    const isEmpty = [204, 301, 304].includes(status);
    return new Response(isEmpty ? null : body, { status, headers: { 'content-type': type } });
  }
  return Response.json(spoiled(right[path] ?? { status: true }, some.by, { left: some.place }));
}

it('only data or an AccountError ever leaves the better-auth adapter', async () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  const base = 'https://shop.example/api/auth';
  const answers = fc.array(answer, { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(answers, hostile, async (given, id) => {
    let asked = 0;
    const fetch = (request: RequestInfo | URL): Promise<Response> => {
      assert.ok(request instanceof Request && request.url.startsWith(`${base}/`));
      const next = given[asked++ % given.length];
      assert.ok(next);
      return Promise.resolve(responseTo(new URL(request.url).pathname.slice('/api/auth'.length), next));
    };
    const timeouts = { read: 50, write: 50, pause: 0 };
    const backend = betterAuthBackend({ baseUrl: base, fetch, changesEmail: true, passwordResetUrl: '/', timeouts });
    const page = { size: 3 };
    const calls = [
      () => backend.session.read(),
      () => backend.session.end?.(),
      () => backend.customer?.search?.({ filter: { text: id }, page }),
      () => backend.customer?.access?.(id, { reason: 'Asked by telephone', membershipId: id }),
      () => backend.customer?.disable?.(id),
      () => backend.buyer?.search?.({ filter: { text: id }, page }),
      () => backend.buyer?.assignRoles?.('m', ['member']),
      () => backend.invitation?.list?.({ filter: {}, page }),
      () => backend.invitation?.send?.('i'),
      () => backend.organization?.update?.('o', { name: id }, { session: 's' }),
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
