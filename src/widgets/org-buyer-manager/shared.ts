import type { ScopeConsumer, ScopeHost } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { Menus } from '../../ui/menu.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import type { LazyPart } from '../parts/lazy-part.ts';
import type { Outcome } from '../parts/outcome.ts';
import type { ManagerMenus } from './menus.ts';

/** What the parts of the manager have in common: its element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly menus: Menus;
  /** What they offer, once they are there. */
  readonly items: LazyPart<ManagerMenus>;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly outcome: Outcome;
}

/** The ids that the focus is sent to. */
export const detailsId = 'details';
export const headingId = 'details-heading';
