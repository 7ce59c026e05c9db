import { fixture, html as fixtureHtml } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { baseStyles } from '../../src/ui/base-styles.ts';
import { comboboxStyles } from '../../src/ui/combobox-styles.ts';
import { controlStyles } from '../../src/ui/control-styles.ts';
import { detailsStyles } from '../../src/ui/details-styles.ts';
import { fieldStyles } from '../../src/ui/field-styles.ts';
import { noticeStyles } from '../../src/ui/notice-styles.ts';
import { pagerStyles } from '../../src/ui/pager-styles.ts';
import { popupStyles } from '../../src/ui/popup-styles.ts';
import { tableStyles } from '../../src/ui/table-styles.ts';
import { tabsStyles } from '../../src/ui/tabs-styles.ts';
import { treeStyles } from '../../src/ui/tree-styles.ts';
import { pressKey } from '../support/keys.ts';

/** A widget with nothing of its own: shows what a test hands it. */
export class StageElement extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    fieldStyles,
    noticeStyles,
    tableStyles,
    pagerStyles,
    popupStyles,
    treeStyles,
    comboboxStyles,
    detailsStyles,
    tabsStyles,
  ];

  view: () => unknown = () => html``;

  protected override render(): unknown {
    return this.view();
  }
}
customElements.define('ui-stage', StageElement);

export interface StageOptions {
  readonly dir?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
}

/** Puts a view onto an empty page; `build` makes its controllers on the host. */
export async function stage(
  build: (host: StageElement) => () => unknown,
  { dir = 'ltr', scheme = 'light' }: StageOptions = {},
): Promise<StageElement> {
  const page = await fixture<HTMLElement>(fixtureHtml`<div lang="en" dir=${dir} class="page"></div>`);
  page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 16px`;
  const host = new StageElement();
  host.view = build(host);
  page.append(host);
  await host.updateComplete;
  return host;
}

/** Changes what the view shows, and waits for it. */
export async function change(host: StageElement, act: () => void): Promise<void> {
  act();
  host.requestUpdate();
  await host.updateComplete;
}

export async function press(host: StageElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKey(key);
    await host.updateComplete;
  }
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the caller knows its markup
export function find<Found extends HTMLElement = HTMLElement>(host: StageElement, selector: string): Found {
  const found = host.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const findAll = (host: StageElement, selector: string): HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** Also true while the browser's window itself is in the background. */
export const hasFocus = (element: HTMLElement): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === element;
};

/** What a user would call the focused thing. */
export function focused(host: StageElement): string {
  const active = host.shadowRoot?.activeElement;
  if (!active) return '';
  return nameOf(active);
}

function nameOf(element: Element): string {
  const labels = element.getAttribute('aria-labelledby');
  const label = isLabelled(element) ? element.labels?.[0] : undefined;
  const root = element.getRootNode();
  const labelled = labels
    ?.split(' ')
    .map((id) => (root instanceof ShadowRoot ? root.getElementById(id)?.textContent : ''))
    .join(' ');
  return (labelled ?? element.getAttribute('aria-label') ?? (label ?? element).textContent)
    .trim()
    .replaceAll(/\s+/gu, ' ');
}

const isLabelled = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
