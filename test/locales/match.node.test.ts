import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../src/locales/languages.ts';
import { matchLanguage } from '../../src/locales/match.ts';

const offered = Object.keys(languages);

const table: readonly (readonly [wanted: string, served: string])[] = [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'en'],
  ['zh-HK', 'en'],
  ['zh-Hant', 'en'],
  ['iw', 'he'],
  ['ar-EG', 'ar'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['en-GB', 'en'],
  ['sv', 'en'],
  ['', 'en'],
  ['german', 'en'],
  ['not a tag', 'en'],
];

describe('which language serves a page', () => {
  for (const [wanted, served] of table) {
    it(`${served} serves "${wanted}"`, () => assert.equal(matchLanguage(wanted, offered), served));
  }

  it('is the very one, where a page brings several of a kind', () => {
    assert.equal(matchLanguage('pt-PT', ['pt-BR', 'pt-PT']), 'pt-PT');
    assert.equal(matchLanguage('pt-AO', ['pt-BR', 'pt-PT']), 'pt-BR');
    assert.equal(matchLanguage('en-GB', ['en-GB']), 'en-GB');
    assert.equal(matchLanguage('en-AU', ['en-GB']), 'en');
  });

  it('is English, where a page is in English or offers nothing', () => {
    assert.equal(matchLanguage('en-US', ['en-XA']), 'en');
    assert.equal(matchLanguage('de', []), 'en');
  });
});
