import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { sprykerBackend } from '../../src/adapters/spryker.ts';
import { isAccountError } from '../../src/backend/errors.ts';
import { check } from '../../src/domain/check.ts';
import type { AccountAddressDraft } from '../../src/domain/model.ts';
import { Account, Buyer, Customer, Session } from '../../src/domain/schemas.ts';
import { issued } from './spryker-tokens.ts';

/** `FUZZ_RUNS=10000 FUZZ_SEED=1 node --test …` */
const runs = Number(process.env['FUZZ_RUNS'] ?? 150);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/spryker/${name}.json`, import.meta.url), 'utf8'));

/** What would be the right answer, by the beginning of the path. */
const right: readonly (readonly [path: RegExp, body: unknown])[] = [
  [/^\/company-users\/mine/u, fixture('company-users-mine')],
  [/^\/company-users/u, fixture('company-users')],
  [/^\/companies/u, fixture('companies-mine')],
  [/^\/company-business-units/u, fixture('company-business-unit')],
  [/^\/company-roles/u, fixture('company-roles-mine')],
  [/^\/customers\/[^/]*\/addresses/u, fixture('addresses')],
  [/^\/customers/u, fixture('customer')],
  [/^\/agent-customer-search/u, fixture('agent-customer-search')],
  [/^\/.*-tokens/u, fixture('access-token')],
];

/** Each way to a token has a type of its own. */
function rightFor(path: string): unknown {
  const body = right.find(([pattern]) => pattern.test(path))?.[1];
  const way = /^\/([a-z-]+-tokens)$/u.exec(path)?.[1];
  return way === undefined ? body : JSON.parse(JSON.stringify(body).replaceAll('"access-tokens"', `"${way}"`));
}

/** Another value in the place of one of those inside, which the number chooses. */
function spoilt(value: unknown, at: number, other: unknown): unknown {
  const count = sizeOf(value);
  if (at % count === 0) return other;
  let left = (at % count) - 1;
  const inside = (inner: unknown): unknown => {
    const size = sizeOf(inner);
    const isHere = left >= 0 && left < size;
    const result = isHere ? spoilt(inner, left, other) : inner;
    left -= size;
    return result;
  };
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]: [string, unknown]) => [name, inside(inner)]),
  );
}

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + sizeOf(inner), 1)
    : 1;

const anything = fc.oneof(fc.constantFrom<unknown>(null, '', 0, [], {}, '__proto__', 'constructor'), fc.jsonValue());
const often = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, fc.constantFrom(...others));

/** An answer and what is wrong with it: a value inside, all of it, or nothing. */
const answer = fc.record({
  status: often(200, 201, 204, 301, 400, 401, 403, 404, 409, 422, 500, 501),
  type: often('application/vnd.api+json', 'application/json', 'text/html', ''),
  spoil: fc.option(fc.tuple(fc.nat(400), anything), { freq: 2 }),
  body: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 8 },
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '{"data":{"__proto__":{"a":1}}}', '[[[[', 'null', '{"data":null}', '{"data":[null]}'),
  ),
});
type Answer = typeof answer extends fc.Arbitrary<infer Value> ? Value : never;

function replyTo(path: string, { status, type, spoil, body }: Answer): Response {
  const whole = rightFor(path) ?? null;
  const text = body ?? JSON.stringify(spoil ? spoilt(whole, ...spoil) : whole);
  const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
  return new Response([204, 301].includes(status) ? null : text, { status, headers });
}

const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ada', '..', '', '__proto__', '/../../x'));
const member = issued({ customer_reference: 'DE--41', id_company_user: '705eb1aa-c273-5495-8fcc-6170a1c3e477' });
const token = fc.oneof(
  fc.constantFrom(member, issued({ id_agent: '7' })),
  anything.map((subject) => issued(subject as object)),
  fc.stringMatching(/^[!-~]{1,40}$/u),
);

it('only data or an AccountError ever leaves the Spryker adapter', async (test) => {
  test.diagnostic(`seed ${String(seed)}, ${String(runs)} runs`);
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  let data = 0;
  const one = async (answers: readonly Answer[], id: string, bearer: string): Promise<void> => {
    let count = 0;
    const fetch = (request: RequestInfo | URL): Promise<Response> => {
      assert.ok(request instanceof Request && request.url.startsWith('https://shop.example/api/'));
      const reply = answers[(count += 1) % answers.length] ?? assert.fail();
      return Promise.resolve(replyTo(new URL(request.url).pathname.slice('/api'.length), reply));
    };
    for (const result of await Promise.allSettled(callsOf(fetch, id, bearer))) {
      if (result.status === 'rejected') assert.ok(isAccountError(result.reason), String(result.reason));
      else data += 1;
    }
  };
  const property = fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), hostile, token, one);
  await fc.assert(property, { numRuns: runs, seed });
  assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), prototype);
  test.diagnostic(`${String(data)} answers were data`);
  assert.ok(data > runs, `only ${String(data)} answers were data`);
});

function callsOf(fetch: typeof globalThis.fetch, id: string, bearer: string): Promise<unknown>[] {
  const backend = sprykerBackend({
    baseUrl: 'https://shop.example/api',
    fetch,
    token: () => bearer,
    onTokens: () => undefined,
    addressNickname: 'company',
    timeouts: { read: 500, write: 500, pause: 0 },
  });
  const page = { size: 10 };
  const address = { street: id, zip: '1', city: 'x', country: 'DE' };
  const draft: AccountAddressDraft = { nickname: id, use: 'both', defaults: [], address };
  return [
    backend.session.read().then(fits(Session)),
    backend.account.read().then(fits(Account)),
    backend.buyer.read(id).then(fits(Buyer)),
    backend.buyer.search({ filter: { text: id }, page }).then(({ items }) => items.map(fits(Buyer))),
    backend.customer.search({ filter: { text: id }, page }).then(({ items }) => items.map(fits(Customer))),
    backend.customer.access(id, { reason: 'Asked by telephone to help' }).then(fits(Session)),
    backend.organization.list({ filter: { parentId: id }, page }),
    backend.unit.read(id),
    backend.address.list({ filter: {}, page }),
    backend.account.listAddresses({ filter: {}, page }),
    Promise.resolve(backend.account.createAddress?.(draft)),
    Promise.resolve(backend.account.switchUnit?.({ membershipId: id }).then(fits(Session))),
    Promise.resolve(backend.session.end?.()),
  ];
}

/** Data is of its schema, whole or not at all. */
function fits(schema: Parameters<typeof check>[0]): (value: unknown) => void {
  return (value) => {
    const result = check(schema, value);
    assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.issues));
  };
}
