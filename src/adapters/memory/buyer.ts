import * as z from 'zod/mini';
import type { Operations } from '../../backend/port.ts';
import { Id } from '../../domain/schemas.ts';
import type { Buyer, Page } from '../../domain/model.ts';
import { BuyerFilter, BuyerUpdate } from '../../domain/schemas.ts';
import { buyerFacts, buyerRecord, buyerVersion } from './buyer-record.ts';
import { enrol, holdable, join, organizationNamed, refuseSecond, rolesGiven } from './enrol.ts';
import { invite } from './invitation.ts';
import { natural, pageFrom } from './listing.ts';
import { administers, companyOfMembership, organizationOf } from './memberships.ts';
import { merged } from './merged.ts';
import { organizationFacts } from './organization-record.ts';
import { companiesInSight, organizationsInSight } from './sight.ts';
import { matcher } from './text.ts';
import { companyIdOf } from './tree.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';
import type { MembershipRow, PersonRow } from './world.ts';

const Attachment = z.object({ organizationId: Id, roleIds: z.optional(z.array(Id)) });
const RoleIds = z.array(Id);

type Query = Parameters<Operations['buyer']['search']>[0];

export function buyerVerbs(run: Run): Operations['buyer'] {
  return {
    search: (query, call) => run('buyer.search', call, [query], (turn) => search(turn, query)),
    read: (id, call) => run('buyer.read', call, [id], (turn) => buyerRecord(turn, find(turn, id))),
    enable: (id, call) => run('buyer.enable', call, [id], (turn) => setEnabled(turn, id, true)),
    disable: (id, call) => run('buyer.disable', call, [id], (turn) => setEnabled(turn, id, false)),
    create: (draft, call) =>
      run('buyer.create', call, [draft], (turn) => buyerRecord(turn, enrol(turn, draft, { enabled: true }))),
    update: (id, change, call) => run('buyer.update', call, [id, change], (turn) => update(turn, id, change)),
    attach: (id, attachment, call) =>
      run('buyer.attach', call, [id, attachment], (turn) => attach(turn, id, attachment)),
    invite: (draft, call) => run('buyer.invite', call, [draft], (turn) => invite(turn, draft)),
    assignRoles: (id, roleIds, call) =>
      run('buyer.assignRoles', call, [id, roleIds], (turn) => assignRoles(turn, id, roleIds)),
    delete: (id, call) =>
      run('buyer.delete', call, [id], (turn) => {
        turn.store.memberships.delete(findToWrite(turn, id).id);
      }),
    anonymize: (id, call) =>
      run('buyer.anonymize', call, [id], (turn) => {
        anonymize(turn, findToWrite(turn, id));
      }),
  };
}

function search(turn: Turn, query: Query): Page<Buyer> {
  const filter = turn.checked(BuyerFilter, query.filter);
  const { people } = turn.store;
  const personOf = ({ personId }: MembershipRow): PersonRow => people.known(personId);
  return pageFrom(turn, {
    query: { ...query, filter },
    rows: searched(turn, filter, personOf),
    sortBy: {
      lastName: (row) => nameKey(personOf(row), 'lastName', 'firstName'),
      firstName: (row) => nameKey(personOf(row), 'firstName', 'lastName'),
      loginId: (row) => personOf(row).loginId,
      enabled: ({ enabled }) => (enabled ? '0' : '1'),
      id: ({ id }) => natural(id),
      organization: (row) => natural(organizationOf(turn.store, row).name),
      company: (row) => natural(companyOfMembership(turn.store, row).name),
    },
    record: (row) => buyerRecord(turn, row),
  });
}

/** People of one name stand together, ordered by the other. */
const nameKey = (person: PersonRow, first: 'firstName' | 'lastName', then: 'firstName' | 'lastName'): string =>
  `${person[first]}\t${person[then]}`;

function searched(turn: Turn, filter: BuyerFilter, personOf: (row: MembershipRow) => PersonRow): MembershipRow[] {
  const { text, roleId, enabled, approval } = filter;
  const matches = matcher(text);
  return candidates(turn, filter).filter((row) => {
    if (roleId !== undefined && !row.roleIds.includes(roleId)) return false;
    if (enabled !== undefined && row.enabled !== enabled) return false;
    if (approval !== undefined && row.approval !== approval) return false;
    const { loginId, firstName, lastName, email } = personOf(row);
    return matches(loginId, firstName, lastName, email);
  });
}

