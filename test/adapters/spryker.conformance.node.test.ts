import { after, before, describe, it } from 'node:test';
import { backendConformance } from '../../src/backend/conformance.ts';
import { offersOf } from '../../src/backend/guard.ts';
import { sprykerBackend } from '../../src/adapters/spryker.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { sprykerFixture } from './spryker-fixture.ts';

const foreign = 'what belongs to another company is not found, as if there were no such thing';
const ownAccount = 'an agent is no customer and has no account';
const unsorted = 'the API sorts no list of people';

describe('sprykerBackend over HTTP', () => {
  let server: Listening;
  before(async () => {
    server = await listen({ world: 'small', wire: 'spryker' });
  });
  after(() => server.close());

  const onTokens = () => undefined;
  backendConformance({
    describe,
    it,
    skip: it.skip,
    offers: offersOf(sprykerBackend({ baseUrl: '/', token: () => '', onTokens, addressNickname: 'company' })),
    roles: ['csr', 'company-admin', 'buyer-admin', 'buyer-approver', 'buyer'],
    lacks: ['versions', 'keys'],
    create: () => sprykerFixture(server.url),
    exceptions: {
      'session.read/3': ownAccount,
      'account.listAddresses/2': ownAccount,
      'customer.search/sort': unsorted,
      'buyer.search/sort': unsorted,
      'customer.access/8': 'only agents act for customers',
      'customer.read/1': 'an agent is told of no memberships',
      'buyer.search/8': 'a unit of another company is not told from one without people',
      'organization.list/5': foreign,
      'organization.read/1': 'the API tells of no units below units',
      'organization.read/2': foreign,
      'company.read/1': foreign,
      'address.list/refused-to-buyer-admin': 'every member of a company is shown its addresses',
    },
  });
});
