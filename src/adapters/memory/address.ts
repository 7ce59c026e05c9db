import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import type { Target } from '../../capabilities/rules.ts';
import { Id } from '../../domain/schemas.ts';
import type { Page, UnitAddress } from '../../domain/model.ts';
import { UnitAddressDraft } from '../../domain/schemas.ts';
import { pageFrom } from './listing.ts';
import { merged } from './merged.ts';
import { companiesAsked, sharedWithin } from './sight.ts';
import { matcher } from './text.ts';
import { reference } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { AddressRow, UnitRow } from './world.ts';

const Filter = z.object({ companyId: z.optional(Id), text: z.optional(z.string()) });

type Query = Parameters<Operations['address']['list']>[0];

export function addressVerbs(run: Run): Operations['address'] {
  return {
    list: (query, call) => run('address.list', call, [query], (turn) => list(turn, query)),
    read: (id, call) => run('address.read', call, [id], (turn) => read(turn, id)),
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
  const filter = turn.checked(Filter, query.filter);
  const matches = matcher(filter.text);
  const companies = companiesAsked(turn, filter.companyId);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: companies
      .flatMap(({ id }) => turn.store.addresses.by('company', id))
      .filter(({ city, zip, street, number, addition }) => matches(city, zip, street, number, addition)),
    sortBy: { city: ({ city, zip }) => `${city}\t${zip}` },
    record: (row) => addressRecord(turn, row),
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
