import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { html } from 'lit';
import '../../src/define/business-unit-list.ts';
import '../../src/define/company-list.ts';
import '../../src/define/company-role-list.ts';
import '../../src/define/company-user-list.ts';
import '../../src/define/unit-address-list.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { FormClosedEvent, type OpenEvent, type WrittenEvent } from '../../src/controllers/events.ts';
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

const backOffice: Stage = { as: 'seller-admin' };
const storefront: Stage = { as: 'company-admin' };

const elements = {
  'company-user-list': html`<company-user-list></company-user-list>`,
  'business-unit-list': html`<business-unit-list></business-unit-list>`,
  'company-list': html`<company-list></company-list>`,
  'company-role-list': html`<company-role-list></company-role-list>`,
  'unit-address-list': html`<unit-address-list></unit-address-list>`,
};
type Tag = keyof typeof elements;

const show = <T extends Tag>(tag: T, setting: Stage = backOffice) => play(tag, setting, elements[tag]);

/** Shows an overview over a backend that was changed before. */
async function showOver<T extends Tag>(tag: T, backend: AccountBackend) {
  const { store } = stage(backOffice);
  return mount(tag, onStage({ backend, store }, elements[tag]));
}

async function gone(role: string, name: string | RegExp): Promise<void> {
  await until(
    () => all(role, name).length === 0,
    () => `${role} ${String(name)} is still there`,
  );
}

const headers = (): string[] =>
  all('columnheader')
    .map((header) => textOf(header))
    .filter((text) => text !== '' && text !== 'Select all on this page' && text !== 'Actions');

const rowNames = (): string[] => all('rowheader').map((header) => textOf(header));

/** What a row says under a header. */
async function cell(row: string | RegExp, header: string): Promise<string> {
  const named = await see('rowheader', row);
  const found = [...(named.closest('tr')?.querySelectorAll<HTMLElement>('td[data-label]') ?? [])].find(
    ({ dataset }) => dataset['label'] === header,
  );
  return found ? textOf(found) : textOf(named);
}

/** What a record's menu offers; what is refused has its reason behind it. */
async function menuOf(name: string): Promise<string[]> {
  await click('button', `Actions for ${name}`);
  await see('menuitem');
  const items = all('menuitem').map((item) => [textOf(item), computeAccessibleDescription(item)].join(' ').trim());
  await press('Escape');
  await gone('menuitem', /./u);
  return items;
}

async function act(name: string, item: string | RegExp): Promise<void> {
  await click('button', `Actions for ${name}`);
  await click('menuitem', item);
}

/** Chooses in a combobox, as by the keyboard. */
async function pick(name: string | RegExp, text: string, option: string | RegExp): Promise<void> {
  await type(name, text, 'combobox');
  await click('option', option);
}

async function refusal(call: Promise<unknown> | undefined): Promise<string> {
  try {
    await call;
  } catch (thrown) {
    if (thrown instanceof AccountError) return thrown.refusal?.code ?? thrown.kind;
  }
  return 'accepted';
}

/** Where the focus comes to rest. */
const focusRests = (id: string) =>
  until(
    () => focused()?.id === id,
    () => `the focus is on ${focused()?.outerHTML.slice(0, 200)}`,
  );

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

/**
 * The table of the reference, "Company Account": for each overview what one sees of a record, and what can be done
 * with it. Written from the document, not from the definitions. `sorts` are the columns that its system sorts by.
 */
interface Row {
  readonly tag: Tag;
  readonly columns: Readonly<Record<string, string | RegExp>>;
  readonly sorts: readonly string[];
  readonly record: string;
  readonly actions: readonly (string | RegExp)[];
  readonly searches: Readonly<Record<string, string>>;
  readonly search: string;
}

