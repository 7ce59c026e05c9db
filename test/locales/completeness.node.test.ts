import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../src/locales/languages.ts';
import { targetLanguages } from '../../tools/language-files.ts';
import { sourceIds } from '../../tools/source-texts.ts';
import { readUnits, xliffPath } from '../../tools/xliff.ts';

const gapsOf = (text: string): string => (text.match(/\{\d+\}/gu) ?? []).sort().join();

/** Texts that say the same in English: names, signs, abbreviations. */
const wordless = /^(\{\d+\}|[^\p{L}]|E|OK|CSV|IBAN|BIC|SAP|URL|ID)+$/u;

describe('the languages of the kit', () => {
  const source = sourceIds();

  it('are fourteen with English, and all of them are offered', () => {
    assert.equal(targetLanguages.length + 1, 14);
    assert.deepEqual(Object.keys(languages), targetLanguages);
  });

  for (const language of targetLanguages) {
    const units = readUnits(xliffPath(language));

    it(`${language} has every text of the source and no other`, () => {
      assert.ok(source.size > 900);
      const here = new Set(units.map(({ id }) => id));
      assert.deepEqual(
        [...source].filter((id) => !here.has(id)),
        [],
        'run `npm run texts`',
      );
      assert.deepEqual(
        [...here].filter((id) => !source.has(id)),
        [],
        'run `npm run texts`',
      );
    });

    it(`${language} says all of it, with all values and no more`, () => {
      const wrong = units.filter(
        ({ source, target }) => target === undefined || target.trim() === '' || gapsOf(source) !== gapsOf(target),
      );
      assert.deepEqual(wrong, []);
    });

    it(`${language} has no markup, no line break and no mark that turns the direction`, () => {
      assert.deepEqual(
        units.filter(({ target = '' }) => /[<>\n\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(target)),
        [],
      );
    });

    it(`${language} is a language of its own`, () => {
      const same = units.filter(({ source, target }) => source === target && !wordless.test(source));
      assert.ok(same.length < units.length / 20, same.map(({ source }) => source).join(' | '));
    });
  }
});
