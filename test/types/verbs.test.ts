import { expect } from '@open-wc/testing';
import { createDecide, grantsOf } from '../../src/capabilities/decide.ts';
import { type Policy, type RoleGrants, defaultPolicy } from '../../src/capabilities/policy.ts';
import type { Capability, Resource, Verb } from '../../src/capabilities/verbs.ts';
import { guardBackend, offersOf } from '../../src/backend/guard.ts';
import type { AccountBackend, GuardedBackend, Operations } from '../../src/backend/port.ts';
import { sessionOf } from '../capabilities/people.ts';
import { backendOf } from '../controllers/fakes.ts';

/** Said by the compiler: a type that does not hold is an error here. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
type Holds<Claim extends true> = Claim;

export type Claims = [
  Holds<Same<keyof Operations, Resource>>,
  // No verb without an operation, no operation without a verb.
  Holds<{ [R in Resource]: Same<keyof Operations[R], Verb<R>> }[Resource]>,
  Holds<Same<Capability, { [R in Resource]: `${R}.${Extract<keyof Operations[R], string>}` }[Resource]>>,
  // Behind the guard every verb can be called; before it, every one may be absent.
  Holds<Same<GuardedBackend['buyer'], Operations['buyer']>>,
  Holds<undefined extends NonNullable<AccountBackend['buyer']>['disable'] ? true : false>,
  Holds<undefined extends AccountBackend['buyer'] ? true : false>,
];

/** What does not compile does nothing either, where a page without a compiler writes it. */
describe('Beyond the table of verbs', () => {
  it('no policy can grant', () => {
    const reckless: RoleGrants = {
      // @ts-expect-error There is no such verb.
      alone: { ...defaultPolicy.roles.buyer.alone, 'buyer.teleport': 'any' },
      acting: {},
      // @ts-expect-error There is no such role.
      reaches: ['emperor'],
    };
    const policy: Policy = { ...defaultPolicy, roles: { ...defaultPolicy.roles, buyer: reckless } };
    expect(Object.keys(grantsOf(sessionOf('buyer'), policy))).not.to.include('buyer.teleport');
    expect(createDecide({ session: sessionOf('buyer'), policy })('buyer.teleport')).to.include({ code: 'unknown' });
  });

  it('no policy can grant further than the scopes reach', () => {
    // @ts-expect-error There is no such scope.
    const grants: RoleGrants['alone'] = { 'buyer.read': 'everywhere' };
    expect(grants).to.have.keys('buyer.read');
  });

  it('no policy can leave a role out', () => {
    const { buyer, ...others } = defaultPolicy.roles;
    // @ts-expect-error Nothing is said of buyers.
    const policy: Policy = { ...defaultPolicy, roles: others };
    expect(buyer.alone).to.have.property('account.read');
    const decide = createDecide({ session: sessionOf('buyer'), policy });
    expect(decide('account.read').allowed).to.equal(false);
  });

  it('no backend can offer', () => {
    // @ts-expect-error There is no such verb.
    const backend: AccountBackend = { ...backendOf({}), buyer: { teleport: () => Promise.resolve() } };
    expect([...offersOf(backend)]).to.deep.equal([]);
  });

  it('nothing can be called', () => {
    const guarded = guardBackend(backendOf({}), { decide: () => ({ allowed: true, scope: 'any' }) });
    // @ts-expect-error There is no such verb.
    expect(guarded.buyer.teleport).to.equal(undefined);
    // @ts-expect-error There is no such resource.
    expect(guarded.vault).to.equal(undefined);
  });

  it('no operation takes a number for an id: they pass 2^53', () => {
    const backend = backendOf({
      buyer: {
        // @ts-expect-error An id is a string.
        delete: (id: number) => Promise.reject(new RangeError(String(id))),
      },
    });
    expect([...offersOf(backend)]).to.deep.equal(['buyer.delete']);
  });
});
