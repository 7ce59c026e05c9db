import { expect } from '@open-wc/testing';
import type { Sort } from '../../src/domain/model.ts';
import { type TableOptions } from '../../src/ui/table-options.ts';
import { choosing } from '../../src/ui/table-selection.ts';
import { table } from '../../src/ui/table.ts';
import { type StageElement, change, find, findAll, focused, press, stage } from './host.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly orders: number;
}

const toggleOf = (host: StageElement, name: string): HTMLElement =>
  findAll(host, '.toggle button').find((toggle) => toggle.textContent.includes(`Details of ${name}`)) ??
  expect.fail(`no way to the details of ${name}`);

const ada: Person = { id: 'a', name: 'Ada', email: 'ada@nord.example', orders: 3 };
const bo: Person = { id: 'b', name: 'Bo', email: 'bo@nord.example', orders: 12 };

async function mount(more: (host: StageElement) => Partial<TableOptions<Person>> = () => ({})) {
  const state = { rows: [ada, bo] as readonly Person[], width: '' };
  const host = await stage(
    (element) => () =>
      table<Person>({
        id: 'people',
        caption: 'Buyers, 1–2 of 2',
        columns: [
          { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: ({ name }) => name },
          { key: 'email', header: 'E-mail', sortable: true, cell: ({ email }) => email },
          { key: 'orders', header: 'Orders', align: 'end', priority: 'low', cell: ({ orders }) => orders },
        ],
        rows: state.rows,
        rowId: ({ id }) => id,
        rowName: ({ name }) => name,
        ...more(element),
      }),
  );
  return { host, state };
}

describe('table', () => {
  it('is a table with a caption, column headers and a row header', async () => {
    const { host } = await mount();
    expect(find<HTMLTableElement>(host, 'table').caption?.textContent.trim()).to.equal('Buyers, 1–2 of 2');
    expect(findAll(host, 'thead th[scope=col]').map((cell) => cell.textContent.trim())).to.deep.equal([
      'Name',
      'E-mail',
      'Orders',
    ]);
    expect(findAll(host, 'tbody th[scope=row]').map((cell) => cell.textContent)).to.deep.equal(['Ada', 'Bo']);
  });

  it('sorts up, then down, by the button in the header, and says so on the header', async () => {
    let sort: Sort | undefined;
    const { host } = await mount((element) => ({
      sort,
      onSort: (next) => {
        sort = next;
        element.requestUpdate();
      },
    }));
    findAll(host, '.sort')[1]?.focus();
    await press(host, 'Enter');
    expect(sort).to.deep.equal({ field: 'email', descending: false });
    expect(
      findAll(host, 'th')
        .map((cell) => cell.ariaSort)
        .slice(0, 3),
    ).to.deep.equal([null, 'ascending', null]);
    await press(host, 'Enter');
    expect(sort).to.deep.equal({ field: 'email', descending: true });
    expect(find(host, '[aria-sort]').ariaSort).to.equal('descending');
    expect(focused(host)).to.equal('E-mail');
  });

  it('opens the details of a row beneath it', async () => {
    const expanded = new Set<string>();
    const { host } = await mount((element) => ({
      details: {
        expanded,
        render: ({ email }) => email,
        onToggle: (id, open) => {
          if (open) expanded.add(id);
          else expanded.delete(id);
          element.requestUpdate();
        },
      },
    }));
    const toggle = toggleOf(host, 'Ada');
    toggle.focus();
    await press(host, 'Enter');
    expect(toggle.ariaExpanded).to.equal('true');
    const details = find(host, `#${toggle.getAttribute('aria-controls') ?? ''}`);
    expect(details.textContent.trim()).to.equal('ada@nord.example');
    expect(details.previousElementSibling?.contains(toggle)).to.be.true;
    await press(host, 'Enter');
    expect(findAll(host, '.details-row')).to.have.length(0);
  });

  it('chooses rows one by one and all of the page, and leaves other pages alone', async () => {
    let selected: ReadonlySet<string> = new Set(['on another page']);
    const { host } = await mount((element) => ({
      selection: choosing({
        selected,
        onSelect: (next) => {
          selected = next;
          element.requestUpdate();
        },
      }),
    }));
    const [all, first] = findAll(host, 'input[type=checkbox]');
    if (!(all instanceof HTMLInputElement) || !first) throw new Error('no checkboxes');
    first.focus();
    expect(focused(host)).to.equal('Select Ada');
    await press(host, 'Space');
    expect([...selected]).to.deep.equal(['on another page', 'a']);
    expect(all.indeterminate).to.be.true;
    all.focus();
    await press(host, 'Space');
    expect([...selected]).to.deep.equal(['on another page', 'a', 'b']);
    expect([all.checked, all.indeterminate]).to.deep.equal([true, false]);
    await press(host, 'Space');
    expect([...selected]).to.deep.equal(['on another page']);
  });

  it('has no checkbox where a row cannot be chosen', async () => {
    const { host } = await mount(() => ({
      selection: choosing({ selected: new Set(), onSelect: () => undefined, selectable: ({ id }) => id !== 'a' }),
    }));
    expect(findAll(host, 'tbody input[type=checkbox]')).to.have.length(1);
  });

  it('keeps the rows and the focus while a newer answer is on its way, and when rows move', async () => {
    let busy = false;
    const { host, state } = await mount(() => ({
      busy,
      details: { expanded: new Set(), render: () => '', onToggle: () => undefined },
    }));
    toggleOf(host, 'Bo').focus();
    await change(host, () => (busy = true));
    expect(find(host, 'table').ariaBusy).to.equal('true');
    expect(findAll(host, 'tbody tr')).to.have.length(2);
    await change(host, () => (state.rows = [bo, ada]));
    expect(focused(host)).to.equal('Details of Bo');
  });

  it('becomes cards in a narrow container, with labels, without leaving it, and is a table still', async () => {
    const { host } = await mount();
    host.style.width = '320px';
    const cell = find(host, 'tbody td[data-label="E-mail"]');
    // Firefox tells the rule, not what comes of it.
    expect(getComputedStyle(cell, '::before').content).to.match(/E-mail|attr\(data-label\)/u);
    expect(getComputedStyle(find(host, 'tbody td.low')).display).to.equal('none');
    expect(find(host, 'table').scrollWidth).to.be.at.most(320);
    expect(findAll(host, '[role=rowheader], [role=cell], [role=columnheader]')).to.have.length(9);
    expect(find(host, '.sort').checkVisibility(), 'sorting is still offered').to.be.true;
  });
});
