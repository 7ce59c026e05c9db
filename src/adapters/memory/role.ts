import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import type { Page, Role } from '../../domain/model.ts';
import { Permission, RoleDraft, RoleFilter } from '../../domain/schemas.ts';
import { natural, pageFrom } from './listing.ts';
import { companiesAsked, sharedWithin } from './sight.ts';
import { matcher } from './text.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { RoleRow } from './world.ts';

const Permissions = z.array(Permission);

type Query = Parameters<Operations['role']['list']>[0];

export function roleVerbs(run: Run): Operations['role'] {
  return {
    list: (query, call) => run('role.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('role.read', call, [id], (turn) => read(turn, id)),
    create: (draft, call) => run('role.create', call, [draft], (turn) => create(turn, draft)),
    update: (id, draft, call) => run('role.update', call, [id, draft], (turn) => update(turn, id, draft)),
    delete: (id, call) =>
      run('role.delete', call, [id], (turn) => {
        turn.store.roles.delete(findToWrite(turn, id).id);
      }),
    configure: (id, permissions, call) =>
      run('role.configure', call, [id, permissions], (turn) => configure(turn, id, permissions)),
  };
}

function list(turn: Turn, query: Query): Page<Role> {
  const filter = turn.checked(RoleFilter, query.filter);
  const matches = matcher(filter.text);
  const companies = companiesAsked(turn, filter.companyId);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: companies.flatMap(({ id }) => turn.store.roles.by('company', id)).filter(({ id, name }) => matches(id, name)),
    sortBy: {
      name: ({ name }) => natural(name),
      id: ({ id }) => natural(id),
      company: ({ companyId }) => natural(turn.store.organizations.known(companyId).name),
    },
    record: (row) => roleRecord(turn, row),
  });
}

function roleRecord(turn: Turn, row: RoleRow): Role {
  const { store } = turn;
  const facts = roleFacts(turn, row);
  return {
    ...row,
    permissions: [...row.permissions],
    version: store.roles.version(row.id),
    allowed: turn.allowed('role', facts),
    companyName: store.organizations.known(row.companyId).name,
    buyerCount: facts.buyerCount,
  };
}

const roleFacts = ({ store }: Turn, { id, companyId, isDefault }: RoleRow) => ({
  id,
  within: [companyId],
  isDefault,
  buyerCount: store.memberships.countBy('role', id),
});

function read(turn: Turn, id: string): Role {
  const row = turn.found(turn.store.roles.get(id));
  turn.permit({ id, within: sharedWithin(turn, row.companyId) });
  return roleRecord(turn, row);
}

function findToWrite(turn: Turn, id: string): RoleRow {
  const row = turn.found(turn.store.roles.get(id));
  turn.permit(roleFacts(turn, row));
  turn.expectVersion(turn.store.roles.version(id));
  return row;
}

function create(turn: Turn, input: unknown): Role {
  const draft = turn.checked(RoleDraft, input);
  if (turn.store.organizations.get(draft.companyId)?.kind !== 'company') {
    throw turn.error('validation', [{ path: ['companyId'], code: 'unknown' }]);
  }
  turn.permit({ within: [draft.companyId] });
  return save(turn, { ...draft, id: turn.store.newId('role') });
}

/** The company stays what it is, and so does the part that the role makes its holders play. */
function update(turn: Turn, id: string, input: unknown): Role {
  const row = findToWrite(turn, id);
  const draft = turn.checked(RoleDraft, input);
  if (draft.companyId !== row.companyId) throw turn.error('validation', [{ path: ['companyId'], code: 'not-allowed' }]);
  // The default role moves when another one is made it; it is never merely taken away.
  if (row.isDefault && !draft.isDefault)
    throw turn.error('conflict-state', [{ path: ['isDefault'], code: 'not-allowed' }]);
  return save(turn, { ...row, ...draft });
}

/** Gives permissions that the role has their values. */
function configure(turn: Turn, id: string, input: unknown): Role {
  const row = findToWrite(turn, id);
  const values = turn.checked(Permissions, input);
  const strange = values.findIndex(({ key }) => !row.permissions.some((permission) => permission.key === key));
  if (strange !== -1) throw turn.error('validation', [{ path: [String(strange), 'key'], code: 'unknown' }]);
  const permissions = row.permissions.map(
    (permission) => values.find(({ key }) => key === permission.key) ?? permission,
  );
  return save(turn, { ...row, permissions });
}

function save(turn: Turn, row: RoleRow): Role {
  const { roles } = turn.store;
  const others = roles.by('company', row.companyId).filter(({ id }) => id !== row.id);
  if (others.some(({ name }) => name.toLowerCase() === row.name.toLowerCase())) {
    throw turn.error('conflict-state', [{ path: ['name'], code: 'taken' }]);
  }
  if (row.isDefault) {
    for (const other of others.filter(({ isDefault }) => isDefault)) roles.put({ ...other, isDefault: false });
  }
  return roleRecord(turn, roles.put(row));
}
