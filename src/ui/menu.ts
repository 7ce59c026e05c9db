import { type TemplateResult, html, nothing } from 'lit';
import { type ButtonKind, buttonClass, nameOf } from './button.ts';
import { chevronDownIcon, lockIcon } from './icons.ts';
import type { MenuController } from './menu-controller.ts';

export interface MenuItem {
  /** Unique in its menu. */
  readonly id: string;
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: TemplateResult | undefined;
  readonly danger?: boolean | undefined;
  /** Begins a group. */
  readonly separated?: boolean | undefined;
  /** Why it may not be chosen: it stays reachable and says so. */
  readonly refused?: string | undefined;
}

export interface MenuOptions {
  readonly controller: MenuController;
  /** The button's id, unique in the widget's root. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The name where the label alone is ambiguous, beginning with it: "Actions for Ada Lovelace". */
  readonly name?: string | undefined;
  readonly icon?: TemplateResult | undefined;
  readonly iconOnly?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  /** Keeps the button out of the tab order where another key opens it (a tree's rows). */
  readonly untabbable?: boolean | undefined;
}

/** A menu button and, while it is open, its menu. */
export function menu(options: MenuOptions): TemplateResult {
  const { controller, id, label, icon = nothing, iconOnly = false, kind = 'quiet' } = options;
  const open = controller.isOpen(id);
  return html`<button
      class="${buttonClass({ kind, iconOnly })} ${open ? 'anchor' : ''}"
      id=${id}
      type="button"
      tabindex=${options.untabbable ? -1 : nothing}
      title=${iconOnly ? label : nothing}
      aria-label=${nameOf(options)}
      aria-haspopup="menu"
      aria-expanded=${open}
      @click=${() => controller.onButtonClick(id)}
      @keydown=${(event: KeyboardEvent) => controller.onButtonKeyDown(event, id)}
    >
      ${icon}${iconOnly ? nothing : html`<span>${label}</span>${chevronDownIcon}`}
    </button>
    ${open ? popup(options) : nothing}`;
}

function popup({ controller, id, label, name, items }: MenuOptions): TemplateResult {
  return html`<div
    class="popup menu"
    role="menu"
    popover="manual"
    aria-label=${name ?? label}
    @keydown=${(event: KeyboardEvent) => controller.onMenuKeyDown(event)}
    @focusout=${(event: FocusEvent) => controller.onMenuFocusOut(event)}
  >
    ${items.map((item) => menuItem(controller, id, item))}
  </div>`;
}

function menuItem(controller: MenuController, menuId: string, item: MenuItem): TemplateResult {
  return html`${item.separated ? html`<div class="menu-separator" role="separator"></div>` : nothing}
  ${item.refused === undefined ? allowedItem(controller, item) : refusedItem(`${menuId}-${item.id}-reason`, item)}`;
}

function allowedItem(controller: MenuController, item: MenuItem): TemplateResult {
  return html`<button
    class="menu-item ${item.danger ? 'danger' : ''}"
    type="button"
    role="menuitem"
    tabindex="-1"
    @click=${() => controller.select(item.onSelect)}
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
