import { MenuController } from '../../ui/menu-controller.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { buyerItems } from './buyer-items.ts';
import { organizationItems } from './organization-items.ts';

/** The menus of the manager and what is in them, which nobody sees before one of them is opened. */
export class ManagerMenus {
  readonly menus: MenuController;
  readonly ofBuyer = buyerItems;
  readonly ofOrganization = organizationItems;

  constructor(host: UiHost) {
    this.menus = new MenuController(host);
  }
}