const reference: readonly Row[] = [
  {
    tag: 'company-user-list',
    record: 'Ben Fischer',
    columns: {
      ID: 'ben-nordwind-hamburg',
      Company: 'Nordwind Elektro GmbH',
      Name: /^Ben Fischer/u,
      Roles: 'Buyer',
      'Business unit': 'Hamburg',
      Status: 'Enabled Approved',
    },
    sorts: ['ID', 'Company', 'Name', 'Business unit', 'Status'],
    actions: ['Attach to business unit', 'Disable', 'Delete membership', 'Delete person for good'],
    search: 'Find a user by name, logon ID or e-mail',
    searches: { 'soren@nordwind': 'Søren Ølgaard', 'fischer ben': 'Ben Fischer' },
  },
  {
    tag: 'business-unit-list',
    record: 'Headquarters',
    columns: {
      ID: 'nordwind-hq',
      Company: 'Nordwind Elektro GmbH',
      Parent: '–',
      Name: 'Headquarters',
      Address: 'Am Sandtorkai 5, 20457 Hamburg',
      IBAN: 'DE89 3704 0044 0532 0130 00',
      BIC: 'COBADEFFXXX',
      Phone: '–',
    },
    sorts: ['ID', 'Company', 'Parent', 'Name'],
    actions: ['Show 1 user', /^Delete Not while users belong to it: 1 user\./u],
    search: 'Find a unit by name or bank account',
    searches: { Hafen: 'Werk Hafen', DE8937040044: 'Headquarters' },
  },
  {
    tag: 'company-list',
    record: 'Lumière & Fils',
    columns: { ID: 'lumiere', Name: 'Lumière & Fils', Active: 'Inactive', Status: 'Pending' },
    sorts: ['ID', 'Name', 'Active', 'Status'],
    actions: ['Approve', 'Activate', 'Deny'],
    search: 'Find a company by name or ID',
    searches: { lumiere: 'Lumière & Fils', 'old mill': 'Old Mill Supplies Ltd' },
  },
  {
    tag: 'company-role-list',
    record: 'Trainee',
    columns: { ID: 'nordwind-trainee', Company: 'Nordwind Elektro GmbH', Name: 'Trainee', Users: '0' },
    sorts: ['ID', 'Company', 'Name'],
    actions: ['Delete'],
    search: 'Find a role by name',
    searches: { Train: 'Trainee' },
  },
  {
    tag: 'unit-address-list',
    record: 'Überseetor',
    columns: {
      ID: 'nordwind-lager',
      Country: 'Germany',
      City: 'Bremen',
      'Postal code': '28195',
      Company: 'Nordwind Elektro GmbH',
      Street: 'Überseetor',
      Number: '18a',
      Addition: '–',
      Labels: 'Shipping Warehouse',
    },
    sorts: ['ID', 'Country', 'City', 'Postal code', 'Company'],
    actions: ['Delete'],
    search: 'Find by street, city or postal code',
    searches: { '20457': 'Am Sandtorkai', Überseetor: 'Überseetor' },
  },
];

const namesOf: Readonly<Partial<Record<Tag, string>>> = { 'unit-address-list': 'Überseetor 18a, Bremen' };

