import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import type { Company, Page } from '../../domain/model.ts';
import { CompanyDraft } from '../../domain/schemas.ts';
import { defaultRolesOf } from './default-roles.ts';
import { natural, pageFrom } from './listing.ts';
import { refuseTaken } from './organization-name.ts';
import { companyRecord, organizationFacts } from './organization-record.ts';
import { companiesInSight } from './sight.ts';
import { matcher } from './text.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { CompanyRow } from './world.ts';

const Filter = z.object({ text: z.optional(z.string()) });

type Query = Parameters<Operations['company']['list']>[0];

export function companyVerbs(run: Run): Operations['company'] {
  return {
    list: (query, call) => run('company.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('company.read', call, [id], (turn) => companyRecord(turn, find(turn, id))),
    create: (draft, call) => run('company.create', call, [draft], (turn) => create(turn, draft)),
    update: (id, draft, call) => run('company.update', call, [id, draft], (turn) => update(turn, id, draft)),
    activate: (id, call) => run('company.activate', call, [id], (turn) => turnTo(turn, id, { active: true })),
    deactivate: (id, call) => run('company.deactivate', call, [id], (turn) => turnTo(turn, id, { active: false })),
    approve: (id, call) => run('company.approve', call, [id], (turn) => turnTo(turn, id, { status: 'approved' })),
    deny: (id, call) => run('company.deny', call, [id], (turn) => turnTo(turn, id, { status: 'denied' })),
  };
}

function list(turn: Turn, query: Query): Page<Company> {
  const filter = turn.checked(Filter, query.filter);
  const matches = matcher(filter.text);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: companiesInSight(turn).filter(({ name }) => matches(name)),
    sortBy: { name: ({ name }) => natural(name) },
    record: (row) => companyRecord(turn, row),
  });
}

function find(turn: Turn, id: string): CompanyRow {
  const row = turn.store.organizations.get(id);
  const company = turn.found(row?.kind === 'company' ? row : undefined);
  turn.permit(organizationFacts(turn.store, company));
  return company;
}

function findToWrite(turn: Turn, id: string): CompanyRow {
  const row = find(turn, id);
  turn.expectVersion(turn.store.organizations.version(id));
  return row;
}

/** A company begins pending and inactive, with a headquarters unit and the default roles. */
function create(turn: Turn, input: unknown): Company {
  const { store } = turn;
  const { name } = turn.checked(CompanyDraft, input);
  refuseTaken(turn, name, undefined);
  const id = store.newId('company');
  const unit = {
    kind: 'unit',
    id: store.newId('organization'),
    name: 'Headquarters',
    companyId: id,
    parentId: id,
  } as const;
  store.organizations.put(unit);
  for (const role of defaultRolesOf(id)) store.roles.put(role);
  return save(turn, { kind: 'company', id, name, active: false, status: 'pending' });
}

function update(turn: Turn, id: string, input: unknown): Company {
  const row = findToWrite(turn, id);
  const { name } = turn.checked(CompanyDraft, input);
  refuseTaken(turn, name, undefined, id);
  return save(turn, { ...row, name });
}

/**
 * Turns a company to another state; throws `conflict-state` where it is in that state already. Active and status are
 * independent, and nothing leads back to pending.
 */
function turnTo(turn: Turn, id: string, state: Partial<Pick<CompanyRow, 'active' | 'status'>>): Company {
  const row = findToWrite(turn, id);
  const { active = row.active, status = row.status } = state;
  if (active === row.active && status === row.status) throw turn.error('conflict-state');
  return save(turn, { ...row, active, status });
}

function save(turn: Turn, row: CompanyRow): Company {
  turn.store.organizations.put(row);
  return companyRecord(turn, row);
}
