import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { chevronIcon } from '../../ui/icons.ts';
import { linkAddress } from '../../ui/link.ts';
import { type AccountItem, countText, groupText, itemPurpose, itemText } from './items.ts';

export interface NavigationOptions {
  readonly items: readonly AccountItem[];
  readonly section: string;
  /** Where a section lives on the page's own routes; without one the panel shows it itself. */
  readonly routes: Readonly<Record<string, string>>;
  readonly onNavigate: (section: string, event: MouseEvent) => void;
}

/**
 * The way through the account area: links where the page has routes, buttons where it has none. Groups stand in the
 * order of their first items.
 */
export function navigation(options: NavigationOptions): TemplateResult {
  const groups = [...new Set(options.items.map(({ group }) => group))];
  return html`<nav class="account-nav" part="navigation" aria-label=${msg('Account')}>
    ${groups.map((group) => {
      const items = options.items.filter((item) => item.group === group);
      return html`<details open>
        <summary class="group">${groupText(group)}</summary>
        <ul role="list">
          ${items.map((item) => html`<li>${entry(item, options)}</li>`)}
        </ul>
      </details>`;
    })}
  </nav>`;
}

/** The ways on from the overview: the same places as in the list, with a word on what is done there. */
export function waysOn(options: NavigationOptions): TemplateResult | typeof nothing {
  const items = options.items.filter((item) => item.group === 'business');
  if (items.length === 0) return nothing;
  return html`<ul class="ways" role="list">
    ${items.map((item) => html`<li>${entry(item, options, itemPurpose(item))}</li>`)}
  </ul>`;
}

function entry(
  item: AccountItem,
  { section, routes, onNavigate }: NavigationOptions,
  purpose?: string,
): TemplateResult {
  const current = item.section === section ? 'page' : nothing;
  const href = linkAddress(routes[item.section]);
  const content = html`<span>${itemText(item)}${purpose ? html`<span class="purpose">${purpose}</span>` : nothing}</span
    >${item.count ? count(item) : nothing}${purpose === undefined ? nothing : chevronIcon}`;
  const onClick = (event: MouseEvent): void => onNavigate(item.section, event);
  return href === undefined
    ? html`<button class="entry" type="button" aria-current=${current} @click=${onClick}>${content}</button>`
    : html`<a
        class="entry"
        href=${href}
        aria-current=${current}
        @click=${(event: MouseEvent) => isPlain(event) && onClick(event)}
        >${content}</a
      >`;
}

/** Whoever asks for another tab or window is not on the way to another section here. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

const count = (item: AccountItem): TemplateResult =>
  html`<span class="count number" aria-hidden="true">${item.count}</span
    ><span class="visually-hidden">, ${countText(item)}</span>`;
