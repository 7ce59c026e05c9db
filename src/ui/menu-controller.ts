import type { ReactiveController, TemplateResult } from 'lit';
import { isTab } from './focus.ts';
import { addStyles } from './late-styles.ts';
import { type MenuActions, menuPopup } from './menu-popup.ts';
import type { MenuOptions, Menus } from './menu.ts';
import { popupStyles } from './popup-styles.ts';
import { showPopup } from './popup.ts';
import { TypeAhead } from './type-ahead.ts';
import { type UiHost, activeIn } from './ui-host.ts';

/**
 * Which menu of a widget is open: at most one, so that a table needs one controller for all its rows, and the items of
 * closed menus are not in the document. It brings the styles of menus. Keyboard map: Enter, Space, Down open on the first item, Up on the last; arrows
 * wrap; Home, End, letters; Escape goes back to the button; Tab closes and moves on.
 */
export class MenuController implements Menus, ReactiveController {
  readonly #host: UiHost;
  readonly #typeAhead = new TypeAhead();
  readonly #actions: MenuActions = {
    onKeyDown: (event) => this.#onKeyDown(event),
    onFocusOut: (event) => this.#onFocusOut(event),
    select: (act) => this.#select(act),
  };
  #openId: string | undefined;
  #focusOn: 'first' | 'last' | undefined;

  constructor(host: UiHost) {
    this.#host = host;
    host.addController(this);
  }

  get openId(): string | undefined {
    return this.#openId;
  }

  isOpen(id: string): boolean {
    return this.#openId === id;
  }

  open(id: string, focusOn: 'first' | 'last' = 'first'): void {
    this.#openId = id;
    this.#focusOn = focusOn;
    document.addEventListener('pointerdown', this.#onPointerDown, true);
    addStyles(this.#host, popupStyles);
    this.#host.requestUpdate();
  }

  close(): void {
    this.#openId = undefined;
    document.removeEventListener('pointerdown', this.#onPointerDown, true);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const [popup, button] = [this.#popup, this.#button];
    if (!popup || !button) return;
    showPopup(popup, button);
    if (this.#focusOn) this.#focus(this.#focusOn === 'first' ? 0 : -1);
    this.#focusOn = undefined;
  }

  hostDisconnected(): void {
    this.close();
  }

  popup(options: MenuOptions): TemplateResult {
    return menuPopup(options, this.#actions);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === activeIn(this.#host));
    const target = this.#move(event, items, at);
    if (target !== undefined) this.#focus(target);
    else if (event.key === 'Escape' || isTab(event)) {
      this.#home?.focus();
      this.close();
    } else return;
    event.stopPropagation();
    if (!isTab(event)) event.preventDefault();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node)) return;
    if (!this.#popup?.contains(relatedTarget) && relatedTarget !== this.#button) this.close();
  }

  /** Closes, gives the focus back and then acts, so that a dialog opened by the act returns to the menu's button. */
  #select(act: () => void): void {
    this.#home?.focus();
    this.close();
    act();
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const path = event.composedPath();
    if (![this.#popup, this.#button].some((element) => element && path.includes(element))) this.close();
  };

  #move(event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined {
    switch (event.key) {
      case 'ArrowDown':
        return (at + 1) % items.length;
      case 'ArrowUp':
        return at - 1;
      case 'Home':
        return 0;
      case 'End':
        return -1;
      default: {
        const labels = items.map((item) => item.textContent.trim());
        const found = this.#typeAhead.find(event, labels, at);
        return found < 0 ? undefined : found;
      }
    }
  }

  #focus(index: number): void {
    this.#items.at(index)?.focus();
  }

  get #popup(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[role=menu]');
  }

  get #button(): HTMLElement | null {
    return this.#openId === undefined ? null : this.#host.renderRoot.querySelector(`#${CSS.escape(this.#openId)}`);
  }

  /** Where the focus came from: the button or, if that is out of the tab order, what it belongs to. */
  get #home(): HTMLElement | null | undefined {
    const button = this.#button;
    return button && button.tabIndex < 0 ? button.parentElement?.closest<HTMLElement>('[tabindex]') : button;
  }

  get #items(): HTMLElement[] {
    return [...(this.#popup?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }
}
