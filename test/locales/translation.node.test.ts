import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { str } from '@lit/localize';
import ar from '../../src/locales/ar.ts';
import de, { texts } from '../../src/locales/de.ts';
import { ownWording } from '../../src/locales/own-texts.ts';
import { templatesOf } from '../../src/locales/templates.ts';

describe('a language', () => {
  it('says a text, puts values where it has them, and has nothing for what the kit does not say', () => {
    assert.equal(de('Search'), 'Suchen');
    assert.equal(de(str`Actions for ${'Ann'}`), 'Aktionen für Ann');
    assert.equal(de('Buy a boat'), undefined);
    assert.equal(de(str`Buy ${2} boats`), undefined);
  });

  it('takes what is put in as it is, whatever it looks like', () => {
    for (const name of ['$&', '{0}', '$1', '<b>']) assert.equal(de(str`Actions for ${name}`), `Aktionen für ${name}`);
  });

  it('that is read from the right keeps what is put in apart', () => {
    assert.match(ar(str`Actions for ${'Ann'}`) ?? '', /\u2068Ann\u2069/u);
  });
});

describe('texts of a page', () => {
  it('may have their values in another order', () => {
    assert.equal(ownWording({ '{0} of {1}': 'of {1}, {0}' })(str`${1} of ${2}`), 'of 2, 1');
  });
});

describe('what a page that runs @lit/localize gets', () => {
  it('is its own before ours, and ours as its runtime reads it', () => {
    const templates = templatesOf(texts, { own: 'mine' });
    assert.equal(templates['own'], 'mine');
    assert.equal(templates['snothing'], undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(templates['s4409c6'])), {
      strTag: true,
      strings: ['Aktionen für ', ''],
      values: [0],
    });
  });
});
