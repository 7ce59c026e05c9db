import { expect, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-account-panel.ts';
import type { NavigateEvent, WrittenEvent } from '../../src/controllers/events.ts';
import { createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { defaultPolicy } from '../../src/capabilities/policy.ts';
import { personWith } from '../../mocks/world/people.ts';
import { worldOf } from '../../mocks/world/world.ts';
import meta, * as stories from '../../stories/my-account-panel.stories.ts';
import { type Stage, onStage, stage, withFaults } from '../../stories/harness.ts';
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

const show = (setting: Stage, section = 'overview') =>
  play(
    'my-account-panel',
    setting,
    html`<my-account-panel section=${section}><p slot="organizations">Our own place</p></my-account-panel>`,
  );

async function entries(): Promise<string[]> {
  const navigation = await see('navigation', 'Account');
  return all('listitem', undefined, navigation).map((entry) => textOf(entry).replace(/ \d+ .*$/u, ''));
}

/** What went wrong, once the focus was led there. */
const ledTo = async (text: string): Promise<HTMLElement> =>
  until(
    () => {
      const place = focused();
      return place instanceof HTMLElement && place.role === 'alert' && textOf(place).includes(text) && place;
    },
    () => `the focus is at ${focused()?.outerHTML.slice(0, 200) ?? 'nothing'}`,
  );

describe('<my-account-panel>', () => {
  it('has the items that the page wants, in its order and in groups of its own', async () => {
    const { el } = await show({ as: 'buyer-admin' });
    await see('navigation', 'Account');
    const orders = { section: 'orders', group: 'Purchases', label: 'Orders', count: 3 };
    const denied = { section: 'all', group: 'Purchases', label: 'All customers', needs: 'customer.search' } as const;
    el.items = [orders, denied, ...el.items.filter(({ section }) => section !== 'password').toReversed()];
    await el.updateComplete;
    expect(await entries()).to.deep.equal([
      'Orders',
      'Buyers to approve',
      'Organizations and buyers',
      'Help from representatives',
      'Memberships',
      'Addresses',
      'Personal information',
      'Overview',
    ]);
    const groups = all('group', undefined, await see('navigation', 'Account'));
    expect(groups.map((group) => textOf(group).split(' ')[0])).to.deep.equal(['Purchases', 'Business', 'Account']);
    const own = document.createElement('p');
    own.slot = 'orders';
    own.textContent = 'Order 4711';
    el.append(own);
    await click('button', /^Orders/u, await see('navigation', 'Account'));
    await read('Order 4711');
    expect(el.getAttribute('section')).to.equal('orders');
  });

  it('is the account of the subject while acting', async () => {
    await show({ as: 'csr', acting: 'buyer-admin' });
    await see('heading', 'Account of Bruno Almeida');
    await read('bruno.almeida@nordwind.example');
  });

  it('asks the page before it goes anywhere', async () => {
    const { el } = await show({ as: 'buyer-admin' });
    el.addEventListener('account-navigate', (event) => event.preventDefault(), { once: true });
    const asked = hear<NavigateEvent>(el, 'account-navigate');
    await click('button', /^Organizations and buyers/u, await see('navigation', 'Account'));
    expect((await asked).section).to.equal('organizations');
    expect(el.section).to.equal('overview');
  });

  it("shows the page's own part of a section, and moves the focus to its heading", async () => {
    const { el } = await show({ as: 'buyer-admin' });
    await click('button', /^Organizations and buyers/u, await see('navigation', 'Account'));
    await read('Our own place');
    expect(el.getAttribute('section')).to.equal('organizations');
    expect(focused()).to.equal(await see('heading', 'Organizations and buyers'));
    expect((await see('navigation', 'Account')).querySelector('[aria-current=page]')?.textContent).to.contain(
      'Organizations',
    );
  });

  it('does not echo a section that the page set', async () => {
    const { el } = await show({ as: 'buyer' });
    let told = false;
    el.addEventListener('account-navigate', () => (told = true));
    el.section = 'password';
    await see('heading', 'Password');
    expect(told).to.equal(false);
  });

  it('does not open what is not granted, even by the attribute', async () => {
    const { el } = await show({ as: 'csr', acting: 'buyer-admin' }, 'password');
    await read('This part of the account is not open to you');
    expect(el.renderRoot.querySelector('input')).to.equal(null);
  });

  it('saves personal information in place', async () => {
    const { el, backend } = await show({ as: 'buyer' }, 'profile');
    await click('button', 'Edit');
    await type(/^First name/u, 'Benedikt');
    const updated = hear<WrittenEvent>(el, 'account-updated');
    await click('button', 'Save');
    await updated;
    await read('The changes are saved.');
    await read('Benedikt');
    expect((await backend.account?.read?.())?.firstName).to.equal('Benedikt');
  });

  describe('leads to what went wrong, and says what is done', () => {
    const passwords = async (...texts: string[]): Promise<void> => {
      const names = [/^Current password/u, /^New password (?!again)/u, /^New password again/u];
      for (const [index, text] of texts.entries()) {
        const field = await until(
          () => document.querySelector('my-account-panel')?.renderRoot.querySelectorAll('input[type=password]')[index],
          () => `no field ${String(names[index])}`,
        );
        if (!(field instanceof HTMLInputElement)) throw new Error('no field');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    };
    const forms = [
      {
        section: 'profile',
        verb: 'account.update',
        open: () => click('button', 'Edit'),
        spoil: () => type(/^First name/u, ''),
        fill: () => type(/^First name/u, 'Benedikt'),
        save: 'Save',
        wrong: 'First name: Please fill this in.',
        done: 'The changes are saved.',
      },
      {
        section: 'addresses',
        verb: 'account.updateAddress',
        open: () => click('button', 'Edit Werft'),
        spoil: () => type(/^Nickname/u, ''),
        fill: () => type(/^Nickname/u, 'Dock'),
        save: 'Save',
        wrong: 'Nickname: Please fill this in.',
        done: 'The address is saved.',
      },
      {
        section: 'password',
        verb: 'account.changePassword',
        open: () => see('button', 'Change password'),
        spoil: () => passwords('correct horse battery', 'short', 'short'),
        fill: () => passwords('correct horse battery', 'lantern over the harbour', 'lantern over the harbour'),
        save: 'Change password',
        wrong: 'New password: At least 12 characters are needed.',
        done: 'Your password is changed.',
      },
      {
        section: 'memberships',
        verb: 'account.switchUnit',
        open: () => see('button', 'Switch'),
        spoil: undefined,
        fill: async () =>
          all('radio')
            .find((radio) => !radio.matches(':checked'))
            ?.click(),
        save: 'Switch',
        wrong: '',
        done: 'You now buy for this organization.',
      },
    ] as const;

    for (const { section, verb, open, spoil, fill, save, wrong, done } of forms) {
      it(section, async () => {
        const backstage = stage({ as: 'buyer' });
        const faults: Stage['faults'] = { [verb]: 'unavailable' };
        await mount(
          'my-account-panel',
          onStage(
            { ...backstage, backend: withFaults(backstage.backend, faults) },
            html`<my-account-panel section=${section}></my-account-panel>`,
          ),
        );
        await open();
        if (spoil) {
          await spoil();
          await click('button', save);
          await ledTo(wrong);
        }
        await fill();
        await click('button', save);
        const problem = await ledTo('Not available at the moment');
        await click('button', 'Try again', problem);
        expect(focused()).to.equal(all('button', save)[0]);
        await ledTo('Not available at the moment');

        fixtureCleanup();
        const healthy = await show({ as: 'buyer' }, section);
        await open();
        await fill();
        (await see('button', save)).focus();
        await click('button', save);
        await until(
          () => healthy.el.renderRoot.querySelector('[aria-live=polite]')?.textContent.includes(done),
          () => `nobody hears ${done}`,
        );
        expect(focused()).not.to.equal(document.body);
      });
    }
  });

  describe('keeps addresses', () => {
    const cards = (): string[] =>
      all('listitem')
        .map(textOf)
        .filter((text) => /Edit|Delete/u.test(text));

    it('lists them with what they are used for', async () => {
      await show({ as: 'buyer' }, 'addresses');
      await see('button', 'Edit Werft');
      expect(cards()).to.have.length(2);
      expect(cards().join()).to.match(/Office Shipping and billing Default for billing Rue de Rivoli 8 75004 Paris/u);
      expect(cards().join()).to.match(/Werft Shipping Default for shipping Nordwind Lager 2 Am Kaiserkai 12 Tor 4/u);
    });

    it('adds one, which becomes the default in place of another', async () => {
      const { el, store } = await show({ as: 'buyer' }, 'addresses');
      await click('button', 'Add an address');
      await until(
        () => focused()?.id === 'nickname',
        () => `the focus is on ${String(focused()?.id)}`,
      );
      await type(/^Nickname/u, 'Depot');
      await type(/^Street and number/u, 'Überseetor 18a');
      await type(/^Postal code/u, '28195');
      await type(/^City/u, 'Bremen');
      await choose(/^Country/u, 'Germany');
      await click('checkbox', 'Shipping');
      const created = hear<WrittenEvent>(el, 'account-address-created');
      await click('button', 'Save');
      const { id } = await created;
      await read('The address is saved.');
      await see('button', 'Edit Depot');
      expect(store.accountAddresses.get(id)).to.include({ nickname: 'Depot', personId: 'ben', use: 'both' });
      expect(store.accountAddresses.get(id)?.defaults).to.deep.equal(['shipping']);
      expect(store.accountAddresses.get('ben-werft')?.defaults).to.deep.equal([]);
    });

    it('says that a nickname is taken, and keeps what was typed', async () => {
      await show({ as: 'buyer' }, 'addresses');
      await click('button', 'Edit Werft');
      await type(/^Nickname/u, 'office');
      await click('button', 'Save');
      await ledTo('Nickname: This is already in use.');
      expect((await see('textbox', /^Nickname/u)).getAttribute('aria-invalid')).to.equal('true');
    });

    it('takes a default away with the use', async () => {
      const { el, store } = await show({ as: 'buyer' }, 'addresses');
      await click('button', 'Edit Werft');
      await choose(/^Used for/u, 'Billing');
      expect(all('checkbox', 'Shipping')).to.deep.equal([]);
      const updated = hear(el, 'account-address-updated');
      await click('button', 'Save');
      await updated;
      expect(store.accountAddresses.get('ben-werft')).to.deep.include({ use: 'billing', defaults: [] });
    });

    it('deletes one after asking', async () => {
      const { el, store } = await show({ as: 'buyer' }, 'addresses');
      await click('button', 'Delete Werft');
      const deleted = hear<WrittenEvent>(el, 'account-address-deleted');
      await click('button', 'Delete', await see('alertdialog', 'Delete Werft?'));
      expect((await deleted).id).to.equal('ben-werft');
      await read('Werft is deleted.');
      expect(store.accountAddresses.get('ben-werft')).to.equal(undefined);
      await until(
        () => cards().length === 1 && focused()?.id === 'open',
        () => `${String(cards().length)} cards, focus on ${String(focused()?.id)}`,
      );
    });

    it('says so where there is none yet', async () => {
      await show({ as: 'buyer-approver' }, 'addresses');
      await read('No address yet');
      await see('button', 'Add an address');
    });

    it("are the subject's while acting, and are not deleted then", async () => {
      await show({ as: 'csr', acting: 'buyer-admin' }, 'addresses');
      await read('Untermarkt 3');
      await see('button', 'Edit Office');
      await read('Addresses cannot be deleted on behalf of somebody else.');
      expect(all('button', /^Delete/u)).to.deep.equal([]);
    });

    it('leaves nothing of one account open in another', async () => {
      const { backend } = await show({ as: 'csr', acting: 'buyer-admin' }, 'addresses');
      await click('button', 'Edit Office');
      await see('textbox', /^Nickname/u);
      expect(backend.session.end).to.be.a('function');
      await document.querySelector('account-provider')?.scope?.endActing();
      await read('No address yet');
      expect(all('textbox', /^Nickname/u)).to.deep.equal([]);
    });
  });

  it('changes a password, and tells what is wrong with a try', async () => {
    const { el } = await show({ as: 'buyer' }, 'password');
    const fields = () => [...el.renderRoot.querySelectorAll<HTMLInputElement>('input[type=password]')];
    await until(
      () => fields().length === 3,
      () => 'no password fields',
    );
    const fill = async (...texts: string[]): Promise<void> => {
      for (const [index, text] of texts.entries()) {
        const field = fields()[index];
        if (!field) throw new Error('no field');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await click('button', 'Change password');
    };
    await fill('correct horse battery', 'short', 'shorter');
    await read('At least 12 characters are needed.');
    await fill('correct horse battery', 'lantern over the harbour', 'lantern over the garden');
    await read('The two do not match.');
    const changed = hear(el, 'account-password-changed');
    await fill('correct horse battery', 'lantern over the harbour', 'lantern over the harbour');
    await changed;
    await read('Your password is changed.');
    expect(fields().map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('resets the password of the subject after asking', async () => {
    const { el } = await show({ as: 'csr', acting: 'buyer-admin' }, 'reset-password');
    const section = (await see('heading', 'Reset password')).parentElement!;
    await click('button', 'Reset password', section);
    const dialog = await see('alertdialog', 'Reset the password of Bruno Almeida?');
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    const reset = hear<WrittenEvent>(el, 'customer-password-reset');
    await click('button', 'Reset password', dialog);
    expect((await reset).id).to.equal('bruno');
    await read('Bruno Almeida is sent a link to set a new password.');
  });

  it('shows the record of acting to those who answer for it', async () => {
    await show({ as: 'csr-supervisor' }, 'record');
    await see('heading', 'Record of acting');
    await read('Nobody has acted for anybody');
  });

  it('shows customers what was done in their own account, where the page grants it', async () => {
    const grants = { 'record.list': 'own' } as const;
    const { buyer } = defaultPolicy.roles;
    const policy = {
      ...defaultPolicy,
      roles: { ...defaultPolicy.roles, buyer: { ...buyer, alone: { ...buyer.alone, ...grants } } },
    };
    const store = createStore(worldOf('small'), { policy });
    const csr = memoryBackend({ store, token: signIn(store, personWith('csr').loginId) });
    for (const role of ['buyer', 'buyer-admin'] as const) {
      await csr.customer?.access?.(personWith(role).id, { reason: `Asked to help a ${role}` });
      await csr.session.end?.();
    }
    const backend = memoryBackend({ store, token: signIn(store, personWith('buyer').loginId) });
    await mount(
      'my-account-panel',
      html`<account-provider .backend=${backend} .policy=${policy}>
        <my-account-panel section="record"></my-account-panel>
      </account-provider>`,
    );
    await see('heading', 'Record of acting');
    await read('Asked to help a buyer');
    expect(reads('Asked to help a buyer-admin')).to.equal(false);
  });

  it('tells how many buyers wait for an answer', async () => {
    await show({ as: 'company-admin' });
    await see('button', /Buyers to approve.*1 waiting/u, await see('navigation', 'Account'));
  });

  it('has links where the page has routes', async () => {
    const el = await mountStory('my-account-panel', meta, stories.WithRoutes);
    const link = await see('link', 'Organizations and buyers', await see('navigation', 'Account'));
    expect(link.getAttribute('href')).to.equal('#/organizations');
    el.routes = { organizations: 'javascript:alert(1)' };
    await el.updateComplete;
    await see('button', 'Organizations and buyers', await see('navigation', 'Account'));
  });

  it('works by the keyboard', async () => {
    await show({ as: 'buyer' });
    (await see('button', 'Overview')).focus();
    await press('Tab');
    expect(focused()?.textContent).to.contain('Personal information');
    await press('Enter');
    await see('heading', 'Personal information');
  });

  it('shows a failed load with a way to try again', async () => {
    await mountStory('my-account-panel', meta, stories.LoadFails);
    await read('No connection');
    await see('button', 'Try again');
  });

  it('leaves no personal data in its own attributes', async () => {
    const { el } = await show({ as: 'buyer' });
    await read('ben.fischer@nordwind.example');
    expect(reads('Ben')).to.equal(true);
    expect(
      el
        .getAttributeNames()
        .map((name) => el.getAttribute(name))
        .join(' '),
    ).not.to.match(/ben|fischer/iu);
  });

  for (const [name, story] of Object.entries(stories)) {
    // What the page around makes of it is looked at in Storybook.
    if (name === 'default' || 'globals' in story) continue;
    it(`is accessible: ${name}`, async () => {
      const el = await mountStory('my-account-panel', meta, story);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expectAccessible(el);
    });
  }
});
