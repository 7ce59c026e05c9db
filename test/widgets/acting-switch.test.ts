import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/acting-banner.ts';
import '../../src/define/find-customers.ts';
import { expectAccessible, play } from '../support/stories.ts';
import { click, focused, read, see, textOf, type, until } from '../support/user.ts';

const typed = { from: { phone: '1' }, values: { phone: '2' } };
const switching = 'End session and open the next customer';

describe('switching from one customer to the next', () => {
  const show = () =>
    play(
      'find-customers',
      { as: 'csr', acting: 'buyer-admin' },
      html`<acting-banner></acting-banner><find-customers customer-id="ben"></find-customers>`,
    );

  it('ends the one session first, then opens the customer, and begins the other by a reason of its own', async () => {
    const { el, store } = await show();
    await read('Bruno Almeida');
    await click('button', switching);
    await see('heading', 'Ben Fischer');
    await until(
      () => focused()?.textContent.includes('Ben Fischer'),
      () => `the focus is on ${focused()?.outerHTML ?? 'nothing'}`,
    );
    await click('button', 'Access account');
    await type(/^Reason/u, 'Helping the next customer');
    await click('button', 'Access account', await see('dialog'));
    await read('Ben Fischer', el.parentElement!);
    await until(
      () => store.audit.length === 3,
      () => JSON.stringify(store.audit),
    );
    const log = store.audit.map(({ operation, subjectId }) => `${operation} ${subjectId ?? '-'}`);
    expect(log).to.deep.equal(['customer.access -', 'session.end bruno', 'customer.access -']);
  });

  it('asks first where something typed is not saved, and takes none of it along', async () => {
    const { el, store } = await show();
    await see('button', switching);
    const provider = el.closest('account-provider');
    provider?.scope?.drafts.set('account/bruno', typed);
    await click('button', switching);
    const dialog = await see('dialog', 'End the session for Bruno Almeida?');
    expect(textOf(dialog)).to.contain('not saved');
    expect(store.audit).to.have.length(1);
    await click('button', 'End session', dialog);
    await see('heading', 'Ben Fischer');
    await read('What you typed was not saved');
    await provider?.scope?.backend.customer.access('ben', { reason: 'Helping the next customer' });
    await until(
      () => provider?.scope?.session.subject?.id === 'ben',
      () => 'still not acting',
    );
    expect(provider?.scope?.drafts.size).to.equal(0);
  });

  it('offers no switch to the one whom one acts for already', async () => {
    const { el } = await show();
    await see('button', switching);
    el.customerId = 'bruno';
    await el.updateComplete;
    await see('button', 'End session', el.renderRoot);
    await expectAccessible(el);
  });
});
