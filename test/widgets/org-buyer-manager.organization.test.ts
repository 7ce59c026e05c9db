import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/org-buyer-manager.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import { type Stage } from '../../stories/harness.ts';
import { expectAccessible, play } from '../support/stories.ts';
import { all, click, focused, hear, press, read, reads, see, textOf, type, until } from '../support/user.ts';

const tag = 'org-buyer-manager';
const acting: Stage = { as: 'csr', acting: 'buyer-admin' };

const manage = (setting: Stage = acting, organizationId = 'nordwind-hamburg') =>
  play(tag, setting, html`<org-buyer-manager organization-id=${organizationId}></org-buyer-manager>`);

const levelOf = (name: string): string | null | undefined => all('treeitem', name)[0]?.ariaLevel;

async function gone(role: string, name: string | RegExp): Promise<void> {
  await until(
    () => all(role, name).length === 0,
    () => `${role} ${String(name)} is still there`,
  );
}

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('<org-buyer-manager>: moving an organization', () => {
  const openMove = async (name: string): Promise<void> => {
    const row = await see('treeitem', name);
    row.focus();
    await sendKeys({ down: 'Shift' });
    await press('F10');
    await sendKeys({ up: 'Shift' });
    await click('menuitem', 'Move');
    await see('dialog', `Move ${name}?`);
  };

  it('asks where to, offers neither itself nor what lies below, and takes it back by Undo', async () => {
    const { el, backend } = await manage();
    await openMove('Hamburg');
    expect(focused()?.id).to.equal('new-parent');
    await read('Now it lies below: Region Nord', await see('dialog'));
    await press('ArrowDown');
    await see('option', /^Bremen/u);
    expect(all('option').map((option) => textOf(option))).to.deep.equal(['Bremen Nordwind Elektro GmbH › Region Nord']);
    await press('Enter');
    const moved = hear<WrittenEvent>(el, 'organization-updated');
    await click('button', 'Move organization');
    expect((await moved).id).to.equal('nordwind-hamburg');
    await read('Hamburg is moved and lies below Bremen now.');
    await until(
      () => levelOf('Hamburg') === '3',
      () => `Hamburg is at level ${String(levelOf('Hamburg'))}`,
    );
    expect(focused()).to.equal(all('treeitem', 'Hamburg')[0]);
    await read('Region Nord Bremen', await see('navigation', 'Above this organization'));

    await click('treeitem', /^Bremen/u);
    await see('heading', 'Bremen');
    (await see('button', 'Undo')).focus();
    await press('Enter');
    await read('Hamburg is back where it was.');
    expect((await backend.organization?.read?.('nordwind-hamburg'))?.path.at(-1)?.id).to.equal('nordwind-north');
    await until(
      () => levelOf('Hamburg') === '2',
      () => `Hamburg is at level ${String(levelOf('Hamburg'))}`,
    );
    expect(focused()?.id).to.equal('outcome');
  });

  it('is accessible: the question where to', async () => {
    const { el } = await manage();
    await openMove('Hamburg');
    await expectAccessible(el);
  });

  it('finds a place by name, and asks for one where none was chosen', async () => {
    await manage({ as: 'company-admin' });
    await openMove('Hamburg');
    await click('button', 'Move organization');
    await read('Please fill this in.', await see('dialog'));
    await type(/^Below which organization/u, 'süd', 'combobox');
    await click('option', /^Region Süd/u);
    await click('button', 'Move organization');
    await read('Hamburg is moved and lies below Region Süd now.');
    await gone('dialog', /Move/u);
  });

  it('tells a failure in the dialog, moves nothing, and lets one leave by Escape', async () => {
    const { store } = await manage({ ...acting, faults: { 'organization.update': 'unavailable' } });
    await openMove('Hamburg');
    await press('ArrowDown');
    await see('option', /^Bremen/u);
    await press('Enter', 'Enter');
    await read('Not available at the moment', await see('dialog'));
    await press('Escape');
    await gone('dialog', /Move/u);
    expect(focused()).to.equal(all('treeitem', 'Hamburg')[0]);
    expect(store.organizations.get('nordwind-hamburg')).to.include({ parentId: 'nordwind-north' });
  });

  it('offers no move of a company, nor to those who may not', async () => {
    await manage({ as: 'company-admin' }, 'nordwind');
    await click('button', 'Actions for Nordwind Elektro GmbH');
    await see('menuitem', 'Edit');
    expect(all('menuitem', 'Move')).to.have.length(0);
    await press('Escape');
  });

  const drag = (type: string, row: HTMLElement): DragEvent => {
    const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer });
    row.dispatchEvent(event);
    return event;
  };
  let dataTransfer: DataTransfer;

  it('is dragged by mouse: shows where it goes and why not elsewhere, and asks at the drop', async () => {
    dataTransfer = new DataTransfer();
    const { store } = await manage();
    const hamburg = await see('treeitem', 'Hamburg');
    expect(hamburg.draggable).to.equal(true);
    hamburg.focus();
    drag('dragstart', hamburg);
    await read('Drop Hamburg on the organization that it is to lie below.');
    const port = await see('treeitem', 'Werk Hafen');
    expect(drag('dragover', port).defaultPrevented, 'below itself').to.equal(false);
    await read('An organization cannot be moved below itself.');
    expect(port.matches('.drop-refused')).to.equal(true);
    const north = await see('treeitem', 'Region Nord');
    expect(drag('dragover', north).defaultPrevented, 'where it lies').to.equal(false);
    await read('It lies there already.');
    const bremen = await see('treeitem', /^Bremen/u);
    expect(drag('dragover', bremen).defaultPrevented).to.equal(true);
    await read('Move Hamburg below Bremen');
    expect(bremen.matches('.drop-here')).to.equal(true);
    drag('drop', bremen);
    drag('dragend', hamburg);
    const dialog = await see('dialog', 'Move Hamburg?');
    expect(reads('Move Hamburg below Bremen')).to.equal(false);
    expect(store.organizations.get('nordwind-hamburg')).to.include({ parentId: 'nordwind-north' });
    await click('button', 'Move organization', dialog);
    await read('Hamburg is moved and lies below Bremen now.');
    expect(dataTransfer.getData('text/plain')).to.equal('');
  });

  it('lets a drag be given up', async () => {
    dataTransfer = new DataTransfer();
    await manage();
    const hamburg = await see('treeitem', 'Hamburg');
    drag('dragstart', hamburg);
    await read('Drop Hamburg on');
    drag('dragover', await see('treeitem', /^Bremen/u));
    await read('Move Hamburg below Bremen');
    drag('dragend', hamburg);
    await until(
      () => !reads('Move Hamburg below Bremen'),
      () => 'it is still told where it would go',
    );
    expect(all('dialog')).to.have.length(0);
    expect(all('treeitem').some((row) => row.matches('.drop-here'))).to.equal(false);
  });
});

