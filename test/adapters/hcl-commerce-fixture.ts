import { smallFacts } from '../../mocks/world/facts.ts';
import { wireId } from '../../mocks/handlers/hcl-commerce/ids.ts';
import { type Control, createControl } from '../../mocks/handlers/control.ts';
import { hclCommerceHandlers } from '../../mocks/handlers/hcl-commerce.ts';
import { personWith } from '../../mocks/world/world.ts';
import { getResponse } from 'msw';
import { type HclCommerceOptions, type HclTokens, hclCommerceBackend } from '../../src/adapters/hcl-commerce.ts';
import type { BuyerFact, Facts, Fixture } from '../../src/backend/conformance.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { ActorRole } from '../../src/domain/model.ts';

/** A buyer is a person on this wire, and both have the person's number. */
const buyer = ({ id, ...fact }: BuyerFact): BuyerFact => ({ ...fact, id: wireId(id), buyerId: wireId(id) });

const { child, company } = smallFacts;

/** The small world as it is known on this wire: by numbers, and with one membership for each person. */
export const hclFacts: Facts = {
  ...smallFacts,
  unknownId: '7999999999999999999',
  company: { ...company, id: wireId(company.id) },
  organization: wireId(smallFacts.organization),
  child: { ...child, id: wireId(child.id) },
  grandchild: wireId(smallFacts.grandchild),
  outside: wireId(smallFacts.outside),
  outsideBuyer: wireId('jurgen'),
  buyerAdministrator: buyer(smallFacts.buyerAdministrator),
  companyAdministrator: buyer(smallFacts.companyAdministrator),
  buyer: buyer(smallFacts.buyer),
  disabledBuyer: wireId('dora'),
  unicodeBuyer: buyer(smallFacts.unicodeBuyer),
  disabledCustomer: wireId('ivo'),
  closedCompanyCustomer: wireId('lucie'),
  lastAdministrator: wireId('haruka'),
  roles: { default: '-24', used: '-22', unused: wireId('nordwind-trainee') },
  approvals: { pending: wireId('pia-nordwind-hamburg') },
};

/** The role that this site made for those who administer a whole company. */
export const siteRoles = { '10001': 'company-admin' } as const;

/** A server of its own, without a network: what is sent to it, it answers at once. */
export function hclServer(control: Control = createControl()) {
  const origin = 'https://shop.example';
  const handlers = hclCommerceHandlers({ baseUrl: origin, control });
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(request.clone());
    const response = await getResponse(handlers, request);
    if (!response || response.type === 'error') throw new TypeError('no connection');
    return response;
  };
  const baseUrl = `${origin}/wcs/resources`;
  return {
    baseUrl,
    sent,
    fetch,
    async signIn(role: ActorRole): Promise<HclTokens> {
      const body = JSON.stringify({ logonId: personWith(role).loginId, logonPassword: 'any' });
      const response = await fetch(`${baseUrl}/store/11/loginidentity`, { method: 'POST', body });
      return (await response.json()) as HclTokens;
    },
    /** The storefront's own commands, which switch the session of these tokens. */
    command: async (name: string, tokens: HclTokens): Promise<void> => {
      const headers = { WCToken: tokens.WCToken };
      const response = await fetch(`${origin}/webapp/wcs/stores/servlet/${name}`, { method: 'POST', headers });
      if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    },
    backend: (options: Partial<HclCommerceOptions> = {}): AccountBackend =>
      hclCommerceBackend({ baseUrl, storeId: '11', fetch, roles: siteRoles, timeouts: { pause: 1 }, ...options }),
  };
}

/** A fresh small world behind the wire, for the conformance suite; acting by naming the subject, or by a switch. */
export function hclFixture(how: 'for-user-id' | 'run-as'): Fixture {
  const server = hclServer();
  return {
    facts: hclFacts,
    async as(role) {
      const tokens = await server.signIn(role);
      const acting =
        how === 'for-user-id'
          ? how
          : {
              start: (userId: string) => server.command(`RunAsUserSetInSession?runAsUserId=${userId}`, tokens),
              end: () => server.command('RestoreOriginalUserSetInSession', tokens),
            };
      return server.backend({ token: () => tokens, acting });
    },
  };
}
