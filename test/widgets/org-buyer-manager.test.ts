import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/org-buyer-manager.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { SelectedEvent, WriteRequestEvent, WrittenEvent } from '../../src/controllers/events.ts';
import type { OrgBuyerManagerElement } from '../../src/widgets/org-buyer-manager.ts';
import meta, * as stories from '../../stories/org-buyer-manager.stories.ts';
import { type Stage, onStage, stage } from '../../stories/harness.ts';
import { engine } from '../support/engine.ts';
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

const tag = 'org-buyer-manager';
const acting: Stage = { as: 'csr', acting: 'buyer-admin' };

/** The manager, at an organization or at none, for whoever looks. */
const manage = (setting: Stage = acting, organizationId = 'nordwind-hamburg') =>
  play(tag, setting, html`<org-buyer-manager organization-id=${organizationId}></org-buyer-manager>`);

const asAdministrator = (organizationId?: string) => manage({ as: 'company-admin' }, organizationId);

/** What becomes of an event that must not come. */
function count(target: EventTarget, name: string): { readonly times: number } {
  const counter = { times: 0 };
  target.addEventListener(name, () => (counter.times += 1));
  return counter;
}

const names = (role: string, root?: ParentNode): string[] =>
  all(role, undefined, root).map((element) => textOf(element));

async function gone(role: string, name: string | RegExp): Promise<void> {
  await until(
    () => all(role, name).length === 0,
    () => `${role} ${String(name)} is still there`,
  );
}

const settled = async (el: OrgBuyerManagerElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await el.updateComplete;
};

const live = (el: OrgBuyerManagerElement): string =>
  el.renderRoot.querySelector('[aria-live=polite]')?.textContent ?? '';

