import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaintsAbout } from '../../src/locales/own-texts-check.ts';

describe('what is wrong with the texts of a page', () => {
  it('is nothing where the kit says them, with the same values in any order', () => {
    assert.deepEqual(
      complaintsAbout([
        ['Search', 'Find'],
        ['{0} of {1}', 'of {1}: {0}'],
      ]),
      [],
    );
  });

  it('is a text that the kit does not say, with the one that was meant', () => {
    const [typo, unknown] = complaintsAbout([
      ['more criteria', 'Further filters'],
      ['Buy a boat', 'Buy two'],
    ]);
    assert.equal(typo, 'No text of the kit reads "more criteria"; "More criteria" does.');
    assert.equal(unknown, 'No text of the kit reads "Buy a boat": all of them are in prokura/locales/en.');
  });

  it('is a value that is missing, twice, or from nowhere', () => {
    assert.deepEqual(
      complaintsAbout([
        ['Actions for {0}', 'Actions'],
        ['Search', 'Search {0}'],
      ]),
      [
        'The text for "Actions for {0}" needs [{0}] in it, and has [].',
        'The text for "Search" needs [] in it, and has [{0}].',
      ],
    );
  });
});
