import { nothing } from 'lit';
import type { MenuController } from '../../ui/menu-controller.ts';
import type { Menus } from '../../ui/menu.ts';
import type { LazyPart } from './lazy-part.ts';

/** The menus of a widget, whose code comes with the first one that is opened. */
export function lazyMenus<Part extends { readonly menus: MenuController }>(part: LazyPart<Part>): Menus {
  return {
    get openId() {
      return part.value?.menus.openId;
    },
    isOpen: (id) => part.value?.menus.isOpen(id) ?? false,
    open: (id, focusOn) => part.use(({ menus }) => menus.open(id, focusOn)),
    close: () => part.value?.menus.close(),
    popup: (options) => part.value?.menus.popup(options) ?? nothing,
  };
}
