import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-account-panel.ts';
import { memoryBackend, signIn } from '../../src/adapters/memory.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import { personWith } from '../../mocks/world/people.ts';
import { type Stage, onStage, stage, without } from '../../stories/harness.ts';
import { play } from '../support/stories.ts';
import { all, choose, click, focused, hear, mount, read, reads, see, textOf, type, until } from '../support/user.ts';

const show = (setting: Stage, section: string) =>
  play('my-account-panel', setting, html`<my-account-panel section=${section}></my-account-panel>`);

const gone = (text: string): Promise<unknown> =>
  until(
    () => !reads(text),
    () => textOf(document.body),
  );

/** Types into a password field, which has no role. */
async function typePassword(el: HTMLElement, text: string): Promise<void> {
  const field = await until(
    () => el.shadowRoot?.querySelector<HTMLInputElement>('input[type=password]'),
    () => 'no password field',
  );
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('<my-account-panel> and the account itself', () => {
  it('asks for another e-mail address with the password, and says that it waits to be confirmed', async () => {
    const { el, store } = await show({ as: 'buyer' }, 'profile');
    await click('button', 'Change e-mail');
    await until(
      () => focused()?.id === 'email',
      () => `the focus is on ${String(focused()?.id)}`,
    );
    await click('button', 'Change e-mail');
    await read('New e-mail: Please fill this in.');
    await type(/^New e-mail/u, personWith('buyer-admin').email);
    await typePassword(el, 'not mine');
    await click('button', 'Change e-mail');
    await read('Current password: The two do not match.');
    await typePassword(el, store.initialPassword);
    await click('button', 'Change e-mail');
    await read('New e-mail: This is already in use.');
    await type(/^New e-mail/u, 'ben@new.example');
    const changed = hear<WrittenEvent>(el, 'account-email-changed');
    await click('button', 'Change e-mail');
    await changed;
    await read(
      /A link was sent to ben@new.example. Until it is opened, your address stays ben.fischer@nordwind.example./u,
    );
    await until(
      () => focused()?.id === 'change-email',
      () => `the focus is on ${String(focused()?.id)}`,
    );
    expect(all('textbox')).to.deep.equal([]);
    expect(store.people.known('ben').email).to.equal('ben.fischer@nordwind.example');
    el.section = 'overview';
    await read('E-mail to be confirmed');
  });

  it('changes no e-mail address in the name of another, and says why', async () => {
    await show({ as: 'csr', acting: 'buyer' }, 'profile');
    const change = await see('button', 'Change e-mail');
    await read('Only the customers themselves change their e-mail address');
    expect(change.getAttribute('aria-disabled')).to.equal('true');
    change.click();
    await see('button', 'Edit');
    expect(all('textbox')).to.deep.equal([]);
  });

  it('shows nothing of what the backend does not offer', async () => {
    const backstage = stage({ as: 'buyer' });
    const poorer = without(backstage.backend, 'account.changeEmail', 'account.setAssistance');
    const backend = { ...poorer, features: { ...poorer.features, languages: [], currencies: [] } };
    const el = await mount(
      'my-account-panel',
      onStage({ ...backstage, backend }, html`<my-account-panel section="profile"></my-account-panel>`),
    );
    await click('button', 'Edit');
    await see('textbox', /^First name/u);
    expect(all('combobox', /^(?:Language|Currency)/u)).to.deep.equal([]);
    expect(reads('Change e-mail')).to.equal(false);
    expect(reads('Help from representatives')).to.equal(false);
    el.section = 'assistance';
    await read('This part of the account is not open to you');
  });

  it('keeps language and currency by their names, and empties what is emptied', async () => {
    const { el, store } = await show({ as: 'buyer' }, 'profile');
    await read('German');
    await click('button', 'Edit');
    await choose(/^Language/u, 'French');
    await choose(/^Currency/u, 'Swiss Franc');
    await type(/^Phone/u, '');
    const updated = hear(el, 'account-updated');
    await click('button', 'Save');
    await updated;
    await read('Swiss Franc');
    expect(store.people.known('ben')).to.include({ language: 'fr', currency: 'CHF' });
    expect(store.people.known('ben').phone).to.equal(undefined);
  });

  it('withdraws the consent to being acted for, and gives it again', async () => {
    const { el, store } = await show({ as: 'buyer' }, 'assistance');
    const consent = await see('switch', 'Let representatives help in my account');
    expect(consent).to.have.property('checked', true);
    const set = hear<WrittenEvent>(el, 'account-assistance-set');
    consent.click();
    await set;
    await read('Off: nobody can act for you until you switch this on.');
    expect(consent).to.have.property('checked', false);
    const csr = memoryBackend({ store, token: signIn(store, personWith('csr').loginId) });
    const refused = await csr.customer?.access?.('ben', { reason: 'Helping with an order' }).catch(String);
    expect(refused).to.contain('forbidden');
    consent.click();
    await read('On: they can be asked for help at any time.');
    expect(store.people.known('ben').assistance).to.equal(true);
  });

  it('leaves the consent as it is where it could not be written, and says so', async () => {
    await show({ as: 'buyer', faults: { 'account.setAssistance': 'unavailable' } }, 'assistance');
    const consent = await see('switch', 'Let representatives help in my account');
    consent.click();
    await read('Not available at the moment');
    expect(consent).to.have.property('checked', true);
  });

  it('lets people choose where an address was changed elsewhere meanwhile', async () => {
    const { el, store } = await show({ as: 'buyer' }, 'addresses');
    await click('button', 'Edit Werft');
    await type(/^Nickname/u, 'Dock');
    await type(/^Recipient/u, 'Gate 7');
    const before = store.accountAddresses.known('ben-werft');
    store.accountAddresses.put({ ...before, nickname: 'Shipyard', phone: '+49 40 1' });
    await click('button', 'Save');
    await read('Changed by somebody else');
    await read('Also changed by them, and taken over: Phone');
    const nickname = await see('group', 'Nickname');
    await click('radio', /^Theirs Shipyard/u, nickname);
    const updated = hear(el, 'account-address-updated');
    await click('button', 'Save');
    await updated;
    await see('button', 'Edit Shipyard');
    const saved = store.accountAddresses.known('ben-werft');
    expect(saved).to.include({ nickname: 'Shipyard', recipient: 'Gate 7', phone: '+49 40 1' });
  });

  it('asks before it throws away what was typed', async () => {
    await show({ as: 'buyer' }, 'addresses');
    await click('button', 'Edit Werft');
    await type(/^Nickname/u, 'Dock');
    await click('button', 'Cancel');
    const question = await see('alertdialog', 'Discard what you typed?');
    await click('button', 'Keep editing', question);
    expect(await see('textbox', /^Nickname/u)).to.have.property('value', 'Dock');
    await click('button', 'Cancel');
    await click('button', 'Discard', await see('alertdialog', 'Discard what you typed?'));
    await see('button', 'Edit Werft');
  });

  it('closes what is edited when another account takes the place', async () => {
    const { el } = await show({ as: 'buyer' }, 'profile');
    await click('button', 'Edit');
    await type(/^First name/u, 'Benedikt');
    const provider = el.closest('account-provider');
    if (!provider) throw new Error('no provider');
    provider.backend = stage({ as: 'company-admin' }).backend;
    await read('Welcome, Chiara Conti');
    await see('button', 'Edit');
    expect(all('textbox')).to.deep.equal([]);
    await click('button', 'Change e-mail');
    await see('textbox', /^New e-mail/u);
    provider.backend = stage({ as: 'buyer-approver' }).backend;
    await read('Welcome, Amara Okafor');
    expect(all('textbox')).to.deep.equal([]);
  });

  it('tells the state of the company, and which organization is the present one', async () => {
    const { el, store } = await show({ as: 'company-admin' }, 'overview');
    await see('navigation', 'Account');
    const company = [...store.organizations.values()].find((some) => some.kind === 'company' && reads(some.name));
    if (company?.kind !== 'company') throw new Error('no company');
    for (const [change, said] of [
      [{ status: 'pending', active: true }, 'waits for approval'],
      [{ status: 'denied', active: true }, 'was not approved'],
      [{ status: 'approved', active: false }, 'is inactive at present'],
    ] as const) {
      store.organizations.put({ ...company, ...change });
      await el.closest('account-provider')?.refresh();
      await read(new RegExp(said, 'u'));
    }
    store.organizations.put({ ...company, status: 'approved', active: true });
    await el.closest('account-provider')?.refresh();
    await gone('is inactive at present');
    el.section = 'memberships';
    await read('At present');
  });

  it('goes with whoever asks for a link in another tab, and not to another section', async () => {
    const { el } = await show({ as: 'buyer' }, 'overview');
    el.routes = { profile: '#profile-here' };
    const link = await see('link', 'Personal information');
    let asked = 0;
    el.addEventListener('account-navigate', (event) => {
      asked += 1;
      event.preventDefault();
    });
    const modified = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    el.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(modified);
    expect(asked).to.equal(0);
    link.click();
    expect(asked).to.equal(1);
    expect(location.hash).to.equal('');
  });
});
