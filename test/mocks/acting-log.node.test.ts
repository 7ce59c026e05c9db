import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AuditEntry } from '../../src/adapters/memory.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { isAccountError } from '../../src/backend/errors.ts';
import type { Session } from '../../src/domain/model.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { people } from '../../mocks/world/people.ts';
import { Random } from '../../mocks/world/random.ts';
import { signInAt } from '../adapters/rest-fixture.ts';

type Logged = Pick<AuditEntry, 'actorId' | 'subjectId' | 'sessionId' | 'operation'>;
type Write = readonly [operation: string, run: (backend: AccountBackend) => Promise<unknown> | undefined];

const total = 1000;
const random = new Random(2026);
const reason = { reason: 'One of a thousand writes' };
const name = () => random.digits('Name ####');
const buyers = ['ben-nordwind-hamburg', 'amara-nordwind-hamburg', 'dora-nordwind-hamburg'];

/** What can be tried; some of it is refused, or in conflict with the state of things. */
const writes: readonly (() => Write)[] = [
  () => ['buyer.disable', ({ buyer }) => buyer?.disable?.(random.pick(buyers))],
  () => ['buyer.enable', ({ buyer }) => buyer?.enable?.(random.pick(buyers))],
  () => ['buyer.update', ({ buyer }) => buyer?.update?.(random.pick(buyers), { firstName: name(), lastName: name() })],
  () => ['buyer.delete', ({ buyer }) => buyer?.delete?.('soren-nordwind-bremen')],
  () => ['organization.update', ({ organization }) => organization?.update?.('nordwind-hamburg', { name: name() })],
  () => [
    'organization.create',
    ({ organization }) => organization?.create?.({ parentId: 'nordwind-north', name: name() }),
  ],
  () => ['account.update', ({ account }) => account?.update?.({ firstName: name(), lastName: name() })],
  () => ['customer.disable', ({ customer }) => customer?.disable?.('ben')],
  () => ['customer.enable', ({ customer }) => customer?.enable?.('ben')],
  () => ['customer.resetPassword', ({ customer }) => customer?.resetPassword?.('amara')],
  () => ['customer.access', ({ customer }) => customer?.access?.(random.pick(['bruno', 'chiara', 'ben']), reason)],
  () => ['session.end', ({ session }) => session.end?.()],
];

describe('the log', () => {
  let server: Listening;
  before(async () => {
    server = await listen();
  });
  after(() => server.close());

  it(`names actor, subject and session of ${total} of ${total} random writes`, async () => {
    const actors = await Promise.all(
      [people.sam, people.carla, people.viktor, people.chiara, people.bruno].map(async ({ id, loginId }) => {
        const token = await signInAt(server.url, loginId);
        const backend = restBackend({ baseUrl: server.url, token: () => token });
        return { id, backend, session: await backend.session.read() };
      }),
    );
    const confirmed: Logged[] = [];
    let refused = 0;
    while (confirmed.length < total) {
      const actor = random.pick(actors);
      const [operation, run] = random.pick(writes)();
      const { session } = actor;
      // Ending what has not begun writes nothing.
      if (operation === 'session.end' && !session.subject) continue;
      try {
        const result = await run(actor.backend);
        if (operation === 'session.end' || operation === 'customer.access') actor.session = result as Session;
      } catch (thrown) {
        // Somebody's subject was disabled by somebody else: their own session holds again.
        assert.ok(isAccountError(thrown), String(thrown));
        if (thrown.kind === 'acting-ended') actor.session = await actor.backend.session.read();
        refused += 1;
        continue;
      }
      confirmed.push({ actorId: actor.id, subjectId: session.subject?.id, sessionId: session.id, operation });
    }

    const log = (await (await fetch(`${server.url}/_mock/log`)).json()) as AuditEntry[];
    const logged = log.map(({ actorId, subjectId, sessionId, operation }): Logged => {
      return { actorId, subjectId, sessionId, operation };
    });
    assert.deepEqual(logged, confirmed);
    const acting = confirmed.filter(({ subjectId }) => subjectId !== undefined);
    assert.ok(acting.length > total / 4, `only ${acting.length} were done while acting`);
    assert.ok(refused > total / 10, `only ${refused} were refused`);
    assert.ok(acting.every(({ actorId, sessionId }) => actorId && sessionId.startsWith('acting-')));
  });
});
