import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallFacts } from '../../mocks/world/facts.ts';
import { people, personWith, worldOf, worldSizes } from '../../mocks/world/world.ts';
import { type World, createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { actorRoles } from '../../src/domain/model.ts';
import { Buyer, Company, Customer, Organization, Role, UnitAddress } from '../../src/domain/schemas.ts';

const worlds: Readonly<Record<string, World>> = Object.fromEntries(worldSizes.map((size) => [size, worldOf(size)]));
const worldNamed = (size: string): World => {
  const world = worlds[size];
  assert(world);
  return world;
};

/** How many organizations lie on the way down to each, itself included; every parent must be known and no way a circle. */
function depths({ organizations }: World): number[] {
  const byId = new Map(organizations.map((row) => [row.id, row]));
  return organizations.map((row) => {
    let depth = 1;
    for (let at = row; at.kind === 'unit'; depth += 1) {
      assert(depth < 20, `${row.id} lies in a circle`);
      const parent = byId.get(at.parentId);
      assert(parent, `${at.id} lies in ${at.parentId}, which is nowhere`);
      at = parent;
    }
    return depth;
  });
}

for (const size of worldSizes) {
  describe(`the ${size} world`, () => {
    const world = worldNamed(size);
    const { organizations, roles, people: everybody, memberships, addresses, labels } = world;

    it('refers to nothing that is not there', () => {
      const has = (rows: readonly { id: string }[]) => {
        const ids = new Set(rows.map(({ id }) => id));
        assert.equal(ids.size, rows.length, 'ids are unique');
        return (id: string) => ids.has(id);
      };
      const [organization, role, person, address, label] = [organizations, roles, everybody, addresses, labels].map(
        has,
      );
      assert(organization && role && person && address && label);
      has(memberships);
      for (const row of memberships) {
        assert(organization(row.organizationId) && person(row.personId) && row.roleIds.every(role), row.id);
        assert(row.roleIds.length > 0, row.id);
      }
      for (const row of organizations) if (row.kind === 'unit') assert((row.addressIds ?? []).every(address), row.id);
      for (const row of [...addresses, ...roles]) assert(organization(row.companyId), row.id);
      for (const row of addresses) assert(row.labelIds.every(label), row.id);
    });

    it('has one person to a logon id and to an e-mail, one membership to a person and unit, one name to siblings', () => {
      const distinct = (keys: readonly string[]) => {
        assert.equal(new Set(keys.map((key) => key.toLowerCase())).size, keys.length);
      };
      distinct(everybody.map(({ loginId }) => loginId));
      distinct(everybody.map(({ email }) => email));
      distinct(memberships.map(({ personId, organizationId }) => `${personId} ${organizationId}`));
      distinct(organizations.map((row) => `${row.kind === 'unit' ? row.parentId : ''} ${row.name}`));
    });

    it('has one default role and an administrator in every company', () => {
      const companies = organizations.filter(({ kind }) => kind === 'company');
      const administering = new Set(
        roles
          .filter(({ actorRole }) => actorRole === 'company-admin' || actorRole === 'buyer-admin')
          .map(({ id }) => id),
      );
      const held = new Set(memberships.flatMap(({ roleIds }) => roleIds));
      for (const { id } of companies) {
        const own = roles.filter(({ companyId }) => companyId === id);
        assert.equal(own.filter(({ isDefault }) => isDefault).length, 1, id);
        assert(
          own.some((role) => administering.has(role.id) && held.has(role.id)),
          id,
        );
      }
    });

    it('invents e-mails and telephone numbers that belong to nobody', () => {
      for (const { email } of everybody) assert.match(email, /^[a-z0-9.]+@[a-z0-9-]+\.example$/u);
      for (const { phone } of everybody) if (phone) assert.match(phone.replace(/\D/gu, ''), /555/u);
    });

    it('lets one person of each role sign in', async () => {
      const store = createStore(world);
      for (const role of actorRoles) {
        const { loginId, id } = personWith(role);
        const session = await memoryBackend({ store, token: signIn(store, loginId) }).session.read();
        assert.deepEqual([session.actor.id, session.actor.roles], [id, [role]]);
      }
    });

    it('makes records that fit the schemas', async () => {
      const store = createStore(world);
      const sam = memoryBackend({ store, token: signIn(store, people.sam.loginId) });
      const page = { size: 100 };
      const filter = {};
      const customers = await sam.customer?.search?.({ filter: { email: 'example' }, page });
      for (const item of customers?.items ?? []) Customer.parse(item);
      for (const item of (await sam.buyer?.search?.({ filter, page }))?.items ?? []) Buyer.parse(item);
      for (const item of (await sam.organization?.list?.({ filter: { text: 'a' }, page }))?.items ?? [])
        Organization.parse(item);
      for (const item of (await sam.company?.list?.({ filter, page }))?.items ?? []) Company.parse(item);
      for (const item of (await sam.role?.list?.({ filter, page }))?.items ?? []) Role.parse(item);
      for (const item of (await sam.address?.list?.({ filter, page }))?.items ?? []) UnitAddress.parse(item);
      assert((customers?.items.length ?? 0) > 10);
    });

    it('gives Bruno a part of Nordwind to administer', () => {
      const below = (id: string): string[] => [
        id,
        ...organizations.filter((row) => row.kind === 'unit' && row.parentId === id).flatMap((row) => below(row.id)),
      ];
      const part = below(smallFacts.organization);
      assert(part.includes(smallFacts.grandchild) && !part.includes(smallFacts.outside));
      assert.equal(part.length, { small: 4, demo: 27, large: 2_029 }[size]);
    });
  });
}

describe('the grown worlds', () => {
  it('are as big as they say, and no deeper than six', () => {
    const sizes = (size: string) => {
      const { organizations, memberships } = worldNamed(size);
      return [organizations.filter(({ kind }) => kind === 'company').length, organizations.length, memberships.length];
    };
    assert.deepEqual(sizes('demo'), [40, 600, 5_000]);
    assert.deepEqual(sizes('large'), [160, 10_000, 100_000]);
    for (const size of ['demo', 'large']) assert.equal(Math.max(...depths(worldNamed(size))), 6);
  });

  it('have one parent with two thousand children and one organization with twenty thousand buyers', () => {
    const { organizations, memberships } = worldNamed('large');
    const children = organizations.filter((row) => row.kind === 'unit' && row.parentId === 'nordwind-branches');
    const buyers = memberships.filter(({ organizationId }) => organizationId === 'nordwind-field');
    assert.deepEqual([children.length, buyers.length >= 20_000], [2_000, true]);
  });

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(worldOf('demo', 7), worldOf('demo', 7));
    const names = (seed: number) =>
      worldOf('demo', seed)
        .people.map(({ lastName }) => lastName)
        .join();
    assert.notEqual(names(7), names(8));
  });

  it('hold every state', () => {
    const { organizations, memberships, people: everybody } = worldNamed('demo');
    const companies = new Set(
      organizations.flatMap((row) => (row.kind === 'company' ? `${row.status} ${String(row.active)}` : [])),
    );
    assert.deepEqual([...companies].sort(), ['approved false', 'approved true', 'denied false', 'pending false']);
    const buyers = new Set(memberships.map(({ approval, enabled }) => `${approval} ${String(enabled)}`));
    assert.deepEqual([...buyers].sort(), ['approved false', 'approved true', 'pending true', 'rejected true']);
    assert(organizations.some(({ locked }) => locked) && everybody.some(({ enabled }) => !enabled));
    assert(memberships.length > everybody.length, 'some have several memberships');
  });

  it('write names in many scripts', () => {
    const names = worldNamed('demo').people.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    const scripts = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Hiragana', 'Devanagari'];
    for (const script of scripts) {
      const count = names.filter((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)).length;
      assert(count > 10, `${String(count)} names in ${script}`);
    }
    assert(
      names.some((name) => /[À-ž]/u.test(name)),
      'letters with accents',
    );
  });

  it('count with ids that no number can hold', () => {
    const [id = ''] = worldNamed('demo').organizations.flatMap((row) => (/^\d+$/u.test(row.id) ? row.id : []));
    assert(BigInt(id) > BigInt(Number.MAX_SAFE_INTEGER));
  });
});
