import { expect } from '@open-wc/testing';
import '../../src/define/buy-on-behalf.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import meta, * as stories from '../../stories/buy-on-behalf.stories.ts';
import { expectAccessible, mountStory } from '../support/stories.ts';
import { all, choose, click, focused, hear, press, read, reads, see, textOf, type, until } from '../support/user.ts';

const show = (story: { readonly args?: object } = {}) =>
  mountStory('buy-on-behalf', meta, { args: { ...meta.args, ...story.args } });
const session = () => document.querySelector<AccountProviderElement>('account-provider')?.scope?.session;
const begin = (): Promise<void> => click('button', 'Buy for this colleague');

async function chooseColleague(text: string, name: RegExp): Promise<void> {
  await type('Colleague', text, 'combobox');
  await click('option', name);
}

describe('<buy-on-behalf>', () => {
  it('finds a colleague by typing, and begins to buy for them', async () => {
    const el = await show();
    await chooseColleague('fis', /Ben Fischer/u);
    const told = hear(el, 'customer-accessed');
    await begin();
    expect(await told).to.include({ id: 'ben' });
    await read('You buy for Ben Fischer');
    await read('Hamburg');
    expect([session()?.actor.id, session()?.subject?.id]).to.deep.equal(['bruno', 'ben']);
    await until(
      () => focused()?.id === 'buying',
      () => `the focus is on ${String(focused()?.id)}`,
    );
  });

  it('offers neither oneself nor whom one may not act for, nor who cannot buy', async () => {
    await show();
    await type('Colleague', 'nordwind', 'combobox');
    await see('option', /Ben Fischer/u);
    const offered = all('option').map((option) => textOf(option));
    expect(offered.filter((text) => /Bruno|Chiara|Dóra|Pia|Rémi|Jürgen/u.test(text))).to.deep.equal([]);
    expect(offered.length).to.be.greaterThan(3);
  });

  it('goes by keyboard alone', async () => {
    await show();
    await type('Colleague', 'fischer', 'combobox');
    await see('option', /Ben Fischer/u);
    await press('ArrowDown', 'Enter', 'Enter');
    await read('You buy for Ben Fischer');
  });

  it('asks for which organization where there are several', async () => {
    await show(stories.SeveralOrganizations);
    await chooseColleague('fischer', /Ben Fischer/u);
    await see('combobox', 'Organization');
    await begin();
    await read('Please choose for which organization.');
    await until(
      () => focused()?.id === 'organization',
      () => `the focus is on ${String(focused()?.id)}`,
    );
    await choose('Organization', 'Werk Hafen');
    await begin();
    await read('You buy for Ben Fischer');
    expect(session()?.subject?.organizations[0]?.id).to.equal('nordwind-port');
  });

  it('asks for nobody where nobody was chosen', async () => {
    await show();
    await see('combobox', 'Colleague');
    await begin();
    await read('Please choose a colleague.');
    expect(session()?.subject).to.equal(undefined);
  });

  it('asks for a reason where the host wants one', async () => {
    await show(stories.WithReason);
    await chooseColleague('fischer', /Ben Fischer/u);
    await begin();
    await until(
      () => focused()?.id === 'reason',
      () => `the focus is on ${String(focused()?.id)}`,
    );
    expect(session()?.subject).to.equal(undefined);
    await type('Reason', 'Ben is ill and the order cannot wait');
    await begin();
    await read('You buy for Ben Fischer');
    expect(session()?.reason).to.equal('Ben is ill and the order cannot wait');
  });

  it('leads back to buying as oneself', async () => {
    await show(stories.Buying);
    await read('You buy for Ben Fischer');
    await click('button', 'Buy as yourself');
    await see('combobox', 'Colleague');
    expect(session()?.subject).to.equal(undefined);
    await until(
      () => focused()?.id === 'colleague',
      () => `the focus is on ${String(focused()?.id)}`,
    );
  });

  it('may be vetoed by the page', async () => {
    const el = await show();
    el.addEventListener('customer-access-request', (event) => event.preventDefault());
    await chooseColleague('fischer', /Ben Fischer/u);
    await begin();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session()?.subject).to.equal(undefined);
    expect(reads('You buy for')).to.equal(false);
  });

  it('tells of a failure where it was caused, and keeps the choice', async () => {
    await show(stories.BeginningFails);
    await chooseColleague('fischer', /Ben Fischer/u);
    await begin();
    await until(
      () => document.querySelector('buy-on-behalf')?.shadowRoot?.querySelector('.notice.error'),
      () => 'no failure told',
    );
    expect(((await see('combobox', 'Colleague')) as HTMLInputElement).value).to.equal('Ben Fischer');
  });

  it('says in the list that the search failed', async () => {
    await show(stories.SearchFails);
    await type('Colleague', 'fischer', 'combobox');
    await read('The choices could not be loaded. Type to try again.');
  });

  it('is refused to a buyer, who administers nobody', async () => {
    await show(stories.Refused);
    await read('Your role does not include this.');
  });

  for (const [name, story] of Object.entries({
    'the form': stories.WithReason,
    buying: stories.Buying,
    'a refusal': stories.Refused,
  })) {
    it(`is accessible: ${name}`, async () => {
      const el = await show(story);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await expectAccessible(el);
      el.style.inlineSize = '320px';
      await expectAccessible(el);
    });
  }
});
