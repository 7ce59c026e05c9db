import { expect } from '@open-wc/testing';
import { createDecide } from '../../src/capabilities/decide.ts';
import type { Target } from '../../src/capabilities/rules.ts';
import type { Session } from '../../src/domain/model.ts';
import { acting, sessionOf } from './people.ts';

const refusal = (session: Session, capability: string, target?: Target): string => {
  const decision = createDecide({ session })(capability, target);
  return decision.allowed ? 'allowed' : `${decision.because}: ${decision.code}`;
};

describe('decide', () => {
  it('refuses names it does not know', () => {
    expect(refusal(sessionOf('site-admin'), 'buyer.teleport')).to.equal('role: unknown');
  });

  it('refuses what the backend has no method for, before anything else', () => {
    const decide = createDecide({ session: sessionOf('site-admin'), offers: new Set(['buyer.read']) });
    expect(decide('buyer.read').allowed).to.equal(true);
    expect(decide('buyer.delete')).to.include({ because: 'backend', code: 'not-offered' });
  });

  it('names whom to ask: those who may anywhere', () => {
    const decision = createDecide({ session: acting('csr', 'buyer-admin') })('buyer.delete');
    expect(decision).to.deep.include({ because: 'acting', ask: ['site-admin', 'seller-admin'] });
  });

  it('keeps administrators inside their own subtree', () => {
    const session = sessionOf('buyer-admin');
    expect(refusal(session, 'organization.update', { within: ['company', 'top', 'unit'] })).to.equal('allowed');
    expect(refusal(session, 'organization.update', { within: ['company', 'other'] })).to.equal('role: outside');
  });

  it('keeps a Buyer Administrator from setting the roles of their own top organization', () => {
    const session = sessionOf('buyer-admin');
    expect(refusal(session, 'organization.setRoles', { within: ['company', 'top'] })).to.equal('role: own-top');
    expect(refusal(session, 'organization.setRoles', { within: ['company', 'top', 'unit'] })).to.equal('allowed');
  });

  describe('looks at the state of things', () => {
    const open = { active: true, status: 'approved' } as const;
    const cases: [string, Session, string, Target, string][] = [
      ['disabling oneself', sessionOf('buyer-admin'), 'buyer.disable', { customerId: 'the-buyer-admin' }, 'oneself'],
      [
        'disabling the subject',
        acting('csr', 'buyer-admin'),
        'buyer.disable',
        { customerId: 'the-customer-buyer-admin' },
        'oneself',
      ],
      [
        'the last administrator',
        sessionOf('site-admin'),
        'buyer.disable',
        { isLastAdministrator: true },
        'last-administrator',
      ],
      ['deleting the default role', sessionOf('company-admin'), 'role.delete', { isDefault: true }, 'default-role'],
      ['deleting a role in use', sessionOf('company-admin'), 'role.delete', { buyerCount: 1 }, 'role-in-use'],
      ['deleting a unit with buyers', sessionOf('company-admin'), 'unit.delete', { buyerCount: 1 }, 'unit-in-use'],
      [
        'moving a unit below itself',
        sessionOf('company-admin'),
        'unit.update',
        { id: 'u', parentWithin: ['top', 'u', 'v'] },
        'own-descendant',
      ],
      ['acting for a disabled customer', sessionOf('csr'), 'customer.access', { enabled: false }, 'customer-disabled'],
      [
        'acting in a pending company',
        sessionOf('csr'),
        'customer.access',
        { company: { ...open, status: 'pending' } },
        'company-not-open',
      ],
      [
        'acting in a denied company',
        sessionOf('csr'),
        'customer.access',
        { company: { ...open, status: 'denied' } },
        'company-not-open',
      ],
      [
        'acting in an inactive company',
        sessionOf('csr'),
        'customer.access',
        { company: { ...open, active: false } },
        'company-not-open',
      ],
      [
        'acting for somebody with more rights',
        sessionOf('csr'),
        'customer.access',
        { actorRoles: ['site-admin'] },
        'outranks',
      ],
      [
        'what the server grants not on this record',
        sessionOf('site-admin'),
        'buyer.update',
        { allowed: ['read'] },
        'server',
      ],
    ];
    for (const [name, session, capability, target, code] of cases) {
      it(`refuses ${name}`, () => expect(refusal(session, capability, target)).to.equal(`state: ${code}`));
    }

    it('lets pass what none of it forbids', () => {
      const target: Target = { enabled: true, company: open, actorRoles: ['buyer-admin'], allowed: ['access'] };
      expect(refusal(sessionOf('csr'), 'customer.access', target)).to.equal('allowed');
    });
  });

  it('grants nothing to a role that the policy does not know, and forgets nothing of the others', () => {
    const known = sessionOf('csr');
    const roles = [...known.actor.roles, ...(['warehouse', 'toString'] as unknown as typeof known.actor.roles)];
    const session: Session = { ...known, actor: { ...known.actor, roles } };
    expect(refusal(session, 'customer.search')).to.equal('allowed');
    expect(refusal(session, 'buyer.update')).to.equal('role: not-granted');
  });

  describe("and the server's own grants", () => {
    const grants = { 'buyer.read': 'own', 'buyer.delete': 'any' } as const;

    it('narrow the policy', () => {
      const session: Session = { ...sessionOf('buyer-admin'), grants };
      expect(refusal(session, 'buyer.read')).to.equal('allowed');
      expect(refusal(session, 'buyer.update')).to.equal('role: not-granted');
      expect(refusal(session, 'buyer.delete')).to.equal('role: not-granted');
    });

    it('replace it where the server says that it has the last word', () => {
      const session: Session = { ...sessionOf('buyer-admin'), grants, authoritative: true };
      expect(refusal(session, 'buyer.delete')).to.equal('allowed');
      expect(refusal(session, 'buyer.update')).to.equal('role: not-granted');
    });
  });
});
