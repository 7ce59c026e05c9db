import { expect } from '@open-wc/testing';
import { DraftKeeper } from '../../src/controllers/drafts.ts';
import { typedFields } from '../../src/controllers/edits.ts';
import { KnownKeeper } from '../../src/controllers/known-customers.ts';
import { acting, sessionOf } from '../capabilities/people.ts';

const draft = (typed: string) => ({ from: { phone: '1' }, values: { phone: typed } });
const own = sessionOf('csr');
const [bruno, clara] = [acting('csr', 'buyer-admin'), acting('csr', 'buyer')];
const another = sessionOf('csr-supervisor');

describe('DraftKeeper', () => {
  /** What the representative typed for themselves and for two customers. */
  const typed = () => {
    const keeper = new DraftKeeper();
    keeper.of(own).set('account', draft('own'));
    keeper.of(bruno).set('account', draft('for Bruno'));
    keeper.of(clara).set('account', draft('for Clara'));
    return keeper;
  };

  it('keeps what was typed by whom it was typed for, from one session to the next', () => {
    const keeper = typed();
    expect(keeper.of({ ...bruno, id: 'next' }).get('account')).to.deep.equal(draft('for Bruno'));
    expect(keeper.of(own).get('account')).to.deep.equal(draft('own'));
  });

  it('has nothing for another actor, and nothing left after them', () => {
    const keeper = typed();
    expect(keeper.of(another).size).to.equal(0);
    expect(keeper.of(own).size).to.equal(0);
  });

  it('has nothing any more when it was cleared', () => {
    const keeper = typed();
    keeper.clear();
    expect(keeper.of(bruno).size).to.equal(0);
  });

  it('tells what is left of acting for others, until it is discarded', () => {
    const keeper = typed();
    const left = keeper.leftBeside(own);
    expect(left.drafts).to.deep.equal([draft('for Bruno'), draft('for Clara')]);
    expect(keeper.leftBeside(clara).drafts).to.deep.equal([draft('for Bruno')]);
    left.discard();
    expect(left.drafts).to.deep.equal([]);
    expect(keeper.of(own).get('account')).to.deep.equal(draft('own'));
    expect(keeper.of(bruno).size).to.equal(0);
  });

  it('names the fields in which something else stands than before', () => {
    const values = { phone: '2', name: 'Ada', address: { city: 'Ulm', zip: '1' } };
    expect(typedFields({ from: { name: 'Ada', address: { city: 'Bonn', zip: '1' } }, values })).to.deep.equal([
      { path: ['phone'], value: '2' },
      { path: ['address', 'city'], value: 'Ulm' },
    ]);
  });
});

describe('KnownKeeper', () => {
  it('keeps whom an actor opened and pinned, acting or not, and another begins with nobody', () => {
    const keeper = new KnownKeeper();
    keeper.of(own).open('a');
    keeper.of(bruno).open('b');
    keeper.setPinned('a', true);
    const kept = keeper.value;
    expect(kept).to.deep.equal({ pinned: ['a'], recent: ['b', 'a'] });
    keeper.setPinned('a', false);
    expect(keeper.value.pinned).to.deep.equal([]);
    expect(keeper.value).not.to.equal(kept);
    expect(keeper.of(another).value).to.deep.equal({ pinned: [], recent: [] });
    expect(keeper.of(own).value.recent).to.deep.equal([]);
  });
});
