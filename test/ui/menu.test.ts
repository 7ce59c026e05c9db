import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import { html } from 'lit';
import { menu } from '../../src/ui/menu.ts';
import { MenuController } from '../../src/ui/menu-controller.ts';
import { type StageElement, type StageOptions, find, findAll, focused, press, stage } from './host.ts';

const ran: string[] = [];

const mount = (options?: StageOptions): Promise<StageElement> =>
  stage((host) => {
    const controller = new MenuController(host);
    const items = [
      { id: 'access', label: 'Access account', onSelect: () => ran.push('access') },
      { id: 'reset', label: 'Reset password', onSelect: () => ran.push('reset') },
      { id: 'roles', label: 'Edit roles', refused: 'Ask a Seller Administrator.', onSelect: () => ran.push('roles') },
      { id: 'disable', label: 'Disable', danger: true, separated: true, onSelect: () => ran.push('disable') },
    ];
    return () =>
      html`${menu({ controller, id: 'ada', label: 'Actions', name: 'Actions for Ada', items: () => items })}
        ${menu({ controller, id: 'bo', label: 'Actions', name: 'Actions for Bo', items: () => items })}
        <button>After</button>`;
  }, options);

const isOpen = (host: StageElement): boolean =>
  findAll(host, '[role=menu]').some((menu) => menu.matches(':popover-open'));

describe('menu', () => {
  let host: StageElement;
  beforeEach(async () => {
    ran.length = 0;
    host = await mount();
    find(host, '#ada').focus();
  });

  for (const key of ['Enter', 'Space', 'ArrowDown']) {
    it(`${key} opens it on the first item`, async () => {
      await press(host, key);
      expect(isOpen(host)).to.be.true;
      expect(find(host, '#ada').ariaExpanded).to.equal('true');
      expect(focused(host)).to.equal('Access account');
    });
  }

  it('ArrowUp opens it on the last item', async () => {
    await press(host, 'ArrowUp');
    expect(focused(host)).to.equal('Disable');
  });

  it('arrows move and wrap', async () => {
    await press(host, 'Enter', 'ArrowDown');
    expect(focused(host)).to.equal('Reset password');
    await press(host, 'ArrowUp', 'ArrowUp');
    expect(focused(host)).to.equal('Disable');
    await press(host, 'ArrowDown');
    expect(focused(host)).to.equal('Access account');
  });

  it('Home and End go to the ends', async () => {
    await press(host, 'Enter', 'End');
    expect(focused(host)).to.equal('Disable');
    await press(host, 'Home');
    expect(focused(host)).to.equal('Access account');
  });

  it('letters go to the next item that begins with them', async () => {
    await press(host, 'Enter', 'd');
    expect(focused(host)).to.equal('Disable');
    await press(host, 'x');
    expect(focused(host)).to.equal('Disable');
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} runs an item, closes, and is back on the button before it runs`, async () => {
      await press(host, 'ArrowDown', key);
      expect(ran).to.deep.equal(['access']);
      expect(isOpen(host)).to.be.false;
      expect(focused(host)).to.equal('Actions for Ada');
    });
  }

  it('Escape closes and returns to the button', async () => {
    await press(host, 'Enter', 'ArrowDown', 'Escape');
    expect(isOpen(host)).to.be.false;
    expect(focused(host)).to.equal('Actions for Ada');
  });

  it('Tab closes and moves on', async () => {
    await press(host, 'Enter', 'Tab');
    expect(isOpen(host)).to.be.false;
    expect(focused(host)).to.equal('Actions for Bo');
  });

  it('reaches a refused item, describes why, and does not run it', async () => {
    await press(host, 'Enter', 'e');
    expect(focused(host)).to.equal('Edit roles');
    const item = find(host, '[role=menuitem]:focus');
    expect(item.ariaDisabled).to.equal('true');
    expect(find(host, `#${item.getAttribute('aria-describedby') ?? ''}`).textContent).to.equal(
      'Ask a Seller Administrator.',
    );
    await press(host, 'Enter');
    expect(ran).to.deep.equal([]);
    expect(isOpen(host)).to.be.true;
  });

  it('a press elsewhere closes it, a press on its button too', async () => {
    find(host, '#ada').click();
    await host.updateComplete;
    expect(isOpen(host)).to.be.true;
    await sendMouse({ type: 'click', position: [5, 400] });
    await host.updateComplete;
    expect(isOpen(host)).to.be.false;

    const { x, y } = find(host, '#ada').getBoundingClientRect();
    const onButton: Parameters<typeof sendMouse>[0] = {
      type: 'click',
      position: [Math.round(x + 8), Math.round(y + 8)],
    };
    await sendMouse(onButton);
    await host.updateComplete;
    expect(isOpen(host)).to.be.true;
    await sendMouse(onButton);
    await host.updateComplete;
    expect(isOpen(host)).to.be.false;
  });

  it('is one at a time', async () => {
    await press(host, 'Enter');
    find(host, '#bo').click();
    await host.updateComplete;
    expect(findAll(host, '[role=menu]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Actions']);
    expect(findAll(host, '[aria-expanded=true]').map((opener) => computeAccessibleName(opener))).to.deep.equal([
      'Actions for Bo',
    ]);
  });

  it('stands beside its button, within the window, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const there = await mount({ dir });
      find(there, '#ada').click();
      await there.updateComplete;
      const button = find(there, '#ada').getBoundingClientRect();
      const popup = find(there, '[role=menu]').getBoundingClientRect();
      expect(popup.top, dir).to.be.within(button.bottom, button.bottom + 10);
      if (dir === 'ltr') expect(popup.left).to.be.closeTo(button.left, 1);
      else expect(popup.right).to.be.closeTo(button.right, 1);
    }
  });

  it('leaves no listener behind when the widget goes', async () => {
    await press(host, 'Enter');
    const parent = host.parentElement;
    host.remove();
    parent?.append(host);
    await host.updateComplete;
    expect(isOpen(host)).to.be.false;
  });
});