/** The buyers of one organization, not of those below it; without one, all in sight. Of a company: of all its organizations. */
function candidates(turn: Turn, { organizationId, companyId, customerId }: BuyerFilter): MembershipRow[] {
  const { memberships, organizations } = turn.store;
  const isOf = ({ personId }: MembershipRow) => customerId === undefined || personId === customerId;
  if (organizationId !== undefined) {
    const organization = turn.found(organizations.get(organizationId));
    turn.permit(organizationFacts(turn.store, organization));
    return memberships.by('organization', organizationId).filter(isOf);
  }
  if (companyId !== undefined && !companiesInSight(turn).some(({ id }) => id === companyId))
    throw turn.error('not-found');
  if (companyId === undefined && turn.permit() === 'any') {
    return customerId === undefined ? [...memberships.values()] : memberships.by('person', customerId);
  }
  return [...organizationsInSight(turn)]
    .filter((organization) => companyId === undefined || companyIdOf(organization) === companyId)
    .flatMap(({ id }) => memberships.by('organization', id))
    .filter(isOf);
}

/** The buyer that a call is aimed at, if the session may do this to them. */
function find(turn: Turn, id: string): MembershipRow {
  const row = turn.found(turn.store.memberships.get(id));
  turn.permit(buyerFacts(turn.store, row));
  return row;
}

function findToWrite(turn: Turn, id: string): MembershipRow {
  const row = find(turn, id);
  turn.expectVersion(buyerVersion(turn.store, row));
  return row;
}

function setEnabled(turn: Turn, id: string, enabled: boolean): Buyer {
  const row = findToWrite(turn, id);
  if (row.enabled === enabled) throw turn.error('conflict-state');
  return save(turn, { ...row, enabled });
}

/** With another organization of the same company, moves the buyer there. */
function update(turn: Turn, id: string, input: unknown): Buyer {
  const { store } = turn;
  const row = findToWrite(turn, id);
  const { organizationId = row.organizationId, ...change } = turn.checked(BuyerUpdate, input);
  const moved = organizationId === row.organizationId ? row : move(turn, row, organizationId);
  store.people.put(merged(store.people.known(row.personId), change));
  return moved === row ? buyerRecord(turn, row) : save(turn, moved);
}

function move(turn: Turn, row: MembershipRow, organizationId: string): MembershipRow {
  const destination = organizationNamed(turn, organizationId);
  turn.permit(organizationFacts(turn.store, destination), 'buyer.create');
  if (companyIdOf(destination) !== companyIdOf(organizationOf(turn.store, row))) {
    throw turn.error('validation', [{ path: ['organizationId'], code: 'not-allowed' }]);
  }
  refuseSecond(turn, row.personId, organizationId);
  return { ...row, organizationId };
}

function attach(turn: Turn, id: string, input: unknown): Buyer {
  const { personId } = findToWrite(turn, id);
  const { organizationId, roleIds } = turn.checked(Attachment, input);
  const organization = organizationNamed(turn, organizationId);
  turn.permit(organizationFacts(turn.store, organization));
  const given = rolesGiven(turn, organization, roleIds);
  return buyerRecord(turn, join(turn, { personId, organizationId, roleIds: given, enabled: true }));
}

function assignRoles(turn: Turn, id: string, input: unknown): Buyer {
  const { store } = turn;
  const row = findToWrite(turn, id);
  const roleIds = holdable(turn, organizationOf(store, row), turn.checked(RoleIds, input), []);
  const demotes = administers(store, row.roleIds) && !administers(store, roleIds);
  turn.permit({ ...buyerFacts(store, row), demotes });
  return save(turn, { ...row, roleIds });
}

/**
 * Nothing stays that tells who it was; what they did stays theirs, by an id. Whoever does it must be able to take each of
 * the person's memberships away.
 */
function anonymize(turn: Turn, { personId }: MembershipRow): void {
  const { memberships, people, accountAddresses } = turn.store;
  const all = memberships.by('person', personId);
  for (const row of all) turn.permit(buyerFacts(turn.store, row));
  for (const { id } of all) memberships.delete(id);
  for (const { id } of accountAddresses.by('person', personId)) accountAddresses.delete(id);
  const nobody = `${turn.store.newId('anonymous')}@invalid.example`;
  people.put({ id: personId, loginId: nobody, email: nobody, firstName: '', lastName: '', enabled: false });
}

const save = (turn: Turn, row: MembershipRow): Buyer => buyerRecord(turn, turn.store.memberships.put(row));
