import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/buyer-approvals.ts';
import '../../src/define/my-account-panel.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { WriteRequestEvent, WrittenEvent } from '../../src/controllers/events.ts';
import meta, * as stories from '../../stories/buyer-approvals.stories.ts';
import { onStage, stage } from '../../stories/harness.ts';
import { expectAccessible, mountStory, play } from '../support/stories.ts';
import { all, click, focused, hear, mount, press, read, reads, see, textOf, type, until } from '../support/user.ts';

const show = (story: { readonly args?: object } = {}) =>
  mountStory('buyer-approvals', meta, { args: { ...meta.args, ...story.args } });
const rows = (): string[] =>
  all('row')
    .filter((row) => row.hasAttribute('data-row'))
    .map(textOf);
const shows = (count: number): Promise<unknown> =>
  until(
    () => rows().length === count,
    () => `${String(rows().length)} rows`,
  );
const counts = (): string[] => all('tab').map(textOf);
const counted = (...expected: string[]): Promise<unknown> =>
  until(
    () => counts().join() === expected.join(),
    () => counts().join(),
  );

describe('<buyer-approvals>', () => {
  it('lists who waits, with how many there are of each', async () => {
    await show();
    await see('table', 'Waiting for approval 1 of 1');
    expect(rows()).to.have.length(1);
    expect(rows()[0]).to.match(/^Select Pia Åström Pia Åström Hamburg Jan 12, 2026/u);
    await counted('Waiting 1', 'Approved 0', 'Rejected 1');
  });

  it('tells of a person what they said when they asked, and what else is known of them', async () => {
    const { store, backend } = stage({ as: 'company-admin' });
    const address = { street: 'Elbchaussee 1', zip: '22765', city: 'Hamburg', country: 'DE' };
    store.people.put({ ...store.people.known('pia'), phone: '+49 40 7', address });
    await mount('buyer-approvals', onStage({ store, backend }, html`<buyer-approvals></buyer-approvals>`));
    await click('button', /^Details of Pia/u);
    const table = await see('table');
    await read('pia@nordwind.example', table);
    await read('+49 40 7', table);
    await read('Elbchaussee 1', table);
    await read('Germany', table);
  });

  it('says why what is known of somebody could not be read, and tries again', async () => {
    await show({ args: { faults: { 'buyer.read': 'unavailable' } } });
    await click('button', /^Details of Pia/u);
    await read('pia@nordwind.example');
    await see('button', 'Try again');
  });

  it('gives many the same answer with one comment, and tells whom it failed for, and tries those again', async () => {
    const { store, backend } = stage({ as: 'company-admin' });
    for (let index = 0; index < 30; index += 1) {
      const id = `asked-${index}`;
      store.people.put({ ...store.people.known('pia'), id, lastName: `Zz ${index}`, email: `${id}@x.example` });
      store.memberships.put({ ...store.memberships.known('pia-nordwind-hamburg'), id, personId: id });
    }
    const asked: string[] = [];
    let broken = ['asked-3', 'asked-28'];
    const approval: AccountBackend['approval'] = {
      ...backend.approval,
      approve: (id, answer, call) => {
        asked.push(id);
        return broken.includes(id)
          ? Promise.reject(new AccountError('unavailable', { operation: 'approval.approve' }))
          : backend.approval!.approve!(id, answer, call);
      },
    };
    const el = await mount(
      'buyer-approvals',
      onStage({ store, backend: { ...backend, approval } }, html`<buyer-approvals></buyer-approvals>`),
    );
    await click('checkbox', 'Select all on this page');
    await click('button', 'Next page');
    await see('table', 'Waiting for approval 26–31 of 31');
    await click('checkbox', 'Select all on this page');
    await click('button', 'Approve: 31');
    const question = await see('dialog', 'Approve those who are chosen (31)?');
    await read('and 26 more', question);
    await type('Comment', 'All at once');
    await expectAccessible(el);
    await click('button', 'Approve: 31', question);
    await read('Approved: 29');
    const list = await see('list', 'Failed');
    expect(all('listitem', undefined, list).map(({ textContent }) => textContent)).to.have.members([
      'Pia Zz 3: Not available at the moment',
      'Pia Zz 28: Not available at the moment',
    ]);
    expect(new Set(asked).size).to.equal(31);
    await until(
      () => focused()?.id === 'bulk',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await expectAccessible(el);
    broken = [];
    await click('button', 'Try again: 2');
    await read('Approved: 31');
    expect(asked, 'only those that failed were sent again').to.have.length(33);
    expect(store.memberships.get('asked-28')).to.include({ approval: 'approved', comment: 'All at once' });
    await counted('Waiting 0', 'Approved 31', 'Rejected 1');
  }).timeout(30_000);

  it('forgets whom one has chosen with another tab', async () => {
    await show();
    await click('checkbox', 'Select Pia Åström');
    await see('button', 'Reject: 1');
    await click('tab', /^Rejected/u);
    await see('table', 'Rejected 1 of 1');
    expect(all('button', 'Reject: 1')).to.have.length(0);
  });

  it('shows those who have their answer, with the comment', async () => {
    await show();
    await click('tab', /^Rejected/u);
    await see('table', 'Rejected 1 of 1');
    await read('Rémi');
    expect(all('button', /^(Approve|Reject) /u)).to.deep.equal([]);
    await click('button', /^Details of Rémi/u);
    await read('Not one of our people');
  });

  it('approves somebody after asking, tells so and counts anew', async () => {
    const { el, backend } = await play(
      'buyer-approvals',
      { as: 'company-admin' },
      html`<buyer-approvals></buyer-approvals>`,
    );
    await click('button', /^Approve Pia/u);
    const dialog = await see('dialog', /^Approve Pia/u);
    const approved = hear<WrittenEvent>(el, 'approval-approved');
    await click('button', 'Approve', dialog);
    expect((await approved).id).to.equal('pia-nordwind-hamburg');
    await read(/Pia .* is approved\./u);
    await read('Nobody waits for an answer');
    await counted('Waiting 0', 'Approved 1', 'Rejected 1');
    expect((await backend.buyer?.read?.('pia-nordwind-hamburg'))?.approval).to.equal('approved');
    expect(el.renderRoot.contains(focused()), 'the focus stays in the element').to.equal(true);
  });

  it('rejects somebody with a comment, and starts on Cancel', async () => {
    const { el, store } = await play(
      'buyer-approvals',
      { as: 'buyer-admin' },
      html`<buyer-approvals></buyer-approvals>`,
    );
    await click('button', /^Reject Pia/u);
    const dialog = await see('alertdialog', /^Reject Pia/u);
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    await type('Comment', 'Nobody knows her');
    const rejected = hear(el, 'approval-rejected');
    await click('button', 'Reject', dialog);
    await rejected;
    const row = store.memberships.get('pia-nordwind-hamburg');
    expect([row?.approval, row?.comment]).to.deep.equal(['rejected', 'Nobody knows her']);
    await counted('Waiting 0', 'Approved 0', 'Rejected 2');
  });

  it('begins each comment anew', async () => {
    await show();
    await click('button', /^Reject Pia/u);
    await type('Comment', 'Not sure');
    await press('Escape');
    await click('button', /^Approve Pia/u);
    expect(await see('textbox', 'Comment')).to.have.property('value', '');
  });

  it('sends nothing where the page says no', async () => {
    const { el, store } = await play(
      'buyer-approvals',
      { as: 'company-admin' },
      html`<buyer-approvals></buyer-approvals>`,
    );
    const asked = hear<WriteRequestEvent>(el, 'approval-approve-request');
    el.addEventListener('approval-approve-request', (event) => event.preventDefault());
    await click('button', /^Approve Pia/u);
    await click('button', 'Approve', await see('dialog'));
    expect((await asked).id).to.equal('pia-nordwind-hamburg');
    expect(store.memberships.get('pia-nordwind-hamburg')?.approval).to.equal('pending');
  });

  it('says in the dialog that somebody else was faster', async () => {
    await show(stories.AnsweredMeanwhile);
    await click('button', /^Approve Pia/u);
    const dialog = await see('dialog');
    await click('button', 'Approve', dialog);
    await until(
      () => dialog.querySelector('.notice.error'),
      () => textOf(dialog),
    );
  });

  it('is narrowed by name and by organization, and widened again', async () => {
    await show();
    await shows(1);
    await type('Search by name or e-mail', 'nobody of that name', 'searchbox');
    await press('Enter');
    await read('Nobody matches');
    await counted('Waiting 0', 'Approved 0', 'Rejected 0');
    await click('button', 'Show everybody');
    await shows(1);
    (await see('combobox', 'Organization')).focus();
    await type('Organization', 'Bremen', 'combobox');
    await click('option', /Bremen/u);
    await read('Nobody matches');
    await click('button', 'Show everybody');
    await shows(1);
    expect(await see('combobox', 'Organization')).to.have.property('value', '');
  });

  it('turns pages and the order round', async () => {
    await show(stories.Many);
    await see('table', /^Waiting for approval 1–25 of /u);
    const [first] = rows();
    await click('button', 'Next page');
    await see('table', /^Waiting for approval 26–/u);
    await click('button', 'Asked');
    await see('table', /^Waiting for approval 1–25 of /u);
    await until(
      () => rows()[0] !== first,
      () => `still ${String(first)}`,
    );
  });

  it('is reached by the keyboard: arrows move along the tabs, Enter opens one', async () => {
    await show();
    (await see('tab', /^Waiting/u)).focus();
    await press('ArrowLeft');
    expect(focused()?.textContent).to.contain('Rejected');
    expect((await see('tab', /^Waiting/u)).getAttribute('aria-selected')).to.equal('true');
    await press('Home', 'ArrowRight', 'Enter');
    await read('Nobody who asked is approved yet');
    expect((await see('tab', /^Approved/u)).getAttribute('aria-selected')).to.equal('true');
  });

  it('takes a tab that does not exist for the first', async () => {
    await play('buyer-approvals', { as: 'company-admin' }, html`<buyer-approvals tab="somewhere"></buyer-approvals>`);
    await see('table', 'Waiting for approval 1 of 1');
  });

  it('says whom to ask where it is not open', async () => {
    await show(stories.Refused);
    await until(
      () => document.querySelector('buyer-approvals')?.shadowRoot?.querySelector('.notice.refused'),
      () => textOf(document.body),
    );
    expect(all('tab')).to.deep.equal([]);
  });

  it('shows a failed load with a way to try again', async () => {
    await show(stories.Fails);
    await see('button', 'Try again');
  });

  it('leaves no personal data in its own attributes', async () => {
    const el = await show();
    await shows(1);
    expect(reads('Pia')).to.equal(true);
    expect(
      el
        .getAttributeNames()
        .map((name) => el.getAttribute(name))
        .join(' '),
    ).not.to.match(/pia/iu);
  });

  it('keeps the count in the account panel true after an answer', async () => {
    await play(
      'my-account-panel',
      { as: 'company-admin' },
      html`<my-account-panel section="approvals"></my-account-panel>`,
    );
    await see('button', /Buyers to approve.*1 waiting/u, await see('navigation', 'Account'));
    await click('button', /^Approve Pia/u);
    await click('button', 'Approve', await see('dialog'));
    await until(
      () => all('button', /^Buyers to approve$/u).length === 1,
      () => textOf(document.body),
    );
  });

  for (const [name, story] of Object.entries(stories)) {
    // What somebody comes to by steps is looked at where the steps themselves are tested, what the page around makes of it
    // in Storybook.
    if (name === 'default' || 'globals' in story || (story.args && 'steps' in story.args)) continue;
    it(`is accessible: ${name}`, async () => {
      const el = await show(story);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expectAccessible(el);
    });
  }
});
