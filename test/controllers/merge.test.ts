import { expect } from '@open-wc/testing';
import { mergeOf, merged } from '../../src/controllers/merge.ts';

const before = { name: 'Ben', phone: '1', address: { city: 'Ulm', zip: '1' }, unit: { id: 'a', name: 'A' } };

describe('A merge', () => {
  const mine = { ...before, name: 'Benjamin', phone: '2', address: { city: 'Ulm', zip: '2' } };
  const theirs = {
    ...before,
    name: 'Benno',
    phone: '2',
    address: { city: 'Bonn', zip: '1' },
    unit: { id: 'b', name: 'B' },
  };
  const merge = mergeOf({ from: before, values: mine }, theirs);

  it('asks only where two want different things, and takes over what one left alone', () => {
    expect(merge?.open).to.deep.equal([['name']]);
    expect(merge?.taken).to.deep.equal([['address', 'city'], ['unit']]);
    expect(merged({ from: before, values: mine }, theirs)).to.deep.equal({
      name: 'Benjamin',
      phone: '2',
      address: { city: 'Bonn', zip: '2' },
      unit: { id: 'b', name: 'B' },
    });
  });

  it('is none where nobody else changed anything', () => {
    expect(mergeOf({ from: before, values: mine }, { ...before })).to.equal(undefined);
  });

  it('stays open over further changes until the two agree', () => {
    const values = merged({ from: before, values: mine }, theirs);
    const again = mergeOf({ from: theirs, values, merge }, { ...theirs, phone: '3' });
    expect(again?.open).to.deep.equal([['name']]);
    expect(again?.before).to.deep.equal(before);
    const agreed = mergeOf({ from: theirs, values, merge }, { ...theirs, name: 'Benjamin' });
    expect(agreed?.open).to.deep.equal([]);
  });

  it('sees a group that was emptied against a change within it', () => {
    const emptied = mergeOf({ from: before, values: { ...before, address: undefined } }, theirs);
    expect(emptied?.open.map((path) => path.join('/'))).to.include('address/city');
  });
});
