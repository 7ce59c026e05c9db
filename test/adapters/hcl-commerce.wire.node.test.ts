import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { integersAsText } from '../../src/adapters/http/integers.ts';
import { type HclCommerceOptions, hclCommerceBackend } from '../../src/adapters/hcl-commerce.ts';
import { hclFacts, hclServer, siteRoles } from './hcl-commerce-fixture.ts';

/** Answers written from the vendor's public documentation. Adapter and mock must agree with them, not with each other. */
const text = (name: string): string =>
  readFileSync(new URL(`../fixtures/hcl-commerce/${name}.json`, import.meta.url), 'utf8');

const imke = '7000000000000001003';
const south = { id: '7000000000000000904', name: 'Hafenwerk Süd' };
const company = { id: '7000000000000000903', name: 'Hafenwerk' };
const night = { id: '10042', name: 'Nachtschicht' };

/** Which documented answer belongs to a request; by the first pattern that fits. */
const answers: readonly (readonly [pattern: RegExp, fixture: string])[] = [
  [/contextdata/u, 'context'],
  [/person\/@self\/contact/u, 'contacts'],
  [/person\/@self/u, 'person-self'],
  [/person\/\d+\?.*Roles/u, 'person-roles'],
  [/person\/\d+/u, 'person-details'],
  [/person\?.*lastName=Nobody/u, 'person-list-empty'],
  [/person\?/u, 'person-list'],
  [/rolesICanAssignInOrg/u, 'assignable-roles'],
  [/organization\?/u, 'organization-list'],
  [/organization\/7000000000000000903/u, 'organization-company'],
  [/organization\/\d+\?.*Short/u, 'organization-short'],
  [/organization\/\d+\?.*Roles/u, 'organization-roles'],
  [/organization\/\d+/u, 'organization-details'],
  [/approvalMemberGroupTypes/u, 'member-group-types'],
  [/member_group/u, 'member-groups'],
  [/approval_status/u, 'approval-list'],
];

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

const documented = (options: Partial<HclCommerceOptions> = {}) =>
  hclCommerceBackend({
    baseUrl: 'https://shop.example/wcs/resources',
    storeId: '11',
    fetch: (input) => {
      const { url } = new Request(input);
      const found = answers.find(([pattern]) => pattern.test(url)) ?? assert.fail(url);
      return Promise.resolve(json(text(found[1])));
    },
    ...options,
  });

const page = { size: 20 };
/**
 * What a page would see: an absent member is the same as an undefined one. Versions are made of all the rest
 * (`test/backend/compare-writes.node.test.ts`).
 */
const seen = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'version' ? undefined : part));

