import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { tree } from '../../src/ui/tree.ts';
import { TreeController } from '../../src/ui/tree-controller.ts';
import type { TreeRows } from '../../src/ui/tree-rows.ts';
import { type StageElement, type StageOptions, change, find, findAll, focused, press, stage } from './host.ts';
import { type ListedRow, listed } from './tree-list.ts';

const count = 10_000;

/** `Unit 0` with 9,998 units below it, and last `Zagreb` beside it. */
const rowsOf = (length = count): TreeRows => listed(Array.from({ length }, (_, index) => rowAt(index)));

function rowAt(index: number): ListedRow {
  const [outer, last] = [index === 0, index === count - 1];
  const label = last ? 'Zagreb' : `Unit ${index}`;
  const place =
    outer || last
      ? { level: 1, setSize: 2, position: outer ? 1 : 2 }
      : { level: 2, setSize: count - 2, position: index };
  return { kind: 'node', id: `u${index}`, label, ...place, hasChildren: outer, expanded: outer };
}

interface Mounted {
  readonly host: StageElement;
  readonly box: HTMLElement;
  readonly world: { rows: TreeRows; selected: string };
}

async function mount(options?: StageOptions, box = 'block-size: 400px; overflow: auto'): Promise<Mounted> {
  const world = { rows: rowsOf(), selected: '' };
  const host = await stage((element) => {
    const controller = new TreeController(element);
    return () =>
      html`<button>Before</button>
        <div class="box" style=${box}>
          ${tree({
            controller,
            id: 'units',
            label: 'Units',
            rows: world.rows,
            onSelect: (id) => (world.selected = id),
            onToggle: () => undefined,
          })}
        </div>
        <button>After</button>`;
  }, options);
  await settled(host);
  return { host, world, box: find(host, '.box') };
}

/** A scroll is told with the next frame, and what it renders is there with the one after. */
async function settled(host: StageElement): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await host.updateComplete;
}

async function scrollTo(host: StageElement, box: Element, top: number): Promise<void> {
  box.scrollTop = top;
  await settled(host);
}

const isRow = (node: Node) => node instanceof HTMLElement && node.role === 'treeitem';

const rendered = (host: StageElement) => findAll(host, '[role=treeitem]');

/** The labels of what can be seen in the box, whose ends a row can cross. */
function inSight(host: StageElement, box: Element): string[] {
  const seen = box.getBoundingClientRect();
  return rendered(host)
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > seen.top + 1 && top < seen.bottom - 1;
    })
    .map((row) => row.textContent.trim());
}

/** No gap shows: the rows in sight fill the box. */
function expectFilled(host: StageElement, box: Element): void {
  const seen = box.getBoundingClientRect();
  for (const gap of findAll(host, '.tree-gap')) {
    const { top, bottom } = gap.getBoundingClientRect();
    expect(bottom > seen.top + 1 && top < seen.bottom - 1, 'a gap is in sight').to.be.false;
  }
}

