// Outside of this repository: `from 'prokura'`, and for `createHttp` and its types `from 'prokura/adapters/http'`.
import { type HttpOptions, type HttpRequest, createHttp } from '../../../src/adapters/http.ts';
import { AccountError } from '../../../src/backend/errors.ts';
import type { AccountBackend, Call } from '../../../src/backend/port.ts';
import { explain } from './explain.ts';
import { toPerson } from './fields.ts';
import { groupsAsked, peopleAsked } from './queries.ts';
import { accountFrom, buyerFrom, organizationFrom, pageFrom, sessionFrom } from './records.ts';
import { groupIn, groupsIn, peopleIn, personIn } from './wire.ts';

/** The server of this folder. Who signs in has an API key: `token` supplies it. */
export function jsonFileBackend(options: HttpOptions): AccountBackend {
  const headersOf = (key: string): Record<string, string> => ({ 'x-api-key': key });
  const http = createHttp(options, explain, { headersOf });

  /** Sends a request and checks the answer: half a record is worse than none. */
  async function ask<Answer>(request: Ask, answerIn: (body: unknown) => Answer): Promise<Answer> {
    const { operation, write } = request;
    // The server knows no idempotency keys, so a write is sent once.
    const { body } = await http.send({ ...request, repeatable: !write });
    try {
      return answerIn(body);
    } catch (cause) {
      // A write has been done all the same.
      throw new AccountError('malformed', { operation, outcome: write ? 'applied' : 'not-applied', cause });
    }
  }

  const get = <Answer>(operation: string, path: string, answerIn: (body: unknown) => Answer, call?: Call) =>
    ask({ operation, method: 'GET', path, write: false, signal: call?.signal }, answerIn);

  /** Every write answers with the person as they are afterwards. */
  function write(operation: string, [method, path]: Endpoint, changes: object, call?: Call) {
    const rev = call?.version === undefined ? undefined : Number(call.version);
    return ask({ operation, method, path, body: { ...changes, rev }, write: true, signal: call?.signal }, personIn);
  }

  return {
    name: 'json-file',
    features: { versions: true, buyerSort: ['lastName', 'firstName', 'loginId'] },
    session: {
      read: async (call) => sessionFrom(await get('session.read', '/me', personIn, call)),
    },
    organization: {
      async list(query, call) {
        const groups = await get('organization.list', `/groups?${groupsAsked(query)}`, groupsIn, call);
        return pageFrom(groups, query.page, organizationFrom);
      },
      read: async (id, call) => organizationFrom(await get('organization.read', at('/groups', id), groupIn, call)),
    },
    buyer: {
      async search(query, call) {
        const asked = peopleAsked(query);
        if (asked === undefined) return { items: [], total: 0 };
        const people = await get('buyer.search', `/people?${asked}`, peopleIn, call);
        return pageFrom(people, query.page, buyerFrom);
      },
      read: async (id, call) => buyerFrom(await get('buyer.read', at('/people', id), personIn, call)),
      async enable(id, call) {
        return buyerFrom(await write('buyer.enable', ['POST', at('/people', id, '/activate')], {}, call));
      },
      async disable(id, call) {
        return buyerFrom(await write('buyer.disable', ['POST', at('/people', id, '/deactivate')], {}, call));
      },
      async create(draft, call) {
        const person = toPerson('buyer.create', draft);
        return buyerFrom(await write('buyer.create', ['POST', '/people'], person, call));
      },
      async update(id, update, call) {
        const changes = toPerson('buyer.update', update);
        return buyerFrom(await write('buyer.update', ['PATCH', at('/people', id)], changes, call));
      },
    },
    account: {
      read: async (call) => accountFrom(await get('account.read', '/me', personIn, call)),
      async update(update, call) {
        const changes = toPerson('account.update', update);
        return accountFrom(await write('account.update', ['PATCH', '/me'], changes, call));
      },
    },
  };
}

type Ask = Omit<HttpRequest, 'repeatable'>;
type Endpoint = readonly [method: 'POST' | 'PATCH', path: string];

/** An id may be any text, a slash in it too. */
const at = (list: string, id: string, rest = ''): string => `${list}/${encodeURIComponent(id)}${rest}`;
