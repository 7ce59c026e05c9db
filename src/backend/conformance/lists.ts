import type { Capability } from '../../capabilities/verbs.ts';
import type { ActorRole, Page, PageRequest, Sort } from '../../domain/model.ts';
import type { Call } from '../port.ts';
import { abortedSignal, equal, fails, idsOf, ok, walk } from './assert.ts';
import type { Case, Facts, Port } from './fixture.ts';

interface Item {
  readonly id: string;
}
interface Options<Field extends string> {
  readonly page: PageRequest;
  readonly sort?: Sort<Field>;
}

interface List<Field extends string> {
  readonly capability: Capability;
  readonly as: ActorRole;
  /** Asks for a list that has at least two items. */
  readonly ask: (port: Port, facts: Facts, options: Options<Field>, call?: Call) => Promise<Page<Item>>;
  readonly sortField: Field;
}

const list = <Field extends string>({ capability, as, ask, sortField }: List<Field>): Case[] => [
  {
    id: `${capability}/pages`,
    says: 'can be walked page by page, each item once, to an end, and is the same in bigger pages',
    as,
    async run({ backend, facts }) {
      const [small, big] = [
        await walk((page) => ask(backend, facts, { page }), 1),
        await walk((page) => ask(backend, facts, { page }), 100),
      ];
      ok(small.length > 1, 'the list is too short to show anything');
      equal(idsOf(small), idsOf(big), 'the ids in pages of one, against those in pages of a hundred');
    },
  },
  {
    id: `${capability}/sort`,
    says: `is sorted by ${sortField}, and the other way round`,
    as,
    async run({ backend, facts }) {
      const sorted = (descending: boolean) =>
        walk((page) => ask(backend, facts, { page, sort: { field: sortField, descending } }), 100);
      const [up, down] = [await sorted(false), await sorted(true)];
      equal(idsOf(up).sort(), idsOf(down).sort(), 'the same items in either order');
      ok(idsOf(up)[0] !== idsOf(down)[0], 'ascending and descending begin with the same item');
    },
  },
  {
    id: `${capability}/abort`,
    says: 'ends when its signal is aborted',
    as,
    async run({ backend, facts }) {
      await fails('aborted', ask(backend, facts, { page: { size: 10 } }, { signal: abortedSignal() }));
    },
  },
  {
    id: `${capability}/size`,
    says: 'refuses a page without items',
    as,
    async run({ backend, facts }) {
      await fails('validation', ask(backend, facts, { page: { size: 0 } }));
    },
  },
];

/** What holds of every list. */
export const listCases: readonly Case[] = [
  ...list({
    capability: 'customer.search',
    as: 'csr',
    ask: (port, { company, several = { organization: company.name } }, options, call) =>
      port.customer.search({ filter: several, ...options }, call),
    sortField: 'loginId',
  }),
  ...list({
    capability: 'organization.list',
    as: 'buyer-admin',
    ask: (port, { organization }, options, call) =>
      port.organization.list({ filter: { parentId: organization }, ...options }, call),
    sortField: 'name',
  }),
  ...list({
    capability: 'buyer.search',
    as: 'buyer-admin',
    ask: (port, { child }, options, call) =>
      port.buyer.search({ filter: { organizationId: child.id }, ...options }, call),
    sortField: 'loginId',
  }),
  ...list({
    capability: 'company.list',
    as: 'site-admin',
    ask: (port, _, options, call) => port.company.list({ filter: {}, ...options }, call),
    sortField: 'name',
  }),
  ...list({
    capability: 'unit.list',
    as: 'company-admin',
    ask: (port, { company }, options, call) => port.unit.list({ filter: { companyId: company.id }, ...options }, call),
    sortField: 'name',
  }),
  ...list({
    capability: 'address.list',
    as: 'company-admin',
    ask: (port, { company }, options, call) =>
      port.address.list({ filter: { companyId: company.id }, ...options }, call),
    sortField: 'city',
  }),
  ...list({
    capability: 'role.list',
    as: 'company-admin',
    ask: (port, { company }, options, call) => port.role.list({ filter: { companyId: company.id }, ...options }, call),
    sortField: 'name',
  }),
  ...list({
    capability: 'approval.list',
    as: 'site-admin',
    ask: (port, _, options, call) => port.approval.list({ filter: {}, ...options }, call),
    sortField: 'submittedAt',
  }),
];
