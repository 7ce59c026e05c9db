import { expect } from '@open-wc/testing';
import {
  type Session,
  effectivePrincipal,
  fullName,
  hasCriterion,
  isActing,
  isOpen,
  limited,
  nobodyKnown,
  withOpened,
  withPinned,
} from '../../src/domain/model.ts';
import { acting, sessionOf } from '../capabilities/people.ts';

describe('fullName', () => {
  const person = { firstName: 'Ada', lastName: 'Lovelace' };

  for (const [language, name] of [
    ['en', 'Ada Lovelace'],
    ['de-AT', 'Ada Lovelace'],
    ['ja', 'Lovelace Ada'],
    ['hu-HU', 'Lovelace Ada'],
    ['ko-KR', 'Lovelace Ada'],
    ['vi', 'Lovelace Ada'],
    ['zh-Hant-TW', 'Lovelace Ada'],
    ['en-x-vi', 'Ada Lovelace'],
    // Konkani begins like Korean.
    ['kok', 'Ada Lovelace'],
  ] as const) {
    it(`is ${name} in ${language}`, () => expect(fullName(person, language)).to.equal(name));
  }

  it('does without what is not there, and leaves the person as they are', () => {
    expect(fullName({ firstName: '', lastName: 'Lovelace' })).to.equal('Lovelace');
    expect(fullName(person, 'ja')).to.equal('Lovelace Ada');
    expect(fullName(person)).to.equal('Ada Lovelace');
    expect(person).to.deep.equal({ firstName: 'Ada', lastName: 'Lovelace' });
  });
});

describe('hasCriterion', () => {
  it('wants one that is not blank', () => {
    expect(hasCriterion({})).to.equal(false);
    expect(hasCriterion({ lastName: '  ', city: '', country: undefined })).to.equal(false);
    expect(hasCriterion({ lastName: '', city: 'Ulm' })).to.equal(true);
  });
});

describe('Known customers', () => {
  const opened = (...ids: string[]) => ids.reduce(withOpened, nobodyKnown);

  it('are nobody at first', () => expect(nobodyKnown).to.deep.equal({ pinned: [], recent: [] }));

  it('are the last ten that were opened, each once, the newest first', () => {
    expect(opened('a', 'b', 'a').recent).to.deep.equal(['a', 'b']);
    const eleven = Array.from('abcdefghijk');
    expect(opened(...eleven).recent).to.deep.equal(eleven.toReversed().slice(0, 10));
  });

  it('are pinned until they are unpinned, whoever is opened', () => {
    const both = withPinned(withPinned(opened('c'), 'a', true), 'b', true);
    expect(both).to.deep.equal({ pinned: ['b', 'a'], recent: ['c'] });
    expect(withPinned(both, 'a', true).pinned).to.deep.equal(['a', 'b']);
    expect(withPinned(both, 'a', false).pinned).to.deep.equal(['b']);
  });
});

describe('isOpen', () => {
  it('wants a company that is active and approved', () => {
    expect(isOpen({ active: true, status: 'approved' })).to.equal(true);
    expect(isOpen({ active: false, status: 'approved' })).to.equal(false);
    for (const status of ['pending', 'denied'] as const)
      expect(isOpen({ active: true, status }), status).to.equal(false);
  });
});

describe('A session', () => {
  const [own, lent] = [sessionOf('csr'), acting('csr', 'buyer-admin')];

  it('is acting while it has a subject, in whose place things are done', () => {
    expect([isActing(own), isActing(lent)]).to.deep.equal([false, true]);
    expect(effectivePrincipal(own).id).to.equal('the-csr');
    expect(effectivePrincipal(lent).id).to.equal('the-customer-buyer-admin');
  });

  describe('has limits', () => {
    const start = Date.parse('2026-03-01T09:00:00Z');
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    const ends = (session: Session, now = start) => {
      const { since, until, idleMinutes } = limited(session, now);
      return { since, until, idleMinutes };
    };

    it('of an hour, and of a quarter of an hour at rest, where the backend says nothing', () => {
      expect(ends(lent)).to.deep.equal({ since: at(0), until: at(60), idleMinutes: 15 });
    });

    it('of less, where the backend says so', () => {
      const session = { ...lent, since: at(0), until: at(20), idleMinutes: 5 };
      expect(ends(session)).to.deep.equal({ since: at(0), until: at(20), idleMinutes: 5 });
    });

    it('of no more, whatever the backend says', () => {
      const session = { ...lent, since: at(0), until: at(480), idleMinutes: 480 };
      expect(ends(session)).to.deep.equal({ since: at(0), until: at(60), idleMinutes: 15 });
    });

    it('counted from its start, not from when it was read again', () => {
      expect(ends({ ...lent, since: at(0) }, start + 30 * 60_000).until).to.equal(at(60));
    });

    it('by our clock, where the server’s is ahead', () => {
      expect(ends({ ...lent, since: at(10) }).until).to.equal(at(60));
    });

    it('that a page makes shorter and no longer', () => {
      const wish = (cap: number, idle: number) => {
        const { until, idleMinutes } = limited({ ...lent, since: at(0) }, start, { cap, idle });
        return { until, idleMinutes };
      };
      expect(wish(30, 10)).to.deep.equal({ until: at(30), idleMinutes: 10 });
      for (const none of [wish(90, 60), wish(0, 0), wish(-1, -1)])
        expect(none).to.deep.equal({ until: at(60), idleMinutes: 15 });
    });

    it('in whatever offset it is told', () => {
      const session = { ...lent, since: '2026-03-01T10:00:00+01:00', until: '2026-03-01T10:20:00+01:00' };
      expect(ends(session).until).to.equal(at(20));
    });

    it('only while acting', () => expect(limited(own, start)).to.equal(own));
  });
});
