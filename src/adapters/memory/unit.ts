import type { Operations } from '../../backend/port.ts';
import type { BusinessUnit, Page } from '../../domain/model.ts';
import { UnitFilter } from '../../domain/schemas.ts';
import { BusinessUnitDraft } from '../../domain/schemas/business-unit.ts';
import { natural, pageFrom } from './listing.ts';
import { merged } from './merged.ts';
import { remove } from './organization.ts';
import { refuseTaken } from './organization-name.ts';
import { organizationFacts, unitRecord } from './organization-record.ts';
import { companiesAsked, organizationsInSight } from './sight.ts';
import { matcher } from './text.ts';
import { companyIdOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { OrganizationRow, UnitRow } from './world.ts';

type Query = Parameters<Operations['unit']['list']>[0];

/** The business units are the organizations below companies, seen as the reference's flat lists and forms see them. */
export function unitVerbs(run: Run): Operations['unit'] {
  return {
    list: (query, call) => run('unit.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('unit.read', call, [id], (turn) => unitRecord(turn, find(turn, id))),
    create: (draft, call) => run('unit.create', call, [draft], (turn) => create(turn, draft)),
    update: (id, draft, call) => run('unit.update', call, [id, draft], (turn) => update(turn, id, draft)),
    delete: (id, call) =>
      run('unit.delete', call, [id], (turn) => {
        remove(turn, find(turn, id));
      }),
  };
}

function list(turn: Turn, query: Query): Page<BusinessUnit> {
  const filter = turn.checked(UnitFilter, query.filter);
  const matches = matcher(filter.text);
  if (filter.companyId !== undefined) companiesAsked(turn, filter.companyId);
  const { store } = turn;
  const nameOf = (id: string) => natural(store.organizations.known(id).name);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: [...organizationsInSight(turn)]
      .filter((row) => row.kind === 'unit')
      .filter(({ companyId }) => filter.companyId === undefined || companyId === filter.companyId)
      .filter(({ id, name, iban, bic }) => matches(id, name, iban, bic)),
    sortBy: {
      name: ({ name }) => natural(name),
      id: ({ id }) => natural(id),
      company: ({ companyId }) => nameOf(companyId),
      parent: ({ parentId }) => nameOf(parentId),
    },
    record: (row) => unitRecord(turn, row),
  });
}

function find(turn: Turn, id: string): UnitRow {
  const row = turn.store.organizations.get(id);
  const unit = turn.found(row?.kind === 'unit' ? row : undefined);
  turn.permit(organizationFacts(turn.store, unit));
  return unit;
}

function create(turn: Turn, input: unknown): BusinessUnit {
  const draft = turn.checked(BusinessUnitDraft, input);
  const { companyId, parentId = companyId } = draft;
  const parent = parentIn(turn, companyId, parentId);
  turn.permit(organizationFacts(turn.store, parent));
  const blank: UnitRow = { kind: 'unit', id: turn.store.newId('organization'), name: '', companyId, parentId };
  return save(turn, blank, draft);
}

/** A parent that is emptied makes the unit a top of its company. The company stays what it is. */
function update(turn: Turn, id: string, input: unknown): BusinessUnit {
  const { store } = turn;
  const row = find(turn, id);
  turn.expectVersion(store.organizations.version(id));
  const draft = turn.checked(BusinessUnitDraft, input);
  const { companyId } = row;
  if (draft.companyId !== companyId) throw turn.error('validation', [{ path: ['companyId'], code: 'not-allowed' }]);
  const parentId = 'parentId' in draft ? (draft.parentId ?? companyId) : row.parentId;
  const { within } = organizationFacts(store, parentIn(turn, companyId, parentId));
  turn.permit({ ...organizationFacts(store, row), parentWithin: within });
  return save(turn, { ...row, parentId }, draft);
}

function parentIn(turn: Turn, companyId: string, parentId: string): OrganizationRow {
  const company = turn.store.organizations.get(companyId);
  if (company?.kind !== 'company') throw turn.error('validation', [{ path: ['companyId'], code: 'unknown' }]);
  const parent = turn.store.organizations.get(parentId);
  if (!parent || companyIdOf(parent) !== companyId)
    throw turn.error('validation', [{ path: ['parentId'], code: 'unknown' }]);
  return parent;
}

function save(turn: Turn, row: UnitRow, { parentId: _, ...draft }: BusinessUnitDraft): BusinessUnit {
  const { store } = turn;
  const strange = draft.addressIds?.findIndex((id) => store.addresses.get(id)?.companyId !== row.companyId) ?? -1;
  if (strange !== -1) throw turn.error('validation', [{ path: ['addressIds', String(strange)], code: 'unknown' }]);
  refuseTaken(turn, draft.name, row.parentId, row.id);
  const saved = merged(row, draft);
  store.organizations.put(saved);
  return unitRecord(turn, saved);
}