for (const { tag, record, columns, sorts, actions, search, searches } of reference) {
  describe(`<${tag}> has all of the reference`, () => {
    it('in the back office: every column with its value, sorting, actions and search', async function () {
      this.timeout(30_000);
      const { el } = await show(tag);
      await type(search, record.split(' ')[0] ?? '', 'searchbox');
      await click('button', 'Search');
      await until(
        () => reads('1 of') || rowNames().length < 8,
        () => textOf(document.body),
      );
      await see('rowheader', new RegExp(`^${record}`, 'u'));
      expect(headers()).to.deep.equal(Object.keys(columns));
      for (const [header, value] of Object.entries(columns)) {
        expect(await cell(new RegExp(`^${record}`, 'u'), header), header).to.match(
          value instanceof RegExp ? value : new RegExp(`^${value.replaceAll(/[.()]/gu, '\\$&')}$`, 'u'),
        );
      }
      const buttons = all('button')
        .filter((button) => button.closest('th'))
        .map((button) => textOf(button));
      expect(buttons).to.have.members([...sorts]);

      const name = namesOf[tag] ?? record;
      await see('button', `Edit ${name}`);
      const offered = await menuOf(name);
      for (const action of actions) {
        const isThere = (item: string) => (typeof action === 'string' ? item === action : action.test(item));
        expect(offered.some(isThere), `${String(action)} in ${offered.join(' | ')}`).to.equal(true);
      }
      expect(offered, 'nothing else; Edit has its own button').to.have.lengthOf(actions.length);

      for (const [text, found] of Object.entries(searches)) {
        await type(search, text, 'searchbox');
        await until(
          () => rowNames().some((some) => some.startsWith(found)) && rowNames().length <= 2,
          () => `${text}: ${rowNames().join(' | ')}`,
        );
        await see('button', `Matches “${text}”, remove this filter`);
      }
      for (const header of sorts) {
        const wanted = new RegExp(`^${header}$`, 'u');
        const isSorted = () => all('columnheader', wanted)[0]?.getAttribute('aria-sort');
        if (isSorted() !== 'ascending') await click('button', header);
        await until(isSorted, () => header);
        expect(isSorted(), header).to.equal('ascending');
        await click('button', header);
        await until(
          () => isSorted() === 'descending',
          () => `${header} is ${isSorted()}`,
        );
      }
      await until(
        () => all('table')[0]?.getAttribute('aria-busy') === 'false',
        () => 'still busy',
      );
      await expectAccessible(el);
      await click('button', /remove this filter$/u);
      await focusRests('search');
      await until(
        () => all('button', /remove this filter$/u).length === 0,
        () => textOf(document.body),
      );
    });

    it('in a storefront: one’s own company, without ids and companies', async () => {
      await show(tag, storefront);
      if (tag === 'company-list') return read('Please contact');
      await see('rowheader', new RegExp(`^${record}`, 'u'));
      expect(headers()).to.deep.equal(Object.keys(columns).filter((header) => !['ID', 'Company'].includes(header)));
      expect(all('combobox', 'Company')).to.have.lengthOf(0);
      expect(textOf(document.body)).not.to.match(/石川|Lumière/u);
      await see('button', `Edit ${namesOf[tag] ?? record}`);
    });
  });
}

describe('<company-list>: the life cycle of spryker.md 1.3', () => {
  const legal: Readonly<Record<string, readonly string[]>> = {
    'Lumière & Fils': ['Approve', 'Activate', 'Deny'],
    'Nordwind Elektro GmbH': ['Deny', 'Deactivate'],
    'Квант ЕООД': ['Approve', 'Activate'],
    'Old Mill Supplies Ltd': ['Activate', 'Deny'],
    株式会社石川精機: ['Deny', 'Deactivate'],
  };
  const ids = { lumiere: 'pending', nordwind: 'approved', kvant: 'denied', oldmill: 'approved', ishikawa: 'approved' };

  it('offers what leads somewhere and nothing else; the backend refuses the rest', async () => {
    const { backend, store } = await show('company-list');
    await see('rowheader');
    for (const [name, transitions] of Object.entries(legal)) {
      expect(await menuOf(name), name).to.deep.equal(transitions);
    }
    for (const [id, status] of Object.entries(ids)) {
      const row = store.organizations.get(id);
      const active = row?.kind === 'company' && row.active;
      const company = backend.company;
      expect(await refusal(active ? company?.activate?.(id) : company?.deactivate?.(id)), id).to.equal(
        'conflict-state',
      );
      if (status === 'pending') continue;
      const again = status === 'approved' ? company?.approve?.(id) : company?.deny?.(id);
      expect(await refusal(again), `${id} ${status} again`).to.equal('conflict-state');
    }
  });

  it('says what each change means, tells it, and takes back what can be taken back', async () => {
    const { el, store } = await show('company-list');
    const state = (id: string) => {
      const row = store.organizations.get(id);
      return row?.kind === 'company' ? `${row.status} ${String(row.active)}` : '';
    };
    await see('rowheader');
    await act('Lumière & Fils', 'Approve');
    await read('once it is active as well', await see('dialog', 'Approve Lumière & Fils?'));
    const approved = hear<WrittenEvent>(el, 'company-approved');
    await click('button', 'Approve', await see('dialog'));
    expect((await approved).id).to.equal('lumiere');
    await read('Lumière & Fils is approved.');
    expect(all('button', 'Undo'), 'nothing returns to pending').to.have.lengthOf(0);
    await until(
      () => state('lumiere') === 'approved false',
      () => state('lumiere'),
    );
    await act('Nordwind Elektro GmbH', 'Deactivate');
    const question = await see('alertdialog', 'Deactivate Nordwind Elektro GmbH?');
    await read('Its people can no longer sign in or order, and nobody can act for them.', question);
    await expectAccessible(el);
    await click('button', 'Deactivate', question);
    await read('Nordwind Elektro GmbH is inactive.');
    expect(state('nordwind')).to.equal('approved false');
    await click('button', 'Undo');
    await read('Nordwind Elektro GmbH is active.');
    expect(state('nordwind')).to.equal('approved true');
    await act('Nordwind Elektro GmbH', 'Deny');
    await read('Nothing is deleted, and it can be approved again.', await see('alertdialog'));
    await click('button', 'Cancel');
    await focusRests('actions-nordwind');
  });

  it('approves and activates many at once, and narrows by both states', async () => {
    const { store } = await show('company-list');
    await choose('Active', 'Inactive');
    await read('Companies, 1–3 of 3');
    await see('button', 'Active: Inactive, remove this filter');
    await click('checkbox', 'Select all on this page');
    await see('button', 'Approve: 2');
    await click('button', 'Activate: 3');
    await click('button', 'Activate: 3', await see('dialog'));
    await read('Activated: 3.');
    await see('button', 'Undo: 3');
    const lumiere = store.organizations.get('lumiere');
    expect(lumiere?.kind === 'company' && lumiere.active).to.equal(true);
    await click('button', 'Dismiss');
    await read('Nothing fits');
    await click('button', 'Show all');
    await choose('Status', 'Denied');
    await until(
      () => rowNames().length === 1,
      () => rowNames().join(),
    );
    expect(rowNames()).to.deep.equal(['Квант ЕООД']);
  });
});

