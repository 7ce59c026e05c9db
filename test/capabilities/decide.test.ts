import { expect } from '@open-wc/testing';
import { createDecide } from '../../src/capabilities/decide.ts';
import { type Capability, capabilities } from '../../src/capabilities/verbs.ts';
import type { Target } from '../../src/capabilities/rules.ts';
import { type ActorRole, type Session, actorRoles } from '../../src/domain/model.ts';
import { acting, sessionOf } from './people.ts';

const refusal = (session: Session, capability: string, target?: Target): string => {
  const decision = createDecide({ session })(capability, target);
  return decision.allowed ? 'allowed' : `${decision.because}: ${decision.code}`;
};

describe('decide', () => {
  it('refuses names it does not know', () => {
    const decision = createDecide({ session: sessionOf('site-admin') })('buyer.teleport');
    expect(decision).to.deep.include({ because: 'role', code: 'unknown', ask: [] });
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

  it('lets a visitor register, and nothing else', () => {
    const decide = createDecide({});
    expect(capabilities.filter((capability) => decide(capability).allowed)).to.deep.equal(['registration.create']);
    expect(decide('buyer.read')).to.include({ because: 'role', code: 'not-granted' });
  });

  it('knows of no bounds for whoever may anywhere', () => {
    expect(refusal(sessionOf('site-admin'), 'organization.update', { within: ['elsewhere'] })).to.equal('allowed');
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
    const who = { id: 'x', customerId: 'the-site-admin' };

    /** What is wrong with a record, by what is told of it. */
    const wrongs: Readonly<Record<string, readonly Target[]>> = {
      oneself: [{ id: 'the-site-admin' }, who],
      'last-administrator': [{ isLastAdministrator: true }],
      'default-role': [{ isDefault: true }],
      'role-in-use': [{ buyerCount: 1 }],
      'unit-in-use': [{ buyerCount: 1 }],
      'own-descendant': [{ id: 'u', parentWithin: ['top', 'u', 'v'] }],
      'customer-disabled': [{ enabled: false }],
      'no-consent': [{ assistance: false }],
      'company-not-open': [
        { company: { ...open, status: 'pending' } },
        { company: { ...open, status: 'denied' } },
        { company: { ...open, active: false } },
      ],
      outranks: [{ actorRoles: ['site-admin'] }, { actorRoles: ['buyer', 'csr'] }],
    };

    /** What each verb is refused for, by hand from the domain's own; every other verb is refused for nothing of it. */
    const refusals: Readonly<Partial<Record<Capability, string>>> = {
      'customer.access': 'oneself customer-disabled no-consent company-not-open outranks',
      'customer.enable': 'oneself outranks',
      'customer.disable': 'oneself outranks',
      'customer.resetPassword': 'customer-disabled outranks',
      'buyer.enable': 'oneself',
      'buyer.disable': 'oneself last-administrator',
      'buyer.delete': 'oneself last-administrator',
      'buyer.anonymize': 'oneself last-administrator',
      'organization.update': 'own-descendant',
      'organization.delete': 'unit-in-use',
      'unit.update': 'own-descendant',
      'unit.delete': 'unit-in-use',
      'role.delete': 'default-role role-in-use',
    };
    const everything = sessionOf('site-admin');
    const granted = capabilities.filter((capability) => refusal(everything, capability) === 'allowed');

    for (const [code, targets] of Object.entries(wrongs))
      it(`and refuses for ${code} what is listed for it, and nothing else`, () => {
        const forbidden = granted.filter((capability) => refusals[capability]?.split(' ').includes(code));
        for (const target of targets)
          expect(
            granted.filter((capability) => refusal(everything, capability, target) === `state: ${code}`),
          ).to.have.members(forbidden);
      });

    it('and refuses to take rights away only where they are taken away', () => {
      const refused = (target: Target) => refusal(everything, 'buyer.assignRoles', target);
      expect(refused({ ...who, demotes: true })).to.equal('state: oneself');
      expect(refused({ isLastAdministrator: true, demotes: true })).to.equal('state: last-administrator');
      expect(refused({ ...who, isLastAdministrator: true })).to.equal('allowed');
    });

    it('and refuses it of the subject, too, in whose place it would be done', () => {
      const session = acting('csr', 'buyer-admin');
      for (const id of ['the-csr', 'the-customer-buyer-admin'])
        expect(refusal(session, 'buyer.disable', { customerId: id })).to.equal('state: oneself');
    });

    it('and refuses what the server grants not on this record', () => {
      expect(refusal(everything, 'buyer.update', { allowed: ['read'] })).to.equal('state: server');
    });

    it('lets pass what none of it forbids', () => {
      const target: Target = {
        id: 'x',
        customerId: 'y',
        enabled: true,
        assistance: true,
        company: open,
        actorRoles: ['buyer-admin'],
        allowed: ['access'],
        parentWithin: ['top'],
      };
      expect(refusal(sessionOf('csr'), 'customer.access', target)).to.equal('allowed');
    });
  });

  describe('reaches nobody with more rights', () => {
    const reach: Readonly<Partial<Record<ActorRole, string>>> = {
      'site-admin': 'company-admin buyer-admin buyer-approver buyer',
      'seller-admin': 'company-admin buyer-admin buyer-approver buyer',
      csr: 'company-admin buyer-admin buyer-approver buyer',
      'csr-supervisor': 'company-admin buyer-admin buyer-approver buyer',
      'buyer-admin': 'buyer-admin buyer-approver buyer',
    };
    for (const [actor, reached] of Object.entries(reach))
      it(`${actor}: ${reached}`, () => {
        const session = sessionOf(actor as ActorRole);
        const within = actorRoles.filter(
          (role) => refusal(session, 'customer.access', { actorRoles: [role] }) === 'allowed',
        );
        expect(within).to.deep.equal(reached.split(' '));
      });

    it('company-admin, whose passwords to reset: company-admin buyer-admin buyer-approver buyer', () => {
      const session = sessionOf('company-admin');
      const resets = (role: ActorRole) => refusal(session, 'customer.resetPassword', { actorRoles: [role] });
      expect(actorRoles.filter((role) => resets(role) === 'allowed')).to.deep.equal(reach.csr?.split(' '));
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
