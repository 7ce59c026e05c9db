import { expect } from '@open-wc/testing';
import { type Decide, createDecide } from '../../src/capabilities/decide.ts';
import type { Grants } from '../../src/capabilities/grants.ts';
import { type Policy, defaultPolicy } from '../../src/capabilities/policy.ts';
import { type Capability, capabilities } from '../../src/capabilities/verbs.ts';
import { type ActorRole, type Session, actorRoles } from '../../src/domain/model.ts';
import { acting, sessionOf } from './people.ts';
import { columns, rows } from './table.ts';

const sessionFor = (column: (typeof columns)[number]): Session =>
  column === 'acting' ? acting('csr', 'buyer-admin') : sessionOf(column);

const answer = (decide: Decide, capability: string): string => {
  const decision = decide(capability);
  if (!decision.allowed) return '-';
  return decision.scope === 'any' ? 'Y' : decision.scope;
};

describe('the table of capabilities', () => {
  it('speaks of every capability there is', () => {
    expect(rows.map(([name]) => name)).to.have.members([...capabilities]);
  });

  for (const [index, column] of columns.entries()) {
    describe(`of ${column}`, () => {
      const decide = createDecide({ session: sessionFor(column) });
      for (const [capability = '', ...cells] of rows) {
        it(`${capability}: ${cells[index] ?? '?'}`, () => {
          expect(answer(decide, capability)).to.equal(cells[index]);
        });
      }
    });
  }
});

describe('acting rights', () => {
  const representatives: readonly ActorRole[] = ['site-admin', 'seller-admin', 'csr', 'csr-supervisor', 'buyer-admin'];
  const subjects: readonly ActorRole[] = ['company-admin', 'buyer-admin', 'buyer-approver', 'buyer'];
  const never =
    /\.(delete|anonymize)$|^(invitation|registration)\.|^approval\.|^order\.|^buyer\.(assignRoles|attach|invite)$|^organization\.set|^account\.(changePassword|changeEmail|setAssistance|deleteAddress)$|^customer\.|^record\./u;

  for (const actor of representatives) {
    for (const subject of subjects) {
      it(`${actor} for ${subject} adds nothing the subject lacks and nothing that is never lent`, () => {
        const lent = createDecide({ session: acting(actor, subject) });
        const subjects = createDecide({ session: sessionOf(subject) });
        const actors = createDecide({ session: sessionOf(actor) });
        for (const capability of capabilities) {
          if (!lent(capability).allowed) continue;
          if (capability === 'customer.resetPassword') expect(actors(capability).allowed).to.equal(true);
          else {
            expect(subjects(capability).allowed, capability).to.equal(true);
            expect(capability).not.to.match(never);
          }
        }
      });
    }
  }

  it('lend a representative the whole of what the source document lists', () => {
    const decide = createDecide({ session: acting('csr', 'buyer-admin') });
    const listed: Capability[] = [
      'organization.list',
      'organization.create',
      'organization.update',
      'buyer.search',
      'buyer.enable',
      'buyer.disable',
      'buyer.create',
      'buyer.update',
    ];
    for (const capability of listed) expect(decide(capability).allowed, capability).to.equal(true);
  });

  it('never hold what is never lent, whatever a policy gives the two', () => {
    const all: Grants = Object.fromEntries(capabilities.map((capability) => [capability, 'any']));
    const everybody = { alone: all, acting: all, reaches: actorRoles };
    const policy: Policy = {
      ...defaultPolicy,
      roles: { ...defaultPolicy.roles, csr: everybody, buyer: everybody },
    };
    const decide = createDecide({ session: acting('csr', 'buyer'), policy });
    const lent = capabilities.filter((capability) => decide(capability).allowed);
    expect(lent.filter((capability) => never.test(capability))).to.deep.equal(['customer.resetPassword']);
    expect(lent).to.include.members(['buyer.create', 'account.update', 'unit.update']);
  });

  it('lend somebody who buys for a colleague what these see, and nothing to change', () => {
    const decide = createDecide({ session: acting('buyer-admin', 'buyer') });
    expect(capabilities.filter((capability) => decide(capability).allowed)).to.deep.equal([
      'organization.list',
      'organization.read',
      'account.read',
      'account.switchUnit',
      'account.listAddresses',
    ]);
  });

  it('are none at all in a look-only session, but for looking', () => {
    const decide = createDecide({ session: { ...acting('csr', 'buyer-admin'), lookOnly: true } });
    expect(decide('buyer.search').allowed).to.equal(true);
    expect(decide('buyer.update')).to.include({ allowed: false, because: 'acting', code: 'look-only' });
  });
});
