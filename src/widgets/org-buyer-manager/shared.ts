import type { ScopeConsumer, ScopeHost } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { MenuController } from '../../ui/menu-controller.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import type { Outcome } from '../parts/outcome.ts';

/** What the parts of the manager have in common: its element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly menus: MenuController;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly outcome: Outcome;
}

/** The ids that the focus is sent to. */
export const detailsId = 'details';
export const headingId = 'details-heading';