describe('<org-buyer-manager>: approvals and roles', () => {
  const open = async (setting: Stage, organizationId?: string) => {
    const played = await manage(setting, organizationId);
    (
      await until(
        () => played.el.renderRoot.querySelector('summary'),
        () => 'no settings',
      )
    ).click();
    await see('heading', 'Approvals');
    return played;
  };
  const admin: Stage = { as: 'company-admin' };

  it('are opened by the reader, and by the page again', async () => {
    const { el } = await open(admin);
    expect(el.getAttribute('open-section')).to.equal('settings');
    el.openSection = '';
    await gone('heading', 'Approvals');
    el.setAttribute('open-section', 'settings');
    await see('heading', 'Approvals');
    await expectAccessible(el);
  });

  it('tells what is inherited and from where, and sets each of the three', async () => {
    const { el, backend } = await open(admin);
    await read('Approval of buyers Needed: inherited from Nordwind Elektro GmbH');
    await click('button', 'Edit approvals');
    await until(
      () => focused()?.id === 'approval-of-buyers',
      () => 'the focus is not in the form',
    );
    const group = await see('radiogroup', 'Approval of buyers');
    expect(((await see('radio', /^As above/u, group)) as HTMLInputElement).checked).to.equal(true);
    await click('radio', 'Not needed', group);
    const written = hear<WrittenEvent>(el, 'organization-approvals-set');
    await click('button', 'Save');
    await written;
    await read('The changes are saved.');
    await read('Approval of buyers Not needed');
    expect((await backend.organization?.read?.('nordwind-hamburg'))?.approvals?.buyers).to.equal('off');
    await until(
      () => focused()?.id === 'edit-approvals',
      () => `the focus is on ${String(focused()?.outerHTML)}`,
    );
    await click('treeitem', 'Werk Hafen');
    await read('Approval of buyers Not needed: inherited from Hamburg');
  });

  it('puts a choice on top of what somebody else has changed meanwhile', async () => {
    const { backend } = await open(admin);
    await click('button', 'Edit approvals');
    await click('radio', 'Not needed', await see('radiogroup', 'Approval of orders'));
    await backend.organization?.update?.('nordwind-hamburg', { phone: '+49 40 1' });
    await click('button', 'Save');
    await read('Changed by somebody else');
    await until(
      () => reads('+49 40 1'),
      () => 'their change is not shown',
    );
    await click('button', 'Save');
    await read('The changes are saved.');
    expect(await backend.organization?.read?.('nordwind-hamburg')).to.nested.include({
      phone: '+49 40 1',
      'approvals.orders': 'off',
    });
  });

  it('chooses among the roles of the organization above', async () => {
    const { backend } = await open(admin);
    const before = (await backend.organization?.read?.('nordwind-hamburg'))?.roles ?? [];
    await click('button', 'Edit the roles that may be held here');
    await read('Of the roles that may be held in Region Nord.');
    const [first] = before;
    expect(all('checkbox', undefined, await see('group', 'Roles that may be held here'))).to.have.length(before.length);
    await click('checkbox', first?.name);
    await click('button', 'Save');
    await read('The changes are saved.');
    const after = (await backend.organization?.read?.('nordwind-hamburg'))?.roles ?? [];
    expect(after.map(({ id }) => id)).to.deep.equal(before.slice(1).map(({ id }) => id));
  });

  it('are given up by Cancel', async () => {
    const { store } = await open(admin);
    await click('button', 'Edit approvals');
    await click('radio', 'Not needed', await see('radiogroup', 'Approval of orders'));
    await click('button', 'Cancel');
    await until(
      () => focused()?.id === 'edit-approvals',
      () => 'the focus is not back',
    );
    expect(store.organizations.get('nordwind-hamburg')?.approvals?.orders).to.not.equal('off');
  });

  it('are refused to representatives, with whom to ask, and of their own top organization to its administrator', async () => {
    await open(acting);
    expect((await see('button', 'Edit approvals')).getAttribute('aria-disabled')).to.equal('true');
    expect((await see('button', 'Edit the roles that may be held here')).getAttribute('aria-disabled')).to.equal(
      'true',
    );
    await read(/Only a Site Administrator or Seller Administrator|not done on behalf/u);
  });

  it('leaves the roles of one’s own top organization to the store', async () => {
    await open({ as: 'buyer-admin' }, 'nordwind-north');
    expect((await see('button', 'Edit approvals')).getAttribute('aria-disabled')).to.equal(null);
    await read('The roles of your own top organization are set by the store.');
  });
});