describe('documented answers', () => {
  it('of who is signed in become a session', async () => {
    assert.deepEqual(seen(await documented().session.read()), {
      id: imke,
      actor: {
        id: imke,
        loginId: 'imke.dahl@shop.example',
        firstName: 'Imke',
        lastName: 'Dahl',
        roles: ['buyer-admin'],
        organizations: [south],
        company: { ...company, active: true, status: 'approved' },
      },
    });
  });

  it('of a person become a buyer, whose state only the list tells', async () => {
    const buyer = seen(await documented().buyer?.read?.(imke));
    assert.deepEqual(buyer, {
      id: imke,
      customerId: imke,
      loginId: 'imke.dahl@shop.example',
      salutation: 'dr',
      firstName: 'Imke',
      lastName: 'Dahl',
      gender: 'female',
      dateOfBirth: '1984-05-17',
      email: 'imke.dahl@shop.example',
      phone: '+49 4921 555 010',
      address: { street: 'Kaistraße 4', addition: 'Tor 2', zip: '26721', city: 'Emden', country: 'DE' },
      organization: south,
      company,
      roles: [{ id: '-21', name: 'Verwaltet Einkauf', actorRole: 'buyer-admin' }, night],
      enabled: true,
      approval: 'pending',
    });
    const found = await documented().buyer?.search?.({ filter: { organizationId: south.id }, page });
    assert.deepEqual(seen(found), { items: [buyer], total: 1 });
  });

  it('of oneself, with other names for the same, become the same person', async () => {
    const account = await documented().account?.read?.();
    assert.ok(account);
    const customer = await documented().customer?.read?.(imke);
    assert.deepEqual(seen({ ...account, company: undefined }), seen(customer));
    assert.deepEqual(account.company, { ...company, active: true, status: 'approved' });
    assert.equal(account.language, 'de-DE');
  });

  it('without a list are an empty page', async () => {
    const found = await documented().customer?.search?.({ filter: { lastName: 'Nobody' }, page });
    assert.deepEqual(seen(found), { items: [], total: 0 });
  });

  it('of an organization become one, with the way to it, its approvals and its roles', async () => {
    assert.deepEqual(seen(await documented().organization?.read?.(south.id)), {
      kind: 'unit',
      ...south,
      path: [company],
      companyId: company.id,
      companyName: company.name,
      childCount: 3,
      email: 'sued@shop.example',
      phone: '+49 4921 555 000',
      address: { street: 'Kaistraße 1', zip: '26721', city: 'Emden', country: 'DE' },
      locked: true,
      approvals: { buyers: 'enabled', orders: 'inherited' },
      roles: [
        { id: '-21', name: 'Verwaltet Einkauf', actorRole: 'buyer-admin' },
        { id: '-24', name: 'Kauft ein', actorRole: 'buyer' },
      ],
    });
  });

  it('of organizations are paged by the number of a record', async () => {
    const found = await documented().organization?.list?.({ filter: { parentId: south.id }, page: { size: 1 } });
    assert.deepEqual([found?.items.map(({ name }) => name), found?.total, found?.next], [['Lager 7'], 3, '0.1']);
  });

  it('of roles are those that the server lets one give', async () => {
    const found = await documented().role?.list?.({ filter: { companyId: south.id }, page });
    assert.deepEqual(
      found?.items.map(({ id, actorRole }) => [id, actorRole]),
      [
        ['-24', 'buyer'],
        ['10042', undefined],
      ],
    );
    const mapped = documented({ roles: { '10042': 'buyer-approver' } });
    const [, other] = (await mapped.role?.list?.({ filter: { companyId: south.id }, page }))?.items ?? [];
    assert.equal(other?.actorRole, 'buyer-approver');
  });

  it('of an address book become addresses, each the default for all that it is used for or for nothing', async () => {
    const found = await documented().account?.listAddresses?.({ filter: { text: 'leer' }, page });
    assert.deepEqual(seen(found?.items), [
      {
        id: '700000000000000502',
        nickname: 'Dock',
        use: 'both',
        defaults: ['shipping', 'billing'],
        recipient: 'Lager Ost',
        address: { street: 'Am Dock 1', zip: '26789', city: 'Leer', country: 'DE' },
      },
    ]);
  });

  it('of what waits become approvals', async () => {
    const found = await documented().approval?.list?.({ filter: {}, page });
    assert.deepEqual(seen(found?.items), [
      {
        id: '7000000000000003301',
        buyerId: imke,
        firstName: 'Imke',
        lastName: 'Dahl',
        email: 'imke.dahl@shop.example',
        organization: south,
        state: 'pending',
        submittedAt: '2026-02-03T08:15:00.000Z',
      },
    ]);
  });
});

/** The kinds of a value's members, by name. What a list holds is told by its first item. */
type Form = string | { readonly [member: string]: Form };

/** Dictionaries by ids, whose members are called otherwise in each world. */
const dictionaries = new Set(['orgIdRoleDataBeans']);

function formOf(value: unknown, name = ''): Form {
  if (Array.isArray(value)) return value.length > 0 ? { '[]': formOf(value[0]) } : 'list';
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  const entries = Object.entries(value).map(
    ([member, inner]) => [dictionaries.has(name) ? '*' : member, inner] as const,
  );
  return Object.fromEntries(entries.map(([member, inner]) => [member, formOf(inner, member)]));
}

