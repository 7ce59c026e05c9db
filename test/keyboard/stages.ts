import { html } from 'lit';
import { type StageElement, find, findAll, focused } from '../ui/host.ts';
import { combobox } from '../../src/ui/combobox.ts';
import { ComboboxController, type ComboboxOption } from '../../src/ui/combobox-controller.ts';
import { DialogController } from '../../src/ui/dialog.ts';
import { menu } from '../../src/ui/menu.ts';
import { MenuController } from '../../src/ui/menu-controller.ts';
import { pager } from '../../src/ui/pager.ts';
import { Splitter, splitter } from '../../src/ui/splitter.ts';
import { tabs } from '../../src/ui/tabs.ts';
import { textField } from '../../src/ui/text-field.ts';
import { twoLists } from '../../src/ui/two-lists.ts';
import { TwoListsController } from '../../src/ui/two-lists-controller.ts';
import { tableStage } from './table-stage.ts';
import type { maps } from './maps.ts';
import { treeStage } from './tree-stage.ts';

/** A piece of the kit with something in it, for its keyboard map. */
export interface Staged {
  readonly view: () => unknown;
  /** What has the focus at first. */
  readonly start: string;
  /** What has the focus at first is pressed, too. */
  readonly pressed?: boolean;
  /** What can be perceived, beside the focus. */
  readonly state: () => Readonly<Record<string, unknown>>;
}

export type Builder = (host: StageElement) => Staged;

const comboboxStage: Builder = (host) => {
  const controller = new ComboboxController(host);
  const units = ['Berlin', 'Bergen', 'Kiel'].map((label) => ({ id: label, label }));
  let value: ComboboxOption | undefined;
  let submitted = 0;
  return {
    start: '#unit',
    view: () =>
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          submitted += 1;
        }}
      >
        ${combobox({
          id: 'unit',
          controller,
          label: 'Unit',
          value,
          search: (text) => Promise.resolve(units.filter(({ label }) => label.toLowerCase().startsWith(text))),
          onSelect: (option) => {
            value = option;
            host.requestUpdate();
          },
        })}
        <button>Save</button>
      </form>`,
    state: () => {
      const input = find<HTMLInputElement>(host, '#unit');
      const active = findAll(host, `#${input.getAttribute('aria-activedescendant') ?? 'none'} bdi`)[0];
      return {
        open: controller.open,
        active: active?.textContent ?? '',
        text: input.value,
        value: value?.label ?? '',
        submitted,
      };
    },
  };
};

const menuStage: Builder = (host) => {
  const controller = new MenuController(host);
  let ran = '';
  const run = (what: string) => () => (ran = what);
  const items = [
    { id: 'access', label: 'Access account', onSelect: run('access') },
    { id: 'reset', label: 'Reset password', onSelect: run('reset') },
    { id: 'roles', label: 'Edit roles', refused: 'Ask a Seller Administrator.', onSelect: run('roles') },
    { id: 'disable', label: 'Disable', danger: true, onSelect: run('disable') },
  ];
  return {
    start: '#actions',
    view: () =>
      html`<button>Before</button>${menu({ controller, id: 'actions', label: 'Actions', items: () => items })}<button>
          After
        </button>`,
    state: () => ({ open: controller.openId !== undefined, ran }),
  };
};

const dialogStage: Builder = (host) => {
  const controller = new DialogController(host, 'question');
  let confirmed = 0;
  const content = () => ({
    title: 'Access',
    body: textField({ id: 'reason', label: 'Reason', value: '', autofocus: true }),
    confirm: { label: 'Go', onConfirm: () => (confirmed += 1) },
  });
  return {
    start: '#opener',
    pressed: true,
    view: () =>
      html`<button id="opener" @click=${() => controller.open(true)}>Open</button>${controller.render(content)}`,
    state: () => ({ open: controller.subject !== undefined, confirmed }),
  };
};

const twoListsStage: Builder = (host) => {
  const controller = new TwoListsController(host);
  const entries = [
    { value: 'buyer', label: 'Buyer' },
    { value: 'approver', label: 'Approver' },
    { value: 'admin', label: 'Administrator' },
    { value: 'viewer', label: 'Viewer' },
  ];
  let chosen: readonly string[] = ['buyer', 'approver'];
  return {
    start: '[data-value=buyer]',
    view: () =>
      twoLists({
        id: 'roles',
        controller,
        entries,
        chosen,
        titles: { chosen: 'Assigned', others: 'Not assigned' },
        announce: () => undefined,
        onChange: (now) => {
          chosen = now;
          host.requestUpdate();
        },
      }),
    state: () => ({ chosen: chosen.join(' ') }),
  };
};

const tabsStage: Builder = (host) => {
  let chosen: 'orders' | 'invoices' | 'users' = 'orders';
  return {
    start: '[role=tab]',
    view: () =>
      tabs({
        id: 'views',
        label: 'Views',
        tabs: [
          { id: 'orders', label: 'Orders' },
          { id: 'invoices', label: 'Invoices' },
          { id: 'users', label: 'Users' },
        ],
        chosen,
        panel: html`<button>Of ${chosen}</button>`,
        onChoose: (id) => {
          chosen = id;
          host.requestUpdate();
        },
      }),
    state: () => ({ chosen }),
  };
};

const splitterStage: Builder = (host) => {
  const controller = new Splitter({ min: 10, max: 40 });
  let value = 20;
  const onChange = (now: number) => {
    value = now;
    host.requestUpdate();
  };
  return {
    start: '[role=separator]',
    view: () =>
      html`<div id="first"></div>
        ${splitter({ controller, label: 'Width', controls: 'first', value, onChange, onDone: () => undefined })}`,
    state: () => ({ width: Number(find(host, '[role=separator]').ariaValueNow) }),
  };
};

const pagerStage: Builder = (host) => {
  let page = 2;
  const to = (next: number) => () => {
    page = next;
    host.requestUpdate();
  };
  return {
    start: '[aria-label="Previous page"]',
    view: () =>
      pager({
        label: 'Pages',
        from: page * 10 - 9,
        to: page * 10,
        total: 30,
        size: 10,
        onSize: () => undefined,
        onPrevious: page > 1 ? to(page - 1) : undefined,
        onNext: page < 3 ? to(page + 1) : undefined,
      }),
    state: () => ({ page }),
  };
};

export const stages: Readonly<Record<keyof typeof maps, Builder>> = {
  tree: treeStage,
  table: tableStage,
  menu: menuStage,
  dialog: dialogStage,
  combobox: comboboxStage,
  twoLists: twoListsStage,
  tabs: tabsStage,
  splitter: splitterStage,
  pager: pagerStage,
};

/** What the stage is like now. */
export const perceived = (host: StageElement, { state }: Staged): Readonly<Record<string, unknown>> => ({
  focus: focused(host),
  ...state(),
});
