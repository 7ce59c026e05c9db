import type { Operations } from '../../backend/port.ts';
import { type Company, type Page, companyStatuses } from '../../domain/model.ts';
import { CompanyDraft, CompanyFilter } from '../../domain/schemas.ts';
import { defaultRolesOf } from './default-roles.ts';
import { natural, pageFrom } from './listing.ts';
import { refuseTaken } from './organization-name.ts';
import { companyRecord, organizationFacts } from './organization-record.ts';
import { companiesInSight } from './sight.ts';
import { matcher } from './text.ts';
import type { Run } from './run.ts';
import type { Store } from './store.ts';
import type { Turn } from './turn.ts';
import type { CompanyRow } from './world.ts';

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
  const filter = turn.checked(CompanyFilter, query.filter);
  const { active, status } = filter;
  const matches = matcher(filter.text);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: companiesInSight(turn)
      .filter((row) => active === undefined || row.active === active)
      .filter((row) => status === undefined || row.status === status)
      .filter(({ id, name }) => matches(id, name)),
    sortBy: {
      name: ({ name }) => natural(name),
      id: ({ id }) => natural(id),
      active: (row) => (row.active ? '0' : '1'),
      status: (row) => String(companyStatuses.indexOf(row.status)),
    },
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

function create(turn: Turn, input: unknown): Company {
  const { name } = turn.checked(CompanyDraft, input);
  refuseTaken(turn, name, undefined);
  return companyRecord(turn, foundCompany(turn.store, name).company);
}

/** A company begins pending and inactive, with a headquarters unit and the default roles. */
export function foundCompany(store: Store, name: string) {
  const id = store.newId('company');
  const headquarters = {
    kind: 'unit',
    id: store.newId('organization'),
    name: 'Headquarters',
    companyId: id,
    parentId: id,
  } as const;
  const company: CompanyRow = { kind: 'company', id, name, active: false, status: 'pending' };
  store.organizations.put(company);
  store.organizations.put(headquarters);
  const roles = defaultRolesOf(id).map((role) => store.roles.put(role));
  const administrator = roles.find(({ actorRole }) => actorRole === 'company-admin');
  if (!administrator) throw new Error('No default role administers a company');
  return { company, headquarters, administrator };
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
