import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/find-customers.ts';
import type { RevealedEvent, SelectedEvent, WriteRequestEvent, WrittenEvent } from '../../src/controllers/events.ts';
import type { FindCustomersElement } from '../../src/widgets/find-customers.ts';
import meta, * as stories from '../../stories/find-customers.stories.ts';
import { type Backstage, type Stage, onStage, stage, without } from '../../stories/harness.ts';
import { expectAccessible, mountStory, play } from '../support/stories.ts';
import {
  all,
  choose,
  click,
  focused,
  hear,
  mount,
  press,
  read,
  reads,
  see,
  textOf,
  type,
  until,
} from '../support/user.ts';

const csr: Stage = { as: 'csr' };
const box = 'Name, logon ID or e-mail';

const show = (setting: Stage = csr, customerId?: string) =>
  play('find-customers', setting, html`<find-customers .customerId=${customerId}></find-customers>`);

const search = (text: string): Promise<void> => type(box, text, 'searchbox');
const rows = (): HTMLElement[] => all('row').filter((row) => row.hasAttribute('data-row'));
const names = (): string[] => rows().map((row) => row.querySelector('th')?.textContent.trim() ?? '');
const status = (el: FindCustomersElement): string =>
  el.renderRoot.querySelector('[role=status][aria-live]')?.textContent ?? '';
const told = (el: FindCustomersElement, text: RegExp): Promise<unknown> =>
  until(
    () => text.test(status(el)),
    () => `not told ${String(text)} but: ${status(el)}`,
  );
const choices = (): string[] => all('menuitem').map((item) => item.getAttribute('aria-label') ?? textOf(item));

/** Counts the searches that reach the backend. */
function counting({ store, backend }: Backstage): { readonly page: Backstage; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const { customer } = backend;
  const counted = {
    ...backend,
    customer: {
      ...customer,
      search: ((query, call) => {
        asked.push(query.filter);
        return customer!.search!(query, call);
      }) as NonNullable<NonNullable<typeof customer>['search']>,
    },
  };
  return { page: { store, backend: counted }, asked };
}

async function openActions(name: string): Promise<void> {
  await click('button', `Actions for ${name}`);
  await see('menu', 'Actions');
}

