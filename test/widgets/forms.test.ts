import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/business-unit-form.ts';
import '../../src/define/company-form.ts';
import '../../src/define/company-role-form.ts';
import '../../src/define/company-user-form.ts';
import '../../src/define/unit-address-form.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import { type Stage, onStage, stage, without } from '../../stories/harness.ts';
import { expectAccessible, play } from '../support/stories.ts';
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

type Tag = 'business-unit-form' | 'company-form' | 'company-role-form' | 'company-user-form' | 'unit-address-form';

const forms: Readonly<Record<Tag, (id: string, companyId?: string) => TemplateResult>> = {
  'business-unit-form': (id, companyId = '') =>
    html`<business-unit-form unit-id=${id} company-id=${companyId}></business-unit-form>`,
  'company-form': (id) => html`<company-form company-id=${id}></company-form>`,
  'company-role-form': (id, companyId = '') =>
    html`<company-role-form role-id=${id} company-id=${companyId}></company-role-form>`,
  'company-user-form': (id) => html`<company-user-form buyer-id=${id}></company-user-form>`,
  'unit-address-form': (id, companyId = '') =>
    html`<unit-address-form address-id=${id} company-id=${companyId}></unit-address-form>`,
};

const show = (tag: Tag, setting: Stage, id = '', companyId?: string) => play(tag, setting, forms[tag](id, companyId));

/** What is in a field, by its name. */
const valueOf = async (name: RegExp, role = 'textbox'): Promise<string> =>
  ((await see(role, name)) as HTMLInputElement).value;

