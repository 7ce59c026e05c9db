import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/find-customers.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import type { FindCustomersElement } from '../../src/widgets/find-customers.ts';
import { type Backstage, onStage, stage, without, withFaults } from '../../stories/harness.ts';
import { expectAccessible } from '../support/stories.ts';
import { all, click, hear, mount, press, read, reads, see, textOf, type, until } from '../support/user.ts';

const show = (page: Backstage) =>
  mount('find-customers', onStage(page, html`<find-customers customer-url="/customers/{id}"></find-customers>`));
const listed = async (title: string): Promise<string[]> => {
  const region = await see('region', title);
  return all('listitem', undefined, region).map((item) => textOf(item));
};
const gone = (title: string): Promise<unknown> =>
  until(
    () => all('region', title).length === 0,
    () => `${title} is still there`,
  );

/** Opens one customer by the address and goes back. */
async function open(el: FindCustomersElement, id: string, name: string): Promise<void> {
  el.customerId = id;
  await see('heading', name);
  await click('button', 'Back to the search');
}

async function choose(name: string, item: string): Promise<void> {
  await click('button', `Actions for ${name}`);
  await click('menuitem', item);
}

describe('<find-customers> before a search', () => {
  for (const [system, build] of Object.entries({
    'a system that keeps whom one knows': () => stage({ as: 'csr' }),
    'a system that does not': () => {
      const { store, backend } = stage({ as: 'csr' });
      return { store, backend: without(backend, 'customer.recent', 'customer.pin', 'customer.unpin') };
    },
  })) {
    describe(`with ${system}`, () => {
      it('lists who was opened, the last one first, and opens them again', async () => {
        const el = await show(build());
        await open(el, 'bruno', 'Bruno Almeida');
        await open(el, 'ben', 'Ben Fischer');
        await until(
          () => all('listitem').length === 2,
          () => `${String(all('listitem').length)} listed`,
        );
        expect(await listed('Recent customers')).to.deep.equal(['Ben Fischer Hamburg', 'Bruno Almeida Region Nord']);
        const told = hear(el, 'customer-selected');
        await click('button', 'Bruno Almeida');
        expect(await told).to.include({ id: 'bruno' });
        await see('heading', 'Bruno Almeida');
      });

      it('keeps at hand who is pinned, and lets them go again', async () => {
        const el = await show(build());
        await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
        await choose('Bruno Almeida', 'Pin');
        await read('Bruno Almeida is pinned.');
        await click('button', 'Actions for Bruno Almeida');
        await see('menuitem', 'Unpin');
        await press('Escape');
        await click('button', 'Clear');
        expect(await listed('Pinned customers')).to.deep.equal(['Bruno Almeida Region Nord']);
        await click('button', 'Unpin Bruno Almeida');
        await gone('Pinned customers');
        await open(el, 'ben', 'Ben Fischer');
        await click('button', 'Pin Ben Fischer');
        expect(await listed('Pinned customers')).to.deep.equal(['Ben Fischer Hamburg']);
        await gone('Recent customers');
      });

      it('lists whose account was accessed, once that is over', async () => {
        const page = build();
        const el = await show(page);
        await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
        await choose('Bruno Almeida', 'Access account');
        await type('Reason', 'Helping with an order');
        await click('button', 'Access account', await see('dialog'));
        await read('You act for Bruno Almeida');
        await el.closest<AccountProviderElement>('account-provider')?.scope?.endActing();
        await click('button', 'Clear');
        expect(await listed('Recent customers')).to.deep.equal(['Bruno Almeida Region Nord']);
      });
    });
  }

  it('keeps ids in memory only: nothing of it in any storage', async () => {
    const { store, backend } = stage({ as: 'csr' });
    const el = await show({ store, backend: without(backend, 'customer.recent', 'customer.pin') });
    await open(el, 'ben', 'Ben Fischer');
    await see('region', 'Recent customers');
    const provider = el.closest<AccountProviderElement>('account-provider');
    expect(provider?.scope?.known.value).to.deep.equal({ pinned: [], recent: ['ben'] });
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('leaves out who is not there any more', async () => {
    const { store, backend } = stage({ as: 'csr' });
    const el = await show({ store, backend: without(backend, 'customer.recent') });
    await open(el, 'ben', 'Ben Fischer');
    el.closest<AccountProviderElement>('account-provider')?.scope?.known.open('nobody');
    el.requestUpdate();
    expect(await listed('Recent customers')).to.deep.equal(['Ben Fischer Hamburg']);
  });

  it('asks once for all of them', async () => {
    const { store, backend } = stage({ as: 'csr' });
    const asked: string[] = [];
    const { recent, read: readOne } = backend.customer ?? {};
    const counted = {
      ...backend,
      customer: {
        ...backend.customer,
        recent: (...args: Parameters<NonNullable<typeof recent>>) => {
          asked.push('recent');
          return recent!(...args);
        },
        read: (...args: Parameters<NonNullable<typeof readOne>>) => {
          asked.push('read');
          return readOne!(...args);
        },
      },
    };
    store.known.set('carla', { pinned: ['bruno'], recent: ['ben', 'amara', 'bruno'] });
    await show({ store, backend: counted });
    await see('region', 'Pinned customers');
    expect(await listed('Recent customers')).to.have.length(2);
    expect(asked).to.deep.equal(['recent']);
  });

  it('tells of a failure with a way to try again, and lets one search all the same', async () => {
    const { store, backend } = stage({ as: 'csr' });
    await show({ store, backend: withFaults(backend, { 'customer.recent': 'unavailable' }) });
    await see('button', 'Try again');
    await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
    await read('Bruno Almeida');
  });

  it('is accessible', async () => {
    const page = stage({ as: 'csr' });
    page.store.known.set('carla', { pinned: ['bruno'], recent: ['ben', 'amara'] });
    const el = await show(page);
    await see('region', 'Recent customers');
    await expectAccessible(el);
    el.style.inlineSize = '320px';
    await expectAccessible(el);
  });
});

describe('<find-customers> copying a link', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const withClipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
  });

  it("copies the page's address of the customer", async () => {
    const copied: string[] = [];
    withClipboard(async (text) => {
      copied.push(text);
    });
    await show(stage({ as: 'csr' }));
    await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
    await choose('Bruno Almeida', 'Copy link');
    await read('The link was copied.');
    expect(copied).to.deep.equal([new URL('/customers/bruno', document.baseURI).href]);
  });

  it('shows it for copying by hand where the browser refuses', async () => {
    withClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    await show(stage({ as: 'csr' }));
    await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
    await choose('Bruno Almeida', 'Copy link');
    const dialog = await see('dialog', 'Copy link');
    const field = (await see('textbox', 'Link', dialog)) as HTMLInputElement;
    expect(field.value).to.equal(new URL('/customers/bruno', document.baseURI).href);
  });

  it('is not there where the page has no address for customers', async () => {
    await mount('find-customers', onStage(stage({ as: 'csr' }), html`<find-customers></find-customers>`));
    await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
    await click('button', 'Actions for Bruno Almeida');
    await see('menuitem', 'Pin');
    expect(reads('Copy link')).to.equal(false);
  });
});