describe('<find-customers>', () => {
  describe('searching', () => {
    it('begins with a friendly word and no request', async () => {
      const { page, asked } = counting(stage(csr));
      await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await see('search', 'Customers');
      await read('Who needs your help?');
      expect(asked).to.have.length(0);
    });

    it('finds by three letters in one box, after a pause, and tells the count', async () => {
      const { page, asked } = counting(stage(csr));
      const el = await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await search('almeida');
      await read('Bruno Almeida');
      expect(asked).to.deep.equal([{ text: 'almeida' }]);
      await told(el, /Customers 1 of 1/u);
    });

    it('asks nothing for two letters until it is told to', async () => {
      const { page, asked } = counting(stage(csr));
      await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await search('al');
      await new Promise((resolve) => setTimeout(resolve, 350));
      expect(asked).to.have.length(0);
      await press('Enter');
      await read('Bruno Almeida');
      expect(focused()).to.equal(await see('searchbox', box));
    });

    it('asks for at least one criterion, at the box', async () => {
      const { page, asked } = counting(stage(csr));
      await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await click('button', 'Search');
      const field = await see('searchbox', box);
      await until(
        () => field.getAttribute('aria-invalid') === 'true',
        () => 'not marked',
      );
      await read('Please say at least one thing to look for.');
      await until(
        () => focused() === field,
        () => 'the focus is elsewhere',
      );
      expect(asked).to.have.length(0);
    });

    it('looks by every criterion of the full form, together', async () => {
      const { page, asked } = counting(stage(csr));
      await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await click('button', 'More criteria');
      await type('Organization', 'Region Nord', 'searchbox');
      await type('Logon ID', 'bruno', 'searchbox');
      await type('First name', 'Br', 'searchbox');
      await type('Last name', 'Alm', 'searchbox');
      await type('E-mail', 'nordwind', 'searchbox');
      await type('Phone', '5550101', 'searchbox');
      await type('Street', 'Speicher', 'searchbox');
      await type('Postal code', '20457', 'searchbox');
      await type('City', 'Hamburg', 'searchbox');
      await choose('Country', 'Germany');
      expect(asked).to.have.length(0);
      await press('Tab');
      await click('button', 'Search');
      await read('Bruno Almeida');
      expect(asked).to.deep.equal([
        {
          organization: 'Region Nord',
          loginId: 'bruno',
          firstName: 'Br',
          lastName: 'Alm',
          email: 'nordwind',
          phone: '5550101',
          street: 'Speicher',
          zip: '20457',
          city: 'Hamburg',
          country: 'DE',
        },
      ]);
    });

    it('offers only the criteria that the backend knows, and says how they match', async () => {
      await mountStory('find-customers', meta, { args: { ...meta.args, ...stories.FewCriteria.args } });
      await see('searchbox', 'Logon ID');
      expect(all('searchbox').map((field) => field.id)).to.deep.equal([
        'criterion-organization',
        'criterion-loginId',
        'criterion-lastName',
      ]);
      await read('As a whole');
      await read('How it begins');
      await type('Last name', 'Alm', 'searchbox');
      await press('Enter');
      await read('Bruno Almeida');
      expect(all('button', /^(Name|Logon ID)$/u)).to.have.length(0);
    });

    it('clears criteria and results, and does not show them again while the next is on its way', async () => {
      await show({ ...csr, latency: 300 });
      await search('almeida');
      await read('Bruno Almeida');
      await click('button', 'Clear');
      await read('Who needs your help?');
      expect(((await see('searchbox', box)) as HTMLInputElement).value).to.equal('');
      await search('fischer');
      await press('Enter');
      await until(
        () => reads('Looking for customers'),
        () => 'nothing says that it is searched',
      );
      expect(reads('Bruno Almeida')).to.equal(false);
      await read('Ben Fischer');
    });

    it('empties the box by Escape and leaves the results', async () => {
      await show();
      await search('almeida');
      await read('Bruno Almeida');
      await press('Escape', 'Escape');
      expect(((await see('searchbox', box)) as HTMLInputElement).value).to.equal('');
      expect(reads('Bruno Almeida')).to.equal(true);
    });

    it('shows the last question, however the answers come in', async () => {
      const { store, backend } = stage(csr);
      const { customer } = backend;
      const delays = [400, 10, 200, 0];
      const late = {
        ...backend,
        customer: {
          ...customer,
          search: (async (query, call) => {
            const found = await customer!.search!(query);
            await new Promise((resolve) => setTimeout(resolve, delays.shift() ?? 0));
            call?.signal?.throwIfAborted();
            return found;
          }) as NonNullable<NonNullable<typeof customer>['search']>,
        },
      };
      await mount('find-customers', onStage({ store, backend: late }, html`<find-customers></find-customers>`));
      for (const name of ['almeida', 'fischer', 'conti', 'okafor']) {
        await search(name);
        await press('Enter');
      }
      await read('Amara Okafor');
      await new Promise((resolve) => setTimeout(resolve, 450));
      expect(names()).to.deep.equal(['Amara Okafor']);
    });

    it('says that nobody fits, and what to do about it', async () => {
      const { el } = await show();
      await search('zzzz');
      await read('No customer matches');
      await told(el, /No customer matches/u);
      await see('button', 'Create customer');
      await click('button', 'Clear criteria');
      await read('Who needs your help?');
      await until(
        () => focused()?.id === 'criterion-text',
        () => 'the focus is lost',
      );
    });

    it('shows a failure with a way to try again', async () => {
      await mountStory('find-customers', meta, { args: { ...meta.args, ...stories.SearchFails.args } });
      await search('nordwind');
      await read('Not available at the moment');
      await see('button', 'Try again');
    });
  });

  describe('results', () => {
    it('are a table with name, logon id, organization, roles, city, phone and status', async () => {
      await show();
      await search('almeida');
      const row = await until(
        () => rows()[0],
        () => 'no row',
      );
      const cells = [...row.querySelectorAll('th, td[data-label]')].map((cell) =>
        cell.textContent.replaceAll(/\s+/gu, ' ').trim(),
      );
      expect(cells).to.deep.equal([
        'Bruno Almeida',
        'b…@nordwind.example',
        'Region Nord Nordwind Elektro GmbH',
        'Buyer Administrator',
        'HamburgGermany',
        '…101',
        'Enabled',
      ]);
      await see('rowheader', 'Bruno Almeida');
    });

    it('come twenty a page, one request each', async () => {
      const { page, asked } = counting(stage({ ...csr, world: 'demo' }));
      const el = await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await search('example');
      await until(
        () => rows().length === 20,
        () => `${rows().length} rows`,
      );
      const first = names();
      (await see('button', 'Next page')).focus();
      await press('Enter');
      await told(el, /Customers 21–40 of/u);
      expect(rows()).to.have.length(20);
      expect(names()).to.not.deep.equal(first);
      expect(focused()).to.equal(await see('button', 'Next page'));
      await click('button', 'Previous page');
      await until(
        () => names().join() === first.join(),
        () => 'not the first page again',
      );
      expect(asked).to.have.length(3);
    });

    it('can be sorted by each column that the backend can sort', async () => {
      await show();
      await search('nordwind');
      await until(
        () => rows().length > 1,
        () => 'no rows',
      );
      const sortable = all('columnheader').filter((header) => header.querySelector('button'));
      expect(sortable.map((header) => header.textContent.trim())).to.deep.equal([
        'Name',
        'Logon ID',
        'Organization',
        'City',
      ]);
      const before = names();
      await click('button', 'Name');
      await until(
        () => all('columnheader', 'Name')[0]?.ariaSort === 'ascending',
        () => 'not said to be sorted',
      );
      await click('button', 'Name');
      await until(
        () => names().join() === before.toReversed().join(),
        () => 'not reversed',
      );
    });

    it('mask e-mail and phone until a customer is opened, and tell the page who was', async () => {
      const { el } = await show();
      await search('almeida');
      await until(
        () => rows()[0],
        () => 'no row',
      );
      expect(reads('bruno.almeida@')).to.equal(false);
      expect(reads('+49 40 555 0101')).to.equal(false);
      const revealed = hear<RevealedEvent>(el, 'customer-revealed');
      await click('button', 'Details of Bruno Almeida');
      expect((await revealed).id).to.equal('bruno');
      await read('bruno.almeida@nordwind.example');
      for (const text of [
        '+49 40 555 0101',
        '+49 171 555 0101',
        'Speicherstraße 12',
        '20457 Hamburg',
        'Portuguese',
        'Euro',
      ]) {
        expect(reads(text), text).to.equal(true);
      }
      await click('button', 'Details of Bruno Almeida');
      await until(
        () => !reads('bruno.almeida@'),
        () => 'still to be read',
      );
    });

    it('are shown in full where the page says so, and nobody needs to be told', async () => {
      const el = await mountStory('find-customers', meta, {
        args: { ...meta.args, ...stories.Unmasked.args },
      });
      let revealed = false;
      el.addEventListener('customer-revealed', () => (revealed = true));
      await search('almeida');
      await read('bruno.almeida@nordwind.example');
      await click('button', 'Details of Bruno Almeida');
      expect(revealed).to.equal(false);
    });

    it('name all memberships of a customer', async () => {
      await show();
      await search('mei@');
      await read('and 1 more');
      await click('button', /^Details of/u);
      await read('東京');
      expect(reads('株式会社石川精機')).to.equal(true);
    });

    it('keep personal data out of the host, the address and the storage', async () => {
      const { el } = await show();
      await search('almeida');
      await click('button', 'Details of Bruno Almeida');
      await read('bruno.almeida@nordwind.example');
      expect(el.outerHTML).to.equal('<find-customers></find-customers>');
      const stored = [localStorage, sessionStorage].flatMap((storage) => Object.values<unknown>(storage));
      expect([location.href, ...stored].join(' ')).to.not.contain('almeida');
    });
  });

  describe('accessing an account', () => {
    async function open(setting = csr) {
      const shown = await show(setting);
      await search('almeida');
      await openActions('Bruno Almeida');
      await click('menuitem', 'Access account');
      await see('dialog', 'Access the account of Bruno Almeida');
      return shown;
    }

    it('says whose it is and begins at the reason', async () => {
      await open();
      const dialog = await see('dialog');
      for (const text of ['Bruno Almeida', 'bruno.almeida@nordwind.example', 'Region Nord']) {
        expect(textOf(dialog)).to.contain(text);
      }
      expect(focused()?.id).to.equal('reason');
    });

    it('asks for a reason of ten characters and counts them', async () => {
      const { store } = await open();
      await type(/^Reason/u, 'Too short');
      await read('9 of at least 10 characters.');
      await press('Tab');
      await click('button', 'Access account');
      await read('At least 10 characters are needed.');
      await until(
        () => focused()?.id === 'reason',
        () => 'the focus is not at the reason',
      );
      expect(store.audit).to.have.length(0);
    });

    it('begins the session, tells the page the customer, and says that it runs', async () => {
      const { el, store } = await open();
      await type(/^Reason/u, 'Helping with an order');
      await type('Ticket number', 'T-77');
      const requested = hear<WriteRequestEvent>(el, 'customer-access-request');
      const accessed = hear<WrittenEvent>(el, 'customer-accessed');
      await click('button', 'Access account');
      expect((await requested).id).to.equal('bruno');
      expect((await accessed).id).to.equal('bruno');
      await read('You act for Bruno Almeida');
      await until(
        () => focused()?.id === 'acting',
        () => 'the focus is lost',
      );
      const acting = [...store.signIns.values()][0]?.acting;
      expect(acting).to.include({ reason: 'Helping with an order', ticket: 'T-77', lookOnly: false });
      expect(all('searchbox')).to.have.length(0);
    });

    it('can be for looking only', async () => {
      const { el, store } = await open();
      await type(/^Reason/u, 'Helping with an order');
      await click('checkbox', /^Look only/u);
      const accessed = hear(el, 'customer-accessed');
      await click('button', 'Access account');
      await accessed;
      expect([...store.signIns.values()][0]?.acting?.lookOnly).to.equal(true);
    });

    it('offers no looking only where the system has no such thing, nor an organization that it does not tell', async () => {
      const { store, backend } = stage(csr);
      const { customer } = backend;
      const untold = {
        ...backend,
        features: { lookOnly: false },
        customer: {
          ...customer,
          search: (async (query, call) => {
            const { items } = await customer!.search!(query, call);
            return { items: items.map((found) => ({ ...found, memberships: [] })) };
          }) as NonNullable<NonNullable<typeof customer>['search']>,
        },
      };
      await mount('find-customers', onStage({ store, backend: untold }, html`<find-customers></find-customers>`));
      await search('almeida');
      await openActions('Bruno Almeida');
      await click('menuitem', /^Access account/u);
      const dialog = await see('dialog');
      await see('textbox', /^Reason/u, dialog);
      expect(all('checkbox', undefined, dialog)).to.have.length(0);
      expect(textOf(dialog)).not.to.contain('Organization');
    });

    it('shows in the dialog why it failed, and keeps what was typed', async () => {
      const { el } = await open({ ...csr, faults: { 'customer.access': 'unavailable' } });
      await type(/^Reason/u, 'Helping with an order');
      await click('button', 'Access account');
      await read('Not available at the moment', await see('dialog'));
      await expectAccessible(el);
      expect(((await see('textbox', /^Reason/u)) as HTMLTextAreaElement).value).to.equal('Helping with an order');
    });

    it('can be vetoed by the page', async () => {
      const { el, store } = await open();
      el.addEventListener('customer-access-request', (event) => event.preventDefault());
      await type(/^Reason/u, 'Helping with an order');
      await click('button', 'Access account');
      await until(
        () => all('dialog').length === 0,
        () => 'the dialog is still open',
      );
      expect(store.audit).to.have.length(0);
    });

    it('is left by Escape, back to the button', async () => {
      await open();
      await press('Escape');
      await until(
        () => all('dialog').length === 0,
        () => 'the dialog is still open',
      );
      await until(
        () => focused()?.id === 'actions-bruno',
        () => 'the focus is lost',
      );
    });

    it('is refused for a disabled customer, and says why', async () => {
      const { store } = await show();
      await search('kova');
      await openActions('Ivo Kovačić');
      const item = await see('menuitem', 'Access account');
      expect(item.getAttribute('aria-disabled')).to.equal('true');
      const reason = (item.getRootNode() as ShadowRoot).getElementById(item.getAttribute('aria-describedby') ?? '');
      expect(reason?.textContent).to.equal('This account is disabled. Enable it first.');
      item.click();
      expect(all('dialog')).to.have.length(0);
      expect(store.audit).to.have.length(0);
    });

    it('is not there where the backend has no such thing', async () => {
      const { store, backend } = stage(csr);
      const poorer = without(backend, 'customer.access', 'customer.resetPassword');
      await mount('find-customers', onStage({ store, backend: poorer }, html`<find-customers></find-customers>`));
      await search('almeida');
      await openActions('Bruno Almeida');
      expect(choices()).to.deep.equal(['Pin', 'Disable']);
    });

    it('can be pinned where the backend has nothing else to do to them', async () => {
      const { store, backend } = stage(csr);
      const writes = ['access', 'resetPassword', 'enable', 'disable'] as const;
      const poorer = without(backend, ...writes.map((verb) => `customer.${verb}` as const));
      await mount('find-customers', onStage({ store, backend: poorer }, html`<find-customers></find-customers>`));
      await search('almeida');
      await openActions('Bruno Almeida');
      expect(choices()).to.deep.equal(['Pin']);
    });
  });

  describe('other actions', () => {
    it('disable after a question that names the person and begins at Cancel', async () => {
      const { el, store } = await show();
      await search('almeida');
      await openActions('Bruno Almeida');
      await click('menuitem', 'Disable');
      const dialog = await see('alertdialog', 'Disable Bruno Almeida?');
      expect(textOf(dialog)).to.contain('bruno.almeida@nordwind.example');
      expect(textOf(dialog)).to.contain('Nothing is deleted');
      expect(focused()).to.equal(await see('button', 'Cancel'));
      const disabled = hear<WrittenEvent>(el, 'customer-disabled');
      await click('button', 'Disable', dialog);
      expect((await disabled).id).to.equal('bruno');
      await told(el, /Bruno Almeida is disabled/u);
      await until(
        () => rows()[0]?.textContent.includes('Disabled'),
        () => 'the row says something else',
      );
      expect(focused()?.id).to.equal('actions-bruno');
      expect(store.people.known('bruno').enabled).to.equal(false);
    });

    it('enable', async () => {
      const { el } = await show();
      await search('kova');
      await openActions('Ivo Kovačić');
      await click('menuitem', 'Enable');
      const enabled = hear(el, 'customer-enabled');
      await click('button', 'Enable', await see('dialog', 'Enable Ivo Kovačić?'));
      await enabled;
      await told(el, /Ivo Kovačić is enabled/u);
    });

    it('reset the password, which nobody sees', async () => {
      const { el, store } = await show();
      await search('almeida');
      await openActions('Bruno Almeida');
      await click('menuitem', 'Reset password');
      const reset = hear<WrittenEvent>(el, 'customer-password-reset');
      await click('button', 'Reset password', await see('dialog', 'Reset the password of Bruno Almeida?'));
      expect((await reset).id).to.equal('bruno');
      expect(store.audit.at(-1)).to.include({ operation: 'customer.resetPassword', recordId: 'bruno' });
    });

    it('say in the dialog that they failed, and ask the list again', async () => {
      const { backend, store } = stage({ ...csr, faults: { 'customer.disable': 'conflict-state' } });
      const { page, asked } = counting({ backend, store });
      await mount('find-customers', onStage(page, html`<find-customers></find-customers>`));
      await search('almeida');
      await openActions('Bruno Almeida');
      await click('menuitem', 'Disable');
      await click('button', 'Disable', await see('alertdialog'));
      await read('Not possible as things stand');
      await until(
        () => asked.length === 2,
        () => 'the list was not asked again',
      );
    });

    it('are reached and left by the keyboard', async () => {
      await show();
      await search('almeida');
      (await see('button', 'Actions for Bruno Almeida')).focus();
      await press('ArrowDown');
      await until(
        () => focused()?.textContent.includes('Access account'),
        () => 'not on the first item',
      );
      await press('ArrowUp');
      expect(focused()?.textContent).to.contain('Disable');
      await press('Escape');
      expect(focused()?.id).to.equal('actions-bruno');
    });
  });

  describe('creating a customer', () => {
    it('carries the typed text over, creates, and offers to access the account', async () => {
      const { el, store } = await show();
      await search('Ida Lindqvist');
      await read('No customer matches');
      await click('button', 'Create customer');
      await see('heading', 'Create customer');
      expect(((await see('textbox', /^First name/u)) as HTMLInputElement).value).to.equal('Ida');
      expect(((await see('textbox', /^Last name/u)) as HTMLInputElement).value).to.equal('Lindqvist');
      await type(/^E-mail/u, 'ida.lindqvist@nordwind.example');
      await type(/^Organization/u, 'Hamburg', 'combobox');
      await click('option', /Hamburg/u);
      const created = hear<WrittenEvent>(el, 'customer-created');
      const selected = hear<SelectedEvent>(el, 'customer-selected');
      await click('button', /^Create/u);
      const { id } = await created;
      expect((await selected).id).to.equal(id);
      await see('heading', 'Ida Lindqvist');
      await until(
        () => focused()?.id === 'heading',
        () => 'the focus is lost',
      );
      expect(el.getAttribute('customer-id')).to.equal(id);
      expect(store.people.known(id)).to.include({ firstName: 'Ida', email: 'ida.lindqvist@nordwind.example' });
      expect(el.closest('account-provider')?.scope?.drafts.size).to.equal(0);
      await click('button', 'Access account');
      await see('dialog', 'Access the account of Ida Lindqvist');
    });

    it('goes back to the search, which is as it was', async () => {
      await show();
      await search('almeida');
      await read('Bruno Almeida');
      await click('button', 'Create customer');
      await click('button', 'Cancel');
      await until(
        () => all('alertdialog').length > 0 || rows().length > 0,
        () => 'neither asked nor back',
      );
      if (all('alertdialog').length > 0) await click('button', 'Discard');
      await read('Bruno Almeida');
      expect(((await see('searchbox', box)) as HTMLInputElement).value).to.equal('almeida');
      await until(
        () => focused()?.id === 'criterion-text',
        () => 'the focus is lost',
      );
    });
  });

  describe('one customer', () => {
    it('is shown for a customer-id, told as revealed, and led back from', async () => {
      const { store, backend } = stage(csr);
      const revealed = hear<RevealedEvent>(document.body, 'customer-revealed');
      const el = await mount(
        'find-customers',
        onStage({ store, backend }, html`<find-customers customer-id="bruno"></find-customers>`),
      );
      await see('heading', 'Bruno Almeida');
      expect((await revealed).id).to.equal('bruno');
      expect(reads('bruno.almeida@nordwind.example')).to.equal(true);
      await openActions('Bruno Almeida');
      expect(choices()).to.deep.equal(['Access account', 'Reset password', 'Pin', 'Disable']);
      await press('Escape');
      const selected = hear<SelectedEvent>(el, 'customer-selected');
      await click('button', 'Back to the search');
      expect((await selected).id).to.equal('');
      await read('Who needs your help?');
      expect(el.hasAttribute('customer-id')).to.equal(false);
    });

    it('says that it is not there', async () => {
      await show(csr, 'nobody');
      await read('Not found');
      await see('button', 'Back to the search');
    });

    it('is disabled in place', async () => {
      await show(csr, 'ben');
      await openActions('Ben Fischer');
      await click('menuitem', 'Disable');
      await click('button', 'Disable', await see('alertdialog'));
      await read('Disabled');
      expect(focused()?.id).to.equal('actions-ben');
    });
  });

  describe('while acting', () => {
    it('says for whom, and searches again once that has ended', async () => {
      const { el } = await show({ as: 'csr', acting: 'buyer-admin' });
      await read('You act for Bruno Almeida');
      expect(all('searchbox')).to.have.length(0);
      const ended = hear(el.closest('account-provider')!, 'acting-ended');
      await click('button', 'End session');
      await ended;
      await see('searchbox', box);
      await until(
        () => focused()?.id === 'criterion-text',
        () => 'the focus is lost',
      );
    });
  });

  it('says to others whom they would have to ask', async () => {
    await show({ as: 'buyer' });
    await read(/Customer Service/u);
    expect(all('searchbox')).to.have.length(0);
  });

  it('says that somebody is signed out', async () => {
    const { store, backend } = stage({ ...csr });
    store.signIns.clear();
    await mount('find-customers', onStage({ store, backend }, html`<find-customers></find-customers>`));
    await read('You are signed out');
  });

  it('says where it is not connected', async () => {
    await mount('find-customers', html`<find-customers></find-customers>`);
    await read('not connected');
  });

  const { default: _, AccessFails: __, DisablingFails: ___, RightToLeft: ____, ...shown } = stories;
  for (const [name, { args }] of Object.entries<{ args?: typeof meta.args }>(shown)) {
    it(`is accessible: ${name}`, async () => {
      const el = await mountStory('find-customers', meta, {
        args: { ...meta.args, ...args },
      });
      if (name === 'Phone') el.style.inlineSize = '320px';
      if (args?.typed !== undefined) await search(args.typed);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await expectAccessible(el);
    });
  }

  it('is accessible with everything open', async () => {
    const { el } = await show();
    await click('button', 'More criteria');
    await search('almeida');
    await click('button', 'Details of Bruno Almeida');
    await openActions('Bruno Almeida');
    await expectAccessible(el);
    await click('menuitem', 'Access account');
    await see('dialog');
    await expectAccessible(el);
  });
});
