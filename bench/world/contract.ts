import { type RestOperation, routes } from '../../src/adapters/rest.contract.ts';
import type { ActorRole, Page, Principal, Session } from '../../src/domain/model.ts';
import type { Answer } from '../harness/answer.ts';
import { company, organizationsOf } from './organizations.ts';
import type { People, Person } from './people.ts';
import { accountOf, buyerOf, customerOf, roles } from './records.ts';

export interface ContractOptions {
  /** Who looks. */
  readonly roles: readonly [ActorRole, ...ActorRole[]];
  /** With the company, no fewer than 25. Default 25. */
  readonly organizations?: number | undefined;
}

/** What a request says besides what it asks for. */
interface Given {
  /** From the path. */
  readonly id: string;
  readonly body: Body;
}

interface Body {
  readonly filter?: { readonly text?: string; readonly parentId?: string };
  readonly sort?: { readonly descending?: boolean };
  readonly page?: { readonly size: number; readonly cursor?: string };
  readonly firstName?: string;
}

/**
 * As much of our REST contract as the pages under test ask of it, below `/api`. Records are made when they are asked for,
 * so that it takes the server as long to answer whatever the number of people or organizations.
 */
export function contractApi(people: People, { roles: actorRoles, organizations = 25 }: ContractOptions): Answer {
  const tree = organizationsOf(organizations, people.size);
  const actor: Principal = {
    ...customerOf(people.at(0)),
    roles: [...actorRoles],
    organizations: [company],
    company: { ...company, active: true, status: 'approved' },
  };
  const session: Session = { id: 'bench', actor };
  const answers: Partial<Record<RestOperation, (given: Given) => unknown>> = {
    'session.read': () => session,
    'account.read': () => accountOf(people.at(0)),
    'approval.list': () => pageOf([], { page: { size: 1 } }, 0),
    'role.list': () => pageOf(roles, {}, roles.length),
    'organization.list': ({ body }) => tree.below(body.filter?.parentId, fromOf(body), sizeOf(body)),
    'organization.read': ({ id }) => tree.read(id),
    'buyer.search': ({ body }) => found(people, body, buyerOf),
    'buyer.read': ({ id }) => buyerOf(people.at(Number(id))),
    'buyer.update': ({ id, body }) => buyerOf(people.rename(Number(id), body.firstName ?? '')),
    'buyer.assignRoles': ({ id }) => buyerOf(people.at(Number(id))),
    'customer.search': ({ body }) => found(people, body, customerOf),
    'customer.read': ({ id }) => customerOf(people.at(Number(id))),
    'customer.recent': () => ({
      pinned: people.search('', 0, 17).items.map(customerOf),
      recent: people.search('', 17, 8).items.map(customerOf),
    }),
  };
  const known = Object.entries(answers).map(([operation, answer]) => ({
    answer,
    ...wayOf(operation as RestOperation),
  }));
  return ({ method, url, body }) => {
    if (!url.pathname.startsWith('/api/')) return undefined;
    for (const each of known) {
      const match = each.method === method ? each.path.exec(url.pathname) : null;
      if (!match) continue;
      const given = { id: match[1] ?? '', body: (body === '' ? {} : JSON.parse(body)) as Body };
      return { body: each.answer(given), headers: { etag: '"1"' } };
    }
    return { status: 404, body: { title: `the bench does not answer ${method} ${url.pathname}` } };
  };
}

function wayOf(operation: RestOperation): { method: string; path: RegExp } {
  const { method, path } = routes[operation];
  return { method, path: new RegExp(`^/api${path.replace('{id}', '([^/]+)')}$`, 'u') };
}

const fromOf = ({ page }: Body): number => Number(page?.cursor ?? 0);
const sizeOf = ({ page }: Body): number => page?.size ?? 25;

function found<Item>(people: People, body: Body, record: (person: Person) => Item): Page<Item> {
  const order = body.sort?.descending === true ? 'descending' : 'ascending';
  const { items, total } = people.search(body.filter?.text ?? '', fromOf(body), sizeOf(body), order);
  return pageOf(items.map(record), body, total);
}

function pageOf<Item>(items: readonly Item[], body: Body, total: number): Page<Item> {
  const end = fromOf(body) + items.length;
  return { items, total, next: end < total ? String(end) : undefined };
}
