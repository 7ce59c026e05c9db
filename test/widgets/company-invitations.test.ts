import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/company-invitations.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { type Stage, onStage, stage } from '../../stories/harness.ts';
import * as stories from '../../stories/company-invitations.stories.ts';
import { expectAccessible, mountStory } from '../support/stories.ts';
import { all, choose, click, focused, mount, press, read, reads, see, textOf, type, until } from '../support/user.ts';

const tag = 'company-invitations';
const storefront: Stage = { as: 'company-admin' };

const saved: Promise<string>[] = [];
const makeUrl = URL.createObjectURL;

before(async () => {
  await setViewport({ width: 1200, height: 900 });
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob.text());
    return '#saved';
  };
});
after(async () => {
  URL.createObjectURL = makeUrl;
  await setViewport({ width: 800, height: 600 });
});

async function show(change: (backend: AccountBackend) => AccountBackend = (same) => same, setting = storefront) {
  const { backend, store } = stage(setting);
  const el = await mount(
    tag,
    onStage({ backend: change(backend), store }, html`<company-invitations></company-invitations>`),
  );
  await see('rowheader', 'Freya Lindqvist');
  return { el, store };
}

const rowNames = (): string[] => all('rowheader').map((header) => textOf(header));

async function rowText(name: string): Promise<string> {
  return textOf((await see('rowheader', name)).closest('tr')!);
}

const gone = (role: string, name: string) =>
  until(
    () => all(role, name).length === 0,
    () => `${role} ${name} is still there`,
  );

async function paste(text: string): Promise<void> {
  const field = await see('textbox', 'Or paste the rows here');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('not a text area');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await click('button', 'Read the rows');
}

async function act(name: string, item: string): Promise<void> {
  await click('button', `Actions for ${name}`);
  await click('menuitem', item);
}

