import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/org-buyer-manager.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import type { Store } from '../../src/adapters/memory.ts';
import { personWith } from '../../mocks/world/people.ts';
import { type Stage, stage } from '../../stories/harness.ts';
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

const tag = 'org-buyer-manager';
const administrator: Stage = { as: 'company-admin' };
const acting: Stage = { as: 'csr', acting: 'buyer-admin' };

const manage = (setting: Stage = administrator, organizationId = 'nordwind-hamburg') =>
  play(tag, setting, html`<org-buyer-manager organization-id=${organizationId}></org-buyer-manager>`);

async function gone(role: string, name: string | RegExp): Promise<void> {
  await until(
    () => all(role, name).length === 0,
    () => `${role} ${String(name)} is still there`,
  );
}

const enabled = (store: Store, id: string): boolean | undefined => store.memberships.get(id)?.enabled;
const roles = (store: Store, id: string): readonly string[] | undefined => store.memberships.get(id)?.roleIds;
const place = (store: Store, id: string): string | undefined => store.memberships.get(id)?.organizationId;

/** Chooses in a combobox, as by the keyboard. */
async function pick(name: string | RegExp, text: string, option: string | RegExp): Promise<void> {
  await type(name, text, 'combobox');
  await click('option', option);
}

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('<org-buyer-manager>: the last act is taken back', () => {
  it('undoes a disable by enabling, with the record as it was answered, and tells it', async () => {
    const { el, store } = await manage();
    await click('button', 'Disable Ben Fischer');
    await click('button', 'Disable', await see('alertdialog'));
    await read('Ben Fischer is disabled.');
    expect(enabled(store, 'ben-nordwind-hamburg')).to.equal(false);
    const back = hear<WrittenEvent>(el, 'buyer-enabled');
    await click('button', 'Undo');
    expect((await back).id).to.equal('ben-nordwind-hamburg');
    await read('Ben Fischer is enabled.');
    await until(
      () => focused()?.id === 'outcome',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    expect(enabled(store, 'ben-nordwind-hamburg')).to.equal(true);
    expect(all('button', 'Undo')).to.have.length(0);
  });

  it('overwrites nobody when it undoes: what was changed since stays, and that is told', async () => {
    const { backend, store } = await manage();
    await click('button', 'Disable Ben Fischer');
    await click('button', 'Disable', await see('alertdialog'));
    const undo = await see('button', 'Undo');
    await backend.buyer?.update?.('ben-nordwind-hamburg', { firstName: 'Ben', lastName: 'Fischer', phone: '+49 40 2' });
    undo.click();
    await read('Changed by somebody else.');
    expect(enabled(store, 'ben-nordwind-hamburg')).to.equal(false);
  });

  it('does not stay over another person, nor when somebody else looks', async () => {
    const { el } = await manage();
    const disable = async () => {
      await click('button', 'Disable Ben Fischer');
      await click('button', 'Disable', await see('alertdialog'));
      await see('button', 'Undo');
    };
    await disable();
    await click('button', 'Ben Fischer');
    await see('heading', /Ben Fischer/u);
    await see('button', 'Undo');
    await click('button', 'Back to Hamburg');
    await see('button', 'Undo');
    await click('button', /^Amara/u);
    await see('heading', /^Amara/u);
    expect(el.renderRoot.querySelector('#outcome'), 'the notice').to.equal(null);
    expect(all('button', 'Undo')).to.have.length(0);

    await click('button', 'Back to Hamburg');
    await click('button', 'Enable Ben Fischer');
    await click('button', 'Enable', await see('dialog'));
    await see('button', 'Undo');
    const provider = el.closest('account-provider')!;
    provider.backend = stage({ as: 'buyer-admin' }).backend;
    await until(
      () => all('button', 'Undo').length === 0 && !reads('Ben Fischer is enabled.'),
      () => 'what was done for somebody else is still told',
    );
  });

  it('moves a buyer to another organization of the company, and back', async function () {
    this.timeout(30_000);
    const { el, store } = await manage();
    await click('button', 'Actions for Ben Fischer');
    await click('menuitem', 'Move');
    const question = await see('dialog', 'Move Ben Fischer?');
    await click('button', 'Move', question);
    await read('Please fill this in.', question);
    await pick(/^To which organization/u, 'Brem', /^Bremen/u);
    await expectAccessible(el);
    const moved = hear<WrittenEvent>(el, 'buyer-updated');
    await click('button', 'Move', question);
    expect((await moved).id).to.equal('ben-nordwind-hamburg');
    await read('Ben Fischer is moved to Bremen.');
    expect(place(store, 'ben-nordwind-hamburg')).to.equal('nordwind-bremen');
    await gone('rowheader', /Ben Fischer/u);
    await click('button', 'Undo');
    await read('Ben Fischer is moved to Hamburg.');
    await see('rowheader', /Ben Fischer/u);
    expect(place(store, 'ben-nordwind-hamburg')).to.equal('nordwind-hamburg');
  });

  it('offers nobody to move themselves', async () => {
    await manage({ as: 'buyer-admin' }, '');
    await click('button', 'Actions for Bruno Almeida');
    await see('menuitem', 'Edit');
    expect(all('menuitem', 'Move')).to.have.length(0);
  });
});

describe('<org-buyer-manager>: many buyers', () => {
  const choosing = async (...names: readonly string[]) => {
    for (const name of names) await click('checkbox', `Select ${name}`);
  };

  it('moves those chosen, and takes that back, each once', async () => {
    const { el, store } = await manage();
    await choosing('Ben Fischer', 'Amara Okafor');
    await click('button', 'Move: 2');
    const question = await see('dialog', 'Move the chosen buyers (2)?');
    await pick(/^To which organization/u, 'Brem', /^Bremen/u);
    await click('button', 'Move: 2', question);
    await read('Moved to Bremen: 2.');
    expect(place(store, 'ben-nordwind-hamburg')).to.equal('nordwind-bremen');
    let writes = 0;
    el.addEventListener('buyer-updated', () => (writes += 1));
    await click('button', 'Undo: 2');
    await read('Moved to Hamburg: 2.');
    expect([place(store, 'ben-nordwind-hamburg'), writes]).to.deep.equal(['nordwind-hamburg', 2]);
    expect(all('button', /^Undo/u), 'no undo of an undo').to.have.length(0);
    expect(focused()?.id).to.equal('bulk');
  });

  it('gives those chosen a role besides the ones they have', async function () {
    this.timeout(30_000);
    const { el, store } = await manage();
    const before = roles(store, 'ben-nordwind-hamburg') ?? [];
    await choosing('Ben Fischer', 'Dóra Szabó');
    await click('button', 'Give a role: 2');
    const question = await see('dialog', 'Give the chosen buyers a role (2)?');
    await see('combobox', /^Role/u, question);
    await click('button', 'Give a role: 2', question);
    await read('Please fill this in.', question);
    await expectAccessible(el);
    const field = question.querySelector('select');
    field!.value = 'nordwind-approver';
    field!.dispatchEvent(new Event('change'));
    await click('button', 'Give a role: 2', question);
    await read('Given the role Approver: 2.');
    expect(roles(store, 'ben-nordwind-hamburg')).to.have.members([...new Set([...before, 'nordwind-approver'])]);
    expect(roles(store, 'dora-nordwind-hamburg')).to.include('nordwind-approver');
    expect(all('button', /^Undo/u)).to.have.length(0);
  });

  it('takes a bulk disable back', async () => {
    const { store } = await manage();
    await choosing('Ben Fischer', 'Amara Okafor');
    await click('button', 'Disable: 2');
    await click('button', 'Disable: 2', await see('alertdialog'));
    await read('Disabled: 2.');
    expect(enabled(store, 'ben-nordwind-hamburg')).to.equal(false);
    await click('button', 'Undo: 2');
    await read('Enabled: 2.');
    expect(enabled(store, 'ben-nordwind-hamburg')).to.equal(true);
  });

  it('stops by itself without a connection, says so, and goes on from there', async () => {
    const { backend, store } = stage(administrator);
    const { disable } = backend.buyer!;
    let isOffline = true;
    const flaky: typeof backend = {
      ...backend,
      buyer: {
        ...backend.buyer,
        disable: (id, call) =>
          isOffline
            ? Promise.reject(new AccountError('offline', { operation: 'buyer.disable', outcome: 'not-applied' }))
            : disable!(id, call),
      },
    };
    const page = html`<account-provider .backend=${flaky}
      ><org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager
    ></account-provider>`;
    await mount(tag, page);
    await choosing('Ben Fischer', 'Amara Okafor');
    await click('button', 'Disable: 2');
    await click('button', 'Disable: 2', await see('alertdialog'));
    await read('You are offline. Stopped. Still to do: 2.');
    isOffline = false;
    await click('button', 'Go on');
    await read('Disabled: 2.');
    expect(enabled(store, 'amara-nordwind-hamburg')).to.equal(false);
  });

  it('keeps what can be done in sight on a phone, in both directions', async () => {
    await setViewport({ width: 375, height: 700 });
    document.documentElement.dir = 'rtl';
    await manage();
    await choosing('Ben Fischer');
    const bar = await see('group', 'Chosen buyers');
    scrollTo(0, 300);
    await until(
      () => {
        const { top, bottom, left, right } = bar.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      },
      () => JSON.stringify(bar.getBoundingClientRect()),
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(375);
    scrollTo(0, 0);
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 1200, height: 900 });
  });
});