/** What the mock writes that the documentation does not, or otherwise. */
function strange(mock: Form, documentedForm: Form | undefined, path = ''): string[] {
  if (documentedForm === undefined) return [path];
  if (typeof mock === 'string' || typeof documentedForm === 'string') {
    const isEmpty = mock === 'null' || documentedForm === 'null' || mock === 'list' || documentedForm === 'list';
    return isEmpty || mock === documentedForm ? [] : [`${path} is ${JSON.stringify(mock)}`];
  }
  return Object.entries(mock).flatMap(([member, inner]) => strange(inner, documentedForm[member], `${path}/${member}`));
}

describe('the mock', () => {
  const { child, company: nordwind } = hclFacts;
  const questions: readonly (readonly [path: string, fixture: string])[] = [
    ['usercontext/@self/contextdata', 'context'],
    ['person?q=usersICanAdmin&maxResults=1', 'person-list'],
    ['person?q=usersICanAdmin&lastName=Nobody', 'person-list-empty'],
    [`person/${hclFacts.buyer.id}?profileName=IBM_User_Registration_Details`, 'person-details'],
    [`person/${hclFacts.buyerAdministrator.id}?profileName=IBM_Roles_Of_User_All`, 'person-roles'],
    ['person/@self', 'person-self'],
    ['person/@self/contact', 'contacts'],
    [`organization/${child.id}?profileName=IBM_Organization_Short_Summary`, 'organization-short'],
    [`organization/${nordwind.id}?profileName=IBM_Organization_Short_Summary`, 'organization-company'],
    [`organization/${child.id}?profileName=IBM_Organization_Details`, 'organization-details'],
    [`organization/${child.id}?profileName=IBM_Assigned_Roles_Details`, 'organization-roles'],
    ['organization?q=organizationsICanAdmin&maxResults=1', 'organization-list'],
    [`organization?q=rolesICanAssignInOrg&orgId=${child.id}`, 'assignable-roles'],
    ['member_group?q=manageable&typeName=OrderApprovalGroup', 'member-groups'],
    ['member_group?q=approvalMemberGroupTypes', 'member-group-types'],
    ['approval_status?q=buyerApprovals&pageNumber=1&pageSize=1', 'approval-list'],
  ];

  it('answers in the documented form', async () => {
    const server = hclServer();
    const { WCToken } = await server.signIn('buyer-admin');
    for (const [path, fixture] of questions) {
      const response = await server.fetch(`${server.baseUrl}/store/11/${path}`, { headers: { WCToken } });
      const body: unknown = JSON.parse(integersAsText(await response.text()));
      const form = formOf(body);
      assert.equal(response.status, 200, path);
      assert.deepEqual(strange(form, formOf(JSON.parse(integersAsText(text(fixture))))), [], path);
    }
  });

  it('refuses in the documented form', async () => {
    const server = hclServer();
    const { WCToken } = await server.signIn('site-admin');
    const body = JSON.stringify({
      logonId: hclFacts.buyer.email,
      email1: hclFacts.buyer.email,
      firstName: 'A',
      lastName: 'B',
      parentMemberId: child.id,
    });
    const post = { method: 'POST', headers: { WCToken }, body };
    const response = await server.fetch(`${server.baseUrl}/store/11/person?mode=admin`, post);
    const form = formOf(JSON.parse(await response.text()));
    assert.deepEqual([response.status, strange(form, formOf(JSON.parse(text('errors-taken'))))], [400, []]);
  });

  it('keeps the digits of ids that are numbers on the wire', async () => {
    const server = hclServer();
    const tokens = await server.signIn('buyer-admin');
    const backend = server.backend({ token: () => tokens, roles: siteRoles });
    const { organizations } = (await backend.session.read()).actor;
    assert.deepEqual(organizations[0]?.id, hclFacts.organization);
    assert.ok(!Number.isSafeInteger(Number(hclFacts.organization)));
  });
});
