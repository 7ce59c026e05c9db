import { aTimeout, expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { moreIcon } from '../../src/ui/icons.ts';
import { menuButton } from '../../src/ui/menu.ts';
import { MenuController } from '../../src/ui/menu-controller.ts';
import { tree } from '../../src/ui/tree.ts';
import { TreeController } from '../../src/ui/tree-controller.ts';
import type { TreeNodeRow } from '../../src/ui/tree-rows.ts';
import { type ListedRow, listed } from './tree-list.ts';
import { type StageElement, type StageOptions, change, find, findAll, focused, press, stage } from './host.ts';

/** Nordlicht > (Hamburg > (Dock, Yard > …, more), Kiel > (error or nothing), Rostock); Kassel > nothing. */
class World {
  open = new Set(['nordlicht']);
  selected = '';
  noted = false;
  failing = true;
  heard: string[] = [];
  extra: string[] = [];

  rows(): ListedRow[] {
    return [
      ...this.#node('nordlicht', 'Nordlicht', 1, 2, 1, () => [
        ...this.#node('hamburg', 'Hamburg', 2, 3, 1, () => [
          ...this.#node('dock', 'Dock', 3, 4, 1),
          ...this.#node('yard', 'Yard', 3, 4, 2, () => []),
          ...this.extra.flatMap((id, at) => this.#node(id, id, 3, 4, 3 + at)),
          ...(this.extra.length ? [] : [{ kind: 'more', id: 'hamburg-more', level: 3, label: 'Show 2 more' } as const]),
        ]),
        ...this.#node('kiel', 'Kiel', 2, 3, 2, () =>
          this.failing ? [{ kind: 'error', id: 'kiel-error', level: 3, label: 'Not loaded. Try again' }] : [],
        ),
        ...this.#node('rostock', 'Rostock', 2, 3, 3),
      ]),
      ...this.#node('kassel', 'Kassel', 1, 2, 2, () => []),
    ];
  }

  #node(
    id: string,
    label: string,
    level: number,
    setSize: number,
    position: number,
    below?: () => ListedRow[],
  ): ListedRow[] {
    const expanded = this.open.has(id);
    const row: ListedRow<TreeNodeRow> = {
      kind: 'node',
      id,
      label,
      level,
      setSize,
      position,
      hasChildren: below !== undefined,
      expanded,
      note: id === 'nordlicht' && this.noted ? '3 buyers' : undefined,
    };
    return [row, ...(expanded && below ? below() : [])];
  }
}

async function mount(options?: StageOptions): Promise<{ host: StageElement; world: World }> {
  const world = new World();
  const host = await stage((element) => {
    const controller = new TreeController(element);
    const menus = new MenuController(element);
    const menu = (id: string, name: string) => ({
      controller: menus,
      id: `menu-${id}`,
      label: 'Actions',
      name: `Actions for ${name}`,
      icon: moreIcon,
      iconOnly: true,
      untabbable: true,
    });
    const openMenu = (id: string): unknown => {
      const items = () => [{ id: 'edit', label: 'Edit', onSelect: () => world.heard.push(`edit ${id}`) }];
      return id === '' ? nothing : menus.popup({ ...menu(id, id), items });
    };
    return () =>
      html`<button>Before</button>${tree({
          controller,
          id: 'organizations',
          label: 'Organizations',
          rows: listed(world.rows()),
          selectedId: world.selected,
          onSelect: (id) => {
            world.selected = id;
            element.requestUpdate();
          },
          onToggle: (id, expanded) => {
            if (expanded) world.open.add(id);
            else world.open.delete(id);
            world.heard.push(`${expanded ? 'open' : 'close'} ${id}`);
            element.requestUpdate();
          },
          onMore: (parentId) => world.heard.push(`more ${String(parentId)}`),
          onRetry: (parentId) => world.heard.push(`retry ${String(parentId)}`),
          onMenu: (id) => menus.open(`menu-${id}`),
          actions: (row) => menuButton(menu(row.id, row.label)),
        })}${openMenu(menus.openId?.replace('menu-', '') ?? '')}<button>After</button>`;
  }, options);
  findAll(host, 'button')[0]?.focus();
  await press(host, 'Tab');
  return { host, world };
}

