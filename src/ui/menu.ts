import { type TemplateResult, html, nothing } from 'lit';
import { type ButtonKind, buttonClass, labelOf } from './button.ts';
import { chevronDownIcon } from './icons.ts';

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

/** The menus of a widget, of which one at the most is open: a `MenuController`, or what fetches one in time. */
export interface Menus {
  /** The button's id of the open menu. */
  readonly openId: string | undefined;
  isOpen(id: string): boolean;
  /** Opens the menu whose button has this id. */
  open(id: string, focusOn?: 'first' | 'last'): void;
  close(): void;
  /** The open menu. */
  popup(options: MenuOptions): unknown;
}

export interface MenuOptions {
  readonly controller: Menus;
  /** The button's id, unique in the widget's root. */
  readonly id: string;
  readonly label: string;
  /** Asked only while the menu is open. */
  readonly items: () => readonly MenuItem[];
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
  const { controller, id } = options;
  return html`${menuButton(options)} ${controller.isOpen(id) ? controller.popup(options) : nothing}`;
}

/** The button alone, for where a menu must not be: in a tree's row, say. Its `controller.popup()` stands elsewhere then. */
export function menuButton(options: Omit<MenuOptions, 'items'>): TemplateResult {
  const { controller, id, icon = nothing, iconOnly = false, kind = 'quiet' } = options;
  const open = controller.isOpen(id);
  return html`<button
    class="${buttonClass({ kind, iconOnly })} ${open ? 'anchor' : ''}"
    id=${id}
    type="button"
    tabindex=${options.untabbable ? -1 : nothing}
    aria-haspopup="menu"
    aria-expanded=${open}
    @click=${() => (controller.isOpen(id) ? controller.close() : controller.open(id))}
    @keydown=${(event: KeyboardEvent) => openByArrow(event, options)}
  >
    ${icon}${labelOf(options)}${iconOnly ? nothing : chevronDownIcon}
  </button>`;
}

function openByArrow(event: KeyboardEvent, { controller, id }: Pick<MenuOptions, 'controller' | 'id'>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  controller.open(id, event.key === 'ArrowDown' ? 'first' : 'last');
}