describe('<company-invitations>', () => {
  it('lists who was invited, where to, how it stands and since when; narrows by text and status', async () => {
    const { el } = await show();
    expect(rowNames()).to.have.members(['Ben Fischer', 'Freya Lindqvist', 'Tomasz Wójcik']);
    expect(await rowText('Freya Lindqvist')).to.match(/freya@nordwind\.example Hamburg Not sent –/u);
    expect(await rowText('Tomasz Wójcik')).to.match(/tomasz@nordwind\.example .* Sent Jan 20, 2026/u);
    expect(await rowText('Ben Fischer')).to.contain('Accepted');
    expect(all('columnheader').map(textOf)).to.not.include('Company');
    await expectAccessible(el);
    await choose('Status', 'Sent');
    await gone('rowheader', 'Ben Fischer');
    expect(rowNames()).to.deep.equal(['Tomasz Wójcik']);
    await click('button', 'Status: Sent, remove this filter');
    await type(/^Find an invitation/u, 'freya', 'searchbox');
    await press('Enter');
    await gone('rowheader', 'Ben Fischer');
    expect(rowNames()).to.deep.equal(['Freya Lindqvist']);
  });

  it('sends, sends again and revokes, each with a question that says to whom', async () => {
    const { el, store } = await show();
    const told: string[] = [];
    for (const name of ['invitation-sent', 'invitation-revoked'])
      el.addEventListener(name, (event) => told.push(`${event.type} ${'id' in event ? String(event.id) : ''}`));
    await act('Freya Lindqvist', 'Send');
    const question = await see('dialog', 'Send the invitation to Freya Lindqvist?');
    await read('freya@nordwind.example Hamburg', question);
    await expectAccessible(el);
    await click('button', 'Send', question);
    await read('The invitation to Freya Lindqvist is sent.');
    expect(store.invitations.get('invited-freya')?.state).to.equal('sent');
    await act('Freya Lindqvist', 'Send again');
    await see('dialog', 'Send the invitation to Freya Lindqvist again?');
    await press('Escape');
    await act('Ben Fischer', 'Revoke');
    const revoking = await see('alertdialog', 'Revoke the invitation to Ben Fischer?');
    await read('They stay a user of the business unit.', revoking);
    await click('button', 'Revoke invitation', revoking);
    await read('The invitation to Ben Fischer is revoked.');
    await gone('rowheader', 'Ben Fischer');
    expect(told).to.deep.equal(['invitation-sent invited-freya', 'invitation-revoked invited-ben']);
    await click('button', 'Actions for Tomasz Wójcik');
    expect(all('menuitem').map(textOf)).to.deep.equal(['Send again', 'Revoke']);
  });

  it('invites by a form, sends at once or later, and comes back', async () => {
    const { el, store } = await show();
    await click('button', 'Invite somebody');
    await until(
      () => focused()?.id === 'heading',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await type(/^E-mail/u, 'ben.fischer@nordwind.example');
    await type(/^First name/u, 'Ada');
    await type(/^Last name/u, 'Lind');
    (await see('combobox', /^Organization/u)).focus();
    await press('ArrowDown');
    await click('option', /^München/u);
    await expectAccessible(el);
    await click('button', 'Invite');
    await see('link', 'E-mail: This is already in use.');
    await type(/^E-mail/u, 'ada@nordwind.example');
    await click('button', 'Invite');
    await read('Ada Lind is invited');
    const made = [...store.invitations.values()].find(({ email }) => email === 'ada@nordwind.example');
    expect(made).to.include({ state: 'sent', organizationId: 'nordwind-munich' });
    await click('button', 'Close');
    expect(await rowText('Ada Lind')).to.contain('Sent');
  });

  it('begins in the company that the list is narrowed to', async () => {
    await mountStory(tag, stories.default, { args: { as: 'seller-admin', companyId: 'lumiere' } });
    await click('button', 'Invite somebody');
    const company = () => all('combobox', /^Company/u)[0] as HTMLInputElement | undefined;
    await until(
      () => company()?.value === 'Lumière & Fils',
      () => `it begins with ${String(company()?.value)}`,
    );
    (await see('combobox', /^Organization/u)).focus();
    await press('ArrowDown');
    await see('option', /^Siège/u);
  });

  it('says that an invitation was written down and not sent', async () => {
    const { store } = await show((backend) => ({
      ...backend,
      invitation: {
        ...backend.invitation,
        send: () => Promise.reject(new AccountError('unavailable', { operation: 'invitation.send' })),
      },
    }));
    await click('button', 'Invite somebody');
    await type(/^E-mail/u, 'ada@nordwind.example');
    await type(/^First name/u, 'Ada');
    await type(/^Last name/u, 'Lind');
    (await see('combobox', /^Organization/u)).focus();
    await press('ArrowDown');
    await click('option', /^Hamburg/u);
    await click('button', 'Invite');
    await read('The invitation to Ada Lind is written down');
    await read('It could not be sent. Not available at the moment.');
    expect([...store.invitations.values()].filter(({ state }) => state === 'new')).to.have.lengthOf(2);
  });

  it('takes 60 rows from a file: 54 are written down, 6 come back with line and reason; then all are sent', async () => {
    let failing = 2;
    const { el, store } = await show((backend) => ({
      ...backend,
      invitation: {
        ...backend.invitation,
        send: (id, call) =>
          failing-- > 0
            ? Promise.reject(new AccountError('unavailable', { operation: 'invitation.send' }))
            : backend.invitation!.send!(id, call),
      },
    }));
    const bad = [
      ',Nameless,a1@new.example,Hamburg',
      'No,Unit,a2@new.example,Atlantis',
      'No,Mail,nowhere,Hamburg',
      'Twice,Over,NEW1@new.example,Hamburg',
      'Was,Invited,tomasz@nordwind.example,nordwind-munich',
      'Wrong,Case,a3@new.example,hamburg',
    ];
    const good = Array.from(
      { length: 54 },
      (_, index) =>
        `Person,Number ${String(index + 1)},new${String(index + 1)}@new.example,${index % 2 ? 'Hamburg' : 'nordwind-munich'}`,
    );
    await click('button', 'Import from a file');
    await paste(['first_name,last_name,email,business_unit', ...good, ...bad].join('\n'));
    await read('Rows: 60. Can be invited: 55. Cannot: 5.');
    await read('The invitations are written down first, and sent from the list.');
    expect(textOf((await see('rowheader', 'Person Number 1')).closest('tr')!)).to.contain('nordwind-munich');
    await expectAccessible(el);
    await click('button', 'Write down invitations: 55');
    await read('Written down: 54.');
    const rejects = await see('list', 'Rows that are not created');
    expect([...rejects.children].map((item) => item.textContent.replaceAll(/\s+/gu, ' ').trim())).to.deep.equal([
      'Line 56 First name: Please fill this in.',
      'Line 57 Business unit: there is none with the name or ID “Atlantis”.',
      'Line 58 E-mail: This does not look complete.',
      'Line 59 E-mail: the same stands in line 2.',
      'Line 60 E-mail: This is already in use.',
      'Line 61 Business unit: there is none with the name or ID “hamburg”.',
    ]);
    await click('button', 'Save the rejects: 6');
    const file = (await saved.at(-1)) ?? '';
    expect(file).to.match(
      /first_name,last_name,email,business_unit,Line,Reason\r\n,Nameless,a1@new\.example,Hamburg,56,First/u,
    );
    await click('button', 'Close');
    await until(
      () => focused()?.id === 'import-invitations',
      () => `the focus is on ${focused()?.outerHTML}`,
    );

    await click('button', 'Send all that are not sent: 55');
    const question = await see('dialog', 'Send the invitations (55)?');
    await click('button', 'Send: 55', question);
    await read('Sent: 53.');
    await click('button', 'Try again: 2');
    await read('Sent: 55.');
    expect([...store.invitations.values()].filter(({ state }) => state === 'new')).to.deep.equal([]);
    expect(all('button', /^Send all/u)).to.deep.equal([]);
  });

  it('forgets what was read from a file when somebody else signs in', async () => {
    const { el } = await show();
    await click('button', 'Import from a file');
    await paste('first_name,last_name,email,business_unit\nAda,Lind,ada@new.example,Hamburg');
    await read('Rows: 1. Can be invited: 1. Cannot: 0.');
    const provider = el.closest('account-provider')!;
    provider.backend = stage({ as: 'seller-admin' }).backend;
    await see('columnheader', 'Company');
    await click('button', 'Import from a file');
    expect(((await see('textbox', 'Or paste the rows here')) as HTMLTextAreaElement).value).to.equal('');
    expect(reads('ada@new.example')).to.equal(false);
  });

  it('loads, fails and tries again, is empty, and refuses', async () => {
    let fails = true;
    const { backend, store } = stage(storefront);
    const flaky: AccountBackend = {
      ...backend,
      invitation: {
        ...backend.invitation,
        list: (query, call) =>
          fails
            ? Promise.reject(new AccountError('unavailable', { operation: 'invitation.list' }))
            : backend.invitation!.list!(query, call),
      },
    };
    const el = await mount(tag, onStage({ backend: flaky, store }, html`<company-invitations></company-invitations>`));
    await read('Not available at the moment');
    fails = false;
    await click('button', 'Try again');
    await see('rowheader', 'Freya Lindqvist', el.shadowRoot!);
    const empty = await mountStory(tag, stories.default, stories.None);
    await read('No invitations yet', empty.shadowRoot!);
    expect(all('button', 'Invite somebody', empty.shadowRoot!)).to.have.lengthOf(2);
    const refused = await mountStory(tag, stories.default, stories.Refused);
    await read('Your role does not include this.', refused.shadowRoot!);
    const loading = await mountStory(tag, stories.default, stories.Loading);
    await read('Loading invitations…', loading.shadowRoot!);
    const back = await mountStory(tag, stories.default, stories.BackOffice);
    await see('columnheader', 'Company', back.shadowRoot!);
  });

  it('fits a phone, in both directions', async () => {
    await setViewport({ width: 375, height: 700 });
    for (const dir of ['rtl', 'ltr']) {
      document.documentElement.dir = dir;
      await show();
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
    }
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 1200, height: 900 });
    expect(reads('Invitations')).to.equal(true);
  });
});