/** Puts text into a field at once. */
async function fill(name: RegExp, text: string): Promise<void> {
  const field = (await see('textbox', name)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens a combobox on all that it has, and gives the choices. */
async function choicesOf(name: RegExp): Promise<readonly string[]> {
  (await see('combobox', name)).focus();
  await press('ArrowDown');
  await see('option');
  const found = all('option').map(textOf);
  await press('Escape');
  return found;
}

async function find(name: RegExp, text: string, option: RegExp): Promise<void> {
  await type(name, text, 'combobox');
  await click('option', option);
}

/** The attribute tables of the reference, row by row: the form, when, the attribute as we call it, and what it is. */
type Kind = 'textbox' | 'combobox' | 'fixed' | 'absent' | 'group';
const attributes: readonly (readonly [Tag, 'create' | 'edit', RegExp, Kind])[] = [
  ['company-user-form', 'create', /^E-mail/u, 'textbox'],
  ['company-user-form', 'create', /^Salutation/u, 'combobox'],
  ['company-user-form', 'create', /^First name/u, 'textbox'],
  ['company-user-form', 'create', /^Last name/u, 'textbox'],
  ['company-user-form', 'create', /^Gender/u, 'combobox'],
  ['company-user-form', 'create', /^Company/u, 'combobox'],
  ['company-user-form', 'create', /^Organization/u, 'fixed'],
  ['company-user-form', 'edit', /^E-mail/u, 'fixed'],
  ['company-user-form', 'edit', /^Organization/u, 'combobox'],
  ['company-user-form', 'edit', /^Assigned roles/u, 'group'],
  ['company-user-form', 'edit', /^Unassigned roles/u, 'group'],
  ['business-unit-form', 'create', /^Company/u, 'combobox'],
  ['business-unit-form', 'create', /^Parent unit/u, 'fixed'],
  ['business-unit-form', 'create', /^Name/u, 'textbox'],
  ['business-unit-form', 'create', /^IBAN/u, 'textbox'],
  ['business-unit-form', 'create', /^BIC/u, 'textbox'],
  ['business-unit-form', 'create', /^Add an address/u, 'absent'],
  ['business-unit-form', 'edit', /^Company/u, 'fixed'],
  ['business-unit-form', 'edit', /^Parent unit/u, 'combobox'],
  ['business-unit-form', 'edit', /^Add an address/u, 'combobox'],
  ['unit-address-form', 'create', /^Company/u, 'combobox'],
  ['unit-address-form', 'create', /^Country/u, 'combobox'],
  ['unit-address-form', 'create', /^City/u, 'textbox'],
  ['unit-address-form', 'create', /^Postal code/u, 'textbox'],
  ['unit-address-form', 'create', /^Street/u, 'textbox'],
  ['unit-address-form', 'create', /^Number/u, 'textbox'],
  ['unit-address-form', 'create', /^Addition/u, 'textbox'],
  ['unit-address-form', 'create', /^Comment/u, 'textbox'],
  ['unit-address-form', 'create', /^Labels/u, 'group'],
];

const edited: Readonly<Record<Tag, string>> = {
  'business-unit-form': 'nordwind-port',
  'company-form': 'lumiere',
  'company-role-form': 'nordwind-trainee',
  'company-user-form': 'ben-nordwind-hamburg',
  'unit-address-form': 'nordwind-lager',
};

async function expectAttribute(name: RegExp, kind: Kind): Promise<void> {
  if (kind === 'absent') {
    expect([...all('textbox', name), ...all('combobox', name)]).to.deep.equal([]);
    return;
  }
  const field = await see(kind === 'fixed' ? 'textbox' : kind, name);
  expect(field.hasAttribute('readonly'), String(name)).to.equal(kind === 'fixed');
}

describe('The forms of the company account', () => {
  describe('the attributes of the reference', () => {
    for (const tag of ['company-user-form', 'business-unit-form', 'unit-address-form'] as const)
      for (const when of ['create', 'edit'] as const) {
        const rows = attributes.filter(([form, at]) => form === tag && at === when);
        if (rows.length > 0)
          it(`<${tag}> has its ${rows.length} to ${when}`, async () => {
            const { el } = await show(tag, { as: 'seller-admin' }, when === 'edit' ? edited[tag] : '');
            for (const [, , name, kind] of rows) await expectAttribute(name, kind);
            if (tag === 'company-user-form')
              expect(el.renderRoot.querySelector('#dateOfBirth')?.getAttribute('max')).to.match(/^\d{4}-\d\d-\d\d$/u);
          });
      }
  });

  describe('<business-unit-form>', () => {
    it('creates a unit below a parent of the company that was chosen; another company empties the parent', async () => {
      const { el, backend } = await show('business-unit-form', { as: 'seller-admin' });
      await find(/^Company/u, 'Nordw', /Nordwind/u);
      await find(/^Parent unit/u, 'Nord', /^Region Nord/u);
      await find(/^Company/u, '石川', /石川/u);
      expect(await valueOf(/^Parent unit/u, 'combobox')).to.equal('');
      await find(/^Company/u, 'Nordw', /Nordwind/u);
      await find(/^Parent unit/u, 'Nord', /^Region Nord/u);
      await type(/^Name/u, 'Kiel');
      await type(/^IBAN/u, 'de89 37040044 0532013000');
      await type(/^BIC/u, 'cobadeffxxx');
      const created = hear<WrittenEvent>(el, 'unit-created');
      await click('button', 'Create unit');
      const unit = await backend.unit?.read?.((await created).id);
      expect(unit).to.include({
        name: 'Kiel',
        parentId: 'nordwind-north',
        iban: 'DE89370400440532013000',
        bic: 'COBADEFFXXX',
      });
      await read('The unit was created.');
    });

    it('offers as parents neither the unit itself nor what is below it, and none at all', async () => {
      await show('business-unit-form', { as: 'company-admin' }, 'nordwind-north');
      const parents = (await choicesOf(/^Parent unit/u)).join('\n');
      expect(parents).to.contain('No parent').and.to.contain('Region Süd').and.to.contain('München');
      for (const below of ['Hamburg', 'Werk Hafen', 'Bremen']) expect(parents).not.to.contain(below);
    });

    it('becomes a top where its parent is emptied', async () => {
      const { backend } = await show('business-unit-form', { as: 'company-admin' }, 'nordwind-port');
      await find(/^Parent unit/u, '', /^No parent/u).catch(async () => {
        await press('ArrowDown');
        await click('option', /^No parent/u);
      });
      await click('button', 'Save');
      await read('The changes are saved.');
      expect((await backend.unit?.read?.('nordwind-port'))?.parentId).to.equal(undefined);
    });

    it('groups the account number, and tells a wrong digit from a number that is incomplete', async () => {
      await show('business-unit-form', { as: 'seller-admin' }, 'nordwind-hq');
      expect(await valueOf(/^IBAN/u)).to.equal('DE89 3704 0044 0532 0130 00');
      await type(/^IBAN/u, 'DE88370400440532013000');
      await press('Tab');
      await read('The check digits are wrong.');
      await type(/^IBAN/u, 'DE8937');
      await type(/^BIC/u, 'COBA');
      await click('button', 'Save');
      await read('IBAN: This does not look complete.');
      await read('BIC: This does not look complete.');
    });

    it('gives the unit several addresses of its company, and takes them', async () => {
      const { backend } = await show('business-unit-form', { as: 'company-admin' }, 'nordwind-port');
      await find(/^Add an address/u, 'Sand', /Am Sandtorkai/u);
      await click('button', /^Remove Überseetor/u);
      expect(focused()?.id).to.equal('addresses');
      await click('button', 'Save');
      await read('The changes are saved.');
      expect((await backend.unit?.read?.('nordwind-port'))?.addresses?.map(({ id }) => id)).to.deep.equal([
        'nordwind-kontor',
      ]);
    });
  });

  describe('<unit-address-form>', () => {
    it('creates an address with labels in a country by its own name', async () => {
      const { el, backend } = await show('unit-address-form', { as: 'seller-admin' }, '', 'nordwind');
      const company = (await see('textbox', /^Company/u)) as HTMLInputElement;
      await until(
        () => company.value === 'Nordwind Elektro GmbH',
        () => 'the company has no name',
      );
      await type(/^Street/u, 'Rathausplatz');
      await type(/^Number/u, '1');
      await type(/^Postal code/u, '20095');
      await type(/^City/u, 'Hamburg');
      await choose(/^Country/u, 'Germany');
      await click('checkbox', 'Billing');
      await click('checkbox', 'Warehouse');
      const created = hear<WrittenEvent>(el, 'address-created');
      await click('button', 'Create address');
      const address = await backend.address?.read?.((await created).id);
      expect(address).to.include({ companyId: 'nordwind', street: 'Rathausplatz', country: 'DE' });
      expect(address?.labels.map(({ id }) => id)).to.deep.equal(['billing', 'warehouse']);
    });
  });

  describe('<company-form>', () => {
    it('creates a company, which waits for approval; shows how one stands; refuses with a reason', async () => {
      const { el, backend } = await show('company-form', { as: 'seller-admin' });
      await type(/^Name/u, 'Brightside Ltd');
      const created = hear<WrittenEvent>(el, 'company-created');
      await click('button', 'Create company');
      expect(await backend.company?.read?.((await created).id)).to.include({ active: false, status: 'pending' });
      await read('Brightside Ltd waits for approval');
    });

    it('shows the state of one that exists', async () => {
      await show('company-form', { as: 'seller-admin' }, 'lumiere');
      await read(/Status Pending/u);
      await read(/Inactive/u);
    });
  });

  describe('<company-role-form>', () => {
    it('assigns permissions with what goes with them: a number, a text, amounts by currency', async () => {
      const { el, backend } = await show('company-role-form', { as: 'company-admin' });
      await fill(/^Name/u, 'Planner');
      for (const name of ['Change carts up to an amount', 'Order on a cost center', 'Place orders'])
        await click('button', `${name}: assign`);
      await fill(/^Up to$/u, '500');
      await fill(/^Cost center/u, 'CC-7');
      await fill(/^Up to \(EUR\)/u, '2,500.50');
      await fill(/^Up to \(USD\)/u, 'much');
      await click('button', 'Create role');
      await read('Place orders: This');
      await fill(/^Up to \(USD\)/u, '3000');
      const created = hear<WrittenEvent>(el, 'role-created');
      await click('button', 'Create role');
      const role = await backend.role?.read?.((await created).id);
      expect(role).to.deep.include({ companyId: 'nordwind', name: 'Planner', isDefault: false });
      const euros = { currency: 'EUR', value: '2500.50' };
      expect(role?.permissions).to.have.deep.members([
        { key: 'cart.alter-up-to', value: 500 },
        { key: 'order.cost-center', value: 'CC-7' },
        { key: 'order.place', value: [euros, { currency: 'USD', value: '3000' }] },
      ]);
    });

    it('keeps what it does not know, and offers only what the backend has', async () => {
      const backstage = stage({ as: 'company-admin' });
      const trainee = backstage.store.roles.known('nordwind-trainee');
      const strange = { key: 'fax.send', value: 'daily' };
      backstage.store.roles.put({ ...trainee, permissions: [strange, { key: 'cart.add' }] });
      const features = { ...backstage.backend.features, permissions: ['cart.add', 'role.see'] as const };
      const backend = { ...backstage.backend, features };
      await mount('company-role-form', onStage({ ...backstage, backend }, forms['company-role-form'](trainee.id)));
      await click('button', 'Add to the cart: take away');
      await click('button', /^fax.send/u);
      expect(all('button', /: assign$/u).map(textOf)).to.have.length(2);
      await click('button', 'Save');
      await read('The changes are saved.');
      expect(backstage.store.roles.known(trainee.id).permissions).to.deep.equal([strange]);
    });

    it('locks the default role, and says how it moves', async () => {
      await show('company-role-form', { as: 'company-admin' }, 'nordwind-buyer');
      const box = await see('checkbox', /^Default role/u);
      box.click();
      expect(box.matches(':checked')).to.equal(true);
      await read('Make another role the default');
      expect((await see('textbox', /^Company/u)).hasAttribute('readonly')).to.equal(true);
    });

    it('shows each permission that two have changed, and saves what was chosen', async () => {
      const { backend } = await show('company-role-form', { as: 'company-admin' }, 'nordwind-buyer');
      await fill(/^Up to \(EUR\)/u, '2000');
      await click('button', 'See users: assign');
      const role = await backend.role?.read?.('nordwind-buyer');
      if (!role) throw new Error('no role');
      const permissions = role.permissions.map((permission) =>
        permission.key === 'order.place' ? { ...permission, value: [{ currency: 'EUR', value: '750' }] } : permission,
      );
      await backend.role?.update?.(role.id, { ...role, permissions }, { version: role.version });
      await click('button', 'Save');
      await read('Choose for each field');
      await read('Before: up to €1,000');
      await expectAccessible(document.querySelector('company-role-form')!);
      await click('radio', 'Theirs up to €750');
      await click('button', 'Save');
      await read('The changes are saved.');
      const saved = await backend.role?.read?.('nordwind-buyer');
      expect(saved?.permissions).to.deep.include({ key: 'order.place', value: [{ currency: 'EUR', value: '750' }] });
      expect(saved?.permissions).to.deep.include({ key: 'buyer.see' });
    });
  });

  it('the two lists go by keyboard: one stop each, arrows within and across, Enter and Space to move, focus stays', async () => {
    await show('company-user-form', { as: 'company-admin' }, edited['company-user-form']);
    (await see('button', 'Administrator: assign')).focus();
    const name = () => focused()?.getAttribute('aria-label');
    await press('ArrowDown', 'ArrowDown');
    expect(name()).to.equal('Buyer Administrator: assign');
    await press('Enter');
    await until(
      () => name() === 'Trainee: assign',
      () => `focus on ${String(name())}`,
    );
    await press('Home', 'Space');
    await until(
      () => name() === 'Approver: assign',
      () => `focus on ${String(name())}`,
    );
    await read('Administrator was assigned.');
    await press('ArrowLeft');
    expect(name()).to.match(/: take away$/u);
    expect(all('button', /: (assign|take away)$/u).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(2);
    await click('button', 'Take all away');
    await until(
      () => (name() ?? '').endsWith(': assign'),
      () => `focus on ${String(name())}`,
    );
    await click('button', 'Save');
    await read('Assigned roles: Please fill this in.');
    expect(reads('What these roles come to')).to.equal(false);
  });

  it('reads only, with the reason, what the backend lets nobody write', async () => {
    const backstage = stage({ as: 'company-admin' });
    const backend = without(backstage.backend, 'unit.update');
    await mount('business-unit-form', onStage({ ...backstage, backend }, forms['business-unit-form']('nordwind-port')));
    await read('This system does not offer it.');
    await read(/Name Werk Hafen/u);
    expect(all('textbox')).to.have.length(0);
  });

  for (const tag of ['business-unit-form', 'company-form', 'company-role-form', 'unit-address-form'] as const)
    it(`<${tag}> is accessible`, async () => {
      const { el } = await show(tag, { as: 'seller-admin' }, edited[tag]);
      await see('button', 'Save');
      await expectAccessible(el);
    });
});