describe('<business-unit-list>: deletions of spryker.md 1.4 and 1.5', () => {
  it('refuses a unit with users with the way to them; the backend refuses it as well', async () => {
    const { el, backend } = await show('business-unit-list', storefront);
    await see('rowheader', 'Hamburg');
    expect(await menuOf('Hamburg')).to.deep.equal([
      'Show 7 users',
      'Delete Not while users belong to it: 7 users. Move or delete them first.',
    ]);
    expect(await refusal(backend.unit?.delete?.('nordwind-hamburg'))).to.equal('unit-in-use');
    const opened = hear<OpenEvent>(el, 'unit-open');
    await act('Hamburg', 'Show 7 users');
    expect(await opened).to.include({ view: 'buyers', id: 'nordwind-hamburg' });
    await see('heading', 'Users of Hamburg');
    await click('button', 'Create user');
    const nested = el.shadowRoot?.querySelector('company-user-list')?.shadowRoot;
    const form = await until(
      () => nested?.querySelector('company-user-form'),
      () => 'no form',
    );
    expect(form.getAttribute('organization-id'), 'a new user begins there').to.equal('nordwind-hamburg');
    form.dispatchEvent(new FormClosedEvent());
    await see('rowheader', /^Ben Fischer/u);
    expect(rowNames()).to.have.lengthOf(7);
    await focusRests('create');
    await click('button', 'Back to: Business units');
    await focusRests('actions-nordwind-hamburg');
  });

  it('says what becomes of the units below a deleted one, and they become top units', async () => {
    const { el, store } = await show('business-unit-list', storefront);
    await see('rowheader', 'Region Süd');
    expect(await cell('München', 'Parent')).to.equal('Region Süd');
    await act('Region Süd', 'Delete');
    const question = await see('alertdialog', 'Delete Region Süd?');
    await read('becomes a top unit of Nordwind Elektro GmbH.', question);
    await read('München', question);
    const deleted = hear<WrittenEvent>(el, 'unit-deleted');
    await click('button', 'Delete business unit', question);
    expect((await deleted).id).to.equal('nordwind-south');
    await read('Region Süd is deleted.');
    await gone('rowheader', 'Region Süd');
    expect(await cell('München', 'Parent')).to.equal('–');
    expect(store.organizations.get('nordwind-munich')).to.include({ parentId: 'nordwind' });
  });

  it('turns pages of 10, 25 and 50, and narrows to a company', async () => {
    await show('business-unit-list');
    await read('Business units, 1–25 of 39');
    await choose('Rows per page', '10');
    await read('Business units, 1–10 of 39');
    await click('button', 'Next page');
    await read('Business units, 11–20 of 39');
    await choose('Rows per page', '50');
    await read('Business units, 1–39 of 39');
    await pick('Company', 'oldm', /^Old Mill/u);
    await read('Business units, 1 of 1');
    await see('button', 'Company: Old Mill Supplies Ltd, remove this filter');
  });
});