describe('<org-buyer-manager>: deleting an organization', () => {
  it('counts what goes with it, as far as the reader may know', async () => {
    await manage({ as: 'seller-admin' }, 'nordwind-south');
    (await see('button', 'Delete organization')).focus();
    await press('Enter');
    const dialog = await see('alertdialog', 'Delete Region Süd?');
    await read('Organizations directly below 1', dialog);
    await read('Buyers 0', dialog);
    await read('Buyers who wait for approval 0', dialog);
    await press('Escape');
    await gone('alertdialog', /Delete/u);
    expect(focused()).to.equal(all('button', 'Delete organization')[0]);
  });

  it('says what stands in the way', async () => {
    await manage({ as: 'seller-admin' }, 'nordwind-hamburg');
    expect((await see('button', 'Delete organization')).getAttribute('aria-disabled')).to.equal('true');
    await read('There are still buyers in this organization. Move them first.');
  });
});

describe('<org-buyer-manager>: the width of its panes', () => {
  it('is changed by keys and by mouse, told to the page, and kept by it', async () => {
    const { el } = await manage();
    const separator = await see('separator', 'Width of the organizations');
    const em = Number.parseFloat(getComputedStyle(separator).fontSize);
    const isWide = (ems: number) =>
      until(
        () => {
          const width = el.renderRoot.querySelector('.tree-pane')?.getBoundingClientRect().width ?? 0;
          return Math.abs(width - ems * em) < 1;
        },
        () => `not ${ems} em wide`,
      );
    expect(separator.getAttribute('aria-valuenow')).to.equal('19');
    await isWide(19);
    separator.focus();
    const changed = hear(el, 'view-changed');
    await press('ArrowRight');
    await changed;
    expect(el.getAttribute('pane-width')).to.equal('20');
    await isWide(20);
    await press('Home');
    expect(separator.getAttribute('aria-valuenow')).to.equal('14');
    await press('End');
    expect(separator.getAttribute('aria-valuenow')).to.equal('40');
    el.setAttribute('pane-width', '16');
    await isWide(16);

    const { x, y } = separator.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 10), Math.round(y + 50)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(x + 10 + 4 * em), Math.round(y + 50)] });
    await sendMouse({ type: 'up' });
    expect(el.paneWidth).to.be.closeTo(20, 0.2);
    document.dir = 'rtl';
    await press('ArrowRight');
    expect(el.paneWidth).to.be.closeTo(19, 0.2);
    document.dir = '';
    await expectAccessible(el);
  });
});
