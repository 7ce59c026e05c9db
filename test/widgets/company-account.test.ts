import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/company-account.ts';
import * as stories from '../../stories/company-account.stories.ts';
import { onStage, stage } from '../../stories/harness.ts';
import { expectAccessible, mountStory, play } from '../support/stories.ts';
import { all, click, focused, mount, press, read, reads, see, textOf, until } from '../support/user.ts';

const tag = 'company-account';

const show = (story: keyof typeof stories) => mountStory(tag, stories.default, stories[story] as object);

const ways = async (): Promise<string[]> => {
  const navigation = await see('navigation', 'Company account');
  return all('button', undefined, navigation).map(textOf);
};

const current = (): string => textOf(all('button').find((button) => button.ariaCurrent === 'page')!);

const headingHasFocus = (): Promise<unknown> =>
  until(
    () => focused()?.id === 'section-heading',
    () => `the focus is on ${focused()?.outerHTML}`,
  );

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('<company-account>', () => {
  it('shows the back office all companies with their ids, and each section to those who may see it', async () => {
    const el = await show('BackOffice');
    expect(await ways()).to.deep.equal(['Companies', 'Users', 'Business units', 'Roles', 'Addresses', 'Invitations']);
    expect(current()).to.equal('Companies');
    await see('rowheader', 'Lumière & Fils');
    await read('lumiere');
    await expectAccessible(el);
  });

  it('shows a storefront its own company, section by section, each fetched when it is first shown', async () => {
    const el = await show('Storefront');
    expect(await ways()).to.deep.equal(['Company', 'Users', 'Business units', 'Roles', 'Addresses', 'Invitations']);
    expect(((await see('textbox', /^Name/u)) as HTMLInputElement).value).to.equal('Nordwind Elektro GmbH');
    await expectAccessible(el);
    const rows: Readonly<Record<string, string | RegExp>> = {
      Users: /^Ben Fischer/u,
      'Business units': 'Hamburg',
      Roles: 'Trainee',
      Addresses: /^Überseetor/u,
      Invitations: 'Freya Lindqvist',
    };
    for (const [name, row] of Object.entries(rows)) {
      await click('button', name);
      await see('heading', name);
      await headingHasFocus();
      await see('rowheader', row);
      expect(current()).to.equal(name);
      expect(all('columnheader').map(textOf), name).to.not.include.members(['ID']);
      expect(reads('Lumière'), name).to.equal(false);
    }
    expect(el.getAttribute('section')).to.equal('invitations');
    await expectAccessible(el);
  });

  it('asks the page before it goes elsewhere, and takes the page’s own routes', async () => {
    const el = await show('Storefront');
    const asked: string[] = [];
    el.addEventListener('company-navigate', (event) => {
      asked.push(event.section);
      event.preventDefault();
    });
    await click('button', 'Roles');
    await el.updateComplete;
    expect(asked).to.deep.equal(['roles']);
    expect(current()).to.equal('Company');
    el.routes = { users: '#/company/users' };
    await el.updateComplete;
    expect((await see('link', 'Users')).getAttribute('href')).to.equal('#/company/users');
    el.routes = { users: 'javascript:alert(1)' };
    await el.updateComplete;
    await see('button', 'Users');
    // What the page sets itself is no request.
    el.section = 'roles';
    await see('rowheader', 'Trainee');
    expect(asked).to.deep.equal(['roles']);
  });

  it('leads to the form of one record, and from there to the list', async () => {
    const el = await show('DeepLink');
    const asked: string[] = [];
    el.addEventListener('company-navigate', (event) => asked.push(event.section));
    expect(((await see('textbox', /^First name/u)) as HTMLInputElement).value).to.equal('Ben');
    await expectAccessible(el);
    await click('button', 'Back to: Users');
    await see('rowheader', /^Ben Fischer/u);
    await headingHasFocus();
    expect(el.recordId).to.equal('');
    el.recordId = 'ben-nordwind-hamburg';
    el.addEventListener('form-closed', () => expect.fail('the form is no business of the page'));
    await click('button', 'Cancel');
    await see('rowheader', /^Ben Fischer/u);
    expect(asked).to.deep.equal(['users', 'users']);
  });

  it('says how the company stands, wherever one is', async () => {
    const el = await show('Pending');
    await read('Lumière & Fils waits for approval. Until then it cannot order.');
    await expectAccessible(el);
    const { store, backend } = stage({ as: 'seller-admin' });
    await backend.company?.deny?.('lumiere');
    await backend.company?.deactivate?.('nordwind');
    const of = (id: string) => html`<company-account section="roles" company-id=${id}></company-account>`;
    await mount(tag, onStage({ store, backend }, of('lumiere')));
    await read('Lumière & Fils was not approved. It cannot order.');
    const inactive = await mount(tag, onStage({ store, backend }, of('nordwind')));
    await read('Nordwind Elektro GmbH is inactive at present. It cannot order.', inactive.shadowRoot!);
    await backend.company?.activate?.('nordwind');
  });

  it('shows what one may see of it, and says whom to ask for the rest', async () => {
    await show('Some');
    expect(await ways()).to.deep.equal(['Users', 'Roles']);
    const el = await show('Refused');
    await read('This part of the company account is not open to you', el.shadowRoot!);
    await read('Your role does not include this.', el.shadowRoot!);
    const { el: asked } = await play(
      tag,
      { as: 'buyer-admin' },
      html`<company-account section="units"></company-account>`,
    );
    await read('This part of the company account is not open to you', asked.shadowRoot!);
    await see('button', 'Users', asked.shadowRoot!);
  });

  it('has no company to show in a storefront for somebody who belongs to none', async () => {
    await play(tag, { as: 'seller-admin' }, html`<company-account flavour="storefront"></company-account>`);
    expect((await ways())[0]).to.equal('Users');
    expect(current()).to.equal('Users');
  });

  it('is walked through by the keyboard, and fits a phone in both directions', async () => {
    await show('Storefront');
    (await see('button', 'Company')).focus();
    await press('Tab', 'Tab', 'Enter');
    await see('rowheader', 'Hamburg');
    await headingHasFocus();
    await setViewport({ width: 375, height: 700 });
    for (const dir of ['rtl', 'ltr']) {
      document.documentElement.dir = dir;
      const el = await show('Storefront');
      await see('navigation', undefined, el.shadowRoot!);
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
    }
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 1200, height: 900 });
  });
});
