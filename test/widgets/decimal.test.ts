import { expect } from '@open-wc/testing';
import { plainDecimal, typedDecimal } from '../../src/widgets/parts/decimal.ts';

describe('An amount as it is typed', () => {
  for (const [language, typed, plain] of [
    ['en', '2,500.50', '2500.50'],
    ['en', '2500', '2500'],
    ['en', '1,5', '1,5'],
    ['de', '1.000', '1000'],
    ['de', '1.000,50', '1000.50'],
    ['de', '10,5', '10.5'],
    ['de', '10.5', '10.5'],
    ['fr', '1 234,5', '1234.5'],
    ['en', '1d5', '1d5'],
    ['en', '-5', '-5'],
  ] as const)
    it(`${language}: ${typed} is ${plain}`, () => expect(plainDecimal(typed, language)).to.equal(plain));

  it('is shown with the sign of the language', () => {
    expect(typedDecimal('10.5', 'de')).to.equal('10,5');
    expect(plainDecimal(typedDecimal('1000.25', 'fr'), 'fr')).to.equal('1000.25');
  });
});