describe('tree', () => {
  it('is one tab stop', async () => {
    const { host } = await mount();
    expect(focused(host)).to.equal('Nordlicht');
    await press(host, 'Tab');
    expect(focused(host)).to.equal('After');
    await press(host, 'Shift+Tab', 'ArrowDown', 'Tab', 'Shift+Tab');
    expect(focused(host), 'where one was').to.equal('Hamburg');
    expect(findAll(host, '[role=treeitem][tabindex="0"]')).to.have.length(1);
  });

  it('begins on the selected node', async () => {
    const world = new World();
    world.selected = 'rostock';
    const host = await stage((element) => {
      const controller = new TreeController(element);
      const handlers = { onSelect: () => undefined, onToggle: () => undefined };
      return () =>
        tree({
          controller,
          id: 'o',
          label: 'Organizations',
          rows: listed(world.rows()),
          selectedId: world.selected,
          ...handlers,
        });
    });
    expect(find(host, '[role=treeitem][tabindex="0"]').dataset['row']).to.equal('rostock');
  });

  it('tells each node its place, its state and its note', async () => {
    const { host, world } = await mount();
    await change(host, () => (world.noted = true));
    const hamburg = find(host, '[data-row=hamburg]');
    expect([hamburg.ariaLevel, hamburg.ariaSetSize, hamburg.ariaPosInSet, hamburg.ariaExpanded]).to.deep.equal([
      '2',
      '3',
      '1',
      'false',
    ]);
    expect(find(host, '[data-row=rostock]').hasAttribute('aria-expanded')).to.be.false;
    expect(focused(host)).to.equal('Nordlicht 3 buyers');
  });

  it('Down and Up go through the visible nodes and do not wrap', async () => {
    const { host } = await mount();
    await press(host, 'ArrowUp');
    expect(focused(host)).to.equal('Nordlicht');
    await press(host, 'ArrowDown', 'ArrowDown');
    expect(focused(host)).to.equal('Kiel');
    await press(host, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused(host)).to.equal('Kassel');
  });

  for (const [dir, inwards, outwards] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`${inwards} opens, then enters; ${outwards} closes, then leaves (${dir})`, async () => {
      const { host, world } = await mount({ dir });
      await press(host, 'ArrowDown', inwards);
      expect(world.heard).to.deep.equal(['open hamburg']);
      expect(focused(host)).to.equal('Hamburg');
      await press(host, inwards);
      expect(focused(host)).to.equal('Dock');
      await press(host, inwards);
      expect(focused(host), 'a leaf: nothing').to.equal('Dock');
      await press(host, outwards);
      expect(focused(host)).to.equal('Hamburg');
      await press(host, outwards);
      expect(world.heard).to.deep.equal(['open hamburg', 'close hamburg']);
      await press(host, outwards);
      expect(focused(host)).to.equal('Nordlicht');
    });
  }

  it('entering an open branch that holds nothing yet stays where it is', async () => {
    const { host, world } = await mount();
    world.failing = false;
    world.open.add('kiel');
    await change(host, () => undefined);
    await press(host, 'k', 'ArrowRight');
    expect(focused(host)).to.equal('Kiel');
  });

  it('Home and End go to the first and last visible node', async () => {
    const { host } = await mount();
    await press(host, 'End');
    expect(focused(host)).to.equal('Kassel');
    await press(host, 'Home');
    expect(focused(host)).to.equal('Nordlicht');
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} selects, and focus stays; moving alone does not select`, async () => {
      const { host, world } = await mount();
      await press(host, 'ArrowDown');
      expect(world.selected).to.equal('');
      await press(host, key);
      expect(world.selected).to.equal('hamburg');
      expect(focused(host)).to.equal('Hamburg');
      expect(find(host, '[aria-selected=true]').dataset['row']).to.equal('hamburg');
    });
  }

  it('letters find visible nodes; typed together they make a word, after a pause a new one', async () => {
    const { host } = await mount();
    await press(host, 'k');
    expect(focused(host)).to.equal('Kiel');
    await aTimeout(550);
    await press(host, 'n');
    expect(focused(host)).to.equal('Nordlicht');
    await aTimeout(550);
    await press(host, 'k', 'a');
    expect(focused(host)).to.equal('Kassel');
  });

  it('* opens all closed siblings, not what lies below them', async () => {
    const { host, world } = await mount();
    await press(host, 'ArrowDown', '*');
    expect(world.heard).to.deep.equal(['open hamburg', 'open kiel']);
    expect(focused(host)).to.equal('Hamburg');
    await press(host, '*');
    expect(world.heard).to.have.length(2);
  });

  it('goes on from where a press put the focus', async () => {
    const { host } = await mount();
    find(host, '[data-row=kiel]').focus();
    await host.updateComplete;
    await press(host, 'ArrowDown');
    expect(focused(host)).to.equal('Rostock');
  });

  it('Shift+F10 opens the menu of the node, and leaving it returns to the node', async () => {
    const { host, world } = await mount();
    await press(host, 'ArrowDown', 'Shift+F10');
    expect(focused(host)).to.equal('Edit');
    await press(host, 'Escape');
    expect(focused(host)).to.equal('Hamburg');
    await press(host, 'Shift+F10', 'Enter');
    expect(world.heard).to.deep.equal(['edit hamburg']);
    expect(focused(host)).to.equal('Hamburg');
    await press(host, 'ArrowDown');
    expect(focused(host)).to.equal('Kiel');
  });

  it('loads more and tries again from the keyboard, and by a press', async () => {
    const { host, world } = await mount();
    world.open.add('hamburg').add('kiel');
    await change(host, () => undefined);
    await press(host, 's', 'Enter');
    find(host, '[data-row=kiel-error]').click();
    expect(world.heard).to.deep.equal(['more hamburg', 'retry kiel']);
  });

  it('goes on with the first new node when the rest of a branch arrives', async () => {
    const { host, world } = await mount();
    world.open.add('hamburg');
    await change(host, () => undefined);
    await press(host, 's');
    expect(focused(host)).to.equal('Show 2 more');
    await change(host, () => world.extra.push('Office', 'Quay'));
    expect(focused(host)).to.equal('Office');
  });

  it('goes to the branch when it closes around the focus', async () => {
    const { host, world } = await mount();
    world.open.add('hamburg');
    await change(host, () => undefined);
    await press(host, 'y');
    expect(focused(host)).to.equal('Yard');
    await change(host, () => world.open.delete('hamburg'));
    expect(focused(host)).to.equal('Hamburg');
  });

  it('does not take the focus from elsewhere when rows change', async () => {
    const { host, world } = await mount();
    await press(host, 'ArrowDown', 'Tab');
    await change(host, () => world.open.delete('nordlicht'));
    expect(focused(host)).to.equal('After');
    expect(find(host, '[role=treeitem][tabindex="0"]').dataset['row']).to.equal('nordlicht');
  });

  it('a press selects, on the arrow it only toggles; targets are at least 24 by 24', async () => {
    const { host, world } = await mount();
    find(host, '[data-row=hamburg] .tree-label').click();
    expect(world.selected).to.equal('hamburg');
    const arrow = find(host, '[data-row=kiel] .tree-toggle');
    expect(arrow.ariaLabel).to.equal('Expand Kiel');
    arrow.click();
    await host.updateComplete;
    expect(world.heard).to.deep.equal(['open kiel']);
    expect(world.selected).to.equal('hamburg');
    expect(focused(host)).to.equal('Kiel');
    for (const target of findAll(host, 'button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.ariaLabel ?? target.textContent).to.be.at.least(24);
    }
  });
});
