import { expect } from '@open-wc/testing';
import { type Grants, intersection, union } from '../../src/capabilities/grants.ts';
import { isOwn } from '../../src/capabilities/verbs.ts';
import type { GrantScope } from '../../src/domain/model.ts';

const read = (scope: GrantScope | undefined): Grants => (scope ? { 'buyer.read': scope } : {});

/** What two grants of the same capability come to: together, and as far as they agree. */
const pairs: readonly (readonly [
  one: GrantScope | undefined,
  other: GrantScope | undefined,
  together: GrantScope | undefined,
  agreed: GrantScope | undefined,
])[] = [
  ['any', 'any', 'any', 'any'],
  ['any', 'own', 'any', 'own'],
  ['any', 'below', 'any', 'below'],
  ['any', undefined, 'any', undefined],
  ['own', 'own', 'own', 'own'],
  ['own', 'below', 'own', 'below'],
  ['own', undefined, 'own', undefined],
  ['below', 'below', 'below', 'below'],
  ['below', undefined, 'below', undefined],
  [undefined, undefined, undefined, undefined],
];

describe('Grants', () => {
  for (const [one, other, together, agreed] of pairs)
    it(`of ${one ?? 'nothing'} and ${other ?? 'nothing'}`, () => {
      for (const [a, b] of [
        [one, other],
        [other, one],
      ]) {
        expect(union([read(a), read(b)])).to.deep.equal(read(together));
        expect(intersection(read(a), read(b))).to.deep.equal(read(agreed));
      }
    });

  it('of no role at all are none', () => expect(union([])).to.deep.equal({}));
});

describe('One’s own account', () => {
  it('is what nobody else’s id can be given for', () => {
    for (const own of ['account.update', 'account.changeEmail', 'account.setAssistance'] as const)
      expect(isOwn(own), own).to.equal(true);
    for (const other of ['account.updateAddress', 'buyer.update'] as const) expect(isOwn(other), other).to.equal(false);
  });
});