describe('<org-buyer-manager>: those who act for a customer', () => {
  it('are not offered to give roles', async () => {
    await manage(acting);
    await click('checkbox', 'Select Ben Fischer');
    await see('button', 'Move: 1');
    expect(all('button', /^Give a role/u)).to.have.length(0);
    await press('Escape');
    expect(reads('Chosen: 1')).to.equal(true);
    await choose('Access', 'Enabled');
    expect(textOf(await see('group', 'Chosen buyers'))).to.contain('Chosen: 1');
  });
});

describe('<org-buyer-manager>: the details of a buyer', () => {
  const open = async (name: string) => {
    await click('button', name);
    await see('heading', new RegExp(`^${name}`, 'u'));
  };

  it('edits the address where it stands, and leaves everything else as it is', async () => {
    const { el, store } = await manage();
    await open('Ben Fischer');
    const before = store.people.known('ben');
    await click('button', 'Edit address');
    await until(
      () => focused()?.id === 'address-street',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await type(/^Street and number/u, 'Elbchaussee 1');
    await click('button', 'Save');
    await read('Please fill this in.');
    await type(/^Postal code/u, '22765');
    await type(/^City/u, 'Hamburg');
    await choose(/^Country/u, 'Germany');
    await click('button', 'Save');
    await read('The changes are saved.');
    await until(
      () => focused()?.id === 'edit-address',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await read('Elbchaussee 1');
    const { address, ...rest } = store.people.known('ben');
    expect(address).to.include({ street: 'Elbchaussee 1', country: 'DE' });
    const { address: _, ...restBefore } = before;
    expect(rest).to.deep.equal(restBefore);
    await expectAccessible(el);
  });

  it('keeps what was typed through Back and forth, and asks before it throws it away', async () => {
    await manage();
    await open('Ben Fischer');
    await click('button', 'Edit contact');
    await type(/^Phone/u, '+49 40 77');
    await click('button', 'Back to Hamburg');
    await open('Ben Fischer');
    expect((await see('textbox', /^Phone/u)).matches('input')).to.equal(true);
    expect(((await see('textbox', /^Phone/u)) as HTMLInputElement).value).to.equal('+49 40 77');
    await click('button', 'Cancel');
    await click('button', 'Discard', await see('alertdialog', 'Discard what you typed?'));
    await see('button', 'Edit contact');
    expect(reads('+49 40 77')).to.equal(false);
  });

  it('attaches somebody to a further business unit, which is told beside their organization then', async () => {
    const { el, store } = await manage();
    await click('button', 'Ben Fischer');
    const opener = await see('button', 'Attach to business unit');
    opener.focus();
    opener.click();
    const question = await see('dialog', 'Attach Ben Fischer to a further business unit');
    await pick(/^Business unit/u, 'Brem', /^Bremen/u);
    const attached = hear<WrittenEvent>(el, 'buyer-attached');
    await click('button', 'Attach', question);
    await attached;
    await click('button', 'Done', question);
    await see('button', 'Bremen', await see('list', 'Also a buyer of'));
    expect(store.memberships.by('organization', 'nordwind-bremen').map(({ personId }) => personId)).to.include('ben');
    await until(
      () => focused()?.id === 'attach-this-buyer',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
  });

  it('gives roles for those who may, says where they count, and keeps at least one', async () => {
    const { el, store } = await manage();
    await open('Ben Fischer');
    await click('button', 'Edit roles');
    await read('They count in Hamburg and in all organizations below it (1 directly below).');
    await click('checkbox', /^Approver/u);
    const assigned = hear<WrittenEvent>(el, 'buyer-roles-assigned');
    await click('button', 'Save');
    expect((await assigned).id).to.equal('ben-nordwind-hamburg');
    await read('The changes are saved.');
    expect(roles(store, 'ben-nordwind-hamburg')).to.include('nordwind-approver');
    await click('button', 'Edit roles');
    await see('checkbox', /^Approver/u);
    for (let box = chosen(); box; box = chosen()) {
      box.click();
      await el.updateComplete;
    }
    await click('button', 'Save');
    await read('At least one role has to stay.');
    await until(
      () => focused()?.id === 'buyer-role-choice',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
  });

  it('lets nobody take from themselves what they administer by, and says so before anything is sent', async () => {
    const { el, store } = await manage(administrator, 'nordwind-hq');
    const { name, row } = await ownRow(store);
    await open(name);
    await click('button', 'Edit roles');
    await click('checkbox', /^Buyer(?! Adm)/u);
    await el.updateComplete;
    chosen()?.click();
    await read('You cannot do this to your own account.');
    const asked = counting(el, 'buyer-assign-roles-request');
    await click('button', 'Save');
    await until(
      () => focused()?.id === 'buyer-role-choice',
      () => `the focus is on ${String(focused()?.id)}`,
    );
    expect([asked.times, roles(store, row.id)]).to.deep.equal([0, row.roleIds]);
  });

  it('asks whoever takes another part of theirs from themselves, and leaves the page then', async () => {
    const { el, store } = await manage(administrator, 'nordwind-hq');
    const { name, row } = await ownRow(store);
    store.memberships.put({ ...row, roleIds: [...row.roleIds, 'nordwind-approver'] });
    await open(name);
    await click('button', 'Edit roles');
    await click('checkbox', /^Approver|^Buyer Approver/u);
    await click('button', 'Save');
    const question = await see('alertdialog', 'Take a role from yourself?');
    const left = hear(el, 'account-navigate');
    await click('button', 'Take it from me', question);
    await left;
    expect(roles(store, row.id)).to.deep.equal(row.roleIds);
  });

  it('says of the last administrator that they are, where they are met and where their roles are edited', async () => {
    const { store } = await manage({ as: 'site-admin' }, 'lumiere-hq');
    await click('button', 'Actions for Lucie Moreau');
    const disable = await see('menuitem', /^Disable/u);
    expect(disable.getAttribute('aria-disabled')).to.equal('true');
    await read('This is the last administrator. Name another one first.');
    await press('Escape');
    await open('Lucie Moreau');
    await click('button', 'Edit roles');
    await click('checkbox', /^Buyer(?! Adm)/u);
    const administrator = await see('checkbox', /^Administrator/u);
    administrator.click();
    await read('This is the last administrator. Name another one first.');
    await click('button', 'Save');
    expect(roles(store, 'lucie-lumiere-hq')).to.deep.equal(['lumiere-administrator']);
  });

  it('shows in which other organizations the person is a buyer, and leads there', async () => {
    const { store } = await manage();
    const row = store.memberships.known('ben-nordwind-hamburg');
    store.memberships.put({ ...row, id: 'ben-too', organizationId: 'nordwind-bremen', enabled: false });
    await open('Ben Fischer');
    const list = await see('list', 'Also a buyer of');
    expect(textOf(list)).to.match(/Disabled/u);
    await click('button', 'Bremen', list);
    await see('button', 'Enable Ben Fischer');
    expect(textOf(await see('list', 'Also a buyer of'))).to.contain('Hamburg');
  });
});

/** The viewer's own row, and what it is called. */
async function ownRow(store: Store) {
  const { id } = personWith('company-admin');
  const row = store.memberships.by('person', id)[0];
  if (!row) throw new Error('no membership');
  return { name: fullNameOf(store, id), row };
}

const chosen = () => all('checkbox').find((some) => some.matches(':checked'));

const fullNameOf = (store: Store, personId: string): string => {
  const { firstName, lastName } = store.people.known(personId);
  return `${firstName} ${lastName}`;
};

function counting(target: EventTarget, name: string): { readonly times: number } {
  const counter = { times: 0 };
  target.addEventListener(name, () => (counter.times += 1));
  return counter;
}