describe('<company-role-list>: deletions of spryker.md 1.4', () => {
  it('refuses the default role and one in use with the reason, and deletes one that nobody has', async () => {
    const { el, backend, store } = await show('company-role-list', storefront);
    await read('Default', await see('rowheader', /^Buyer Default$/u));
    expect((await menuOf('Buyer')).at(-1)).to.match(/^Delete This is the default role/u);
    expect((await menuOf('Approver')).join()).to.equal(
      'Show 1 user,Delete Not while users have it: 1 user. Give them another role first.',
    );
    expect(await refusal(backend.role?.delete?.('nordwind-buyer'))).to.equal('default-role');
    expect(await refusal(backend.role?.delete?.('nordwind-approver'))).to.equal('role-in-use');
    await act('Approver', 'Show 1 user');
    await see('rowheader', /^Amara Okafor/u);
    expect(rowNames()).to.have.lengthOf(1);
    await click('button', 'Back to: Roles');
    await act('Trainee', 'Delete');
    const deleted = hear<WrittenEvent>(el, 'role-deleted');
    await click('button', 'Delete role', await see('alertdialog', 'Delete the role Trainee?'));
    expect((await deleted).id).to.equal('nordwind-trainee');
    await read('The role Trainee is deleted.');
    expect(store.roles.get('nordwind-trainee')).to.equal(undefined);
    await gone('rowheader', 'Trainee');
    expect(focused(), 'the focus is not lost').not.to.equal(document.body);
  });
});

describe('<unit-address-list>', () => {
  it('says which units lose a deleted address, and narrows by country and label', async () => {
    const { el, store } = await show('unit-address-list');
    await see('rowheader', 'Überseetor');
    await choose('Label', 'Billing');
    await until(
      () => rowNames().join() === 'Am Sandtorkai',
      () => rowNames().join(),
    );
    await click('button', 'Label: Billing, remove this filter');
    await choose('Country', 'Japan');
    await until(
      () => rowNames().join() === '広坂',
      () => rowNames().join(),
    );
    await click('button', 'Country: Japan, remove this filter');
    await act('Überseetor 18a, Bremen', 'Delete');
    const question = await see('alertdialog', 'Delete Überseetor 18a, Bremen?');
    expect(textOf(question)).to.match(/These business units lose it: Headquarters Werk Hafen/u);
    const deleted = hear<WrittenEvent>(el, 'address-deleted');
    await click('button', 'Delete address', question);
    expect((await deleted).id).to.equal('nordwind-lager');
    await gone('rowheader', 'Überseetor');
    await click('checkbox', 'Select all on this page');
    await click('button', 'Delete: 2');
    await click('button', 'Delete: 2', await see('alertdialog'));
    await read('Deleted: 2.');
    expect(store.addresses.get('ishikawa-honsha')).to.equal(undefined);
    await read('No addresses yet');
  });

  it('offers no Delete where the system has none', async () => {
    await showOver('unit-address-list', without(stage(backOffice).backend, 'address.delete'));
    await see('button', 'Edit Überseetor 18a, Bremen');
    expect(all('button', /^Actions for/u)).to.have.lengthOf(0);
    expect(all('checkbox')).to.have.lengthOf(0);
  });
});

