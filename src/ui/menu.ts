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
  const { refused } = item;
  const reason = `${menuId}-${item.id}-reason`;
  return html`${item.separated ? html`<div class="menu-separator" role="separator"></div>` : nothing}
    <button
      class="menu-item ${item.danger ? 'danger' : ''}"
      type="button"
      role="menuitem"
      tabindex="-1"
      aria-label=${refused === undefined ? nothing : item.label}
      aria-disabled=${refused === undefined ? nothing : 'true'}
      aria-describedby=${refused === undefined ? nothing : reason}
      @click=${() => refused === undefined && controller.select(item.onSelect)}
    >
      ${refused === undefined ? (item.icon ?? nothing) : lockIcon}
      <span
        >${item.label}${refused === undefined ? nothing : html`<span class="reason" id=${reason}>${refused}</span>`}</span
      >
    </button>`;
}
