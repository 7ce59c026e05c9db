import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { password } from '../../docs/examples/better-auth/people.ts';
import { type BetterAuthOptions, betterAuthBackend } from '../../src/adapters/better-auth.ts';
import type { BuyerFact, Facts, Fixture } from '../../src/backend/conformance.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import type { Started } from './better-auth-server.ts';

/** A real better-auth server in a process of its own. */
export interface BetterAuthServer extends Started {
  close(): void;
}

export async function startBetterAuth(): Promise<BetterAuthServer> {
  const file = fileURLToPath(new URL('better-auth-server.ts', import.meta.url));
  const server = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(server.stdout);
  const [line] = (await once(lines, 'line')) as [string];
  return { ...(JSON.parse(line) as Started), close: () => server.kill() };
}

/** Who plays which role; `purchaser` is a role of the example's own. */
export const cast = {
  csr: 'rosalind@fairlead.example',
  'company-admin': 'imke@brahms-werft.example',
  'buyer-admin': 'tobias@brahms-werft.example',
  buyer: 'nadia@brahms-werft.example',
} as const satisfies Partial<Record<ActorRole, string>>;

export const memberRoles = {
  owner: { name: 'Owner', actorRole: 'company-admin' },
  admin: { name: 'Administrator', actorRole: 'company-admin' },
  purchaser: { name: 'Purchaser', actorRole: 'buyer-admin' },
  member: { name: 'Member', actorRole: 'buyer' },
} as const satisfies BetterAuthOptions['memberRoles'];

/** A browser's cookies and its origin: all that makes a browser of `fetch`, for this server. */
export function browser(url: string, cookie: string): typeof fetch {
  const jar = new Map(cookie.split('; ').map((pair) => pairOf(pair)));
  return async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    request.headers.set('origin', url);
    const response = await fetch(request);
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = pairOf(line.split(';')[0] ?? '');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
}

function pairOf(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}

export function backendOf(
  { url, cookies }: Started,
  email: string,
  options: Partial<BetterAuthOptions> = {},
): AccountBackend {
  const baseUrl = `${url}/api/auth`;
  const fetch = browser(url, cookies[email] ?? '');
  const rest = { passwordResetUrl: '/', changesEmail: true, memberRoles };
  return betterAuthBackend({ baseUrl, fetch, ...rest, ...options });
}

export async function betterAuthFixture(server: Started): Promise<Fixture> {
  await fetch(`${server.url}/reset`, { method: 'POST' });
  const as = (role: ActorRole) => backendOf(server, (cast as Partial<Record<ActorRole, string>>)[role] ?? '');
  return { facts: factsOf(server), as };
}

export function factsOf({ ids, members }: Started): Facts {
  const idOf = (name: string): string => ids[name] ?? '';
  const memberOf = (email: string, slug: string): string =>
    members.find(({ userId, organizationId }) => userId === ids[email] && organizationId === ids[slug])?.id ?? '';
  const buyer = (email: string, firstName: string, lastName: string): BuyerFact => {
    const buyerId = memberOf(email, 'brahms-werft');
    return { id: idOf(email), buyerId, loginId: email, firstName, lastName, email };
  };
  const company = { id: idOf('brahms-werft'), name: 'Brahms Werft' };
  const outside = idOf('takeda-lines');
  // What does not exist here stands for what no case that is run asks for.
  const none = 'unknown';
  return {
    unknownId: none,
    company,
    organization: company.id,
    child: company,
    grandchild: none,
    outside,
    outsideBuyer: memberOf('jun@takeda-lines.example', 'takeda-lines'),
    buyerAdministrator: buyer(cast['buyer-admin'], 'Tobias', 'Lindqvist'),
    companyAdministrator: buyer(cast['company-admin'], 'Imke', 'Brahms'),
    buyer: buyer(cast.buyer, 'Nadia', 'Haddad'),
    disabledBuyer: none,
    unicodeBuyer: buyer('olha@brahms-werft.example', 'Ольга', 'Петренко'),
    disabledCustomer: idOf('barnaby@takeda-lines.example'),
    closedCompanyCustomer: none,
    several: { email: 'brahms-werft' },
    lastAdministrator: none,
    companies: { pending: outside, denied: outside, inactive: outside },
    roles: { default: 'member', used: 'member', unused: 'purchaser' },
    password,
  };
}
