import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import { button } from '../../src/ui/button.ts';
import { choiceGroup } from '../../src/ui/choice-group.ts';
import { combobox } from '../../src/ui/combobox.ts';
import { ComboboxController } from '../../src/ui/combobox-controller.ts';
import { details } from '../../src/ui/details.ts';
import { DialogController } from '../../src/ui/dialog.ts';
import { emptyState } from '../../src/ui/empty-state.ts';
import { errorSummary } from '../../src/ui/error-summary.ts';
import { moreIcon, searchIcon } from '../../src/ui/icons.ts';
import { menu } from '../../src/ui/menu.ts';
import { MenuController } from '../../src/ui/menu-controller.ts';
import { type NoticeKind, notice } from '../../src/ui/notice.ts';
import { pager } from '../../src/ui/pager.ts';
import { selectField } from '../../src/ui/select-field.ts';
import { skeleton } from '../../src/ui/skeleton.ts';
import { type StatusKind, statusLabel } from '../../src/ui/status-label.ts';
import { choosing } from '../../src/ui/table-selection.ts';
import { table } from '../../src/ui/table.ts';
import { Random } from '../../mocks/world/random.ts';
import { canSetPreferences } from '../support/engine.ts';
import { testSize } from '../support/sizes.ts';
import { textField } from '../../src/ui/text-field.ts';
import { textareaField } from '../../src/ui/textarea-field.ts';
import { tree } from '../../src/ui/tree.ts';
import { TreeController } from '../../src/ui/tree-controller.ts';
import { contrast } from './contrast.ts';
import { type StageElement, find, findAll, press, stage } from './host.ts';
import { listed } from './tree-list.ts';

const asIcon = { icon: moreIcon, iconOnly: true, untabbable: true };
const nothingToDo = (): void => undefined;
const noticeKinds: readonly NoticeKind[] = ['info', 'success', 'warning', 'error', 'refused'];
const statusKinds: readonly StatusKind[] = ['positive', 'neutral', 'warning', 'negative'];
const items = [
  { id: 'edit', label: 'Edit', onSelect: nothingToDo },
  { id: 'roles', label: 'Roles', refused: 'Ask a Seller Administrator.', onSelect: nothingToDo },
  { id: 'disable', label: 'Disable', danger: true, separated: true, onSelect: nothingToDo },
];

