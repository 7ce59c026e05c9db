import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWrites } from '../../src/backend/compare-writes.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { fingerprint } from '../../src/backend/fingerprint.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { AccountAddress, Role, Session } from '../../src/domain/model.ts';

const trainee: Role = {
  id: 'r1',
  name: 'Trainee',
  companyId: 'c',
  companyName: 'C',
  permissions: [],
} as unknown as Role;

/** A server that keeps roles and addresses, and no versions. */
function server() {
  const state = {
    role: trainee,
    session: 'mine',
    sent: [] as string[],
    failure: undefined as AccountError | undefined,
  };
  const addresses = Array.from({ length: 150 }, (_, index) => ({ id: `a${String(index)}`, nickname: 'Depot' }));
  const backend: AccountBackend = {
    name: 'plain',
    session: { read: () => Promise.resolve({ id: state.session } as Session) },
    role: {
      read: () => (state.failure ? Promise.reject(state.failure) : Promise.resolve(state.role)),
      list: () => Promise.resolve({ items: [state.role] }),
      update(_id, { name }) {
        state.sent.push(name);
        state.role = { ...state.role, name };
        return Promise.resolve(state.role);
      },
    },
    account: {
      listAddresses({ page: { size, cursor = '0' } }) {
        const from = Number(cursor);
        const items = addresses.slice(from, from + size) as unknown as AccountAddress[];
        return Promise.resolve({ items, ...(from + size < addresses.length && { next: String(from + size) }) });
      },
      deleteAddress(id) {
        state.sent.push(id);
        return Promise.resolve();
      },
    },
  };
  return { state, addresses, backend: compareWrites(backend, ['account.listAddresses']) };
}

const draft = (name: string) => ({ name, companyId: 'c', isDefault: false, permissions: [] });
const ends = (work: Promise<unknown> | undefined, kind: string) =>
  assert.rejects(work ?? Promise.resolve(), (error: unknown) => {
    assert.ok(error instanceof AccountError);
    assert.deepEqual([error.kind, error.operation, error.outcome], [kind, 'role.update', 'not-applied']);
    return true;
  });

describe('compareWrites', () => {
  it('says what it is', () => assert.equal(server().backend.features?.versions, 'compared'));

  it('writes over what its user saw, again and again, and over nothing else', async () => {
    const { backend, state } = server();
    const seen = await backend.role?.read?.('r1');
    const saved = await backend.role?.update?.('r1', draft('Clerk'), { version: seen?.version });
    await ends(backend.role?.update?.('r1', draft('Late'), { version: seen?.version }), 'conflict-version');
    await backend.role?.update?.('r1', draft('Buyer'), { version: saved?.version });
    assert.deepEqual(state.sent, ['Clerk', 'Buyer']);
  });

  it('compares nothing that comes without a version: what is in a list that is less than the record has none', async () => {
    const { backend, state } = server();
    const page = await backend.role?.list?.({ filter: {}, page: { size: 5 } });
    assert.equal(page?.items[0]?.version, undefined);
    await backend.role?.update?.('r1', draft('Clerk'), {});
    await backend.role?.update?.('r1', draft('Buyer'));
    assert.deepEqual(state.sent, ['Clerk', 'Buyer']);
  });

  it('overwrites what changes between its reading and the write, which is why forms say so', async () => {
    const { backend, state } = server();
    const version = (await backend.role?.read?.('r1'))?.version;
    const mine = backend.role?.update?.('r1', draft('Mine'), { version });
    const theirs = backend.role?.update?.('r1', draft('Theirs'), { version });
    await mine;
    await theirs;
    assert.deepEqual(state.sent, ['Mine', 'Theirs']);
  });

  it('sends nothing where the record cannot be read, and tells that as the write’s failure', async () => {
    const { backend, state } = server();
    const version = (await backend.role?.read?.('r1'))?.version;
    for (const kind of ['network', 'timeout', 'server', 'not-found', 'unavailable'] as const) {
      state.failure = new AccountError(kind, { operation: 'role.read' });
      await ends(backend.role?.update?.('r1', draft('Clerk'), { version, session: 'mine' }), kind);
    }
    assert.deepEqual(state.sent, []);
  });

  it('tells that another session holds, and no conflict, where that is why another record is seen', async () => {
    const { backend, state } = server();
    const version = (await backend.role?.read?.('r1'))?.version;
    state.session = 'another';
    state.role = { ...trainee, name: 'Somebody else’s' };
    await ends(backend.role?.update?.('r1', draft('Clerk'), { version, session: 'mine' }), 'acting-ended');
    state.failure = new AccountError('forbidden', { operation: 'role.read' });
    await ends(backend.role?.update?.('r1', draft('Clerk'), { version, session: 'mine' }), 'acting-ended');
    assert.deepEqual(state.sent, []);
  });

  it('finds an address by the pages of the address book', async () => {
    const { backend, state, addresses } = server();
    const query = { filter: {}, page: { size: 100, cursor: '100' } };
    const version = (await backend.account?.listAddresses?.(query))?.items.at(-1)?.version;
    await backend.account?.deleteAddress?.('a149', { version });
    addresses[149] = { id: 'a149', nickname: 'Dock' };
    await assert.rejects(backend.account?.deleteAddress?.('a149', { version }) ?? Promise.resolve(), {
      kind: 'conflict-version',
    });
    addresses.pop();
    await assert.rejects(backend.account?.deleteAddress?.('a149', { version }) ?? Promise.resolve(), {
      kind: 'not-found',
    });
    assert.deepEqual(state.sent, ['a149']);
  });

  it('leaves alone the versions that a record has itself', async () => {
    const { backend, state } = server();
    state.role = { ...trainee, version: '"7"' };
    assert.equal((await backend.role?.read?.('r1'))?.version, '"7"');
    await backend.role?.update?.('r1', draft('Clerk'), { version: '"7"' });
    state.role = { ...state.role, version: '"8"' };
    await ends(backend.role?.update?.('r1', draft('Late'), { version: '"7"' }), 'conflict-version');
  });
});

describe('A fingerprint', () => {
  const record = { id: '1', name: 'Ada', roles: [{ id: 'a' }, { id: 'b' }], address: { city: 'Ulm', zip: '1' } };

  it('is the same whichever way round a record comes, and whatever it says besides its data', () => {
    const turned = { address: { zip: '1', city: 'Ulm' }, roles: [{ id: 'b' }, { id: 'a' }], name: 'Ada', id: '1' };
    const besides = { ...record, version: '1', allowed: ['update'], childCount: 4, phone: undefined };
    for (const same of [turned, besides]) assert.equal(fingerprint(same), fingerprint(record));
  });

  it('is another one by whatever else it holds, and tells none of it', () => {
    const others = [
      { ...record, name: 'Adb' },
      { ...record, name: undefined },
      { ...record, roles: [{ id: 'a' }] },
      { ...record, address: { city: '1', zip: 'Ulm' } },
      { ...record, name: 'Ada"' },
      { ...record, enabled: false },
      { ...record, enabled: 'false' },
    ];
    assert.equal(new Set([record, ...others].map(fingerprint)).size, others.length + 1);
    assert.match(fingerprint(record), /^[0-9a-z]{1,7}-[0-9a-z]{1,7}$/u);
  });
});
