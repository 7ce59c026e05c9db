import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { people } from '../../docs/examples/better-auth/people.ts';
import { betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { fails, idsOf, invalid, walk } from '../../src/backend/conformance/assert.ts';
import { reason } from '../../src/backend/conformance/refusals.ts';
import type { Port } from '../../src/backend/conformance/fixture.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { CustomerCriteria } from '../../src/domain/model.ts';
import { type BetterAuthServer, backendOf, browser, cast, factsOf, startBetterAuth } from './better-auth-fixture.ts';

/** A backend whose verbs are known to be there. */
const port = (backend: AccountBackend): Port => backend as unknown as Port;

describe('betterAuthBackend', () => {
  let server: BetterAuthServer;
  before(async () => {
    server = await startBetterAuth();
  });
  after(() => server.close());
  beforeEach(() => fetch(`${server.url}/reset`, { method: 'POST' }));

  const as = (role: keyof typeof cast): Port => port(backendOf(server, cast[role]));
  const idOf = (name: string): string => server.ids[name] ?? '';

  it('tells who acts as long as the page remembers, and as much as the host knows after that', async () => {
    const { buyerAdministrator } = factsOf(server);
    const wire = browser(server.url, server.cookies[cast.csr] ?? '');
    const page = port(backendOf(server, '', { fetch: wire }));
    const begun = await page.customer.access(buyerAdministrator.id, { ...reason, ticket: 'T-7' });
    assert.deepEqual([begun.actor.firstName, begun.actor.lastName, begun.ticket], ['Rosalind', 'Achterberg', 'T-7']);
    assert.deepEqual(await page.session.read(), begun);

    const reloaded = await port(backendOf(server, '', { fetch: wire })).session.read();
    assert.deepEqual([reloaded.id, reloaded.subject, reloaded.until], [begun.id, begun.subject, begun.until]);
    const { id, roles, lastName } = reloaded.actor;
    assert.deepEqual([id, roles, lastName, reloaded.reason], [begun.actor.id, ['csr'], '', undefined]);

    const actor = (known: string) => ({ lastName: `Known as ${known}`, roles: ['csr-supervisor'] as const });
    const told = await port(backendOf(server, '', { fetch: wire, actor })).session.read();
    assert.deepEqual([told.actor.lastName, told.actor.roles], [`Known as ${id}`, ['csr-supervisor']]);

    const broken = () => Promise.reject(new Error('no such person'));
    const untold = await port(backendOf(server, '', { fetch: wire, actor: broken })).session.read();
    assert.deepEqual([untold.actor.lastName, untold.actor.roles], ['', ['csr']]);

    const own = await page.session.end();
    assert.deepEqual([own.actor.id, own.subject], [begun.actor.id, undefined]);
  });

  it("lets nobody stay in the subject's session when the actor's own has ended meanwhile", async () => {
    const { buyer } = factsOf(server);
    const csr = as('csr');
    await csr.customer.access(buyer.id, reason);
    const elsewhere = browser(server.url, server.cookies[cast.csr] ?? '');
    await elsewhere(`${server.url}/api/auth/sign-out`, { method: 'POST' });
    await fails('auth-required', csr.session.end());
    await fails('auth-required', csr.session.read());
  });

  it('notes why before acting begins, and does not begin where that fails, for look only, or as nobody’s member', async () => {
    const { buyer, buyerAdministrator, outsideBuyer } = factsOf(server);
    const noted: unknown[] = [];
    const csr = port(backendOf(server, cast.csr, { onActing: (note) => void noted.push(note) }));
    await invalid(csr.customer.access(buyer.id, { ...reason, lookOnly: true }), 'lookOnly');
    assert.equal(noted.length, 0);
    const error = await fails('validation', csr.customer.access(buyer.id, { ...reason, membershipId: outsideBuyer }));
    assert.equal(error.outcome, 'not-applied');
    assert.equal((await csr.session.read()).subject, undefined);
    assert.equal(noted.length, 1);

    const careful = port(backendOf(server, cast.csr, { onActing: () => Promise.reject(new Error('no record')) }));
    await fails('unavailable', careful.customer.access(buyerAdministrator.id, reason));
    assert.equal((await careful.session.read()).subject, undefined);
  });

  it("keeps the seller's own people out of reach", async () => {
    const csr = as('csr');
    const { items } = await csr.customer.search({ filter: { text: 'achterberg' }, page: { size: 5 } });
    assert.deepEqual(
      items.map(({ email, allowed }) => [email, allowed]),
      [[cast.csr, ['read']]],
    );
    for (const attempt of [csr.customer.disable(idOf(cast.csr)), csr.customer.access(idOf(cast.csr), reason)]) {
      assert.equal((await fails('forbidden', attempt)).refusal?.code, 'outranks');
    }
  });

  it('finds people by name or address, in the order of addresses, each once whatever the size of a page', async () => {
    const csr = as('csr');
    const found = async (filter: CustomerCriteria, size: number) =>
      (await walk((page) => csr.customer.search({ filter, page }), size)).map(({ email }) => email);
    const emails = await found({ text: 'ra' }, 100);
    const called = ({ name }: { readonly name: string }) => name.toLowerCase().includes('ra');
    const expected = people.filter((person) => called(person) || person.email.includes('ra'));
    assert.deepEqual([...emails].sort(), expected.map(({ email }) => email).sort());
    const names = expected.filter(called).map(({ email }) => email);
    assert.deepEqual(emails.slice(0, names.length), names.sort());
    for (const size of [1, 2, 3]) assert.deepEqual(await found({ text: 'ra' }, size), emails);
    assert.deepEqual(await found({ firstName: 'faoláin' }, 10), []);
    assert.deepEqual(await found({ firstName: 'saoirse Ó', lastName: 'FAOL' }, 10), ['saoirse@brahms-werft.example']);
    assert.deepEqual(await found({ loginId: 'SAOIRSE@' }, 10), ['saoirse@brahms-werft.example']);
    assert.deepEqual(await found({ text: '_' }, 10), []);
    await invalid(csr.customer.search({ filter: { city: 'Görlitz' }, page: { size: 5 } }), 'city');
    const [{ message }] = await Promise.all([
      fails('forbidden', as('company-admin').customer.search({ filter: { text: 'a' }, page: { size: 5 } })),
      fails('validation', csr.customer.search({ filter: { text: 'a' }, page: { size: 5, cursor: '7.0' } })),
    ]);
    assert.equal(message, '[prokura] customer.search: forbidden');
  });

  it('works under one organization at a time, in the part that one plays there', async () => {
    const imke = as('company-admin');
    const { memberships } = await imke.account.read();
    assert.deepEqual(
      memberships.map(({ organization, roles, isDefault }) => [organization.name, roles[0]?.id, isDefault]),
      [
        ['Brahms Werft', 'owner', true],
        ['Solent Rigging', 'member', false],
      ],
    );
    const { actor } = await imke.account.switchUnit({ membershipId: memberships[1]?.id ?? '' });
    assert.deepEqual([actor.roles, idsOf(actor.organizations)], [['buyer'], [idOf('solent-rigging')]]);
    const { items } = await imke.organization.list({ filter: {}, page: { size: 5 } });
    assert.deepEqual(idsOf(items), [idOf('solent-rigging')]);
  });

  it('keeps the name of an organization, and refuses what it could not keep', async () => {
    const { company } = factsOf(server);
    const imke = as('company-admin');
    assert.equal((await imke.organization.update(company.id, { name: 'Brahms & Töchter' })).name, 'Brahms & Töchter');
    assert.equal((await imke.company.read(company.id)).name, 'Brahms & Töchter');
    await invalid(imke.organization.update(company.id, { name: ' ', phone: '1' }), 'name', 'phone');
    await invalid(imke.organization.update(company.id, { parentId: idOf('solent-rigging') }), 'parentId');
    await fails('forbidden', imke.organization.update(idOf('solent-rigging'), { name: 'Taken over' }));
    await fails('forbidden', imke.organization.update('unknown', { name: 'Nobody’s' }));
  });

  it('finds nothing under an unknown id', async () => {
    const [csr, imke] = [as('csr'), as('company-admin')];
    for (const id of ['unknown', '..', '', 'nadia@brahms-werft.example']) {
      await fails(['not-found', 'validation'], csr.customer.read(id));
      await fails('not-found', csr.customer.access(id, reason));
      await fails('not-found', csr.customer.disable(id));
      await fails('not-found', imke.customer.resetPassword(id));
      await fails('not-found', imke.buyer.read(id));
      await fails('not-found', imke.buyer.assignRoles(id, ['member']));
      await fails('not-found', imke.buyer.delete(id));
      await fails('not-found', imke.invitation.send(id));
      await fails('not-found', imke.invitation.revoke(id));
    }
  });

  it('tells a sign-in that is missing from a page whose origin the server does not trust', async () => {
    await fails('auth-required', port(backendOf(server, 'nobody')).session.read());
    await fails(
      'auth-required',
      port(backendOf(server, 'nobody')).customer.search({ filter: { text: 'a' }, page: { size: 5 } }),
    );
    const stranger = (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      request.headers.set('cookie', server.cookies[cast.buyer] ?? '');
      request.headers.set('origin', 'https://elsewhere.example');
      return fetch(request);
    };
    const page = port(betterAuthBackend({ baseUrl: `${server.url}/api/auth`, fetch: stranger }));
    await fails('config', page.account.update({ firstName: 'Nadia', lastName: 'Haddad' }));
  });

  it('sends a write once, and says what became of it when an answer is lost', async () => {
    const { buyer } = factsOf(server);
    const wire = browser(server.url, server.cookies[cast['company-admin']] ?? '');
    const sent: string[] = [];
    let lost: (path: string) => boolean = () => false;
    const breaking: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const path = new URL(request.url).pathname.slice('/api/auth'.length);
      const answer = await wire(request);
      sent.push(path);
      if (lost(path)) throw new TypeError('connection reset');
      return answer;
    };
    const timeouts = { read: 2000, write: 2000, pause: 1 };
    const imke = port(backendOf(server, '', { fetch: breaking, timeouts }));
    const write = '/organization/update-member-role';

    lost = (path) => path === write;
    const unknown = await fails('network', imke.buyer.assignRoles(buyer.buyerId, ['purchaser']));
    assert.deepEqual([unknown.outcome, sent.filter((path) => path === write).length], ['unknown', 1]);
    lost = () => false;
    assert.deepEqual(idsOf((await imke.buyer.read(buyer.buyerId)).roles), ['purchaser']);

    const before = sent.length;
    lost = (path) => path !== write && sent.slice(before).includes(write);
    const applied = await fails('network', imke.buyer.assignRoles(buyer.buyerId, ['member', 'purchaser']));
    assert.deepEqual([applied.outcome, applied.retryable], ['applied', 'never']);
  });
});