/** Every piece in its richest state. `open` brings up what is closed at first. */
const pieces: Record<string, { build: (host: StageElement) => () => unknown; open?: (host: StageElement) => void }> = {
  buttons: {
    build: () => () =>
      html`${(['primary', 'plain', 'danger', 'quiet', 'link'] as const).map((kind) => button({ label: kind, kind }))}
      ${button({ label: 'Busy', kind: 'primary', busy: true })}
      ${button({ label: 'More', icon: moreIcon, iconOnly: true })}
      ${button({ label: 'Delete', id: 'delete', refused: 'Ask a Seller Administrator.' })}`,
  },
  fields: {
    build: (host) => {
      const controller = new ComboboxController(host);
      const search = () => Promise.resolve([]);
      const options = [{ value: 'ms', label: 'Ms' }];
      return () =>
        html`${errorSummary({ id: 's', errors: [{ fieldId: 'mail', text: 'E-mail: fill this in' }] })}
          <div class="form-grid">
            ${textField({ id: 'mail', label: 'E-mail', type: 'email', value: '', required: true, help: 'Help', error: 'Fill this in' })}
            ${textField({ id: 'ro', label: 'Logon ID', value: 'ada', readOnly: true })}
            ${textField({ id: 'date', label: 'Date of birth', type: 'date', value: '' })}
            ${textField({ id: 'hidden', label: 'Search', labelHidden: true, type: 'search', value: '', placeholder: 'Name' })}
            ${selectField({ id: 'salutation', label: 'Salutation', value: 'ms', options })}
            ${combobox({ id: 'unit', controller, label: 'Unit', value: undefined, search, onSelect: nothingToDo })}
            ${textareaField({ id: 'reason', label: 'Reason', value: 'Because' })}
            ${choiceGroup({
              id: 'roles',
              label: 'Roles',
              required: true,
              chosen: ['1'],
              onChange: nothingToDo,
              filter: { text: '', onInput: nothingToDo },
              choices: Array.from({ length: 13 }, (_, at) => ({ value: `${at}`, label: `Role ${at}`, help: 'Help' })),
            })}
            ${choiceGroup({
              id: 'kind',
              label: 'Kind',
              kind: 'one',
              error: 'Choose one',
              chosen: [],
              onChange: nothingToDo,
              choices: [{ value: 'a', label: 'A' }],
            })}
          </div>`;
    },
  },
  messages: {
    build: () => () =>
      html`${noticeKinds.map((kind) =>
        notice({ kind, title: kind, text: 'What happened.', actions: button({ label: `Try ${kind} again` }) }),
      )}
      ${statusKinds.map((kind) => statusLabel(kind, kind))}
      ${emptyState({ title: 'Nothing here', text: 'Try another word.', icon: searchIcon, actions: button({ label: 'Clear' }) })}
      ${skeleton({ label: 'Loading…' })}
      ${details([
        { term: 'Name', value: 'Ada' },
        { term: 'Phone', value: '' },
      ])}`,
  },
  table: {
    build: (host) => {
      const controller = new MenuController(host);
      return () =>
        html`${table<string>({
          id: 't',
          caption: 'Buyers, 1–2 of 2',
          columns: [
            { key: 'name', header: 'Name', rowHeader: true, sortable: true, cell: (name) => name },
            { key: 'state', header: 'State', cell: () => statusLabel('positive', 'Enabled') },
          ],
          rows: ['Ada', 'Bo'],
          rowId: (name) => name,
          rowName: (name) => name,
          sort: { field: 'name' },
          details: {
            expanded: new Set(['Bo']),
            onToggle: nothingToDo,
            render: () => details([{ term: 'Phone', value: '1' }]),
          },
          selection: choosing({ selected: new Set(['Ada']), onSelect: nothingToDo }),
          actions: (name) =>
            menu({ controller, id: `menu-${name}`, label: 'Actions', name: `Actions for ${name}`, items: () => items }),
        })}
        ${pager({ label: 'Pages', from: 1, to: 2, total: 2, onSize: nothingToDo })}`;
    },
  },
  menu: {
    build: (host) => {
      const controller = new MenuController(host);
      return () => menu({ controller, id: 'menu', label: 'Actions', items: () => items });
    },
    open: (host) => find(host, '#menu').click(),
  },
  'list of a combobox': {
    build: (host) => {
      const controller = new ComboboxController(host);
      const search = () => Promise.resolve([{ id: 'kiel', label: 'Kiel', note: 'Nordlicht' }]);
      return () => combobox({ id: 'unit', controller, label: 'Unit', value: undefined, search, onSelect: nothingToDo });
    },
    open: (host) => find(host, '.combobox-toggle').click(),
  },
  dialog: {
    build: (host) => {
      const controller = new DialogController(host, 'confirm');
      return () =>
        html`${button({ label: 'Open', id: 'open', onClick: () => controller.open(true) })}
        ${controller.render(() => ({
          title: 'Disable Ada?',
          kind: 'danger',
          body: html`<p>She cannot sign in.</p>`,
          error: 'Nothing was changed.',
          confirm: { label: 'Disable', onConfirm: nothingToDo },
        }))}`;
    },
    open: (host) => find(host, '#open').click(),
  },
  tree: {
    build: (host) => {
      const controller = new TreeController(host);
      const menus = new MenuController(host);
      const node = { kind: 'node', setSize: 2, hasChildren: true } as const;
      return () =>
        tree({
          controller,
          id: 'tree',
          label: 'Organizations',
          onSelect: nothingToDo,
          onToggle: nothingToDo,
          selectedId: 'a',
          rows: listed([
            { ...node, id: 'a', label: 'Nordlicht', level: 1, position: 1, expanded: true, note: '3' },
            { ...node, id: 'b', label: 'Kiel', level: 2, position: 1, busy: true },
            { kind: 'more', id: 'more', level: 2, label: 'Show 1 more' },
            { ...node, id: 'c', label: 'Pumps', level: 1, position: 2, expanded: true },
            { kind: 'error', id: 'error', level: 2, label: 'Not loaded. Try again' },
          ]),
          actions: ({ id, label }) =>
            menu({
              controller: menus,
              id: `menu-${id}`,
              label: 'Actions',
              name: `Actions for ${label}`,
              ...asIcon,
              items: () => items,
            }),
        });
    },
  },
};

/** Colours from all over the gamut, the same ones each time. */
function randomColours(count: number): string[] {
  const random = new Random(count);
  return Array.from({ length: count }, () => `#${random.between(0, 0xff_ff_ff).toString(16).padStart(6, '0')}`);
}

/** Lets what fades in be there before its colours are judged. */
const settle = (host: StageElement): void => {
  for (const animation of host.shadowRoot?.getAnimations() ?? []) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
};

describe('every piece', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, { build, open }] of Object.entries(pieces)) {
      it(`is accessible: ${name}, ${scheme}`, async () => {
        const host = await stage(build, { scheme });
        open?.(host);
        await host.updateComplete;
        await host.updateComplete;
        settle(host);
        await expect(host).to.be.accessible();
      });
    }
  }

  for (const [name, { build }] of Object.entries(pieces)) {
    it(`fits 320 pixels: ${name}`, async () => {
      const host = await stage(build);
      host.style.width = '288px';
      expect(host.scrollWidth).to.be.at.most(288);
    });
  }
});

