import { type TemplateResult, html, nothing } from 'lit';
import { lockIcon } from './icons.ts';
import type { MenuItem, MenuOptions } from './menu.ts';

/** What can be done at an open menu. */
export interface MenuActions {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
  readonly select: (act: () => void) => void;
}

/** The items of an open menu. */
export function menuPopup({ id, label, items }: MenuOptions, actions: MenuActions): TemplateResult {
  return html`<div
    class="popup menu"
    role="menu"
    popover="manual"
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => actions.onKeyDown(event)}
    @focusout=${(event: FocusEvent) => actions.onFocusOut(event)}
  >
    ${items().map((item) => menuItem(actions, id, item))}
  </div>`;
}

function menuItem(actions: MenuActions, menuId: string, item: MenuItem): TemplateResult {
  return html`${item.separated ? html`<div class="menu-separator" role="separator"></div>` : nothing}
  ${item.refused === undefined ? allowedItem(actions, item) : refusedItem(`${menuId}-${item.id}-reason`, item)}`;
}

function allowedItem({ select }: MenuActions, item: MenuItem): TemplateResult {
  return html`<button
    class="menu-item ${item.danger ? 'danger' : ''}"
    type="button"
    role="menuitem"
    tabindex="-1"
    @click=${() => select(item.onSelect)}
  >
    ${item.icon ?? nothing}<span>${item.label}</span>
  </button>`;
}

function refusedItem(reasonId: string, { label, refused }: MenuItem): TemplateResult {
  return html`<div class="menu-refused" role="none">
    <button
      class="menu-item"
      type="button"
      role="menuitem"
      tabindex="-1"
      aria-disabled="true"
      aria-describedby=${reasonId}
    >
      ${lockIcon}<span>${label}</span>
    </button>
    <p class="reason" id=${reasonId}>${refused}</p>
  </div>`;
}