const hears = (el: OrgBuyerManagerElement, text: string): Promise<true> =>
  until(
    () => live(el).includes(text) as true,
    () => `heard “${live(el)}” in place of “${text}”`,
  );

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('<org-buyer-manager>: organizations', () => {
  it('shows a small tree whole, without a search', async () => {
    await manage(acting, '');
    await see('treeitem', 'Werk Hafen');
    expect(all('treeitem').map((item) => item.getAttribute('aria-level'))).to.deep.equal(['1', '2', '2', '3']);
    expect(all('searchbox', 'Find an organization')).to.have.length(0);
  });

  it('selects the only top by itself, without an event', async () => {
    const backstage = stage(acting);
    let selections = 0;
    const page = html`<div @organization-selected=${() => (selections += 1)}>
      ${onStage(backstage, html`<org-buyer-manager></org-buyer-manager>`)}
    </div>`;
    const el = await mount(tag, page);
    await see('heading', 'Region Nord');
    expect(el.getAttribute('organization-id')).to.equal('nordwind-north');
    expect(selections).to.equal(0);
  });

  it('selects by Enter and not by moving the focus, tells the page, and keeps the focus in the tree', async () => {
    const { el } = await manage();
    (await see('treeitem', 'Hamburg')).focus();
    await press('ArrowDown');
    expect(focused()).to.equal(all('treeitem', 'Werk Hafen')[0]);
    expect(el.organizationId).to.equal('nordwind-hamburg');
    const selected = hear<SelectedEvent>(el, 'organization-selected');
    await press('Enter');
    expect((await selected).id).to.equal('nordwind-port');
    await see('rowheader', /Ivo Kovačić/u);
    expect(el.getAttribute('organization-id')).to.equal('nordwind-port');
    expect(focused()).to.equal(all('treeitem', 'Werk Hafen')[0]);
    expect(all('treeitem', 'Werk Hafen')[0]?.getAttribute('aria-selected')).to.equal('true');
    await hears(el, 'Buyers of Werk Hafen, 1 of 1');
  });

  it('opens the way to an organization that the page sets, and does not echo it', async () => {
    const { el } = await manage({ as: 'seller-admin' }, '');
    await see('heading', undefined, el.renderRoot);
    const selections = count(el, 'organization-selected');
    el.treeThreshold = 0;
    el.organizationId = 'nordwind-bremen';
    await see('heading', 'Bremen');
    await see('treeitem', /^Bremen/u);
    await see('rowheader', /Søren Ølgaard/u);
    expect(selections.times).to.equal(0);
  });

  it('finds among many, says where each lies, and leads there', async () => {
    const { el } = await play(
      tag,
      { as: 'seller-admin' },
      html`<org-buyer-manager tree-threshold="4"></org-buyer-manager>`,
    );
    await type('Find an organization', '横浜', 'searchbox');
    await press('Enter');
    const hit = await see('button', /横浜/u);
    expect(hit.textContent.replaceAll(/\s+/gu, ' ')).to.contain('株式会社石川精機 › 関東');
    const selected = hear<SelectedEvent>(el, 'organization-selected');
    hit.click();
    expect((await selected).id).to.equal('ishikawa-yokohama');
    await see('treeitem', '横浜');
    await until(
      () => focused()?.id === 'details-heading',
      () => 'the focus is not at the heading',
    );
    expect(textOf(await see('heading', '横浜'))).to.equal('横浜');
  });

  it('searches while typing from three characters on, and says when nothing matches', async () => {
    await play(tag, { as: 'seller-admin' }, html`<org-buyer-manager tree-threshold="4"></org-buyer-manager>`);
    await type('Find an organization', 'Ha', 'searchbox');
    await new Promise((resolve) => setTimeout(resolve, 350));
    await see('tree');
    await type('Find an organization', 'Hamb', 'searchbox');
    await see('button', /^Hamburg/u);
    await type('Find an organization', 'Atlantis', 'searchbox');
    await read('No organization matches');
    await click('button', 'Show all organizations');
    await see('tree');
  });

  it('never asks for more than one page, and loads the rest on demand', async () => {
    const { backend, store } = stage({ as: 'company-admin' });
    for (let index = 0; index < 120; index += 1) {
      store.organizations.put({
        kind: 'unit',
        id: `extra-${index}`,
        companyId: 'nordwind',
        parentId: 'nordwind-south',
        name: `Depot ${index}`,
      });
    }
    const sizes: number[] = [];
    const list = backend.organization!.list!;
    const spied = {
      ...backend,
      organization: {
        ...backend.organization,
        list: ((query, call) => {
          sizes.push(query.page.size);
          return list(query, call);
        }) satisfies typeof list,
      },
    };
    await mount(
      tag,
      html`<account-provider .backend=${spied}><org-buyer-manager></org-buyer-manager></account-provider>`,
    );
    (await see('treeitem', 'Region Süd')).focus();
    expect(all('treeitem', 'Depot 0')).to.have.length(0);
    await press('ArrowRight');
    await see('treeitem', 'Depot 0');
    expect(all('treeitem', /^Depot/u)[0]?.getAttribute('aria-setsize')).to.equal('121');
    expect(all('treeitem', 'Depot 119')).to.have.length(0);
    await click('treeitem', 'Show more');
    await until(
      () => all('treeitem', /^Depot/u).length === 100,
      () => `${all('treeitem', /^Depot/u).length} are loaded`,
    );
    expect(Math.max(...sizes)).to.be.at.most(50);
    expect(sizes).to.have.length(4);
  });

  it('shows the selected organization in its branch though it lies beyond the page that has come', async () => {
    const { backend, store } = stage({ as: 'company-admin' });
    for (let index = 100; index < 220; index += 1) {
      const name = `Depot ${index}`;
      store.organizations.put({ kind: 'unit', id: name, companyId: 'nordwind', parentId: 'nordwind-south', name });
    }
    await mount(
      tag,
      html`<account-provider .backend=${backend}
        ><org-buyer-manager organization-id="Depot 219"></org-buyer-manager
      ></account-provider>`,
    );
    const item = await see('treeitem', 'Depot 219');
    expect(item.ariaSelected).to.equal('true');
    expect(item.tabIndex).to.equal(0);
    expect([item.ariaSetSize, item.hasAttribute('aria-posinset')]).to.deep.equal(['121', false]);
    expect(textOf(item.nextElementSibling ?? item)).to.equal('Show more');
    expect(all('treeitem', /^Depot/u).length).to.be.below(60);
  });

  it('tries a failed branch again', async () => {
    const { backend } = stage({ as: 'seller-admin' });
    const list = backend.organization!.list!;
    let broken = true;
    const flaky = {
      ...backend,
      organization: {
        ...backend.organization,
        list: ((query, call) =>
          query.filter.parentId === 'nordwind' && broken
            ? Promise.reject(new TypeError('gone'))
            : list(query, call)) satisfies typeof list,
      },
    };
    await mount(
      tag,
      html`<account-provider .backend=${flaky}
        ><org-buyer-manager tree-threshold="4"></org-buyer-manager
      ></account-provider>`,
    );
    (await see('treeitem', 'Nordwind Elektro GmbH')).focus();
    await press('ArrowRight');
    const failed = await see('treeitem', /could not be loaded/iu);
    broken = false;
    failed.click();
    await see('treeitem', 'Headquarters');
  });

  it('opens the menu of an organization by Shift+F10 and by its button, with what is refused and whom to ask', async () => {
    await manage();
    (await see('treeitem', /^Bremen/u)).focus();
    await press('Shift+F10');
    const removal = await see('menuitem', 'Delete');
    expect(removal.getAttribute('aria-disabled')).to.equal('true');
    await read('Only a Site Administrator or Seller Administrator can delete an organization.');
    await press('Escape');
    await gone('menu', /.*/u);
    await click('button', 'Actions for Bremen');
    await see('menuitem', 'Create organization below');
  });

  it('gives the focus back to the organization when its menu is left', async () => {
    await manage();
    const item = await see('treeitem', /^Bremen/u);
    item.focus();
    // The other drivers do not know this key, which does the same as Shift+F10.
    await press(engine === 'chromium' ? 'ContextMenu' : 'Shift+F10');
    await see('menuitem', 'Edit');
    await press('Escape');
    expect(focused()).to.equal(item);
  });

  it('follows the breadcrumb up, as far as one may see', async () => {
    const { el } = await manage();
    const path = await see('navigation', 'Above this organization');
    expect(all('button', 'Nordwind Elektro GmbH', path)).to.have.length(0);
    await click('button', 'Region Nord', path);
    await see('heading', 'Region Nord');
    expect(el.organizationId).to.equal('nordwind-north');
  });
});

