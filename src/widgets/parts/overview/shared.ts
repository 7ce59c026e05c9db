import type { ScopeConsumer, ScopeHost } from '../../../controllers/scope-consumer.ts';
import type { Announcer } from '../../../ui/announcer.ts';
import type { Menus } from '../../../ui/menu.ts';
import type { UiHost } from '../../../ui/ui-host.ts';
import type { FocusKeeper } from '../focus-keeper.ts';
import type { Outcome } from '../outcome.ts';

/** What the parts of an overview have in common: its element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly menus: Menus;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  readonly outcome: Outcome;
}
