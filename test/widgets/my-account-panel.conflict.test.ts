import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-account-panel.ts';
import { hear, click, focused, read, see, textOf, type, until } from '../support/user.ts';
import { play } from '../support/stories.ts';

const show = (section: string) =>
  play('my-account-panel', { as: 'buyer' }, html`<my-account-panel section=${section}></my-account-panel>`);

/** What somebody with the same account does in another place. */
const elsewhere = { firstName: 'Benedikt', lastName: 'Fischer', phone: '+49 40 1' };

describe('<my-account-panel> where the account is changed in two places', () => {
  it('overwrites nothing of a profile: both are shown, and what is chosen is saved', async () => {
    const { backend, store } = await show('profile');
    await click('button', 'Edit');
    await type(/^First name/u, 'Benno');
    await backend.account?.update?.(elsewhere);
    await click('button', 'Save');
    await read('Nothing was overwritten. Choose for each field, then save.');
    expect(store.people.known('ben').firstName).to.equal('Benedikt');
    await read('Also changed by them, and taken over: Phone');
    await click('radio', 'Theirs Benedikt');
    await click('button', 'Save');
    await read('The changes are saved.');
    expect(store.people.known('ben')).to.include(elsewhere);
  });

  it('leads to what came meanwhile before anything is saved over it', async () => {
    const { el, backend, store } = await show('profile');
    await click('button', 'Edit');
    await type(/^First name/u, 'Benno');
    await backend.account?.update?.(elsewhere);
    // Whatever else is written to the account on this page, brings the record anew.
    const beside = document.createElement('my-account-panel');
    beside.section = 'assistance';
    el.after(beside);
    await click('switch', 'Let representatives help in my account', beside.shadowRoot ?? beside);
    await read('Changed by somebody else', el.shadowRoot ?? el);
    await click('button', 'Save', el.shadowRoot ?? el);
    await until(
      () => textOf(focused() ?? el).includes('Choose for each field'),
      () => 'the focus was not led there',
    );
    expect(store.people.known('ben').firstName).to.equal('Benedikt');
    await click('button', 'Save', el.shadowRoot ?? el);
    await read('The changes are saved.', el.shadowRoot ?? el);
    expect(store.people.known('ben').firstName).to.equal('Benno');
  });

  it('asks for no other e-mail address of an account that has changed, and keeps what was typed', async () => {
    const { el, backend, store } = await show('profile');
    await click('button', 'Change e-mail');
    await type(/^New e-mail/u, 'ben@new.example');
    const password = el.shadowRoot?.querySelector<HTMLInputElement>('#password');
    if (!password) throw new Error('no field for the password');
    password.value = store.initialPassword;
    password.dispatchEvent(new InputEvent('input'));
    await backend.account?.update?.(elsewhere);
    await click('button', 'Change e-mail');
    await read('What you typed is kept. Save again.');
    expect(store.people.known('ben').pendingEmail).to.equal(undefined);
    await until(
      () => textOf(focused() ?? el).includes('Changed by somebody else'),
      () => 'the focus was not led there',
    );
    const changed = hear(el, 'account-email-changed');
    await click('button', 'Change e-mail');
    await changed;
    expect(store.people.known('ben').pendingEmail).to.equal('ben@new.example');
  });

  it('gives no consent over one that was withdrawn elsewhere', async () => {
    const { backend, store } = await show('assistance');
    const consent = await see('switch', 'Let representatives help in my account');
    await backend.account?.setAssistance?.({ allowed: false });
    consent.click();
    await read('This record was changed after you opened it. Nothing was overwritten.');
    await read('Off: nobody can act for you until you switch this on.');
    expect(store.people.known('ben').assistance).to.equal(false);
  });
});
