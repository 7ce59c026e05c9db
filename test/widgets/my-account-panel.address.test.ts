import { expect } from '@open-wc/testing';
import { formatAddress } from 'localized-address-format';
import { html } from 'lit';
import '../../src/define/my-account-panel.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import { countries, needsPostalCode } from '../../src/domain/countries.ts';
import { play } from '../support/stories.ts';
import { all, choose, click, focused, hear, read, reads, see, textOf, type, until } from '../support/user.ts';

const book = () =>
  play('my-account-panel', { as: 'buyer' }, html`<my-account-panel section="addresses"></my-account-panel>`);

/** The fields below the country, each with its mark, in the order in which they stand. */
function fields(el: HTMLElement): string[] {
  const labels = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('[for^=address-]') ?? [])];
  return labels.map(textOf).slice(1);
}

/** As this engine calls a country: not all of them do so alike. */
const named = (code: string): string => new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;

const become = (el: HTMLElement, expected: readonly string[]): Promise<unknown> =>
  until(
    () => fields(el).join() === expected.join(),
    () => `${fields(el).join(', ')} instead of ${expected.join(', ')}`,
  );

const value = async (name: RegExp, role = 'textbox'): Promise<string> => {
  const field = await see(role, name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
};

describe('<my-account-panel> and the addresses of the world', () => {
  it('asks for what a country has, in its order and by its words', async () => {
    const { el } = await book();
    await click('button', 'Add an address');
    const street = ['Street and number required', 'Addition'];
    const expected: [string, string[]][] = [
      ['DE', [...street, 'Postal code required', 'City required']],
      ['US', [...street, 'City required', 'State', 'ZIP code required']],
      ['JP', ['Postal code required', 'Prefecture', 'City required', ...street]],
      ['GB', [...street, 'Town or city required', 'Postcode required']],
      ['IE', [...street, 'Town or city required', 'County', 'Eircode']],
      ['HK', ['Region', 'District required', ...street]],
      ['BR', [...street, 'City required', 'State', 'Postal code required']],
      ['SG', [...street, 'City required', 'Postal code required']],
    ];
    const country = await see('combobox', /^Country/u);
    country.focus();
    for (const [code, order] of expected) {
      await choose(/^Country/u, named(code));
      await become(el, order);
      expect(focused()).to.equal(country);
    }
  });

  it('keeps what fits when the country changes, and chooses states where they have codes', async () => {
    const { el, store } = await book();
    await click('button', 'Add an address');
    await type(/^Nickname/u, 'Depot');
    await choose(/^Country/u, named('US'));
    await type(/^ZIP code/u, '94103');
    await type(/^Street and number/u, '548 Market St');
    await type(/^City/u, 'San Francisco');
    await choose(/^State/u, 'California');
    expect(await value(/^State/u, 'combobox')).to.equal('CA');

    await choose(/^Country/u, named('CA'));
    expect(await value(/^Province or territory/u, 'combobox')).to.equal('');
    expect(await value(/^Postal code/u)).to.equal('94103');
    await choose(/^Province or territory/u, 'Ontario');
    await choose(/^Country/u, named('HK'));
    expect(all('textbox', /^(?:ZIP|Postal) code/u)).to.deep.equal([]);
    expect(await value(/^Region/u)).to.equal('ON');
    await type(/^Region/u, 'Kowloon');
    expect(await value(/^District/u)).to.equal('San Francisco');

    const created = hear<WrittenEvent>(el, 'account-address-created');
    await click('button', 'Save');
    const { id } = await created;
    expect(store.accountAddresses.get(id)?.address).to.deep.equal({
      country: 'HK',
      state: 'Kowloon',
      city: 'San Francisco',
      street: '548 Market St',
      zip: '',
    });
    await read('San Francisco');
  });

  it('misses a postal code where there are some, and calls it as the country does', async () => {
    await book();
    await click('button', 'Add an address');
    await choose(/^Country/u, named('GB'));
    await click('button', 'Save');
    await read('Postcode: Please fill this in.');
    await read('Street and number: Please fill this in.');
    await choose(/^Country/u, named('IE'));
    await until(
      () => !reads('Eircode: Please fill this in.'),
      () => textOf(document.body),
    );
  });

  it('does not change an address by showing it', async () => {
    const { el, store } = await book();
    const address = { street: '1 High St', city: 'Columbus', state: 'Ohio', zip: '43215', country: 'US' };
    const row = store.accountAddresses.known('ben-werft');
    store.accountAddresses.put({ ...row, address });
    el.section = 'overview';
    await el.updateComplete;
    el.section = 'addresses';
    await click('button', 'Edit Werft');
    await until(
      () => fields(el).includes('State'),
      () => fields(el).join(),
    );
    expect(await value(/^State/u, 'combobox')).to.equal('Ohio');
    const updated = hear(el, 'account-address-updated');
    await click('button', 'Save');
    await updated;
    expect(store.accountAddresses.get('ben-werft')?.address).to.deep.equal(address);
  });

  it('takes for countries without postal codes those whose addresses are written without one, and Ireland', () => {
    const written = (country: string): boolean =>
      formatAddress({ postalCountry: country, postalCode: '<zip>' }).join().includes('<zip>');
    expect(countries.filter((country) => !needsPostalCode(country))).to.deep.equal(
      countries.filter((country) => !written(country) || country === 'IE'),
    );
  });
});