describe('<org-buyer-manager>: one organization', () => {
  it('edits in place, sends the version that was seen, and tells the page', async () => {
    const { el, backend } = await manage();
    await click('button', 'Edit');
    await until(
      () => focused()?.id === 'name',
      () => 'the focus is not in the first field',
    );
    await type(/^Name/u, 'Hansestadt Hamburg');
    const updated = hear<WrittenEvent>(el, 'organization-updated');
    await click('button', 'Save');
    expect((await updated).id).to.equal('nordwind-hamburg');
    await see('heading', 'Hansestadt Hamburg');
    await see('treeitem', 'Hansestadt Hamburg');
    await read('The changes are saved.');
    expect((await backend.organization?.read?.('nordwind-hamburg'))?.name).to.equal('Hansestadt Hamburg');
    expect(focused()?.id).to.equal('details-heading');
  });

  it('empties a field that is emptied', async () => {
    const { backend } = await asAdministrator('nordwind');
    await click('button', 'Edit');
    await type(/^Phone/u, '');
    await click('button', 'Save');
    await read('The changes are saved.');
    expect((await backend.organization?.read?.('nordwind'))?.phone).to.equal(undefined);
  });

  it('overwrites nobody: tells the conflict and puts what was typed on top of theirs', async () => {
    const { backend } = await manage();
    await click('button', 'Edit');
    await type(/^Name/u, 'Hamburg-Altona');
    await backend.organization?.update?.('nordwind-hamburg', { phone: '+49 40 1' });
    await click('button', 'Save');
    await read('Also changed by them, and taken over: Phone');
    await until(
      () => (all('textbox', /^Phone/u)[0] as HTMLInputElement).value === '+49 40 1',
      () => 'their change is not shown',
    );
    await click('button', 'Save');
    await read('The changes are saved.');
    expect(await backend.organization?.read?.('nordwind-hamburg')).to.include({
      name: 'Hamburg-Altona',
      phone: '+49 40 1',
    });
  });

  it('keeps what was typed while one looks elsewhere, and forgets it on Cancel', async () => {
    await manage();
    await click('button', 'Edit');
    await type(/^Name/u, 'Altona');
    await click('treeitem', /^Bremen/u);
    await see('heading', 'Bremen');
    await click('treeitem', 'Hamburg');
    await click('button', 'Edit');
    expect(((await see('textbox', /^Name/u)) as HTMLInputElement).value).to.equal('Altona');
    await click('button', 'Cancel');
    await click('button', 'Discard', await see('alertdialog', 'Discard what you typed?'));
    await until(
      () => focused()?.id === 'edit-organization',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await click('button', 'Edit');
    expect(((await see('textbox', /^Name/u)) as HTMLInputElement).value).to.equal('Hamburg');
  });

  it('creates one below, beginning with the address above, and goes there', async () => {
    const { el, backend } = await asAdministrator('nordwind');
    await click('button', 'Create organization');
    await see('heading', 'New organization below Nordwind Elektro GmbH');
    expect(((await see('textbox', /^City/u)) as HTMLInputElement).value).to.equal('Hamburg');
    await type(/^Name/u, 'Region West');
    const [created, selected] = [
      hear<WrittenEvent>(el, 'organization-created'),
      hear<SelectedEvent>(el, 'organization-selected'),
    ];
    await click('button', 'Create organization');
    const { id } = await created;
    expect((await selected).id).to.equal(id);
    expect(await backend.organization?.read?.(id)).to.include({ name: 'Region West', parentId: undefined });
    await read('Region West is created.');
    await see('treeitem', 'Region West');
    expect(el.organizationId).to.equal(id);
  });

  it('creates below an organization from its menu in the tree', async () => {
    await manage();
    await click('button', 'Actions for Bremen');
    await click('menuitem', 'Create organization below');
    await see('heading', 'New organization below Bremen');
    await until(
      () => focused()?.id === 'details-heading',
      () => 'the focus is not at the heading',
    );
  });

  it('shows what is wrong in a summary and at the field, and sends nothing', async () => {
    const { el } = await manage();
    const asked = count(el, 'organization-create-request');
    await click('button', 'Create organization');
    await click('button', 'Create organization');
    await read('Name: Please fill this in.');
    await until(
      () => focused()?.role === 'alert',
      () => 'the focus is not at the summary',
    );
    expect(asked.times).to.equal(0);
    await type(/^Name/u, 'Werk Hafen');
    await click('button', 'Create organization');
    await read('Name: This is already in use.');
    expect((await see('textbox', /^Name/u)).getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads to the reason where saving fails, and back to the button that saves', async () => {
    const { el } = await manage({ ...acting, faults: { 'organization.update': 'unavailable' } });
    await click('button', 'Edit');
    await type(/^Name/u, 'Hamburg-Altona');
    await click('button', 'Save');
    const problem = await until(
      () => focused()?.role === 'alert' && focused(),
      () => 'the focus is not at what went wrong',
    );
    expect(textOf(problem)).to.contain('Not available at the moment');
    const again = hear(el, 'organization-update-request');
    await click('button', 'Try again', problem);
    await again;
    expect(focused()).to.equal(all('button', 'Save')[0]);
  });

  it('lets the page veto, and says nothing then', async () => {
    const { el, store } = await manage();
    el.addEventListener('organization-update-request', (event) => event.preventDefault());
    await click('button', 'Edit');
    await type(/^Name/u, 'Altona');
    const request = hear<WriteRequestEvent>(el, 'organization-update-request');
    await click('button', 'Save');
    expect(await request).to.include({ resource: 'organization', verb: 'update', id: 'nordwind-hamburg' });
    await settled(el);
    expect(store.organizations.get('nordwind-hamburg')?.name).to.equal('Hamburg');
  });

  it('refuses to delete, says whom to ask, and sends nothing', async () => {
    const { el } = await manage();
    const asked = count(el, 'organization-delete-request');
    const removal = await see('button', 'Delete organization');
    expect(removal.getAttribute('aria-disabled')).to.equal('true');
    expect(reads('Only a Site Administrator or Seller Administrator can delete an organization.')).to.equal(true);
    removal.click();
    expect(asked.times).to.equal(0);
    const { scope } = document.querySelector('account-provider')!;
    const end = await scope!.backend.organization.delete('nordwind-hamburg').catch((error: unknown) => error);
    expect(end).to.include({ kind: 'forbidden' });
  });

  it('asks those who may delete, tells what stands below, and goes up', async () => {
    const { el, store } = await manage({ as: 'seller-admin' }, 'nordwind-south');
    await click('button', 'Delete organization');
    const question = await see('alertdialog', 'Delete Region Süd?');
    expect(textOf(question)).to.match(/Organizations directly below 1/u);
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    const deleted = hear<WrittenEvent>(el, 'organization-deleted');
    await click('button', 'Delete organization', question);
    expect((await deleted).id).to.equal('nordwind-south');
    await see('heading', 'Nordwind Elektro GmbH');
    await read('Region Süd is deleted.');
    expect(store.organizations.get('nordwind-south')).to.equal(undefined);
    await gone('treeitem', 'Region Süd');
  });
});

describe('<org-buyer-manager>: buyers', () => {
  it('lists them with how much there is, enabled and approved told apart', async () => {
    await manage();
    const table = await see('table', 'Buyers of Hamburg, 1–7 of 7');
    const row = all('row', undefined, table).find((some) => textOf(some).includes('Pia Åström'));
    expect(textOf(row!)).to.match(/Enabled Waiting for approval/u);
  });

  it('searches while typing, and by Enter at once', async () => {
    await manage();
    await see('rowheader', /Ben Fischer/u);
    await type('Find a buyer', 'fisch', 'searchbox');
    await see('table', 'Buyers of Hamburg, 1 of 1');
    await type('Find a buyer', 'am', 'searchbox');
    await press('Enter');
    await see('rowheader', /Amara Okafor/u);
    await click('button', 'Matches “am”, remove this filter');
    await see('table', 'Buyers of Hamburg, 1–7 of 7');
    expect(focused()?.id).to.equal('buyer-search');
  });

  it('carries what was searched for in vain over to a new buyer', async () => {
    await manage();
    await type('Find a buyer', 'Greta Sørensen', 'searchbox');
    await press('Enter');
    await read('No buyer matches');
    await click('button', 'Create buyer “Greta Sørensen”');
    expect(((await see('textbox', /^Last name/u)) as HTMLInputElement).value).to.equal('Sørensen');
    expect(((await see('textbox', /^First name/u)) as HTMLInputElement).value).to.equal('Greta');
  });

  it('filters by role, access and approval, each with a chip to take it off', async () => {
    await manage();
    await choose('Access', 'Disabled');
    await see('table', 'Buyers of Hamburg, 1 of 1');
    await see('rowheader', /Dóra Szabó/u);
    await choose('Approval', 'Waiting for approval');
    await read('No buyer matches');
    await click('button', 'Disabled, remove this filter');
    await see('rowheader', /Pia Åström/u);
    await click('button', 'Waiting for approval, remove this filter');
    await choose('Role', 'Approver');
    await see('table', 'Buyers of Hamburg, 1 of 1');
    await see('button', 'Role: Approver, remove this filter');
  });

  it('sorts by a column', async () => {
    await manage();
    await see('rowheader', /Pia Åström/u);
    await click('button', 'Logon ID');
    await until(
      () => names('rowheader')[0]?.includes('Amara Okafor') as true,
      () => names('rowheader').join(),
    );
    await click('button', 'Logon ID');
    await until(
      () => names('rowheader')[0]?.includes('Rémi') as true,
      () => names('rowheader').join(),
    );
    expect(all('columnheader', 'Logon ID')[0]?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('pages by 10, 25 and 50 and asks for no more', async () => {
    const { backend, store } = stage(acting);
    for (let index = 0; index < 40; index += 1) {
      const id = `extra-${index}`;
      store.people.put({
        id,
        loginId: `${id}@x.example`,
        email: `${id}@x.example`,
        firstName: 'Extra',
        lastName: `No ${index}`,
        enabled: true,
      });
      store.memberships.put({
        id,
        personId: id,
        organizationId: 'nordwind-bremen',
        roleIds: ['nordwind-buyer'],
        enabled: true,
        approval: 'approved',
      });
    }
    const sizes: number[] = [];
    const search = backend.buyer!.search!;
    const spied = {
      ...backend,
      buyer: {
        ...backend.buyer,
        search: ((query, call) => {
          sizes.push(query.page.size);
          return search(query, call);
        }) satisfies typeof search,
      },
    };
    await mount(
      tag,
      html`<account-provider .backend=${spied}
        ><org-buyer-manager organization-id="nordwind-bremen"></org-buyer-manager
      ></account-provider>`,
    );
    await see('table', 'Buyers of Bremen, 1–25 of 41');
    await click('button', 'Next page');
    await see('table', 'Buyers of Bremen, 26–41 of 41');
    await choose('Rows per page', '10');
    await see('table', 'Buyers of Bremen, 1–10 of 41');
    expect([...new Set(sizes)]).to.deep.equal([25, 10]);
  });

  it('disables after asking, tells the page and the reader, and gives the focus back', async () => {
    const { el, store } = await manage();
    (await see('button', 'Disable Ben Fischer')).focus();
    await press('Enter');
    const question = await see('alertdialog', 'Disable Ben Fischer?');
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    const disabled = hear<WrittenEvent>(el, 'buyer-disabled');
    await click('button', 'Disable', question);
    expect((await disabled).id).to.equal('ben-nordwind-hamburg');
    const enable = await see('button', 'Enable Ben Fischer');
    await until(
      () => focused() === enable,
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await hears(el, 'Ben Fischer is disabled.');
    expect(store.memberships.get('ben-nordwind-hamburg')?.enabled).to.equal(false);
  });

  it('enables again', async () => {
    const { el } = await manage();
    await click('button', 'Enable Dóra Szabó');
    const enabled = hear<WrittenEvent>(el, 'buyer-enabled');
    await click('button', 'Enable', await see('dialog', 'Enable Dóra Szabó?'));
    expect((await enabled).id).to.equal('dora-nordwind-hamburg');
    await see('button', 'Disable Dóra Szabó');
  });

  it('moves the focus to the row that takes the place of one that is filtered out', async () => {
    await manage();
    await choose('Access', 'Enabled');
    await see('table', 'Buyers of Hamburg, 1–6 of 6');
    (await see('button', 'Disable Pia Åström')).focus();
    await press('Enter');
    await click('button', 'Disable', await see('alertdialog'));
    await see('table', 'Buyers of Hamburg, 1–5 of 5');
    await until(
      () => focused() === all('button', 'Disable Ben Fischer')[0],
      () => `the focus is on ${focused()?.outerHTML}`,
    );
  });

  it('tells a failure in the dialog and lets one try again', async () => {
    const { el } = await manage({ ...acting, faults: { 'buyer.disable': 'unavailable' } });
    const disabled = count(el, 'buyer-disabled');
    await click('button', 'Disable Ben Fischer');
    const question = await see('alertdialog');
    await click('button', 'Disable', question);
    await read('Not available at the moment', question);
    await click('button', 'Cancel', question);
    await gone('alertdialog', /.*/u);
    await see('button', 'Disable Ben Fischer');
    expect(disabled.times).to.equal(0);
  });

  it('disables a buyer who was changed meanwhile only after telling', async () => {
    const { backend } = await manage();
    await click('button', 'Disable Ben Fischer');
    const question = await see('alertdialog');
    await backend.buyer?.update?.('ben-nordwind-hamburg', { firstName: 'Ben', lastName: 'Fischer', phone: '+49 40 2' });
    await click('button', 'Disable', question);
    await read('Changed by somebody else', question);
    await until(
      () => all('alertdialog').length === 1,
      () => 'the dialog is gone',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await click('button', 'Disable', question);
    await see('button', 'Enable Ben Fischer');
  });

  it('does nothing where the page vetoes', async () => {
    const { el, store } = await manage();
    el.addEventListener('buyer-disable-request', (event) => event.preventDefault());
    await click('button', 'Disable Ben Fischer');
    await click('button', 'Disable', await see('alertdialog'));
    await gone('alertdialog', /.*/u);
    expect(store.memberships.get('ben-nordwind-hamburg')?.enabled).to.equal(true);
  });

  it('offers nobody to disable themselves', async () => {
    await manage({ as: 'buyer-admin' }, '');
    await see('rowheader', /Bruno Almeida.*\(you\)/u);
    expect(all('button', 'Disable Bruno Almeida')).to.have.length(0);
    await click('button', 'Actions for Bruno Almeida');
    await read('You cannot do this to your own account.');
  });

  it('refuses to edit roles and to delete while acting, and says whom to ask', async () => {
    await manage();
    await click('button', 'Actions for Ben Fischer');
    expect((await see('menuitem', 'Edit roles')).getAttribute('aria-disabled')).to.equal('true');
    expect((await see('menuitem', 'Delete')).getAttribute('aria-disabled')).to.equal('true');
    await read('Only a Site Administrator or Seller Administrator can edit the roles of a buyer.');
    await read('Only a Site Administrator or Seller Administrator can delete a buyer.');
  });

  it('resets a password where that is allowed, and says what happens', async () => {
    const { el } = await manage();
    await click('button', 'Actions for Ben Fischer');
    await click('menuitem', 'Reset password');
    const reset = hear<WrittenEvent>(el, 'customer-password-reset');
    await click('button', 'Reset password', await see('dialog', /Reset the password/u));
    expect((await reset).id).to.equal('ben');
    await read('A link to set a new password is on its way to Ben Fischer.');
  });

  it('opens a buyer, edits them, and comes back to the same row', async () => {
    const { el, store } = await manage();
    await click('button', 'Ben Fischer');
    await see('heading', 'Ben Fischer');
    await until(
      () => focused()?.id === 'details-heading',
      () => 'the focus is not at the heading',
    );
    await read('Only a Site Administrator or Seller Administrator can edit the roles of a buyer.');
    await click('button', 'Edit contact');
    await type(/^First name/u, 'Benjamin');
    const updated = hear<WrittenEvent>(el, 'buyer-updated');
    await click('button', 'Save');
    expect((await updated).id).to.equal('ben-nordwind-hamburg');
    await see('heading', 'Benjamin Fischer');
    await hears(el, 'The changes are saved.');
    await click('button', 'Back to Hamburg');
    const row = await see('button', 'Benjamin Fischer');
    await until(
      () => focused() === row,
      () => 'the focus is not at the row',
    );
    expect(store.people.get('ben')?.firstName).to.equal('Benjamin');
  });

  it('goes back to the list, as it was left, when the selected organization is chosen again', async () => {
    const { el } = await manage();
    const selections = count(el, 'organization-selected');
    await choose('Access', 'Enabled');
    await click('button', 'Ben Fischer');
    await see('heading', 'Ben Fischer');
    await click('treeitem', 'Hamburg');
    await see('table', 'Buyers of Hamburg, 1–6 of 6');
    expect(selections.times).to.equal(0);
  });

  it('creates a buyer in the selected organization', async () => {
    const { el } = await manage();
    const closed = count(el, 'form-closed');
    await click('button', 'Create buyer');
    await see('heading', 'New buyer in Hamburg');
    await type(/^E-mail/u, 'greta@nordwind.example');
    await type(/^First name/u, 'Greta');
    await type(/^Last name/u, 'Sørensen');
    const created = hear<WrittenEvent>(el, 'buyer-created');
    await click('button', 'Create user');
    await created;
    await click('button', 'Close');
    await see('button', 'Greta Sørensen');
    expect(closed.times).to.equal(0);
  });

  it('deletes a buyer for those who may', async () => {
    const { el, store } = await asAdministrator();
    await click('button', 'Ben Fischer');
    await click('button', 'Delete buyer');
    const deleted = hear<WrittenEvent>(el, 'buyer-deleted');
    await click('button', 'Delete buyer', await see('alertdialog', 'Delete Ben Fischer?'));
    expect((await deleted).id).to.equal('ben-nordwind-hamburg');
    await see('table', 'Buyers of Hamburg, 1–6 of 6');
    await read('Ben Fischer is deleted.');
    expect(store.memberships.get('ben-nordwind-hamburg')).to.equal(undefined);
  });
});

describe('<org-buyer-manager>: many buyers at once', () => {
  const choices = () => all('checkbox', /^Select (?!all)/u);

  /** Hamburg with so many more buyers, whose writes and searches are noted and can fail. */
  async function many(count: number, fails: (id: string) => boolean = () => false) {
    const { backend, store } = stage({ as: 'company-admin' });
    const [someone] = [...store.memberships.values()].filter(
      ({ organizationId }) => organizationId === 'nordwind-hamburg',
    );
    const person = someone && store.people.get(someone.personId);
    if (!someone || !person) throw new Error('Hamburg has no buyer to take after');
    for (let index = 100; index < 100 + count; index += 1) {
      store.people.put({
        ...person,
        id: `p${index}`,
        loginId: `p${index}@nordwind.example`,
        email: `p${index}@nordwind.example`,
        lastName: `Aab ${index}`,
      });
      store.memberships.put({
        ...someone,
        id: `m${index}`,
        personId: `p${index}`,
        enabled: true,
        approval: 'approved',
      });
    }
    const sent: string[] = [];
    const asked = { searches: 0 };
    const { search, disable } = backend.buyer!;
    const spied: typeof backend = {
      ...backend,
      buyer: {
        ...backend.buyer,
        search: (query, call) => {
          asked.searches += 1;
          return search!(query, call);
        },
        disable: (id, call) => {
          sent.push(id);
          return fails(id)
            ? Promise.reject(new AccountError('unavailable', { operation: 'buyer.disable' }))
            : disable!(id, call);
        },
      },
    };
    const el = await mount(
      tag,
      html`<account-provider .backend=${spied}
        ><org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager
      ></account-provider>`,
    );
    await see('rowheader', /Aab 100/u);
    return { el, store, sent, asked };
  }

  const disabled = ({ store }: Awaited<ReturnType<typeof many>>) =>
    [...store.memberships.values()].filter(({ id, enabled }) => /^m\d+$/u.test(id) && !enabled).length;

  it('disables those chosen on two pages, each once, and asks for the list once', async () => {
    const made = await many(60);
    await click('checkbox', 'Select all on this page');
    await read('Chosen: 25');
    await click('button', 'Next page');
    await see('rowheader', /Aab 126/u);
    await click('checkbox', /Select .*Aab 126/u);
    await click('button', 'Disable: 26');
    expect(textOf(await see('alertdialog'))).to.contain('Disable the chosen buyers (26)?');
    made.asked.searches = 0;
    await click('button', 'Disable: 26', await see('alertdialog'));
    await read('Disabled: 26.');
    expect(disabled(made)).to.equal(26);
    expect(new Set(made.sent).size).to.equal(made.sent.length);
    await until(
      () => made.asked.searches === 1,
      () => `searched ${made.asked.searches} times`,
    );
    await hears(made.el, 'Disabled: 26.');
    expect(focused()?.id).to.equal('bulk');
  });

  it('names those that failed with the reason, and tries only them again', async () => {
    const broken = new Set(['m101', 'm103']);
    const made = await many(10, (id) => broken.has(id));
    for (const number of [100, 101, 102, 103]) await click('checkbox', new RegExp(`^Select .*Aab ${number}`, 'u'));
    await click('button', 'Disable: 4');
    await click('button', 'Disable: 4', await see('alertdialog'));
    const list = await see('list', 'Failed');
    expect(list.textContent.replaceAll(/\s+/gu, ' ')).to.match(
      /Aab 101: Not available at the moment.*Aab 103: Not available at the moment/u,
    );
    expect(disabled(made)).to.equal(2);
    await expectAccessible(made.el);
    broken.clear();
    made.sent.length = 0;
    await click('button', 'Try again: 2');
    await read('Disabled: 4.');
    expect(made.sent).to.deep.equal(['m101', 'm103']);
    await click('button', 'Dismiss');
    await gone('button', 'Dismiss');
    await see('rowheader', /Aab 100/u);
  });

  it('lets nobody choose themselves', async () => {
    await manage({ as: 'buyer-admin' }, '');
    const you = await see('rowheader', /Bruno Almeida.*\(you\)/u);
    expect(choices().length).to.equal(all('rowheader').length - 1);
    expect(all('checkbox', undefined, you.closest('tr') ?? you)).to.have.length(0);
  });

  it('forgets what was chosen when another organization is shown', async () => {
    const { el } = await many(3);
    await click('checkbox', /^Select .*Aab 100/u);
    await read('Chosen: 1');
    el.organizationId = 'nordwind-port';
    await see('rowheader', /Ivo Kovačić/u);
    expect(reads('Chosen: 1')).to.equal(false);
  });
});

describe('<org-buyer-manager>: its place on the page', () => {
  it('tells representatives who act for nobody the way, and asks for nothing', async () => {
    const { backend } = stage({ as: 'csr' });
    let calls = 0;
    const organization = { ...backend.organization, list: () => Promise.reject(new Error(String((calls += 1)))) };
    await mount(
      tag,
      html`<account-provider .backend=${{ ...backend, organization }}
        ><org-buyer-manager></org-buyer-manager
      ></account-provider>`,
    );
    await read('Find a Buyer Administrator and access their account');
    expect(calls).to.equal(0);
  });

  it('shows the organizations to an approver, and why not the buyers, nor to edit or create', async () => {
    await mountStory(tag, meta, stories.AsApprover);
    await see('heading', 'Hamburg');
    await read('The buyers are not shown');
    for (const name of ['Edit', 'Create organization']) {
      const button = await see('button', name);
      expect(button.ariaDisabled, name).to.equal('true');
      expect(textOf(button.parentElement ?? button), name).to.match(/Please contact a Site Administrator/u);
    }
    expect(all('button', 'Create buyer')).to.have.length(0);
  });

  it('shows a failed load with a way to try again', async () => {
    await mountStory(tag, meta, stories.LoadFails);
    await read('No connection');
    await see('button', 'Try again');
  });

  it('says that an organization is gone', async () => {
    await mountStory(tag, meta, stories.OrganizationGone);
    await read('Not found');
    await see('treeitem', 'Hamburg');
  });

  it('keeps nothing of one customer when the session ends', async () => {
    const { el } = await manage();
    await type('Find a buyer', 'fisch', 'searchbox');
    await click('button', 'Disable Ben Fischer');
    await see('alertdialog');
    await document.querySelector('account-provider')!.scope!.endActing();
    await read('Organizations and buyers are not shown');
    await until(
      () => !/fisch|hamburg/iu.test(el.renderRoot.textContent),
      () => `there is still: ${el.renderRoot.textContent}`,
    );
    expect(all('alertdialog')).to.have.length(0);
    expect(el.organizationId).to.equal('');
  });

  it('makes two steps of tree and details where it is narrow', async () => {
    const { backend } = stage(acting);
    const el = await mount(
      tag,
      html`<account-provider .backend=${backend}
        ><div style="inline-size: 360px"><org-buyer-manager></org-buyer-manager></div
      ></account-provider>`,
    );
    const item = await see('treeitem', /^Bremen/u);
    expect(all('table')).to.have.length(0);
    item.focus();
    await press('Enter');
    await see('heading', 'Bremen');
    await until(
      () => focused()?.id === 'details-heading',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    expect(all('tree')).to.have.length(0);
    await click('button', 'Organizations');
    await until(
      () => focused() === all('treeitem', /^Bremen/u)[0],
      () => 'the focus is not back in the tree',
    );
    expect(el.organizationId).to.equal('nordwind-bremen');
  });

  it('says that it is not connected without a provider', async () => {
    await mount(tag, html`<org-buyer-manager></org-buyer-manager>`);
    await read('not connected');
  });

  it('shows no person in its attributes', async () => {
    const { el } = await manage();
    await see('rowheader', /Ben Fischer/u);
    expect(el.getAttributeNames()).to.have.members(['organization-id', 'open-section']);
  });

  for (const [name, story] of Object.entries(stories)) {
    // What somebody comes to by steps is looked at where the steps themselves are tested, what the page around makes of it
    // in Storybook.
    if (name === 'default' || 'globals' in story || (story.args && 'steps' in story.args)) continue;
    it(`is accessible: ${name}`, async () => {
      const el = await mountStory(tag, meta, story);
      await settled(el);
      await expectAccessible(el);
    });
  }

  for (const [what, act] of Object.entries({
    'a menu of a buyer': () => click('button', 'Actions for Ben Fischer'),
    'the question before disabling': () => click('button', 'Disable Ben Fischer'),
    'a buyer': () => click('button', 'Ben Fischer'),
    'the form of an organization': async () => {
      await click('button', 'Create organization');
      await click('button', 'Create organization');
    },
    'the form of a buyer': () => click('button', 'Create buyer'),
  })) {
    it(`is accessible: ${what}`, async () => {
      const { el } = await manage();
      await act();
      await settled(el);
      await expectAccessible(el);
    });
  }

  it('is accessible: a menu of the tree', async () => {
    const { el } = await manage();
    await click('button', 'Actions for Bremen');
    await settled(el);
    // The menu lies in the row that it is about, so the rule takes its items for the row's own words.
    await expect(el).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
  });
});
