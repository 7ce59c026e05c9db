import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { at, put, rebase } from '../../src/controllers/edits.ts';
import { clean, isReference, same } from '../../src/controllers/values.ts';

const field = fc.constantFrom('name', 'note', 'city', 'zip');
const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constant(undefined),
  fc.array(fc.constantFrom('r1', 'r2', 'r3')),
);
const group = fc.dictionary(field, value, { noNullPrototype: true });
const values = fc.dictionary(fc.oneof(field, fc.constant('address')), fc.oneof(value, group), {
  noNullPrototype: true,
});

describe('The values of a form', () => {
  it('hold what was put, and else what they held', () => {
    fc.assert(
      fc.property(values, fc.array(field, { minLength: 1, maxLength: 3 }), fc.string(), (before, path, text) => {
        const frozen = JSON.stringify(before);
        const after = put(before, path, text);
        expect(at(after, path)).to.equal(text);
        expect(JSON.stringify(before)).to.equal(frozen);
        for (const key of Object.keys(before)) if (key !== path[0]) expect(after[key]).to.equal(before[key]);
      }),
    );
  });

  it('mean the same clean and cleaned again', () => {
    fc.assert(
      fc.property(values, (any) => {
        expect(clean(clean(any))).to.deep.equal(clean(any));
        expect(same(any, clean(any))).to.equal(true);
      }),
    );
  });

  it('mean the same in another order', () => {
    const one = { name: 'Ada', roleIds: ['r1', 'r2'], address: { city: 'Ulm', zip: '1' } };
    const other = { address: { zip: '1', city: 'Ulm' }, roleIds: ['r2', 'r1'], name: 'Ada' };
    expect(same(one, other)).to.equal(true);
    expect(same(one, { ...other, roleIds: ['r1'] })).to.equal(false);
    expect(same(one, { ...other, address: { city: 'Ulm' } })).to.equal(false);
  });

  it('are theirs where nothing was changed, and mine where they changed nothing', () => {
    fc.assert(
      fc.property(values, values, (from, theirs) => {
        expect(same(rebase(from, from, theirs), theirs)).to.equal(true);
        expect(same(rebase(theirs, from, from), theirs)).to.equal(true);
      }),
    );
  });

  it('are mine where both changed the same', () => {
    expect(rebase({ name: 'mine' }, { name: 'old' }, { name: 'theirs' })).to.deep.equal({ name: 'mine' });
  });

  it('are emptied where I emptied them, whatever is theirs', () => {
    expect(clean(rebase({ note: '' }, { note: 'old' }, { note: 'theirs', name: 'Ada' }))).to.deep.equal({
      name: 'Ada',
    });
  });
});

describe('A reference', () => {
  it('is what has an id and a name, both of them texts', () => {
    expect(isReference({ id: 'r', name: 'Role' })).to.equal(true);
    const others = [
      null,
      undefined,
      'r',
      [],
      {},
      { id: 'r' },
      { name: 'Role' },
      { id: 7, name: 'R' },
      { id: 'r', name: 7 },
    ];
    for (const other of others) expect(isReference(other), JSON.stringify(other)).to.equal(false);
  });
});
