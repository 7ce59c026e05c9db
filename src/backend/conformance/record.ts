import type { RecordFilter } from '../../domain/model.ts';
import { equal, ok } from './assert.ts';
import type { Case, Facts, Port } from './fixture.ts';
import { intent } from './intent.ts';
import { reason } from './refusals.ts';

const page = { size: 10 };
const newestFirst = { field: 'since', descending: true } as const;

const list = async (port: Port, filter: RecordFilter = {}) =>
  (await port.record.list({ filter, sort: newestFirst, page })).items;

/** Acts for the Buyer Administrator once, and disables one of their buyers. */
async function actOnce(port: Port, { buyerAdministrator, buyer }: Facts): Promise<void> {
  await port.customer.access(buyerAdministrator.id, { ...reason, ticket: 'T-1' }, intent());
  const { version } = await port.buyer.read(buyer.buyerId);
  await port.buyer.disable(buyer.buyerId, intent(version));
  await port.session.end();
}

export const recordCases: readonly Case[] = [
  {
    id: 'record.list/1',
    says: 'tells who acted, for whom, why, from when to when, and what was changed',
    as: 'csr-supervisor',
    needs: ['customer.access', 'buyer.read', 'buyer.disable'],
    async run({ backend, as, facts }) {
      const csr = await as('csr');
      const { actor } = await csr.session.read();
      await actOnce(csr, facts);
      const [record] = await list(backend, { actor: actor.loginId });
      ok(record, 'the record is there');
      equal(
        [record.actor.id, record.subject.id, record.reason, record.ticket],
        [actor.id, facts.buyerAdministrator.id, reason.reason, 'T-1'],
        'who acted for whom, and why',
      );
      ok(record.until !== undefined && record.until >= record.since, 'it is over');
      equal(
        record.changes.map(({ capability, recordId }) => [capability, recordId]),
        [['buyer.disable', facts.buyer.buyerId]],
        'what was changed',
      );
    },
  },
  {
    id: 'record.list/2',
    says: 'tells of acting that goes on, without an end',
    as: 'csr-supervisor',
    needs: ['customer.access'],
    async run({ backend, as, facts }) {
      const csr = await as('csr');
      const { id } = await csr.customer.access(facts.buyer.id, reason, intent());
      const [record] = await list(backend);
      equal([record?.id, record?.until, record?.changes], [id, undefined, []], 'the newest record');
    },
  },
  {
    id: 'record.list/3',
    says: 'is narrowed by actor, customer and time',
    as: 'csr-supervisor',
    needs: ['customer.access'],
    async run({ backend, as, facts: { buyer } }) {
      const csr = await as('csr');
      const { actor, id, since = '' } = await csr.customer.access(buyer.id, reason, intent());
      const found = async (filter: RecordFilter) => (await list(backend, filter)).some((record) => record.id === id);
      const later = new Date(Date.parse(since) + 1000).toISOString();
      equal(await found({ actor: actor.lastName, customer: buyer.loginId, from: since, before: later }), true, 'all');
      equal(await found({ actor: 'Qqxyzzy' }), false, 'another actor');
      equal(await found({ customer: 'Qqxyzzy' }), false, 'another customer');
      equal(await found({ from: later }), false, 'later ones');
      equal(await found({ before: since }), false, 'earlier ones');
    },
  },
];
