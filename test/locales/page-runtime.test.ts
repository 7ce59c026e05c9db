import { expect } from '@open-wc/testing';
import { configureLocalization, msg, str } from '@lit/localize';
import { html } from 'lit';
import { onStage, stage } from '../../stories/harness.ts';
import '../../src/define/find-customers.ts';
import { templatesOf } from '../../src/locales/index.ts';
import { mount, see } from '../support/user.ts';

describe('a page that runs @lit/localize itself', () => {
  const root = document.documentElement;
  const { setLocale } = configureLocalization({
    sourceLocale: 'en',
    targetLocales: ['de'],
    loadLocale: async () => {
      const { texts } = await import('../../src/locales/de.ts');
      // The id of 'My shop', as the page's own tools make it.
      return { templates: templatesOf(texts, { s8c2499701f372115: 'Mein Laden' }) };
    },
  });

  after(() => setLocale('en'));

  it('keeps its own texts, speaks ours, and is not disturbed', async () => {
    const warn = console.warn;
    const said: unknown[] = [];
    console.warn = (text: unknown) => void said.push(text);
    root.lang = 'fr';
    await mount('find-customers', onStage(stage({ as: 'csr' }), html`<find-customers></find-customers>`));
    await see('button', 'Search');
    await setLocale('de');
    await see('button', 'Suchen');
    console.warn = warn;
    root.lang = 'en';
    expect(said).to.have.length(1);
    expect(String(said[0])).to.contain('templatesOf()');
    expect(msg('My shop')).to.equal('Mein Laden');
    expect(msg('Ours alone')).to.equal('Ours alone');
    expect(msg(str`Actions for ${'Ann'}`)).to.equal('Aktionen für Ann');
  });
});
