import type { Operations } from '../../backend/port.ts';
import type { Target } from '../../capabilities/rules.ts';
import type { Page, Reference, UnitAddress } from '../../domain/model.ts';
import { AddressFilter, LabelFilter, UnitAddressDraft } from '../../domain/schemas.ts';
import { natural, pageFrom } from './listing.ts';
import { merged } from './merged.ts';
import { companiesAsked, sharedWithin } from './sight.ts';
import { matcher } from './text.ts';
import { reference } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { AddressRow, UnitRow } from './world.ts';

type Query = Parameters<Operations['address']['list']>[0];

export function addressVerbs(run: Run): Operations['address'] {
  return {
    list: (query, call) => run('address.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('address.read', call, [id], (turn) => read(turn, id)),
    listLabels: (query, call) => run('address.listLabels', call, [query], (turn) => listLabels(turn, query)),
    create: (draft, call) =>
      run('address.create', call, [draft], (turn) => save(turn, turn.store.newId('address'), draft)),
    update: (id, draft, call) => run('address.update', call, [id, draft], (turn) => update(turn, id, draft)),
    delete: (id, call) =>
      run('address.delete', call, [id], (turn) => {
        remove(turn, id);
      }),
  };
}

function list(turn: Turn, query: Query): Page<UnitAddress> {
  const filter = turn.checked(AddressFilter, query.filter);
  const matches = matcher(filter.text);
  const { country, labelId } = filter;
  const companies = companiesAsked(turn, filter.companyId);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: companies
      .flatMap(({ id }) => turn.store.addresses.by('company', id))
      .filter((row) => country === undefined || row.country === country)
      .filter((row) => labelId === undefined || row.labelIds.includes(labelId))
      .filter(({ id, city, zip, street, number, addition }) => matches(id, city, zip, street, number, addition)),
    sortBy: {
      city: ({ city, zip }) => `${city}\t${zip}`,
      id: ({ id }) => natural(id),
      zip: ({ zip, city }) => `${zip}\t${city}`,
      country: ({ country: of, city }) => `${of}\t${city}`,
      company: ({ companyId }) => natural(turn.store.organizations.known(companyId).name),
    },
    record: (row) => addressRecord(turn, row),
  });
}

function listLabels(turn: Turn, query: Parameters<Operations['address']['listLabels']>[0]): Page<Reference> {
  const filter = turn.checked(LabelFilter, query.filter);
  const matches = matcher(filter.text);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: turn.store.labels.filter(({ name }) => matches(name)),
    sortBy: { name: ({ name }) => natural(name) },
    record: reference,
  });
}

function addressRecord(turn: Turn, row: AddressRow): UnitAddress {
  const { store } = turn;
  const { labelIds, ...fields } = row;
  return {
    ...fields,
    version: store.addresses.version(row.id),
    allowed: turn.allowed('address', { id: row.id, within: [row.companyId] }),
    companyName: store.organizations.known(row.companyId).name,
    labels: store.labels.filter(({ id }) => labelIds.includes(id)),
    units: unitsAt(turn, row).map(reference),
  };
}

const unitsAt = ({ store }: Turn, { id, companyId }: AddressRow): UnitRow[] =>
  store.organizations
    .by('company', companyId)
    .filter((unit) => unit.kind === 'unit')
    .filter(({ addressIds }) => addressIds?.includes(id));

function read(turn: Turn, id: string): UnitAddress {
  const row = turn.found(turn.store.addresses.get(id));
  turn.permit({ id, within: sharedWithin(turn, row.companyId) });
  return addressRecord(turn, row);
}

function findToWrite(turn: Turn, id: string): AddressRow {
  const row = turn.found(turn.store.addresses.get(id));
  turn.permit({ id, within: [row.companyId] } satisfies Target);
  turn.expectVersion(turn.store.addresses.version(id));
  return row;
}

/** An address that goes to another company leaves the units of the old one. */
function update(turn: Turn, id: string, input: unknown): UnitAddress {
  const row = findToWrite(turn, id);
  const units = unitsAt(turn, row);
  const saved = save(turn, id, input);
  if (saved.companyId === row.companyId) return saved;
  detach(turn, units, id);
  return { ...saved, units: [] };
}

/** An address that units still use goes from them as well. */
function remove(turn: Turn, id: string): void {
  const row = findToWrite(turn, id);
  detach(turn, unitsAt(turn, row), id);
  turn.store.addresses.delete(id);
}

function detach({ store }: Turn, units: readonly UnitRow[], id: string): void {
  for (const unit of units) {
    store.organizations.put({ ...unit, addressIds: unit.addressIds?.filter((other) => other !== id) });
  }
}

function save(turn: Turn, id: string, input: unknown): UnitAddress {
  const { store } = turn;
  const draft = turn.checked(UnitAddressDraft, input);
  if (store.organizations.get(draft.companyId)?.kind !== 'company') {
    throw turn.error('validation', [{ path: ['companyId'], code: 'unknown' }]);
  }
  turn.permit({ within: [draft.companyId] });
  const strange = draft.labelIds.findIndex((labelId) => !store.labels.some((label) => label.id === labelId));
  if (strange !== -1) throw turn.error('validation', [{ path: ['labelIds', String(strange)], code: 'unknown' }]);
  return addressRecord(
    turn,
    store.addresses.put(merged<AddressRow>({ ...store.addresses.get(id), ...draft, id }, draft)),
  );
}