describe('<company-user-list>', () => {
  it('enables and disables, and takes it back', async () => {
    const { el, store } = await show('company-user-list', storefront);
    await see('rowheader', /^Ben Fischer/u);
    expect(await menuOf('Dóra Szabó'))
      .to.include('Enable')
      .and.not.include('Disable');
    await act('Ben Fischer', 'Disable');
    const disabled = hear<WrittenEvent>(el, 'buyer-disabled');
    await click('button', 'Disable', await see('alertdialog', 'Disable Ben Fischer?'));
    expect((await disabled).id).to.equal('ben-nordwind-hamburg');
    await until(
      () => reads('Ben Fischer is disabled.'),
      () => textOf(document.body),
    );
    await click('button', 'Undo');
    await read('Ben Fischer is enabled.');
    expect(store.memberships.get('ben-nordwind-hamburg')?.enabled).to.equal(true);
  });

  it('tells one’s own row, refuses it everything, and offers no checkbox', async () => {
    await show('company-user-list', storefront);
    await read('(you)', await see('rowheader', /^Chiara Conti/u));
    const items = (await menuOf('Chiara Conti')).filter((item) => /^(Disable|Delete)/u.test(item));
    expect(items).to.have.lengthOf(3);
    for (const item of items) expect(item).to.contain('You cannot do this to your own account.');
    expect(all('checkbox', 'Select Chiara Conti')).to.have.lengthOf(0);
  });

  it('tells the two kinds of deletion apart: a membership, and a person with their name typed', async () => {
    const { el, store } = await show('company-user-list');
    await type('Find a user by name, logon ID or e-mail', 'mei@nordwind', 'searchbox');
    await until(
      () => rowNames().length === 2,
      () => rowNames().join(),
    );
    await click('button', 'Actions for 梅 林');
    await click('menuitem', 'Delete membership');
    const first = await see('alertdialog', 'Delete the membership of 梅 林 in 東京?');
    await read('The person and their other memberships stay.', first);
    await click('button', 'Cancel', first);

    await act('梅 林', 'Delete person for good');
    const question = await see('alertdialog', 'Delete 梅 林 for good?');
    await read('All of their memberships go:', question);
    await read('Hamburg (Nordwind Elektro GmbH)', question);
    await read('東京 (株式会社石川精機)', question);
    await click('button', 'Delete person for good', question);
    await read('This is something else.', question);
    await focusRests('typed');
    await type(/^Type their logon ID/u, 'mei@nordwind.exampel');
    await click('button', 'Delete person for good', question);
    expect(store.people.get('mei')?.lastName, 'nothing was sent').to.equal('林');
    await expectAccessible(el);
    await type(/^Type their logon ID/u, ' MEI@nordwind.example');
    const anonymized = hear<WrittenEvent>(el, 'buyer-anonymized');
    await click('button', 'Delete person for good', question);
    await anonymized;
    await read('梅 林 is deleted for good.');
    expect(store.people.get('mei')?.lastName).to.equal('');
    expect(store.memberships.by('person', 'mei')).to.have.lengthOf(0);
  });

  it('deletes a membership and leaves the person', async () => {
    const { store } = await show('company-user-list', storefront);
    await act('Søren Ølgaard', 'Delete membership');
    await click('button', 'Delete membership', await see('alertdialog'));
    await read('Søren Ølgaard no longer belongs to Bremen.');
    await gone('rowheader', /^Søren/u);
    expect(store.people.get('soren')?.lastName).to.equal('Ølgaard');
  });

  it('attaches to several units in a row, each with its roles, and refuses one twice at the field', async () => {
    const { el, store } = await show('company-user-list', storefront);
    await act('Ben Fischer', 'Attach to business unit');
    const question = await see('dialog', 'Attach Ben Fischer to a further business unit');
    await see('checkbox', 'Buyer', question);
    await click('button', 'Attach', question);
    await read('Please fill this in.', question);
    await focusRests('attach-unit');
    await pick(/^Business unit/u, 'Brem', /^Bremen/u);
    await click('checkbox', 'Approver', question);
    const attached = hear<WrittenEvent>(el, 'buyer-attached');
    await click('button', 'Attach', question);
    await attached;
    await read('Attached to: Bremen', question);
    await focusRests('attach-unit');
    const [row] = store.memberships.by('organization', 'nordwind-bremen').filter(({ personId }) => personId === 'ben');
    expect(row?.roleIds).to.have.members(['nordwind-buyer', 'nordwind-approver']);

    await pick(/^Business unit/u, 'Brem', /^Bremen/u);
    await click('button', 'Attach', question);
    await read('They belong to this business unit already.', question);
    expect((await see('combobox', /^Business unit/u, question)).getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(el);
    await pick(/^Business unit/u, 'Mün', /^München/u);
    await click('button', 'Attach', question);
    await read('Attached to: Bremen and München', question);
    await click('button', 'Done', question);
    await gone('dialog', /^Attach/u);
  });

  it('narrows by role within a company, by access and by approval; many are done at once', async () => {
    const { store } = await show('company-user-list');
    await see('rowheader', /^Ben Fischer/u);
    expect(all('combobox', 'Role'), 'roles are a company’s').to.have.lengthOf(0);
    await pick('Company', 'nordw', /^Nordwind/u);
    await see('combobox', 'Role');
    await choose('Role', 'Approver');
    await until(
      () => rowNames().length === 1,
      () => rowNames().join(),
    );
    await click('button', 'Company: Nordwind Elektro GmbH, remove this filter');
    await gone('button', /^Role:/u);
    await choose('Approval', 'Rejected');
    await until(
      () => rowNames().length === 1 && rowNames()[0]?.startsWith('Rémi'),
      () => rowNames().join(),
    );
    await click('button', 'Approval: Rejected, remove this filter');
    await choose('Access', 'Enabled');
    await see('button', 'Access: Enabled, remove this filter');
    for (const name of ['Ben Fischer', 'Jürgen Groß']) await click('checkbox', `Select ${name}`);
    await click('button', 'Disable: 2');
    const question = await see('alertdialog', 'Disable the chosen users (2)?');
    await read('Ben Fischer', question);
    await click('button', 'Disable: 2', question);
    await read('Disabled: 2.');
    expect(store.memberships.get('jurgen-nordwind-munich')?.enabled).to.equal(false);
    await click('button', 'Undo: 2');
    await read('Enabled: 2.');
    expect(store.memberships.get('jurgen-nordwind-munich')?.enabled).to.equal(true);
  });
});

/** The form of each overview, and the attribute that names the record. */
const forms = [
  ['company-user-list', 'company-user-form', 'buyer-id', 'buyer', 'Ben Fischer', 'ben-nordwind-hamburg'],
  ['business-unit-list', 'business-unit-form', 'unit-id', 'unit', 'Hamburg', 'nordwind-hamburg'],
  ['company-role-list', 'company-role-form', 'role-id', 'role', 'Trainee', 'nordwind-trainee'],
  ['unit-address-list', 'unit-address-form', 'address-id', 'address', 'Überseetor 18a, Bremen', 'nordwind-lager'],
] as const;

describe('Overviews: the form in the place of the list', () => {
  for (const [tag, formTag, attribute, resource, name, id] of forms) {
    it(`<${tag}> edits and creates in <${formTag}>, and comes back to where one was`, async () => {
      const { el } = await show(tag, storefront);
      const form = () => el.shadowRoot?.querySelector(formTag) ?? undefined;
      let told: Event | undefined;
      el.addEventListener(`${resource}-open`, (event) => (told = event));
      el.addEventListener('form-closed', () => expect.fail('the form is no business of the page'));
      await click('button', `Edit ${name}`);
      expect(told).to.include({ view: 'edit', id });
      expect((await until(form, () => 'no form')).getAttribute(attribute)).to.equal(id);
      await focusRests('heading');
      form()?.dispatchEvent(new FormClosedEvent());
      await focusRests(`edit-${id}`);

      await click('button', /^Create/u);
      expect(told).to.include({ view: 'create', id: '' });
      await until(form, () => 'no form');
      expect(form()?.getAttribute(attribute)).to.equal('');
      if (formTag !== 'company-user-form') expect(form()?.getAttribute('company-id')).to.equal('nordwind');
      form()?.dispatchEvent(new FormClosedEvent());
      await focusRests('create');

      el.addEventListener(`${resource}-open`, (event) => event.preventDefault());
      await click('button', `Edit ${name}`);
      await el.updateComplete;
      expect(form(), 'the page goes there itself').to.equal(undefined);
    });
  }

  it('<company-list> edits in <company-form>', async () => {
    const { el } = await show('company-list');
    await click('button', 'Edit Nordwind Elektro GmbH');
    const form = await until(
      () => el.shadowRoot?.querySelector('company-form'),
      () => 'no form',
    );
    expect(form.getAttribute('company-id')).to.equal('nordwind');
    form.dispatchEvent(new FormClosedEvent());
    await focusRests('edit-nordwind');
  });
});

describe('Overviews: states', () => {
  it('load, fail and try again, and refuse', async () => {
    const { backend } = stage(backOffice);
    let fails = true;
    const list = backend.role?.list;
    const flaky: AccountBackend = {
      ...backend,
      role: {
        ...backend.role,
        list: (query, call) =>
          fails ? Promise.reject(new AccountError('unavailable', { operation: 'role.list' })) : list!(query, call),
      },
    };
    const el = await showOver('company-role-list', flaky);
    await read('Not available at the moment');
    await expectAccessible(el);
    fails = false;
    await click('button', 'Try again');
    await see('rowheader', 'Trainee');
    const refused = await show('company-role-list', { as: 'buyer' });
    await read('Your role does not include this. Please contact', refused.el.shadowRoot!);
    const loading = await show('company-role-list', { ...backOffice, faults: { 'role.list': 'pending' } });
    await read('Loading roles…', loading.el.shadowRoot!);
  });

  it('keep a question open that failed, and say why; a record changed by others is not overwritten', async () => {
    const { backend } = await show('company-list');
    await act('Nordwind Elektro GmbH', 'Deny');
    const question = await see('alertdialog');
    await backend.company?.update?.('nordwind', { name: 'Nordwind' });
    await click('button', 'Deny', question);
    await read('Changed by somebody else', question);
    await see('rowheader', 'Nordwind');
    await click('button', 'Deny', question);
    await read(/is denied\./u);
  });

  it('sort only by what the system can', async () => {
    const { backend } = stage(backOffice);
    await showOver('company-list', { ...backend, features: { ...backend.features, companySort: ['id'] } });
    await see('button', 'ID');
    expect(all('button', 'Name')).to.have.lengthOf(0);
  });

  it('work by the keyboard alone', async () => {
    const { el } = await show('company-list');
    await see('rowheader');
    el.focus();
    await focusRests('search');
    await press('Tab', 'Tab', 'Tab', 'Tab');
    await focusRests('create');
    const button = await see('button', 'Actions for Lumière & Fils');
    button.focus();
    await press('Enter');
    await until(
      () => focused()?.textContent.trim() === 'Approve',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await press('End', 'Enter');
    await see('alertdialog', 'Deny Lumière & Fils?');
    await until(
      () => focused()?.textContent.trim() === 'Cancel',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await press('Escape');
    await focusRests('actions-lumiere');
  });

  it('fit a phone as cards, in both directions', async function () {
    this.timeout(30_000);
    await setViewport({ width: 375, height: 700 });
    for (const { tag, columns, record } of reference) {
      document.documentElement.dir = 'rtl';
      const { el } = await show(tag);
      await see('rowheader', undefined, el.shadowRoot!);
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(innerWidth);
      document.documentElement.removeAttribute('dir');
      await el.updateComplete;
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(innerWidth);
      const values = [...(el.shadowRoot?.querySelectorAll('tbody tr:first-child td[data-label]') ?? [])];
      expect(
        values.every((value) => value.checkVisibility()),
        `${tag} shows all of ${record}`,
      ).to.equal(true);
      expect(values).to.have.lengthOf(Object.keys(columns).length - 1);
    }
    await setViewport({ width: 1200, height: 900 });
  });
});