describe('colours', () => {
  const brands = [
    '#ffd400',
    '#ffffff',
    '#000000',
    '#e2001a',
    '#00a0e3',
    '#0f62fe',
    '#7fba00',
    '#ff6a00',
    '#808080',
    '#9b59b6',
    'lime',
    'navy',
    // Beyond what a plain screen shows, and what shines through.
    'color(display-p3 0 1 0)',
    'oklch(0.7 0.4 330)',
    'rgb(0 0 0 / 0.1)',
    ...randomColours(testSize('TEST_COLOURS', 60)),
  ];
  const view = () => () =>
    html`${button({ label: 'Go', kind: 'primary' })}
    ${button({ label: 'Link', kind: 'link' })}${button({ label: 'No', kind: 'danger' })}`;

  for (const scheme of ['light', 'dark'] as const) {
    it(`no brand makes text unreadable (${scheme})`, async () => {
      const host = await stage(view, { scheme });
      for (const brand of brands) {
        host.style.setProperty('--prokura-accent', brand);
        host.style.setProperty('--prokura-danger', brand);
        settle(host);
        for (const selector of ['.primary', '.danger']) {
          const { color, backgroundColor } = getComputedStyle(find(host, selector));
          expect(contrast(color, backgroundColor), `${brand} ${selector}`).to.be.at.least(4.5);
        }
        const page = getComputedStyle(host.parentElement ?? host).backgroundColor;
        expect(contrast(getComputedStyle(find(host, '.link')).color, page), `${brand} as text`).to.be.at.least(4.5);
      }
    });
  }

  it('a page that sets nothing gives its own text colour and family', async () => {
    const host = await stage(
      () => () =>
        html`<p>Text</p>
          ${textField({ id: 'f', label: 'Name', value: 'Ada' })}`,
    );
    const page = host.parentElement;
    if (!page) throw new Error('no page');
    page.style.color = 'rgb(20, 60, 90)';
    page.style.fontFamily = 'monospace';
    for (const selector of ['p', 'input', 'label']) {
      const { color, fontFamily } = getComputedStyle(find(host, selector));
      expect([color, fontFamily], selector).to.deep.equal(['rgb(20, 60, 90)', 'monospace']);
    }
  });

  it('the focus ring is two pixels wide and stands out from the page', async () => {
    const host = await stage(view);
    await press(host, 'Tab');
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(find(host, '.primary'));
    expect([outlineWidth, outlineStyle]).to.deep.equal(['2px', 'solid']);
    expect(contrast(outlineColor, getComputedStyle(host.parentElement ?? host).backgroundColor)).to.be.at.least(3);
  });

  it('controls have a border of 3:1', async () => {
    const host = await stage(() => () => textField({ id: 'f', label: 'Name', value: '' }));
    const page = getComputedStyle(host.parentElement ?? host).backgroundColor;
    expect(contrast(getComputedStyle(find(host, 'input')).borderTopColor, page)).to.be.at.least(3);
  });
});

describe('what the reader has set', () => {
  before(function () {
    if (!canSetPreferences) this.skip();
  });

  it('less motion: nothing turns for long', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const host = await stage(() => () => button({ label: 'Busy', busy: true }));
      const { animationDuration, animationIterationCount } = getComputedStyle(find(host, 'button'), '::before');
      expect([animationDuration, animationIterationCount]).to.deep.equal(['0.001s', '1']);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('less motion: what the page inherits down changes everywhere at once', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const host = await stage(
        () => () =>
          html`<div>
            <div><p>deep</p></div>
          </div>`,
      );
      await nextFrame();
      host.style.setProperty('--prokura-text', 'rgb(1, 2, 3)');
      expect(getComputedStyle(find(host, 'p')).color).to.equal('rgb(1, 2, 3)');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('forced colours: every kind of button has a border', async () => {
    await executeServerCommand('forced-colors', 'active');
    try {
      const host = await stage(
        () => () => (['primary', 'plain', 'danger'] as const).map((kind) => button({ label: kind, kind })),
      );
      expect(matchMedia('(forced-colors: active)').matches).to.be.true;
      for (const control of findAll(host, 'button')) {
        const { borderTopColor, borderTopWidth } = getComputedStyle(control);
        expect(borderTopWidth).to.equal('1px');
        const ground = getComputedStyle(host.parentElement ?? host).backgroundColor;
        expect(contrast(borderTopColor, ground), control.textContent).to.be.at.least(3);
      }
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });
});
