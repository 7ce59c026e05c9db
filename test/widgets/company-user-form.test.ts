import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/company-user-form.ts';
import type { WriteRequestEvent, WrittenEvent } from '../../src/controllers/events.ts';
import meta, * as stories from '../../stories/company-user-form.stories.ts';
import type { Stage } from '../../stories/harness.ts';
import { expectAccessible, mountStory, play } from '../support/stories.ts';
import { all, choose, click, focused, hear, press, read, see, textOf, type, until } from '../support/user.ts';

const create = (setting: Stage, organizationId = 'nordwind-hamburg') =>
  play('company-user-form', setting, html`<company-user-form organization-id=${organizationId}></company-user-form>`);

const edit = (setting: Stage, buyerId = 'ben-nordwind-hamburg') =>
  play('company-user-form', setting, html`<company-user-form buyer-id=${buyerId}></company-user-form>`);

async function fillIn(): Promise<void> {
  await type(/^E-mail/u, 'greta@nordwind.example');
  await type(/^First name/u, 'Greta');
  await type(/^Last name/u, 'Sørensen');
}

describe('<company-user-form>', () => {
  describe('creating', () => {
    it('creates a buyer with the default role and tells the page its id', async () => {
      const { el, backend } = await create({ as: 'company-admin' });
      await until(
        () => all('button', 'Buyer Default role: take away')[0],
        () => 'the default role is not chosen',
      );
      const created = hear<WrittenEvent>(el, 'buyer-created');
      await fillIn();
      await click('button', 'Create user');
      const { id } = await created;
      const buyer = await backend.buyer?.read?.(id);
      expect(buyer).to.include({ email: 'greta@nordwind.example', lastName: 'Sørensen', enabled: true });
      expect(buyer?.roles.map(({ name }) => name)).to.deep.equal(['Buyer']);
      await read('Greta Sørensen can sign in soon');
    });

    it('begins anew after one was created', async () => {
      await create({ as: 'company-admin' });
      await fillIn();
      await click('button', 'Create user');
      await click('button', 'Create another user');
      const email = await see('textbox', /^E-mail/u);
      expect((email as HTMLInputElement).value).to.equal('');
    });

    it('tells all that is wrong, leads there, and sends nothing', async () => {
      const { el } = await create({ as: 'company-admin' });
      let asked = false;
      el.addEventListener('buyer-create-request', () => (asked = true));
      await click('button', 'Create user');
      const summary = await until(
        () => focused()?.id === 'form-summary' && focused(),
        () => 'the summary has not the focus',
      );
      expect(textOf(summary)).to.contain('E-mail: Please fill this in.');
      await click('link', /^E-mail/u);
      expect(focused()?.id).to.equal('email');
      expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
      expect(asked).to.equal(false);
    });

    it('shows the taken e-mail address at its field', async () => {
      await create({ as: 'company-admin' });
      await fillIn();
      await type(/^E-mail/u, 'ben.fischer@nordwind.example');
      await click('button', 'Create user');
      await read('This is already in use.');
      expect((await see('textbox', /^E-mail/u)).getAttribute('aria-invalid')).to.equal('true');
    });

    it('refuses a date of birth in the future', async () => {
      await create({ as: 'company-admin' });
      await fillIn();
      const birth = (await see('textbox', /^First name/u)).getRootNode() as ShadowRoot;
      const field = birth.querySelector<HTMLInputElement>('#dateOfBirth');
      field!.value = '2999-01-01';
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await click('button', 'Create user');
      await read('This date is in the future.');
    });

    it('can be vetoed by the page', async () => {
      const { el, store } = await create({ as: 'company-admin' });
      const before = store.audit.length;
      el.addEventListener('buyer-create-request', (event) => event.preventDefault());
      const request = hear<WriteRequestEvent>(el, 'buyer-create-request');
      await fillIn();
      await click('button', 'Create user');
      expect(await request).to.include({ resource: 'buyer', verb: 'create', id: '' });
      expect(store.audit.length).to.equal(before);
    });

    it('lets those who see all companies choose company, organization and roles', async () => {
      const { el } = await create({ as: 'seller-admin' }, '');
      await type(/^Company/u, 'Nordw', 'combobox');
      await click('option', /Nordwind/u);
      await type(/^Organization/u, 'Bremen', 'combobox');
      await click('option', /Bremen/u);
      await see('button', 'Approver: assign');
      const created = hear<WrittenEvent>(el, 'buyer-created');
      await fillIn();
      await click('button', 'Create user');
      await created;
    });

    it('empties organization and roles when another company is chosen', async () => {
      await create({ as: 'seller-admin' }, '');
      await type(/^Company/u, 'Nordw', 'combobox');
      await click('option', /Nordwind/u);
      await type(/^Organization/u, 'Bremen', 'combobox');
      await click('option', /Bremen/u);
      await type(/^Company/u, '石川', 'combobox');
      await click('option', /石川/u);
      expect(((await see('combobox', /^Organization/u)) as HTMLInputElement).value).to.equal('');
      expect(all('button', /^Trainee/u)).to.have.length(0);
    });

    it('chooses the default role of whichever company is chosen', async () => {
      await create({ as: 'seller-admin' }, '');
      const chosen = () => all('button', /: take away$/u).map((entry) => textOf(entry));
      await type(/^Company/u, 'Nordw', 'combobox');
      await click('option', /Nordwind/u);
      await type(/^Organization/u, 'Bremen', 'combobox');
      await click('option', /Bremen/u);
      await until(
        () => chosen().length === 1,
        () => 'no default role',
      );
      await click('button', 'Approver: assign');
      await type(/^Company/u, '石川', 'combobox');
      await click('option', /石川/u);
      await press('Tab', 'ArrowDown', 'Enter');
      await until(
        () => chosen().length === 1 && all('button', /^Trainee/u).length === 0,
        () => `chosen: ${chosen().join()}`,
      );
    });

    it('is left without a question where only the default role was chosen', async () => {
      const { el } = await create({ as: 'company-admin' });
      await until(
        () => all('button', 'Buyer Default role: take away')[0],
        () => 'the default role is not chosen',
      );
      const closed = hear(el, 'form-closed');
      await click('button', 'Cancel');
      await closed;
    });

    it('lets a representative create a customer where other customers already are', async () => {
      const { el } = await play(
        'company-user-form',
        { as: 'csr' },
        html`<company-user-form as-customer .draft=${{ lastName: 'Lindqvist' }}></company-user-form>`,
      );
      expect(((await see('textbox', /^Last name/u)) as HTMLInputElement).value).to.equal('Lindqvist');
      await type(/^E-mail/u, 'ida@nordwind.example');
      await type(/^First name/u, 'Ida');
      await type(/^Organization/u, 'Hamburg', 'combobox');
      await click('option', /Hamburg/u);
      const created = hear<WrittenEvent>(el, 'customer-created');
      await click('button', 'Create user');
      await created;
    });
  });

  describe('editing', () => {
    it('saves what was changed and keeps the e-mail address as it is', async () => {
      const { el, backend } = await edit({ as: 'company-admin' });
      const email = await see('textbox', /^E-mail/u);
      expect(email.hasAttribute('readonly')).to.equal(true);
      await type(/^First name/u, 'Benjamin');
      const updated = hear<WrittenEvent>(el, 'buyer-updated');
      await click('button', 'Save');
      expect((await updated).id).to.equal('ben-nordwind-hamburg');
      await read('The changes are saved.');
      expect((await backend.buyer?.read?.('ben-nordwind-hamburg'))?.firstName).to.equal('Benjamin');
    });

    it('assigns and takes roles', async () => {
      const { el, backend } = await edit({ as: 'company-admin' });
      await click('button', 'Approver: assign');
      await click('button', 'Buyer Default role: take away');
      const assigned = hear(el, 'buyer-roles-assigned');
      await click('button', 'Save');
      await assigned;
      const roles = (await backend.buyer?.read?.('ben-nordwind-hamburg'))?.roles.map(({ name }) => name);
      expect(roles).to.deep.equal(['Approver']);
    });

    it('does not let the last role be taken', async () => {
      await edit({ as: 'company-admin' });
      await click('button', 'Buyer Default role: take away');
      await click('button', 'Save');
      await read('Assigned roles: Please fill this in.');
    });

    it('leaves a company its last administrator, and saves nothing of the rest', async () => {
      const { backend } = await play(
        'company-user-form',
        { as: 'site-admin' },
        html`<company-user-form buyer-id="lucie-lumiere-hq"></company-user-form>`,
      );
      await type(/^First name/u, 'Lucienne');
      await click('button', /^Buyer Default role: assign/u);
      await click('button', /Administrator.*: take away/u);
      await click('button', 'Save');
      await read('This is the last administrator. Name another one first.');
      expect((await backend.buyer?.read?.('lucie-lumiere-hq'))?.firstName).to.equal('Lucie');
    });

    it('tells a partial success as it is', async () => {
      await edit({ as: 'company-admin', faults: { 'buyer.assignRoles': 'server' } });
      await type(/^First name/u, 'Benjamin');
      await click('button', 'Approver: assign');
      await click('button', 'Save');
      await read('Only the roles could not be changed.');
    });

    it('overwrites nobody: for each field that two have changed, the user chooses', async () => {
      const { backend } = await edit({ as: 'company-admin' });
      await type(/^First name/u, 'Benjamin');
      await type(/^Phone/u, '040 1');
      const buyer = await backend.buyer?.read?.('ben-nordwind-hamburg');
      await backend.buyer?.update?.(
        'ben-nordwind-hamburg',
        { firstName: 'Benno', lastName: 'Fischer-Lund', phone: '040 2' },
        { version: buyer?.version },
      );
      await click('button', 'Save');
      await read('Choose for each field, then save.');
      await read('Also changed by them, and taken over: Last name');
      expect(focused()?.id).to.equal('form-failure');
      expect(all('radio', /^Yours/u).map((radio) => radio.matches(':checked'))).to.deep.equal([true, true]);
      await click('radio', 'Theirs 040 2');
      await click('button', 'Save');
      await read('The changes are saved.');
      expect(await backend.buyer?.read?.('ben-nordwind-hamburg')).to.include({
        firstName: 'Benjamin',
        lastName: 'Fischer-Lund',
        phone: '040 2',
      });
    });

    it('asks before it throws away what was typed', async () => {
      const { el } = await edit({ as: 'company-admin' });
      await type(/^First name/u, 'Benjamin');
      await click('button', 'Cancel');
      await see('alertdialog', 'Discard what you typed?');
      await press('Escape');
      expect((all('textbox', /^First name/u)[0] as HTMLInputElement).value).to.equal('Benjamin');
      const closed = hear(el, 'form-closed');
      await click('button', 'Cancel');
      await click('button', 'Discard');
      await closed;
    });
  });

  describe('acting for a Buyer Administrator', () => {
    it('shows the roles and who can edit them, and sends none', async () => {
      const { el } = await edit({ as: 'csr', acting: 'buyer-admin' });
      await read('Only a Site Administrator or Seller Administrator can edit the roles of a buyer.');
      expect(all('button', /: assign$/u)).to.have.length(0);
      let assigned = false;
      el.addEventListener('buyer-assign-roles-request', () => (assigned = true));
      await type(/^First name/u, 'Benjamin');
      await click('button', 'Save');
      await read('The changes are saved.');
      expect(assigned).to.equal(false);
    });

    it('creates a buyer', async () => {
      const { el } = await create({ as: 'csr', acting: 'buyer-admin' });
      const created = hear(el, 'buyer-created');
      await fillIn();
      await click('button', 'Create user');
      await created;
    });
  });

  it('shows no form to those who may not send it, and says why', async () => {
    const { el } = await create({ as: 'buyer' });
    await read('Your role does not include this.');
    expect(el.renderRoot.querySelector('form')).to.equal(null);
  });

  it('shows a failed load with a way to try again', async () => {
    await mountStory('company-user-form', meta, stories.LoadFails);
    await read('No connection');
    await see('button', 'Try again');
  });

  it('keeps what was typed when saving fails, leads to the reason, and tries again', async () => {
    const el = await mountStory('company-user-form', meta, stories.SaveFails);
    await type(/^First name/u, 'Benjamin');
    await click('button', 'Save');
    const problem = await until(
      () => focused()?.role === 'alert' && focused(),
      () => 'what went wrong has not the focus',
    );
    expect(textOf(problem)).to.contain('Not available at the moment');
    expect((all('textbox', /^First name/u)[0] as HTMLInputElement).value).to.equal('Benjamin');
    const again = hear(el, 'buyer-update-request');
    await click('button', 'Try again', problem);
    expect(focused()).to.equal(all('button', 'Save')[0]);
    await again;
  });

  it('chooses a salutation and an address', async () => {
    const { el, backend } = await create({ as: 'company-admin' });
    const created = hear<WrittenEvent>(el, 'buyer-created');
    await fillIn();
    await choose(/^Salutation/u, 'Dr');
    await type(/^Street/u, 'Deichstraße 1');
    await click('button', 'Create user');
    await read('Postal code: Please fill this in.');
    await type(/^Postal code/u, '20459');
    await type(/^City/u, 'Hamburg');
    await choose(/^Country/u, 'Germany');
    await click('button', 'Create user');
    const buyer = await backend.buyer?.read?.((await created).id);
    expect(buyer).to.deep.include({
      salutation: 'dr',
      address: { street: 'Deichstraße 1', zip: '20459', city: 'Hamburg', country: 'DE' },
    });
  });

  for (const [name, story] of Object.entries(stories)) {
    // What the page around makes of it is looked at in Storybook.
    if (name === 'default' || 'globals' in story) continue;
    it(`is accessible: ${name}`, async () => {
      const el = await mountStory('company-user-form', meta, story);
      await el.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await expectAccessible(el);
    });
  }
});
