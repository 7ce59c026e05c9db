import type { ScopeConsumer, ScopeHost } from '../../controllers/scope-consumer.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';

/** What the sections have in common: their element, its scope, and what there is one of in its root. */
export interface Shared {
  readonly host: ScopeHost & UiHost;
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
}

/** The heading of the open section. */
export const headingId = 'open';
