import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { onStage, stage } from '../../stories/harness.ts';
import { pseudoTag } from '../../stories/pseudo.ts';
import '../../src/define/company-user-list.ts';
import '../../src/define/find-customers.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { all, mount, read, reads, see, textOf, type, until } from '../support/user.ts';

const page = () => onStage(stage({ as: 'csr' }), html`<find-customers></find-customers>`);
const providerOf = (el: Element) => el.closest<AccountProviderElement>('account-provider')!;

function speakFrom(method: 'warn' | 'error'): { readonly said: string[]; restore(): void } {
  const original = console[method];
  const said: string[] = [];
  console[method] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  return { said, restore: () => (console[method] = original) };
}

describe('<account-provider>: the language of the page', () => {
  const root = document.documentElement;
  let before: string;
  beforeEach(() => (before = root.lang));
  afterEach(() => (root.lang = before));

  it('is spoken from the first text on', async () => {
    root.lang = 'de-AT';
    const el = await mount('find-customers', page());
    const shown: string[] = [];
    const watch = new MutationObserver(() => shown.push(textOf(el)));
    watch.observe(el.renderRoot, { subtree: true, childList: true, characterData: true });
    await see('button', 'Suchen');
    watch.disconnect();
    expect(shown.filter((text) => text.includes('Search'))).to.deep.equal([]);
    expect(all('button', 'Search')).to.deep.equal([]);
  });

  it('is understood as content systems write it, and is English where it is none', async () => {
    root.lang = 'de_DE';
    await mount(
      'company-user-list',
      onStage(stage({ as: 'buyer-admin' }), html`<company-user-list></company-user-list>`),
    );
    await see('button', 'Suchen');
    root.lang = 'no language';
    await see('columnheader', 'Status');
    await see('button', 'Search');
  });

  it('is followed while the page runs, with what somebody has typed', async () => {
    const el = await mount('find-customers', page());
    await see('button', 'Search');
    await type(/^Name, logon ID/u, 'nordwind', 'searchbox');
    root.lang = 'fr';
    await see('button', 'Rechercher');
    root.lang = 'ja';
    await see('button', '検索');
    expect(el.renderRoot.querySelector('input')?.value).to.equal('nordwind');
    root.lang = 'en';
    await see('button', 'Search');
    expect(el.renderRoot.querySelector('input')?.value).to.equal('nordwind');
  });

  it('is that of the nearest element that names one', async () => {
    root.lang = 'fr';
    await fixture(html`<div lang="de">${page()}</div>`);
    await see('button', 'Suchen');
    root.lang = 'ja';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await see('button', 'Suchen');
  });

  it('may differ between providers', async () => {
    await fixture(
      html`<div lang="de">${page()}</div>
        <div lang="nl">${page()}</div>
        <div lang="en">${page()}</div>`,
    );
    for (const name of ['Suchen', 'Zoeken', 'Search']) await see('button', name);
    for (const el of document.querySelectorAll('find-customers')) el.requestUpdate();
    for (const name of ['Suchen', 'Zoeken', 'Search']) await see('button', name);
  });

  it('is English where nobody has it, and says so of one that does not come', async () => {
    root.lang = 'sv';
    const el = await mount('find-customers', page());
    await see('button', 'Search');
    const { said, restore } = speakFrom('warn');
    providerOf(el).languages = { sv: () => Promise.reject(new Error('gone')) };
    await until(
      () => said[0],
      () => 'nothing was said',
    );
    restore();
    expect(said).to.deep.equal(['[prokura] The language did not come. Error: gone']);
    await see('button', 'Search');
  });

  it('is waited for, but not for ever', async () => {
    root.lang = 'sv';
    let come: (file: { default: { Search: string } }) => void = () => undefined;
    const sv = () => new Promise<{ default: { Search: string } }>((resolve) => (come = resolve));
    const { backend } = stage({ as: 'csr' });
    const el = await mount(
      'find-customers',
      html`<account-provider .backend=${backend} .languages=${{ sv }}
        ><find-customers></find-customers
      ></account-provider>`,
    );
    await nextFrame();
    expect(reads('Search', el)).to.equal(false);
    await see('button', 'Search');
    come({ default: { Search: 'Sök' } });
    await see('button', 'Sök');
  });

  it('may be one that the page brings, with English for what it does not say', async () => {
    root.lang = 'sv';
    const el = await mount('find-customers', page());
    providerOf(el).languages = { sv: () => Promise.resolve({ default: { Search: 'Sök' } }) };
    await see('button', 'Sök');
    await see('button', 'More criteria');
  });

  it('is the last of those that were asked for, in whatever order they come', async () => {
    const el = await mount('find-customers', page());
    await see('button', 'Search');
    const come: Record<string, () => void> = {};
    const late = (tag: string) => () =>
      new Promise<{ default: { Search: string } }>((resolve) => {
        come[tag] = () => resolve({ default: { Search: tag } });
      });
    providerOf(el).languages = { sv: late('sv'), fi: late('fi') };
    root.lang = 'sv';
    await until(
      () => come['sv'],
      () => 'sv was not asked for',
    );
    root.lang = 'fi';
    await until(
      () => come['fi'],
      () => 'fi was not asked for',
    );
    come['fi']?.();
    await see('button', 'fi');
    come['sv']?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await see('button', 'fi');
  });

  it('reads in brackets in the made-up one', async () => {
    root.lang = pseudoTag;
    await mount('find-customers', page());
    await see('button', /^⟦Šéåŕçĥ~+⟧$/u);
  });
});

describe('<account-provider>: texts of the page', () => {
  it('take the place of ours, in English too, and of no others', async () => {
    const el = await mount('find-customers', page());
    providerOf(el).texts = { Search: 'Find', 'Create customer': 'New dealer' };
    await see('button', 'Find');
    await see('button', 'New dealer');
    await see('button', 'More criteria');
    providerOf(el).texts = undefined;
    await see('button', 'Search');
  });

  it('stand before those of the language', async () => {
    document.documentElement.lang = 'de';
    const el = await mount('find-customers', page());
    providerOf(el).texts = { Search: 'Los' };
    await see('button', 'Los');
    await see('button', 'Weitere Kriterien');
    document.documentElement.lang = 'en';
  });

  it('are told of where the kit does not say them', async () => {
    const el = await mount('find-customers', page());
    const { said, restore } = speakFrom('error');
    // As a page without types would.
    providerOf(el).texts = { Serch: 'Find' } as object;
    await until(
      () => said[0],
      () => 'nothing was said',
    );
    restore();
    expect(said[0]).to.equal('[prokura] No text of the kit reads "Serch": all of them are in prokura/locales/en.');
    await read('More criteria');
    expect(reads('Find')).to.equal(false);
  });
});
