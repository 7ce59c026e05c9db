import { expect } from '@open-wc/testing';
import { countries, needsPostalCode } from '../../src/domain/countries.ts';

describe('The countries', () => {
  it('are the 249 of ISO 3166-1, by codes that the browser has a name for', () => {
    expect(new Set(countries).size).to.equal(249);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countries.filter((code) => !/^[A-Z]{2}$/u.test(code) || names.of(code) === undefined)).to.deep.equal([]);
  });

  it('have postal codes, but for those that have none and Ireland, which does without', () => {
    expect(['DE', 'US', 'JP', 'GB'].filter(needsPostalCode)).to.have.length(4);
    expect(['AE', 'HK', 'IE', 'QA', 'ZW'].filter(needsPostalCode)).to.deep.equal([]);
  });
});
