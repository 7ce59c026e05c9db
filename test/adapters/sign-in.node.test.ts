import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getResponse } from 'msw';
import { isAccountError } from '../../src/backend/errors.ts';
import { type Line, type Wire, wires } from './faults/wires.ts';

const day = 86_400_000;

/** A server that takes no token until it was renewed, `never` not even then. */
function expiring(wire: Wire, state: 'valid' | 'expired' | 'never') {
  const handlers = wire.handlers();
  const seen = { refreshes: 0, refused: 0, answered: 0 };
  let present: typeof state = 'valid';
  const line: Line = {
    async fetch(input) {
      const request = new Request(input);
      if (present !== 'valid') {
        seen.refused += 1;
        return Response.json({}, { status: 401 });
      }
      seen.answered += 1;
      return (await getResponse(handlers, request)) ?? Response.error();
    },
    async refresh() {
      seen.refreshes += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (present === 'expired') present = 'valid';
    },
  };
  const open = async () => {
    const backend = await wire.as('buyer', line);
    seen.answered = 0;
    present = state;
    return backend;
  };
  return { open, seen };
}

for (const wire of wires) {
  describe(`an expired sign-in on the ${wire.name} wire`, () => {
    it('is renewed once for 100 calls that met a 401, and each is replayed once', async () => {
      const alone = expiring(wire, 'valid');
      await (await alone.open()).session.read();
      const { open, seen } = expiring(wire, 'expired');
      const backend = await open();
      const sessions = await Promise.all(Array.from({ length: 100 }, () => backend.session.read()));
      assert.equal(new Set(sessions.map(({ actor }) => actor.id)).size, 1);
      assert.deepEqual(seen, { refreshes: 1, refused: 100, answered: 100 * alone.seen.answered });
    });

    it('is what the server says it is, by a clock that is a day off either way, and never goes round in circles', async (test) => {
      for (const skew of [-day, day]) {
        test.mock.timers.enable({ apis: ['Date'], now: Date.now() + skew });
        const valid = expiring(wire, 'valid');
        assert.ok((await (await valid.open()).session.read()).actor.id);
        assert.deepEqual([valid.seen.refreshes, valid.seen.refused], [0, 0]);
        const { open, seen } = expiring(wire, 'never');
        const error: unknown = await (await open()).session.read().catch((thrown: unknown) => thrown);
        assert.ok(isAccountError(error) && error.kind === 'auth-required', String(error));
        assert.deepEqual(seen, { refreshes: 1, refused: 2, answered: 0 });
        test.mock.timers.reset();
      }
    });
  });
}
