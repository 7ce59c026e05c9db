import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Route, routes } from '../../src/adapters/rest.contract.ts';
import { createDecide } from '../../src/capabilities/decide.ts';
import { type Capability, capabilities } from '../../src/capabilities/verbs.ts';
import { type ActorRole, type Session, actorRoles } from '../../src/domain/model.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { personWith } from '../../mocks/world/people.ts';
import { post, signInAt } from '../adapters/rest-fixture.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { columns, rows } from '../capabilities/table.ts';

/**
 * Who may act for whom, and what they may do then: every actor's role with every subject's role and every verb, by hand
 * from the domain's own words, in the client and at the mock server.
 */
const everything = /./u;
const onBehalf =
  /^(organization\.(list|read|create|update)|buyer\.(search|read|enable|disable|create|update)|role\.(list|read)|account\.(read|update|switchUnit|(list|create|update)Address(es)?))$/u;
const lent: Readonly<Record<ActorRole, RegExp | undefined>> = {
  'site-admin': everything,
  'seller-admin': everything,
  csr: onBehalf,
  'csr-supervisor': onBehalf,
  'company-admin': undefined,
  'buyer-admin': /^(organization\.(list|read)|account\.(read|switchUnit|listAddresses))$/u,
  'buyer-approver': undefined,
  buyer: undefined,
};
const never =
  /\.(delete|anonymize)$|^(invitation|registration)\.|^(approval|order|record)\.|^buyer\.(assignRoles|attach|invite)$|^organization\.set|^account\.(changePassword|changeEmail|setAssistance|deleteAddress)$|^customer\./u;
const kept = 'customer.resetPassword';

const cell = (role: ActorRole, capability: Capability): string => {
  const [, ...cells] = rows.find(([name]) => name === capability) ?? [];
  return cells[columns.indexOf(role)] ?? '?';
};

/** As the table writes it: the intersection of what is lent and what the subject has, less what is never lent. */
function expected(actor: ActorRole, subject: ActorRole, capability: Capability): string {
  if (capability === kept) return cell(actor, kept);
  return lent[actor]?.test(capability) && !never.test(capability) ? cell(subject, capability) : '-';
}

function decided(session: Session, capability: Capability): string {
  const decision = createDecide({ session })(capability);
  if (!decision.allowed) return '-';
  return decision.scope === 'any' ? 'Y' : decision.scope;
}

const customers: readonly ActorRole[] = ['company-admin', 'buyer-admin', 'buyer-approver', 'buyer'];
/** Whom one may act for: nobody with more rights, nobody of the seller's, and not oneself. */
function mayAccess(actor: ActorRole, subject: ActorRole): boolean {
  if (cell(actor, 'customer.access') === '-' || actor === subject) return false;
  return actor === 'buyer-admin' ? ['buyer-approver', 'buyer'].includes(subject) : customers.includes(subject);
}

describe('acting rights', () => {
  let server: Listening;
  before(async () => {
    server = await listen();
  });
  after(() => server.close());

  /** Asks as anybody can who has a token, past the kit. */
  const ask = (token: string, { method, path, body }: Route, id = 'no-such-record', input: unknown = {}) =>
    fetch(server.url + path.replace('{id}', id), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `"${crypto.randomUUID()}"`,
        'if-match': '*',
      },
      ...(body && { body: JSON.stringify(input) }),
    });

  for (const actor of actorRoles) {
    for (const subject of actorRoles) {
      it(`of a ${actor} for a ${subject}, in the client`, () => {
        const session = acting(actor, subject);
        for (const capability of capabilities) {
          assert.equal(decided(session, capability), expected(actor, subject, capability), capability);
        }
      });

      it(`of a ${actor} for a ${subject}, at the server`, async () => {
        await post(`${server.url}/_mock/reset`);
        const token = await signInAt(server.url, personWith(actor).loginId);
        const { id } = personWith(subject);
        const own = sessionOf(actor);
        const client = createDecide({ session: { ...own, actor: { ...own.actor, id: personWith(actor).id } } });
        const answer = await ask(token, routes['customer.access'], id, { reason: 'To try what is lent' });
        assert.equal(answer.status === 200, mayAccess(actor, subject), `${answer.status}`);
        assert.equal(client('customer.access', { id, actorRoles: [subject] }).allowed, mayAccess(actor, subject));
        if (!mayAccess(actor, subject)) return;

        const session = (await answer.json()) as Session;
        for (const [operation, route] of Object.entries<Route>(routes)) {
          const capability = capabilities.find((name) => name === operation);
          if (!capability) continue;
          const wanted = expected(actor, subject, capability);
          assert.equal(decided(session, capability), wanted, `${capability} in the client, by the server's grants`);
          const { status } = await ask(token, route);
          assert.equal(status === 403, wanted === '-', `${capability} at the server: ${status}`);
        }
      });
    }
  }
});