describe('a tree of 10,000 rows', () => {
  it('renders those near the reader, in a box as high as all', async () => {
    const { host, box } = await mount();
    const height = find(host, '[data-row]').getBoundingClientRect().height;
    expect(rendered(host).length).to.be.within(12, 60);
    expect(box.scrollHeight).to.be.closeTo(height * count, height);
    expectFilled(host, box);
  });

  it('follows a scroll, wherever it goes', async () => {
    const { host, box } = await mount();
    for (const share of [0.5, 0.25, 0.999, 1, 0.001, 0]) {
      await scrollTo(host, box, share * box.scrollHeight);
      expectFilled(host, box);
      expect(rendered(host).length, `at ${share}`).to.be.below(80);
    }
    expect(inSight(host, box)[0]).to.equal('Unit 0');
  });

  it('draws a scroll by few new rows and leaves the widget around it alone', async () => {
    const { host, box } = await mount();
    let [drawn, updates] = [0, 0];
    host.addController({ hostUpdated: () => (updates += 1) });
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) drawn += [...addedNodes].filter(isRow).length;
    });
    watch.observe(find(host, '[role=tree]'), { childList: true });
    const height = find(host, '[data-row]').getBoundingClientRect().height;
    for (let rows = 5; rows <= 100; rows += 5) await scrollTo(host, box, rows * height);
    watch.disconnect();
    expect(updates, 'renders of the widget').to.equal(0);
    expect(drawn, 'rows drawn for 100 scrolled').to.be.within(80, 130);
    expect(findAll(host, '[role=tree] *').length, 'elements of the tree').to.be.below(400);
  });

  it('walks by keys without a render of the widget around it', async () => {
    const { host } = await mount();
    find(host, '[data-row=u0]').focus();
    await host.updateComplete;
    let updates = 0;
    host.addController({ hostUpdated: () => (updates += 1) });
    await press(host, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(focused(host)).to.equal('Unit 1');
    expect(updates).to.equal(0);
  });

  it('follows the scroll of the page where the tree has no box of its own', async () => {
    const { host } = await mount({}, '');
    const page = document.scrollingElement ?? document.body;
    await scrollTo(host, page, 200_000);
    expect(rendered(host).length).to.be.within(12, 120);
    const names = rendered(host)
      .filter((row) => row.getBoundingClientRect().top > 0)
      .map((row) => row.dataset['row']);
    expect(Number(names[0]?.slice(1))).to.be.within(5000, 7000);
    page.scrollTop = 0;
  });

  it('renders no more than is near in a box that the page has around the widget', async () => {
    const { host } = await mount({}, '');
    const page = host.parentElement ?? host;
    page.style.cssText = 'block-size: 200px; overflow: auto';
    await settled(host);
    await scrollTo(host, page, 100_000);
    expectFilled(host, page);
    expect(rendered(host).length).to.be.within(7, 30);
  });

  it('follows the scroll of a box in whose slot the page has the widget', async () => {
    const frame = document.createElement('div');
    frame.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="block-size: 200px; overflow: auto"><slot></slot></div>';
    document.body.append(frame);
    const { host } = await mount({}, '');
    frame.append(host.parentElement ?? host);
    await settled(host);
    const box = frame.shadowRoot?.querySelector('div') ?? frame;
    await scrollTo(host, box, 100_000);
    expectFilled(host, box);
    expect(rendered(host).length).to.be.within(7, 30);
    frame.remove();
  });

  it('tells each row its place among all', async () => {
    const { host, box } = await mount();
    await scrollTo(host, box, box.scrollHeight / 2);
    for (const row of rendered(host).slice(1)) {
      expect([row.ariaLevel, row.ariaSetSize]).to.deep.equal(['2', String(count - 2)]);
      expect(row.ariaPosInSet).to.equal(row.dataset['row']?.slice(1));
    }
  });

  it('keeps the tab stop while it is out of sight, and goes on from there', async () => {
    const { host, box } = await mount();
    find(host, '[data-row=u0]').focus();
    await press(host, 'ArrowDown', 'ArrowDown');
    await scrollTo(host, box, box.scrollHeight / 2);
    expect(focused(host)).to.equal('Unit 2');
    expect(findAll(host, '[role=treeitem][tabindex="0"]')).to.have.length(1);
    await press(host, 'ArrowDown');
    await settled(host);
    expect(focused(host)).to.equal('Unit 3');
    expect(inSight(host, box)).to.include('Unit 3');
    expectFilled(host, box);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`reaches by keyboard what is not rendered yet (${dir})`, async () => {
      const { host, box, world } = await mount({ dir });
      find(host, '[data-row=u0]').focus();
      await press(host, 'End');
      await settled(host);
      expect(focused(host)).to.equal('Zagreb');
      expect(inSight(host, box)).to.include('Zagreb');
      await press(host, 'Home');
      expect(focused(host)).to.equal('Unit 0');
      await press(host, 'z');
      await settled(host);
      expect(focused(host), 'by its letter').to.equal('Zagreb');
      await press(host, 'ArrowUp', dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
      expect(focused(host), 'out of the branch').to.equal('Unit 0');
      await press(host, 'End', 'Enter');
      expect(world.selected).to.equal(`u${count - 1}`);
      await settled(host);
      expectFilled(host, box);
    });
  }

  it('never loses the focus, however one walks and scrolls', async () => {
    const { host, box } = await mount();
    find(host, '[data-row=u0]').focus();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 60; round += 1) {
      if (random(3) === 0) await scrollTo(host, box, random(box.scrollHeight));
      else await press(host, ['ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowLeft', 'u'][random(6)] ?? 'Home');
      const active = host.renderRoot.querySelector<HTMLElement>('[data-row]:focus');
      expect(active?.tabIndex, `round ${round}`).to.equal(0);
      expect(findAll(host, '[role=treeitem][tabindex="0"]')).to.have.length(1);
    }
  });

  it('shows what is left when the tree shrinks below the window', async () => {
    const { host, box, world } = await mount();
    await scrollTo(host, box, box.scrollHeight);
    await change(host, () => (world.rows = rowsOf(130)));
    await settled(host);
    expectFilled(host, box);
    await change(host, () => (world.rows = rowsOf(5)));
    expect(rendered(host)).to.have.length(5);
  });
});
